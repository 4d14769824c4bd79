import { notImplemented } from '../unimplemented';

/** A window with the constructors that it carries; a popout window has its own. */
export interface DomWindow extends Window {
  readonly Node: typeof Node;
  readonly Element: typeof Element;
  readonly HTMLElement: typeof HTMLElement;
  readonly SVGElement: typeof SVGElement;
  readonly Document: typeof Document;
  readonly DocumentFragment: typeof DocumentFragment;
  readonly UIEvent: typeof UIEvent;
  readonly Object: ObjectConstructor;
  readonly Array: ArrayConstructor;
  readonly String: StringConstructor;
  readonly Number: NumberConstructor;
  readonly Math: Math;
}

type Classes = string | string[] | undefined;
type Attributes = Record<string, string | number | boolean | null>;

// The helpers made here are what everything else creates its elements with.
const { createElement: createBare, createDocumentFragment: createBareFragment } = Document.prototype as { createElement: (tag: string) => Element; createDocumentFragment: () => DocumentFragment };
const svgNamespace = 'http://www.w3.org/2000/svg';

/** Adds members to a prototype the way built-in ones are: not enumerable, open to being replaced. */
export function define<T extends object>(prototype: T, members: object & ThisType<T>): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    Object.defineProperty(prototype, name, { ...descriptor, enumerable: false, configurable: true });
  }
}

function splitClasses(classes: Classes): string[] {
  return (typeof classes === 'string' ? classes.split(/\s+/) : (classes ?? [])).filter((name) => name !== '');
}

function applyAttributes(el: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) el.removeAttribute(name);
    else el.setAttribute(name, value === true ? '' : String(value));
  }
}

function place(el: Element, parent: Node | undefined, prepend: boolean | undefined): void {
  if (prepend) parent?.insertBefore(el, parent.firstChild);
  else parent?.appendChild(el);
}

function makeElement(doc: Document, tag: string, info: DomElementInfo | string | undefined, parent?: Node): HTMLElement {
  const el = createBare.call(doc, tag) as HTMLElement;
  const wish: DomElementInfo = typeof info === 'string' ? { cls: info } : (info ?? {});
  el.classList.add(...splitClasses(wish.cls));
  if (wish.text !== undefined) el.setText(wish.text);
  applyAttributes(el, wish.attr ?? {});
  for (const name of ['title', 'type', 'placeholder', 'href'] as const) {
    const value = wish[name];
    if (value !== undefined) el.setAttribute(name, value);
  }
  if (wish.value !== undefined) Object.assign(el, { value: wish.value });
  place(el, wish.parent ?? parent, wish.prepend);
  return el;
}

function makeSvg(doc: Document, tag: string, info: SvgElementInfo | string | undefined, parent?: Node): SVGElement {
  const el = doc.createElementNS(svgNamespace, tag);
  const wish: SvgElementInfo = typeof info === 'string' ? { cls: info } : (info ?? {});
  el.classList.add(...splitClasses(wish.cls));
  applyAttributes(el, wish.attr ?? {});
  place(el, wish.parent ?? parent, wish.prepend);
  return el;
}

type MadeBy<T> = ((el: T) => void) | undefined;

function make(parent: Node | null, tag: string, info: DomElementInfo | string | undefined, made: MadeBy<never>, doc: Document = parent?.doc ?? document): HTMLElement {
  const el = makeElement(doc, tag, info, parent ?? undefined);
  made?.(el as never);
  return el;
}

function installCreation(win: DomWindow): void {
  define(win.Node.prototype, {
    createEl(tag: string, info?: DomElementInfo | string, made?: MadeBy<HTMLElement>) {
      return make(this, tag, info, made);
    },
    createDiv(info?: DomElementInfo | string, made?: MadeBy<HTMLDivElement>) {
      return make(this, 'div', info, made);
    },
    createSpan(info?: DomElementInfo | string, made?: MadeBy<HTMLSpanElement>) {
      return make(this, 'span', info, made);
    },
    createSvg(tag: string, info?: SvgElementInfo | string, made?: MadeBy<SVGElement>) {
      const el = makeSvg(this.doc, tag, info, this);
      made?.(el);
      return el;
    },
  });
  Object.assign(win, {
    createEl: (tag: string, info?: DomElementInfo | string, made?: MadeBy<HTMLElement>) => make(null, tag, info, made, win.document),
    createDiv: (info?: DomElementInfo | string, made?: MadeBy<HTMLElement>) => make(null, 'div', info, made, win.document),
    createSpan: (info?: DomElementInfo | string, made?: MadeBy<HTMLElement>) => make(null, 'span', info, made, win.document),
    createSvg(tag: string, info?: SvgElementInfo | string, made?: MadeBy<SVGElement>) {
      const el = makeSvg(win.document, tag, info);
      made?.(el);
      return el;
    },
    createFragment(made?: (fragment: DocumentFragment) => void) {
      const fragment = createBareFragment.call(win.document);
      made?.(fragment);
      return fragment;
    },
    fish: (selector: string) => win.document.querySelector(selector),
    fishAll: (selector: string) => [...win.document.querySelectorAll(selector)],
    ajax: () => notImplemented('ajax'),
    ajaxPromise: () => notImplemented('ajaxPromise'),
  });
}

