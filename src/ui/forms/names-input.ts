import { setIcon, type App } from 'obsidian';
import { FieldSuggest } from './field-suggest';
import { linesOf, type NamesField } from './form';

/**
 * A field that gathers names: each one chosen becomes a button that takes it out again, and the field is free for
 * the next. Backspace in the empty field takes the last one out.
 */
export class NamesInput {
  readonly inputEl: HTMLInputElement;
  private readonly chosenEl: HTMLElement;
  private names: readonly string[];

  constructor(
    app: App,
    parent: HTMLElement,
    private readonly field: Pick<NamesField<string>, 'suggest' | 'recognise' | 'removeLabel' | 'value'>,
  ) {
    this.names = linesOf(field.value ?? '');
    const whole = parent.createDiv({ cls: 'jour-fixe-names' });
    this.chosenEl = whole.createDiv({ cls: 'jour-fixe-names-chosen' });
    this.inputEl = whole.createEl('input', { type: 'text' });
    // Whoever is chosen already is not offered again.
    new FieldSuggest(
      app,
      this.inputEl,
      (typed) => field.suggest(typed).filter(({ value }) => !this.names.includes(value)),
      (name) => this.add(name),
    );
    this.inputEl.addEventListener('keydown', (event) => this.onKeyDown(event));
    this.inputEl.addEventListener('blur', () => this.takeTyped());
    this.draw();
  }

  /** The names, one to a line; what is typed and not taken yet is one of them. */
  get value(): string {
    const typed = this.inputEl.value.trim();
    return [...this.names, ...(typed === '' ? [] : [this.field.recognise(typed) ?? typed])].join('\n');
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Backspace' && this.inputEl.value === '') this.remove(this.names.at(-1));
    // A comma may be part of a name; behind a whole one it begins the next.
    if ((event.key === ',' || event.key === ';') && this.takeTyped()) event.preventDefault();
  }

  private takeTyped(): boolean {
    const name = this.field.recognise(this.inputEl.value.trim());
    if (name === null) return false;
    this.add(name);
    return true;
  }

  private add(name: string): void {
    this.inputEl.value = '';
    this.change(this.names.includes(name) ? this.names : [...this.names, name]);
  }

  private remove(name: string | undefined): void {
    this.change(this.names.filter((other) => other !== name));
  }

  private change(names: readonly string[]): void {
    this.names = names;
    this.draw();
    this.inputEl.dispatchEvent(new Event('input', { bubbles: true }));
  }

  private draw(): void {
    this.chosenEl.empty();
    for (const name of this.names) {
      const button = this.chosenEl.createEl('button', { cls: 'jour-fixe-chip', attr: { type: 'button', 'aria-label': this.field.removeLabel(name) } });
      button.createSpan({ cls: 'jour-fixe-chip-text', text: name });
      setIcon(button.createSpan(), 'x');
      button.addEventListener('click', () => {
        this.remove(name);
        this.inputEl.focus();
      });
    }
  }
}
