import { define, type DomWindow } from './dom-elements';

type Listener = (this: Node, event: Event, delegateTarget: HTMLElement) => unknown;
type Options = boolean | AddEventListenerOptions | undefined;

interface Delegation {
  readonly type: string;
  readonly selector: string;
  readonly listener: Listener;
  readonly options: Options;
  readonly callback: (event: Event) => void;
}

const delegations = new WeakMap<Node, Delegation[]>();

function isSame(known: Delegation, type: string, selector: string, listener: Listener): boolean {
  return known.type === type && known.selector === selector && known.listener === listener;
}

const delegation = {
  on(this: Node, type: string, selector: string, listener: Listener, options?: Options) {
    const callback = (event: Event): void => {
      const target = event.target as Element | null;
      const last = this.nodeType === Node.DOCUMENT_NODE ? undefined : (this as Element);
      const match = target?.matchParent?.(selector, last);
      if (match) listener.call(this, event, match as HTMLElement);
    };
    delegations.set(this, [...(delegations.get(this) ?? []), { type, selector, listener, options, callback }]);
    this.addEventListener(type, callback, options);
  },
  off(this: Node, type: string, selector: string, listener: Listener) {
    const known = delegations.get(this) ?? [];
    for (const one of known.filter((each) => isSame(each, type, selector, listener))) this.removeEventListener(type, one.callback, one.options);
    delegations.set(this, known.filter((each) => !isSame(each, type, selector, listener)));
  },
};

/** The documents of all windows, in any of which a node may turn up. */
const documents = new Set<Document>();
const watchers = new Set<() => void>();
const observer = new MutationObserver(() => [...watchers].forEach((look) => look()));

/** The documents are observed only while somebody waits. */
function watch(look: () => void): () => void {
  if (watchers.size === 0) documents.forEach((doc) => observer.observe(doc, { childList: true, subtree: true }));
  watchers.add(look);
  return () => {
    watchers.delete(look);
    if (watchers.size === 0) observer.disconnect();
  };
}

/** Obsidian puts it on nodes that are watched, and hears by an animation that it gives them when they come into the page. */
const WATCHED = 'node-insert-event';

/**
 * Calls the listener whenever the node comes into the document, or into that of another window. Whoever writes over the
 * node's classes meanwhile ends that, as an editor does with those of its own element.
 */
function watchInsertion(node: HTMLElement, listener: () => unknown, once: boolean): () => void {
  node.addClass(WATCHED);
  let inside = node.isConnected;
  let { doc } = node;
  const stop = watch(() => {
    if (node.isConnected === inside && node.doc === doc) return;
    inside = node.isConnected;
    doc = node.doc;
    if (!inside || !node.hasClass(WATCHED)) return;
    if (once) stop();
    listener();
  });
  return stop;
}

/** Calls the listener when the node stands in another window than before. */
function watchMigration(node: HTMLElement, listener: (win: Window) => unknown): () => void {
  let { win } = node;
  return watchInsertion(node, () => {
    if (node.win === win) return;
    win = node.win;
    listener(win);
  }, false);
}

/** Nodes that come into this window are noticed until it closes. */
function admit(win: Window): void {
  const { document: doc } = win;
  for (const known of [...documents]) if (known.defaultView === null) documents.delete(known);
  documents.add(doc);
  if (watchers.size > 0) observer.observe(doc, { childList: true, subtree: true });
}

/** Gives nodes and events of a window the event members that Obsidian adds to them. */
export function installDomEvents(win: DomWindow): void {
  admit(win);
  define(win.Document.prototype, delegation);
  define(win.HTMLElement.prototype, {
    ...delegation,
    // Middle clicks come as `auxclick`; Obsidian reports both through one listener.
    onClickEvent(listener: (this: HTMLElement, event: MouseEvent) => unknown, options?: Options) {
      this.addEventListener('click', listener, options);
      this.addEventListener('auxclick', listener, options);
    },
    onNodeInserted(listener: () => unknown, once?: boolean) {
      return watchInsertion(this, listener, once ?? false);
    },
    onWindowMigrated(listener: (win: Window) => unknown) {
      return watchMigration(this, listener);
    },
    trigger(type: string) {
      this.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    },
  });
  define(win.UIEvent.prototype, {
    get targetNode() {
      return this.target as Node | null;
    },
    get win(): Window {
      return this.view ?? win;
    },
    get doc(): Document {
      return this.win.document;
    },
    instanceOf(type: new (...data: never[]) => UIEvent) {
      return Object.prototype.isPrototypeOf.call(type.prototype as object, this);
    },
  });
}
