import type { WorkspaceWindowInitData } from 'obsidian';
import { say } from '../say';
import { activateWindow, followWindow } from './active-window';
import { installDomElements, type DomWindow } from './dom-elements';
import { installDomEvents } from './dom-events';
import { installLanguageHelpers } from './language-helpers';
import { watchTooltips } from './tooltip';

/** Opens a second window of the same origin, as empty as a popout window of Obsidian begins. */
export function openWindow({ x, y, size }: WorkspaceWindowInitData = {}): DomWindow {
  const { width, height } = size ?? { width: 600, height: 800 };
  const place = [...(x === undefined ? [] : [`left=${x}`]), ...(y === undefined ? [] : [`top=${y}`])];
  const win = window.open('about:blank', '_blank', ['popup', `width=${width}`, `height=${height}`, ...place].join(','));
  if (win === null) throw new Error(say('The browser did not let a new window open.'));
  return win as DomWindow;
}

/** The look of the page: its style sheets, direction, language and theme. */
function dress({ head, body, documentElement }: Document): void {
  const { documentElement: own } = document;
  documentElement.lang = own.lang;
  documentElement.dir = own.dir;
  for (const sheet of document.head.findAll('link[rel="stylesheet"], style')) head.append(sheet.cloneNode(true));
  body.style.cssText = document.body.style.cssText;
  copyClasses(body);
}

/** Called again when the colours change. */
export function copyClasses(body: HTMLElement): void {
  body.className = document.body.className;
  body.addClass('is-popout-window');
}

/** Gives a window what the page's own has, and an element to put the layout into. */
export function preparePopout(win: DomWindow): HTMLElement {
  installLanguageHelpers(win);
  installDomElements(win);
  installDomEvents(win);
  dress(win.document);
  watchTooltips(win);
  followWindow(win);
  activateWindow(win);
  return win.document.body.createDiv('app-container').createDiv('horizontal-main-container').createDiv('workspace');
}
