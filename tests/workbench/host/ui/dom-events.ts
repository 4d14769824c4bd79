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

/** Calls the listener whenever the node comes into the document; costs an observer while it waits. */
function watchInsertion(node: HTMLElement, listener: () => unknown, once: boolean): () => void {
  let inside = node.isConnected;
  const observer = new MutationObserver(() => {
    if (node.isConnected === inside) return;
    inside = node.isConnected;
    if (!inside) return;
    if (once) observer.disconnect();
    listener();
  });
  observer.observe(node.doc, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** Gives nodes and events of a window the event members that Obsidian adds to them. */
export function installDomEvents(win: DomWindow): void {
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
    // There are no popout windows yet, so a node never moves into another window and the listener is never called.
    onWindowMigrated() {
      return () => undefined;
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
