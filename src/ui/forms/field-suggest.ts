import { AbstractInputSuggest, type App } from 'obsidian';
import type { Suggestion } from './form';

/** Offers what fits while somebody types into a field of a form. */
export class FieldSuggest extends AbstractInputSuggest<Suggestion> {
  constructor(
    app: App,
    private readonly field: HTMLInputElement,
    private readonly suggest: (typed: string) => readonly Suggestion[],
    /** Takes what was chosen; without it the field is filled in. */
    private readonly take?: (value: string) => void,
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
    if (this.take === undefined) this.setValue(value);
    else this.take(value);
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
    this.close();
  }
}
