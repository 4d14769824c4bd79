import type { App } from '../workspace/app';
import { keymap, Scope } from './keymap';
import { type SuggestOwner, SuggestionList } from './suggestion-list';

/** A list of suggestions that floats under an input. */
export abstract class PopoverSuggest<T> implements SuggestOwner<T> {
  app: App;
  scope: Scope;
  readonly suggestEl: HTMLElement;
  protected readonly containerEl: HTMLElement;
  isOpen = false;

  constructor(app: App, scope?: Scope) {
    this.app = app;
    this.scope = new Scope(scope);
    this.suggestEl = createDiv('suggestion-container');
    this.containerEl = this.suggestEl.createDiv('suggestion');
    // The input keeps the focus.
    this.suggestEl.addEventListener('mousedown', (event) => event.preventDefault());
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    activeDocument.body.appendChild(this.suggestEl);
    keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    keymap.popScope(this.scope);
    this.suggestEl.detach();
  }

  onHistoryBack(): void {
    this.close();
  }

  protected place(anchor: HTMLElement): void {
    const box = anchor.getBoundingClientRect();
    const own = this.suggestEl.getBoundingClientRect();
    const { innerWidth, innerHeight } = anchor.win;
    const above = box.bottom + 4 + own.height > innerHeight && box.top > own.height;
    this.suggestEl.setCssStyles({
      left: `${Math.max(4, Math.min(box.left, innerWidth - own.width - 4))}px`,
      top: `${above ? box.top - own.height - 4 : box.bottom + 4}px`,
      minWidth: `${box.width}px`,
    });
  }

  protected makeList(inputEl: HTMLElement): SuggestionList<T> {
    const list = new SuggestionList<T>(this, this.containerEl, inputEl);
    const move = (step: number) => () => {
      list.move(step);
      return false;
    };
    this.scope.register([], 'ArrowDown', move(1));
    this.scope.register([], 'ArrowUp', move(-1));
    for (const key of ['Enter', 'Tab']) {
      this.scope.register([], key, (event) => {
        if (list.isEmpty) return undefined;
        list.choose(event);
        return false;
      });
    }
    return list;
  }
}
