import type { KeymapContext, KeymapEventHandler, KeymapEventListener, Modifier, PaneType, UserEvent } from 'obsidian';
import { Platform } from './platform';

type ModifierEvent = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Handles keys while it is on top of the keymap; what it does not handle goes to its parent. */
export class Scope {
  readonly #handlers: (KeymapEventHandler & { readonly func: KeymapEventListener })[] = [];

  constructor(readonly parent?: Scope) {}

  /** Without a key it gets every key, with null modifiers it ignores them. A handler that returns false ends the event. */
  register(modifiers: Modifier[] | null, key: string | null, func: KeymapEventListener): KeymapEventHandler {
    const handler = { scope: this as never, modifiers: modifiers && compile(modifiers), key, func };
    this.#handlers.push(handler);
    return handler;
  }

  unregister(handler: KeymapEventHandler): void {
    const at = this.#handlers.findIndex((known) => known === handler);
    if (at >= 0) this.#handlers.splice(at, 1);
  }

  handleKey(event: KeyboardEvent, context: KeymapContext): unknown {
    for (const { modifiers, key, func } of [...this.#handlers].reverse()) {
      if (modifiers !== null && modifiers !== context.modifiers) continue;
      if (key !== null && key.toLowerCase() !== event.key.toLowerCase() && key !== context.vkey) continue;
      const answer: unknown = func(event, context);
      if (answer !== undefined) return answer;
    }
    return this.parent?.handleKey(event, context);
  }
}

function resolve(modifier: Modifier): Modifier {
  return modifier === 'Mod' ? (Platform.isMacOS ? 'Meta' : 'Ctrl') : modifier;
}

function compile(modifiers: readonly Modifier[]): string {
  return [...new Set(modifiers.map(resolve))].sort().join(',');
}

function pressed(event: ModifierEvent): Modifier[] {
  const all: [boolean, Modifier][] = [[event.ctrlKey, 'Ctrl'], [event.metaKey, 'Meta'], [event.shiftKey, 'Shift'], [event.altKey, 'Alt']];
  return all.filter(([down]) => down).map(([, modifier]) => modifier);
}

/** The stack of scopes; the topmost one sees each key first. */
export class Keymap {
  readonly #scopes: Scope[] = [];

  pushScope(scope: Scope): void {
    this.#scopes.push(scope);
  }

  popScope(scope: Scope): void {
    const at = this.#scopes.lastIndexOf(scope);
    if (at >= 0) this.#scopes.splice(at, 1);
  }

  listen(win: Window, fallback: () => Scope | null): void {
    win.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      const context: KeymapContext = { modifiers: compile(pressed(event)), key: event.key, vkey: event.code.replace(/^(Key|Digit)/, '') };
      if ((this.#scopes.at(-1) ?? fallback())?.handleKey(event, context) !== false) return;
      event.preventDefault();
      event.stopPropagation();
    }, { capture: true });
  }

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    return pressed(event).includes(resolve(modifier));
  }

  /** Where a click wants the note: mod for a tab, with alt a split, with shift a window; true is a tab by middle click. */
  static isModEvent(event?: UserEvent | null): PaneType | boolean {
    if (!event) return false;
    if (event.type === 'auxclick' && 'button' in event && event.button === 1) return 'tab';
    if (!Keymap.isModifier(event, 'Mod')) return false;
    if (event.altKey) return event.shiftKey ? 'window' : 'split';
    return 'tab';
  }
}

/** There is one keyboard, so there is one keymap; menus and popovers push their scopes here without knowing the app. */
export const keymap = new Keymap();
