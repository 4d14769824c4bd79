import { parseLinktext } from '../links';
import { HoverPopover, type HoverParent } from '../ui/hover-popover';
import { Keymap } from '../ui/keymap';
import type { App } from './app';
import { fileExplorerType } from './file-explorer';
import { renderMarkdownInto } from './markdown-renderer';
import { sectionText } from './section-text';
import { say } from '../say';

/** What a plugin tells with the event `hover-link`. */
interface HoverLink {
  readonly event: MouseEvent;
  readonly source: string;
  readonly hoverParent: HoverParent;
  readonly targetEl: HTMLElement | null;
  readonly linktext: string;
  readonly sourcePath?: string;
}

/** Shows the note behind a link while the pointer rests on it; for some sources only with Ctrl or Cmd pressed. */
export function watchHoverLinks(app: App): void {
  app.hoverLinkSources.set('preview', { display: say('Reading view'), defaultMod: false });
  app.hoverLinkSources.set('editor', { display: say('Editor'), defaultMod: true });
  app.hoverLinkSources.set(fileExplorerType, { display: say('Files'), defaultMod: true });
  app.workspace.on('hover-link', (link: HoverLink) => {
    const source = app.hoverLinkSources.get(link.source);
    if (source && (!source.defaultMod || Keymap.isModifier(link.event, 'Mod'))) showPreview(app, link);
    else if (source?.defaultMod) waitForModifier(app, link);
  });
}

/** The key may be pressed after the pointer has come. */
function waitForModifier(app: App, link: HoverLink): void {
  const { targetEl } = link;
  if (!targetEl || targetEl.dataset['awaitsPreview'] === '') return;
  const waiting = new AbortController();
  targetEl.dataset['awaitsPreview'] = '';
  const stop = (): void => {
    waiting.abort();
    delete targetEl.dataset['awaitsPreview'];
  };
  targetEl.addEventListener('mouseleave', stop, { signal: waiting.signal });
  activeDocument.addEventListener('keydown', (event) => {
    if (!Keymap.isModifier(event, 'Mod')) return;
    stop();
    showPreview(app, link);
  }, { signal: waiting.signal });
}

function showPreview(app: App, { hoverParent, targetEl, linktext, sourcePath = '' }: HoverLink): void {
  if (hoverParent.hoverPopover?.targetEl === targetEl && targetEl !== null) return;
  const { path, subpath } = parseLinktext(linktext);
  const file = path === '' ? app.vault.getFileByPath(sourcePath) : app.metadataCache.getFirstLinkpathDest(path, sourcePath);
  if (file?.extension !== 'md') return;
  const popover = new HoverPopover(hoverParent, targetEl);
  const content = popover.hoverEl.createDiv('markdown-embed markdown-preview-view markdown-rendered');
  content.createDiv({ cls: 'inline-title', text: file.basename });
  void app.vault.cachedRead(file).then((text) => {
    renderMarkdownInto(app, sectionText(text, app.metadataCache.getFileCache(file), subpath), content, { sourcePath: file.path, component: popover });
  });
}
