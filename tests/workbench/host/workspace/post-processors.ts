import type { MarkdownSectionInformation } from 'obsidian';
import { reportError } from '../ui/notice';
import type { MarkdownRenderChild } from './markdown-render-child';
import { say } from '../say';

export interface MarkdownPostProcessorContext {
  docId: string;
  sourcePath: string;
  frontmatter: unknown;
  addChild(child: MarkdownRenderChild): void;
  getSectionInfo(el: HTMLElement): MarkdownSectionInformation | null;
}

export interface MarkdownPostProcessor {
  (el: HTMLElement, ctx: MarkdownPostProcessorContext): Promise<unknown> | void;
  sortOrder?: number;
}

export type CodeBlockHandler = (source: string, el: HTMLElement, ctx: MarkdownPostProcessorContext) => Promise<unknown> | void;

/** What plugins do to rendered notes, in their order. */
export class PostProcessors {
  #all: MarkdownPostProcessor[] = [];

  add(postProcessor: MarkdownPostProcessor): () => void {
    this.#all = [...this.#all, postProcessor].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
    return () => this.remove(postProcessor);
  }

  remove(postProcessor: MarkdownPostProcessor): void {
    this.#all = this.#all.filter((each) => each !== postProcessor);
  }

  /** One that fails is reported; the others still run. */
  async run(el: HTMLElement, ctx: MarkdownPostProcessorContext): Promise<void> {
    for (const postProcessor of this.#all) {
      try {
        await postProcessor(el, ctx);
      } catch (error) {
        reportError(say('A plugin could not finish this note'), error);
      }
    }
  }
}

/** Replaces fenced code of the language by an element that the handler fills. */
export function codeBlockPostProcessor(language: string, handler: CodeBlockHandler): MarkdownPostProcessor {
  return async (el, ctx) => {
    for (const code of el.findAll(`pre > code.language-${CSS.escape(language)}`)) {
      const block = createDiv({ cls: `block-language-${language}` });
      code.parentElement?.replaceWith(block);
      await handler((code.textContent ?? '').replace(/\n$/, ''), block, ctx);
    }
  };
}