/** A class of this window also names the class of the same name in the node's own window. */
function isInstance(node: Node, type: new () => Node): boolean {
  const own = (node.win as unknown as Record<string, unknown>)[type.name];
  return [type, own].some((each) => typeof each === 'function' && Object.prototype.isPrototypeOf.call(each.prototype as object, node));
}

function installNodes(win: DomWindow): void {
  define(win.Node.prototype, {
    detach() {
      this.parentNode?.removeChild(this);
    },
    empty() {
      while (this.lastChild) this.removeChild(this.lastChild);
    },
    insertAfter(node: Node, child: Node | null) {
      return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
    },
    indexOf(other: Node) {
      return [...this.childNodes].findIndex((child) => child === other);
    },
    setChildrenInPlace(children: Node[]) {
      for (const child of [...this.childNodes]) if (!children.includes(child)) this.removeChild(child);
      children.forEach((child, at) => {
        const there = this.childNodes[at] ?? null;
        if (there !== child) this.insertBefore(child, there);
      });
    },
    appendText(text: string) {
      this.appendChild(this.doc.createTextNode(text));
    },
    instanceOf(type: new () => Node) {
      return isInstance(this, type);
    },
    get doc(): Document {
      return this.ownerDocument ?? (this as unknown as Document);
    },
    get win(): Window {
      return this.doc.defaultView ?? win;
    },
    constructorWin: win,
  });
}

function installElements(win: DomWindow): void {
  define(win.Element.prototype, {
    getText() {
      return this.textContent;
    },
    setText(text: string | DocumentFragment) {
      if (typeof text === 'string') this.textContent = text;
      else this.replaceChildren(text);
    },
    addClass(...classes: string[]) {
      this.classList.add(...splitClasses(classes));
    },
    addClasses(classes: string[]) {
      this.classList.add(...splitClasses(classes));
    },
    removeClass(...classes: string[]) {
      this.classList.remove(...splitClasses(classes));
    },
    removeClasses(classes: string[]) {
      this.classList.remove(...splitClasses(classes));
    },
    toggleClass(classes: string | string[], value: boolean) {
      for (const name of splitClasses(classes)) this.classList.toggle(name, value);
    },
    hasClass(name: string) {
      return this.classList.contains(name);
    },
    setAttr(name: string, value: string | number | boolean | null) {
      applyAttributes(this, { [name]: value });
    },
    setAttrs(attributes: Attributes) {
      applyAttributes(this, attributes);
    },
    getAttr(name: string) {
      return this.getAttribute(name);
    },
    matchParent(selector: string, lastParent?: Element) {
      const match = this.closest(selector);
      return match && lastParent && !lastParent.contains(match) ? null : match;
    },
    getCssPropertyValue(property: string, pseudoElement?: string) {
      return win.getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
    },
    isActiveElement() {
      return this.doc.activeElement === this;
    },
    find(selector: string) {
      return this.querySelector(selector);
    },
    findAll(selector: string) {
      return [...this.querySelectorAll(selector)];
    },
    findAllSelf(selector: string) {
      return [...(this.matches(selector) ? [this] : []), ...this.querySelectorAll(selector)];
    },
  });
  define(win.DocumentFragment.prototype, {
    find(selector: string) {
      return this.querySelector(selector);
    },
    findAll(selector: string) {
      return [...this.querySelectorAll(selector)];
    },
  });
}

function installStyles(win: DomWindow): void {
  const styles = {
    setCssStyles(this: HTMLElement, wanted: Partial<CSSStyleDeclaration>) {
      Object.assign(this.style, wanted);
    },
    setCssProps(this: HTMLElement, wanted: Record<string, string>) {
      for (const [name, value] of Object.entries(wanted)) this.style.setProperty(name, value);
    },
  };
  define(win.SVGElement.prototype, styles);
  define(win.HTMLElement.prototype, {
    ...styles,
    show() {
      this.toggle(true);
    },
    hide() {
      this.toggle(false);
    },
    toggle(show: boolean) {
      this.style.display = show ? '' : 'none';
    },
    toggleVisibility(visible: boolean) {
      this.style.visibility = visible ? '' : 'hidden';
    },
    isShown() {
      return this.offsetParent !== null;
    },
    get innerWidth() {
      const { paddingLeft, paddingRight } = win.getComputedStyle(this);
      return this.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    },
    get innerHeight() {
      const { paddingTop, paddingBottom } = win.getComputedStyle(this);
      return this.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
    },
  });
}

/** Gives the nodes of a window the members that Obsidian adds to them. */
export function installDomElements(win: DomWindow): void {
  installNodes(win);
  installElements(win);
  installStyles(win);
  installCreation(win);
}
