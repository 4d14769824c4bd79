import type { App } from '../workspace/app';
import { PopoverSuggest } from './popover-suggest';
import type { SuggestionList } from './suggestion-list';

/** Type-ahead for a text field or an editable element. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  readonly #list: SuggestionList<T>;
  readonly #callbacks: ((value: T, evt: MouseEvent | KeyboardEvent) => unknown)[] = [];
  #request = 0;

  constructor(app: App, readonly textInputEl: HTMLInputElement | HTMLDivElement) {
    super(app);
    this.#list = this.makeList(textInputEl);
    textInputEl.addEventListener('input', () => void this.#update());
    textInputEl.addEventListener('focus', () => void this.#update());
    textInputEl.addEventListener('blur', () => this.close());
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  setValue(value: string): void {
    if (this.textInputEl.instanceOf(HTMLInputElement)) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  getValue(): string {
    return this.textInputEl.instanceOf(HTMLInputElement) ? this.textInputEl.value : this.textInputEl.textContent;
  }

  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    for (const callback of this.#callbacks) callback(value, evt);
  }

  onSelect(callback: (value: T, evt: MouseEvent | KeyboardEvent) => unknown): this {
    this.#callbacks.push(callback);
    return this;
  }

  override close(): void {
    super.close();
    this.#list.clear();
  }

  async #update(): Promise<void> {
    const request = ++this.#request;
    const found = await this.getSuggestions(this.getValue());
    if (request !== this.#request || !this.textInputEl.isActiveElement()) return;
    if (found.length === 0) return this.close();
    this.open();
    this.#list.show(this.limit > 0 ? found.slice(0, this.limit) : found);
    this.place(this.textInputEl);
  }
}
