import type { Instruction } from 'obsidian';
import type { App } from '../workspace/app';
import { Modal } from './modal';
import { type SuggestOwner, SuggestionList } from './suggestion-list';
import { labelQuietly } from './tooltip';
import { say } from '../say';

/** A prompt at the top of the window: type, and choose from what fits. */
export abstract class SuggestModal<T> extends Modal implements SuggestOwner<T> {
  limit = 100;
  emptyStateText = say('No results found.');
  inputEl: HTMLInputElement;
  resultContainerEl: HTMLElement;
  protected readonly list: SuggestionList<T>;
  readonly #instructionsEl: HTMLElement;
  #request = 0;

  constructor(app: App) {
    super(app);
    this.containerEl.addClass('mod-prompt');
    this.modalEl.empty();
    this.modalEl.className = 'prompt';
    const row = this.modalEl.createDiv('prompt-input-container');
    this.inputEl = row.createEl('input', { cls: 'prompt-input', type: 'text', attr: { autocomplete: 'off', spellcheck: 'false' } });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.#instructionsEl = this.modalEl.createDiv('prompt-instructions');
    this.#instructionsEl.hide();
    this.list = new SuggestionList(this, this.resultContainerEl, this.inputEl);
    this.inputEl.addEventListener('input', () => void this.updateSuggestions());
    this.#registerKeys();
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, evt: MouseEvent | KeyboardEvent): void;

  #registerKeys(): void {
    const { scope, list } = this;
    const move = (step: number) => () => {
      list.move(step);
      return false;
    };
    scope.register([], 'ArrowDown', move(1));
    scope.register([], 'ArrowUp', move(-1));
    scope.register(['Ctrl'], 'n', move(1));
    scope.register(['Ctrl'], 'p', move(-1));
    scope.register([], 'Enter', (event) => {
      this.selectActiveSuggestion(event);
      return false;
    });
  }

  override open(): void {
    super.open();
    labelQuietly(this.inputEl, this.inputEl.placeholder || say('Search'));
    labelQuietly(this.modalEl, this.inputEl.placeholder || say('Choose'));
    this.inputEl.focus();
    void this.updateSuggestions();
  }

  async updateSuggestions(): Promise<void> {
    const request = ++this.#request;
    const answer = this.getSuggestions(this.inputEl.value);
    const found = answer instanceof Promise ? await answer : answer;
    // Of several answers under way only the one to the latest question counts.
    if (request !== this.#request) return;
    this.list.show(this.limit > 0 ? found.slice(0, this.limit) : found);
    if (found.length === 0) this.onNoSuggestion();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Instruction[]): void {
    this.#instructionsEl.empty();
    this.#instructionsEl.toggle(instructions.length > 0);
    for (const { command, purpose } of instructions) {
      const el = this.#instructionsEl.createDiv('prompt-instruction');
      el.createSpan({ cls: 'prompt-instruction-command', text: command });
      el.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.list.clear();
    if (this.emptyStateText !== '') this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    this.app.lastEvent = evt;
    this.close();
    this.onChooseSuggestion(value, evt);
  }

  selectActiveSuggestion(evt: MouseEvent | KeyboardEvent): void {
    this.list.choose(evt);
  }
}
