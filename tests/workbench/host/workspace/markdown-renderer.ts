import type { Component } from '../component';
import type { TFile } from '../files';
import { notImplemented } from '../unimplemented';
import type { HoverPopover } from '../ui/hover-popover';
import type { App } from './app';
import { fillEmbeds } from './embeds';
import { MarkdownRenderChild } from './markdown-render-child';
import { newMarkdownParser } from './markdown-parser';
import { renderSections, type Section } from './markdown-sections';
import type { MarkdownPostProcessorContext } from './post-processors';
import { wireLinks } from './rendered-links';

const parser = newMarkdownParser();
let rendered = 0;

export interface RenderOptions {
  readonly sourcePath: string;
  /** What takes the children that post processors add. */
  readonly component: Component;
  /** How many embeds the text is inside of. */
  readonly depth?: number;
}

/** Renders a note's text into the element and lets plugins finish it. Returns its blocks, before they are finished. */
export function renderMarkdownInto(app: App, text: string, el: HTMLElement, { sourcePath, component, depth = 0 }: RenderOptions): { sections: Section[]; finished: Promise<void> } {
  const sections = renderSections(parser, text);
  const docId = `doc-${++rendered}`;
  const file = app.vault.getFileByPath(sourcePath);
  const context: MarkdownPostProcessorContext = {
    docId,
    sourcePath,
    frontmatter: file ? app.metadataCache.getFileCache(file)?.frontmatter : undefined,
    addChild: (child) => void component.addChild(child),
    getSectionInfo(inner) {
      const section = sections.find((each) => each.el === inner || each.el.contains(inner));
      return section ? { text, lineStart: section.lineStart, lineEnd: section.lineEnd } : null;
    },
  };
  el.append(...sections.map((section) => section.el));
  const finish = async (): Promise<void> => {
    for (const section of sections) {
      wireLinks(app, section.el, sourcePath, component);
      await fillEmbeds(app, section.el, { sourcePath, component, depth });
      await app.postProcessors.run(section.el, context);
    }
  };
  return { sections, finished: finish() };
}

/** Renders Markdown outside a view. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  abstract app: App;
  abstract get file(): TFile;
  hoverPopover: HoverPopover | null = null;

  static renderMarkdown(): never {
    return notImplemented('MarkdownRenderer.renderMarkdown (use MarkdownRenderer.render)');
  }

  static render(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    return renderMarkdownInto(app, markdown, el, { sourcePath, component }).finished;
  }
}
