import type { MenuPositionDef } from 'obsidian';
import { Component } from '../component';
import { keymap, Scope } from './keymap';
import { MenuItem, MenuSeparator } from './menu-item';
import { Platform } from './platform';

const menuOf = new WeakMap<Event, Menu>();
const submenuDelay = 200;

/** A context menu. Its items are grouped by section, in the order named or in which the sections first appear. */
export class Menu extends Component {
  readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: '-1' } });
  readonly #scope = new Scope();
  readonly #items: (MenuItem | MenuSeparator)[] = [];
  readonly #sections: string[] = [];
  readonly #hideCallbacks: (() => unknown)[] = [];
  #parent: Menu | null = null;
  #open: MenuItem | null = null;
  #focusBefore: Element | null = null;
  #timer = 0;
  readonly #outside = (event: Event): void => {
    if (!(event.target as Element).closest('.menu')) this.hide();
  };

  constructor() {
    super();
    const move = (step: number) => () => (this.#move(step), false as const);
    this.#scope.register([], 'ArrowDown', move(1));
    this.#scope.register([], 'ArrowUp', move(-1));
    this.#scope.register([], 'Home', () => (this.#focus(this.#choosable[0]), false));
    this.#scope.register([], 'End', () => (this.#focus(this.#choosable.at(-1)), false));
    this.#scope.register([], 'Escape', () => (this.hide(), false));
    this.#scope.register([], 'Tab', () => (this.hideAll(), false));
    for (const key of ['Enter', ' ']) this.#scope.register([], key, (event) => this.#chooseFocused(event));
    this.#scope.register([], 'ArrowRight', () => this.#enterSubmenu());
    this.#scope.register([], 'ArrowLeft', () => (this.#parent ? (this.hide(), false) : undefined));
  }

  /** The menu that belongs to the event, so that several listeners fill the same one. It shows by itself. */
  static forEvent(evt: PointerEvent | MouseEvent): Menu {
    let menu = menuOf.get(evt);
    if (!menu) {
      menu = new Menu();
      menuOf.set(evt, menu);
      evt.preventDefault();
      const made = menu;
      window.setTimeout(() => made.showAtMouseEvent(evt), 0);
    }
    return menu;
  }

  addItem(cb: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this);
    this.#items.push(item);
    cb(item);
    return this;
  }

  addSeparator(): this {
    this.#items.push(new MenuSeparator());
    return this;
  }

  /** Names sections in their order; what is in none of them comes where `''` stands. */
  addSections(sections: readonly string[]): this {
    this.#sections.push(...sections);
    return this;
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  /** There are no native menus in a page. */
  setUseNativeMenu(_useNativeMenu: boolean): this {
    return this;
  }

  /** Marks the element as the one whose menu is open. */
  setParentElement(el: HTMLElement): this {
    el.addClass('has-active-menu');
    this.onHide(() => el.removeClass('has-active-menu'));
    return this;
  }

  showAtMouseEvent(evt: MouseEvent): this {
    evt.preventDefault();
    const target = evt.targetNode;
    const doc = target?.doc ?? activeDocument;
    const box = evt.detail === 0 && target?.instanceOf(Element) ? target.getBoundingClientRect() : null;
    // A key press on a button comes as a click without a place.
    return this.showAtPosition(box && evt.clientX === 0 ? { x: box.left, y: box.bottom } : { x: evt.clientX, y: evt.clientY }, doc);
  }

  showAtPosition(position: MenuPositionDef, doc: Document = activeDocument): this {
    if (this.#items.length === 0 || this.dom.isConnected) return this;
    this.#focusBefore = doc.activeElement;
    this.dom.replaceChildren(...this.#sorted().map((item) => item.dom));
    doc.body.appendChild(this.dom);
    this.dom.querySelectorAll('.menu-item').forEach((el) => this.#listen(el as HTMLElement));
    this.#place(position, doc);
    keymap.pushScope(this.#scope);
    this.load();
    this.dom.focus();
    if (!this.#parent) window.setTimeout(() => this.dom.isConnected && doc.addEventListener('mousedown', this.#outside, { capture: true }), 0);
    return this;
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    this.#closeSubmenu();
    this.dom.doc.removeEventListener('mousedown', this.#outside, { capture: true });
    keymap.popScope(this.#scope);
    const hadFocus = this.dom.contains(this.dom.doc.activeElement);
    this.dom.detach();
    if (hadFocus && this.#focusBefore?.isConnected) (this.#focusBefore as HTMLElement).focus();
    this.unload();
    for (const callback of this.#hideCallbacks) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.#hideCallbacks.push(callback);
  }

  onHistoryBack(): void {
    this.hide();
  }

  createSubmenu(): Menu {
    const submenu = new Menu();
    submenu.#parent = this;
    return submenu;
  }

  /** Closes this menu and those it belongs to. */
  hideAll(): void {
    this.hide();
    this.#parent?.hideAll();
  }

  get #choosable(): MenuItem[] {
    return this.#sorted().filter((item): item is MenuItem => item instanceof MenuItem && item.canBeChosen);
  }

  #sorted(): (MenuItem | MenuSeparator)[] {
    const sections = new Map<string, (MenuItem | MenuSeparator)[]>();
    let section = '';
    for (const item of this.#items) {
      // A separator stays with the item before it.
      if (item instanceof MenuItem) section = item.section;
      sections.set(section, [...(sections.get(section) ?? []), item]);
    }
    const unnamed = this.#sections.indexOf('');
    const rank = (name: string): number => (this.#sections.includes(name) ? this.#sections.indexOf(name) : unnamed);
    const groups = [...sections].sort(([a], [b]) => rank(a) - rank(b)).map(([, group]) => group);
    return groups.flatMap((group, at) => (at === 0 ? group : [new MenuSeparator(), ...group]));
  }

  #listen(el: HTMLElement): void {
    const item = this.#items.find((each) => each.dom === el);
    if (!(item instanceof MenuItem)) return;
    el.addEventListener('mouseenter', () => {
      if (!item.canBeChosen) return;
      this.#focus(item);
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => (item.submenu ? this.#openSubmenu(item) : this.#closeSubmenu()), submenuDelay);
    });
    el.addEventListener('click', (event) => this.#choose(item, event));
  }

  #focus(item: MenuItem | undefined): void {
    for (const el of this.dom.findAll('.menu-item.selected')) el.removeClass('selected');
    item?.dom.addClass('selected');
    item?.dom.focus();
  }

  #focused(): MenuItem | undefined {
    return this.#choosable.find((item) => item.dom.hasClass('selected'));
  }

  #move(step: number): void {
    const items = this.#choosable;
    const focused = this.#focused();
    const from = focused ? items.indexOf(focused) : step > 0 ? -1 : 0;
    this.#focus(items[(from + step + items.length) % items.length]);
  }

  #chooseFocused(event: KeyboardEvent): false {
    const item = this.#focused();
    if (item) this.#choose(item, event);
    return false;
  }

  #choose(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
    if (!item.canBeChosen) return;
    if (item.submenu) {
      this.#openSubmenu(item, event.type === 'keydown');
      return;
    }
    this.hideAll();
    item.choose(event);
  }

  #enterSubmenu(): false | undefined {
    const item = this.#focused();
    if (!item?.submenu) return undefined;
    this.#openSubmenu(item, true);
    return false;
  }

  #openSubmenu(item: MenuItem, byKey = false): void {
    if (this.#open === item || !item.submenu) return;
    this.#closeSubmenu();
    this.#open = item;
    const { submenu } = item;
    const box = item.dom.getBoundingClientRect();
    item.dom.setAttr('aria-expanded', 'true');
    submenu.showAtPosition({ x: box.left, y: box.top - 4, width: box.width }, this.dom.doc);
    submenu.#hideCallbacks.push(() => {
      item.dom.setAttr('aria-expanded', 'false');
      this.#open = null;
    });
    if (byKey) submenu.#move(1);
  }

  #closeSubmenu(): void {
    this.#open?.submenu?.hide();
  }

  /** Beside the given place, turned over where it would leave the window. */
  #place({ x, y, width = 0, left = false }: MenuPositionDef, doc: Document): void {
    if (Platform.isPhone) return;
    const { innerWidth, innerHeight } = doc.win;
    const own = this.dom.getBoundingClientRect();
    const opensLeft = left || doc.dir === 'rtl' || x + width + own.width > innerWidth;
    const at = opensLeft ? x - own.width : x + width;
    this.dom.setCssStyles({
      left: `${Math.max(4, Math.min(at, innerWidth - own.width - 4))}px`,
      top: `${Math.max(4, y + own.height > innerHeight ? innerHeight - own.height - 4 : y)}px`,
    });
  }
}
