import type { IconName } from 'obsidian';
import { setIcon } from './icons';
import type { Menu } from './menu';

type Callback = (evt: MouseEvent | KeyboardEvent) => unknown;

/** One line of a menu. */
export class MenuItem {
  readonly dom: HTMLElement;
  readonly #iconEl: HTMLElement;
  readonly #titleEl: HTMLElement;
  section = '';
  disabled = false;
  isLabel = false;
  submenu: Menu | null = null;
  #callbacks: Callback[] = [];
  #mark: HTMLElement | null = null;

  constructor(readonly menu: Menu) {
    this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: '-1' } });
    this.#iconEl = this.dom.createDiv('menu-item-icon');
    this.#titleEl = this.dom.createDiv('menu-item-title');
  }

  setTitle(title: string | DocumentFragment): this {
    this.#titleEl.setText(title);
    return this;
  }

  setIcon(icon: IconName | null): this {
    if (icon === null) this.#iconEl.empty();
    else setIcon(this.#iconEl, icon);
    return this;
  }

  /** Null means that the item is none that could be checked. */
  setChecked(checked: boolean | null): this {
    this.dom.setAttrs({ role: checked === null ? 'menuitem' : 'menuitemcheckbox', 'aria-checked': checked === null ? null : String(checked) });
    this.dom.toggleClass('mod-checked', checked === true);
    this.#mark?.remove();
    this.#mark = checked ? this.dom.createDiv('menu-item-icon mod-checked') : null;
    if (this.#mark) setIcon(this.#mark, 'check');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    this.dom.setAttr('aria-disabled', disabled ? 'true' : null);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.isLabel = isLabel;
    this.dom.toggleClass('is-label', isLabel);
    this.dom.setAttr('role', isLabel ? 'presentation' : 'menuitem');
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  onClick(callback: Callback): this {
    this.#callbacks.push(callback);
    return this;
  }

  /** Makes the item open a menu of its own. Obsidian has this too, though its typings do not name it. */
  setSubmenu(): Menu {
    this.submenu ??= this.menu.createSubmenu();
    this.dom.addClass('has-submenu');
    this.dom.setAttrs({ 'aria-haspopup': 'menu', 'aria-expanded': 'false' });
    setIcon(this.dom.createDiv('menu-item-icon mod-submenu'), 'chevron-right');
    return this.submenu;
  }

  get canBeChosen(): boolean {
    return !this.disabled && !this.isLabel;
  }

  choose(event: MouseEvent | KeyboardEvent): void {
    for (const callback of this.#callbacks) callback(event);
  }
}

/** The line between two sections. */
export class MenuSeparator {
  readonly dom = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
}
