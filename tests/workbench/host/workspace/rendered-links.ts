import type { Component } from '../component';
import { Keymap } from '../ui/keymap';
import { Menu } from '../ui/menu';
import { labelQuietly } from '../ui/tooltip';
import type { App } from './app';
import { say } from '../say';

const wired = new WeakSet<HTMLElement>();

/** Makes the links of a rendered block lead somewhere, and preview on hover; names what has no name of its own. */
export function wireLinks(app: App, el: HTMLElement, sourcePath: string, component: Component): void {
  for (const box of el.findAll('.task-list-item-checkbox')) labelQuietly(box, say('Task'));
  for (const link of el.findAll('a.external-link, a:not(.internal-link):not(.tag)')) link.setAttrs({ target: '_blank', rel: 'noopener nofollow', class: 'external-link' });
  for (const link of el.findAll('a.internal-link')) {
    const target = link.dataset['href'] ?? '';
    link.toggleClass('is-unresolved', app.metadataCache.getFirstLinkpathDest(target.split('#')[0] ?? '', sourcePath) === null && !target.startsWith('#'));
  }
  if (wired.has(el)) return;
  wired.add(el);
  const follow = (event: MouseEvent): void => {
    // The right button comes as `auxclick` as well, and opens the menu.
    if (event.button > 1) return;
    const link = (event.target as Element).closest<HTMLElement>('a.internal-link, a.tag');
    if (!link) return;
    event.preventDefault();
    if (link.hasClass('internal-link')) void app.workspace.openLinkText(link.dataset['href'] ?? '', sourcePath, Keymap.isModEvent(event));
  };
  el.addEventListener('click', follow);
  el.addEventListener('auxclick', follow);
  el.addEventListener('contextmenu', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.internal-link, a.external-link');
    if (!link) return;
    const menu = new Menu();
    if (link.hasClass('internal-link')) app.workspace.handleLinkContextMenu(menu, link.dataset['href'] ?? '', sourcePath);
    else fillUrlMenu(app, menu, link.href);
    menu.showAtMouseEvent(event);
  });
  el.addEventListener('mouseover', (event) => {
    const targetEl = (event.target as Element).closest<HTMLElement>('a.internal-link');
    const hoverParent = 'hoverPopover' in component ? component : app.renderContext;
    if (targetEl) app.workspace.trigger('hover-link', { event, source: 'preview', hoverParent, targetEl, linktext: targetEl.dataset['href'] ?? '', sourcePath });
  });
}

function fillUrlMenu(app: App, menu: Menu, url: string): void {
  menu.addItem((item) => item.setTitle(say('Copy address')).setIcon('copy').onClick(() => void navigator.clipboard.writeText(url)));
  app.workspace.trigger('url-menu', menu, url);
}
