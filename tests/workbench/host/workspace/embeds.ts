import { parseLinktext } from '../links';
import type { App } from './app';
import { renderMarkdownInto, type RenderOptions } from './markdown-renderer';
import { sectionText } from './section-text';

const deepest = 4;

/** Fills `![[Note]]` with the note or the part of it that is named. Other files than notes show as a link. */
export async function fillEmbeds(app: App, el: HTMLElement, { sourcePath, component, depth = 0 }: RenderOptions): Promise<void> {
  for (const embed of el.findAll('.internal-embed')) {
    const link = embed.getAttr('src') ?? '';
    const { path, subpath } = parseLinktext(link);
    const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath);
    if (file?.extension !== 'md' || depth >= deepest) {
      embed.createEl('a', { cls: 'internal-link', text: link, href: link, attr: { 'data-href': link } });
      continue;
    }
    embed.addClasses(['markdown-embed', 'is-loaded']);
    const text = sectionText(await app.vault.cachedRead(file), app.metadataCache.getFileCache(file), subpath);
    await renderMarkdownInto(app, text, embed.createDiv('markdown-embed-content markdown-rendered'), { sourcePath: file.path, component, depth: depth + 1 }).finished;
  }
}
