// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { installDomElements } from './dom-elements';
import { installDomEvents } from './dom-events';
import { keymap } from './keymap';
import { installLanguageHelpers } from './language-helpers';
import { Menu } from './menu';

installLanguageHelpers(window);
installDomElements(window);
installDomEvents(window);
keymap.listen(window, () => null);

const shown = () => [...document.querySelectorAll('.menu > *')].map((el) => (el.hasClass('menu-separator') ? '—' : (el.textContent ?? '')));
const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }));
const chosen: string[] = [];

beforeEach(() => {
  document.body.replaceChildren();
  chosen.length = 0;
});

function add(menu: Menu, title: string, section = ''): void {
  menu.addItem((item) => item.setTitle(title).setSection(section).onClick(() => chosen.push(title)));
}

test('items stand by their sections, with lines between', () => {
  const menu = new Menu().addSections(['open', '', 'danger']);
  add(menu, 'Delete', 'danger');
  add(menu, 'Mine', 'my-plugin');
  add(menu, 'Open', 'open');
  add(menu, 'Plain');
  menu.showAtPosition({ x: 0, y: 0 });
  expect(shown()).toEqual(['Open', '—', 'Mine', '—', 'Plain', '—', 'Delete']);
});

test('arrow keys pass over what cannot be chosen, Enter chooses, and the menu goes', () => {
  const menu = new Menu();
  menu.addItem((item) => item.setTitle('Label').setIsLabel(true));
  add(menu, 'One');
  menu.addItem((item) => item.setTitle('Off').setDisabled(true).onClick(() => chosen.push('Off')));
  add(menu, 'Two');
  menu.showAtPosition({ x: 0, y: 0 });
  press('ArrowDown');
  press('ArrowDown');
  press('Enter');
  expect(chosen).toEqual(['Two']);
  expect(shown()).toEqual([]);
});

test('a submenu opens with the arrow key, and Escape closes one menu at a time', () => {
  const menu = new Menu();
  let hidden = 0;
  menu.onHide(() => (hidden += 1));
  menu.addItem((item) => add(item.setTitle('More').setSubmenu(), 'Inner'));
  menu.showAtPosition({ x: 0, y: 0 });
  press('ArrowDown');
  press('ArrowRight');
  expect(shown()).toEqual(['More', 'Inner']);
  press('Escape');
  expect(shown()).toEqual(['More']);
  press('ArrowRight');
  press('Enter');
  expect(chosen).toEqual(['Inner']);
  expect(shown()).toEqual([]);
  expect(hidden).toBe(1);
});

test('several listeners of one click fill one menu', () => {
  const event = new MouseEvent('contextmenu');
  expect(Menu.forEvent(event)).toBe(Menu.forEvent(event));
});
