import { labelQuietly } from './tooltip';
import { say } from '../say';

/** Who offers suggestions: how each looks, and what choosing one does. */
export interface SuggestOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;
}

let listsMade = 0;

/** The list under an input, walked with the arrow keys while the focus stays in the input. */
export class SuggestionList<T> {
  readonly #id = `suggestions-${++listsMade}`;
  #values: readonly T[] = [];
  #items: HTMLElement[] = [];
  #selected = 0;

  constructor(private readonly owner: SuggestOwner<T>, readonly containerEl: HTMLElement, private readonly inputEl: HTMLElement) {
    labelQuietly(containerEl, say('Suggestions')).setAttrs({ role: 'listbox', id: this.#id });
    inputEl.setAttrs({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': this.#id, 'aria-expanded': 'false' });
  }

  get isEmpty(): boolean {
    return this.#values.length === 0;
  }

  show(values: readonly T[]): void {
    this.#values = values;
    this.containerEl.empty();
    this.#items = values.map((value, at) => {
      const el = this.containerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option', id: `${this.#id}-${at}` } });
      this.owner.renderSuggestion(value, el);
      el.addEventListener('mousemove', () => this.#select(at));
      el.addEventListener('mousedown', (event) => event.preventDefault());
      el.addEventListener('click', (event) => this.choose(event, at));
      el.addEventListener('auxclick', (event) => this.choose(event, at));
      return el;
    });
    this.inputEl.setAttr('aria-expanded', String(values.length > 0));
    this.#select(0);
  }

  move(step: number): void {
    const count = this.#values.length;
    if (count > 0) this.#select((this.#selected + step + count) % count, true);
  }

  choose(event: MouseEvent | KeyboardEvent, at: number = this.#selected): void {
    const value = this.#values[at];
    if (value !== undefined) this.owner.selectSuggestion(value, event);
  }

  clear(): void {
    this.show([]);
  }

  #select(at: number, scroll = false): void {
    this.#selected = at;
    this.#items.forEach((el, each) => {
      el.toggleClass('is-selected', each === at);
      el.setAttr('aria-selected', String(each === at));
    });
    const el = this.#items[at];
    this.inputEl.setAttr('aria-activedescendant', el ? el.id : null);
    if (scroll) el?.scrollIntoView({ block: 'nearest' });
  }
}
