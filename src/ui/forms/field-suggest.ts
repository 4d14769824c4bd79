import { AbstractInputSuggest, type App } from 'obsidian';
import type { Suggestion } from './form';

/** Offers what fits while somebody types into a field of a form. */
export class FieldSuggest extends AbstractInputSuggest<Suggestion> {
  constructor(
    app: App,
    private readonly field: HTMLInputElement,
    private readonly suggest: (typed: string) => readonly Suggestion[],
  ) {
    super(app, field);
  }

  protected override getSuggestions(typed: string): Suggestion[] {
    return [...this.suggest(typed)];
  }

  override renderSuggestion({ value, note }: Suggestion, el: HTMLElement): void {
    el.createDiv({ text: value });
    if (note !== undefined) el.createEl('small', { text: note });
  }

  override selectSuggestion({ value }: Suggestion): void {
    this.setValue(value);
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
    this.close();
  }
}
