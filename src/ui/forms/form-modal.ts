import { ButtonComponent, DropdownComponent, Modal, Setting, TextComponent, type App } from 'obsidian';
import { FieldSuggest } from './field-suggest';
import type { ChoiceField, DayField, Form, FormErrors, FormField, FormValues, TextField } from './form';
import { FormPreviewArea } from './form-preview';
import { NamesInput } from './names-input';

interface ShownField {
  readonly setting: Setting;
  readonly input: HTMLInputElement | HTMLSelectElement;
  readonly value: () => string;
}

/** Shows a form, and keeps it open with what was typed until it could be done. */
export class FormModal<Id extends string> extends Modal {
  private readonly shown = new Map<Id, ShownField>();
  private submitButton: ButtonComponent | null = null;
  private messageEl: HTMLElement | null = null;
  private previewArea: FormPreviewArea | null = null;
  private isSubmitting = false;

  constructor(
    app: App,
    private readonly form: Form<Id>,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle(this.form.title);
    const formEl = this.contentEl.createEl('form', { cls: 'jour-fixe-form' });
    // The browser's own messages say what is wrong, but not what to do.
    formEl.noValidate = true;
    formEl.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.submit();
    });
    formEl.addEventListener('input', () => {
      this.showFieldsThatMakeSense();
      void this.previewArea?.update();
    });
    formEl.addEventListener('change', (event) => this.check(event.target));
    for (const field of this.form.fields) this.addField(formEl, field);
    // Above the buttons, which stand at the end as in every window of the app; some room is kept for it, so that they move little.
    const { preview } = this.form;
    if (preview !== undefined) this.previewArea = new FormPreviewArea(formEl, () => preview(this.values()));
    this.messageEl = formEl.createDiv({ cls: 'jour-fixe-form-message', attr: { role: 'alert' } });
    this.addButtons(formEl);
    this.showFieldsThatMakeSense();
    void this.previewArea?.update();
    this.firstField()?.input.focus();
    void this.makeReady(formEl.win);
  }

  override onClose(): void {
    this.contentEl.empty();
    this.shown.clear();
  }

  /** Once it is drawn, each step in a task of its own. */
  private async makeReady(win: Window): Promise<void> {
    const steps = this.form.readying?.();
    if (steps === undefined) return;
    await new Promise((resolve) => win.requestAnimationFrame(resolve));
    do await new Promise((resolve) => win.setTimeout(resolve));
    while (steps.next().done !== true);
  }

  private firstField(): ShownField | undefined {
    const first = this.form.fields.find(({ isFirst }) => isFirst === true) ?? this.form.fields[0];
    return first === undefined ? undefined : this.shown.get(first.id);
  }

  private addField(formEl: HTMLElement, field: FormField<Id>): void {
    const setting = new Setting(formEl).setName(field.name).setClass('jour-fixe-form-field');
    if (field.hint !== undefined) setting.setDesc(field.hint);
    const { input, value } = this.makeInput(setting, field);
    input.name = field.id;
    if (setting.nameEl.id === '') setting.nameEl.id = `jour-fixe-form-${field.id}`;
    input.setAttribute('aria-labelledby', setting.nameEl.id);
    this.shown.set(field.id, { setting, input, value });
  }

  private makeInput(setting: Setting, field: FormField<Id>): Pick<ShownField, 'input' | 'value'> {
    if (field.kind === 'names') {
      const names = new NamesInput(this.app, setting.controlEl, field);
      return { input: names.inputEl, value: () => names.value };
    }
    const input = field.kind === 'choice' ? makeChoice(setting, field) : this.makeLine(setting, field);
    return { input, value: () => input.value.trim() };
  }

  private makeLine(setting: Setting, field: TextField<Id> | DayField<Id>): HTMLInputElement {
    const line = new TextComponent(setting.controlEl);
    const { inputEl } = line;
    if (field.kind === 'day') {
      inputEl.type = 'date';
      if (field.earliest !== undefined) inputEl.min = field.earliest;
      if (field.latest !== undefined) inputEl.max = field.latest;
    } else {
      inputEl.type = field.kind;
      if (field.placeholder !== undefined) line.setPlaceholder(field.placeholder);
      if (field.suggest !== undefined) new FieldSuggest(this.app, inputEl, field.suggest);
      if (field.explain !== undefined) explainWhileTyping(setting, inputEl, field.explain, field.hint ?? '');
    }
    line.setValue(field.value ?? '');
    return inputEl;
  }

  private addButtons(formEl: HTMLElement): void {
    const buttons = formEl.createDiv({ cls: 'modal-button-container' });
    this.submitButton = new ButtonComponent(buttons).setButtonText(this.form.submitLabel).setCta();
    this.submitButton.buttonEl.type = 'submit';
    const cancel = new ButtonComponent(buttons).setButtonText(this.form.cancelLabel).onClick(() => this.close());
    cancel.buttonEl.type = 'button';
    cancel.buttonEl.addClass('mod-cancel');
  }

  private values(): FormValues<Id> {
    const entries = [...this.shown].map(([id, { value }]) => [id, value()]);
    return Object.fromEntries(entries) as FormValues<Id>;
  }

  private showFieldsThatMakeSense(): void {
    const values = this.values();
    for (const field of this.form.fields) this.shown.get(field.id)?.setting.settingEl.toggle(makesSense(field, values));
  }

  /** Says what is wrong with the field that was left; what is wrong with others is none of anybody's business yet. */
  private check(left: EventTarget | null): void {
    const { check } = this.form;
    if (check === undefined) return;
    const errors = check(this.values());
    for (const [id, field] of this.shown) {
      const error = errors?.fields?.[id] ?? null;
      // A message goes as soon as it no longer holds, wherever that was put right.
      if (field.input === left || error === null) showError(field, error);
    }
  }

  private async submit(): Promise<void> {
    if (this.isSubmitting) return;
    const incomplete = this.incompleteDays();
    if (incomplete !== null) return this.showErrors(incomplete);
    this.setSubmitting(true);
    try {
      const errors = await this.form.submit(this.values());
      if (errors === null) this.close();
      else this.showErrors(errors);
    } catch (error) {
      this.showErrors({ form: error instanceof Error ? error.message : String(error) });
    } finally {
      this.setSubmitting(false);
    }
  }

  /** A day that was begun and not completed reads as empty, and would be lost without a word; one that is not asked for is not missed. */
  private incompleteDays(): FormErrors<Id> | null {
    const values = this.values();
    const incomplete = this.form.fields.filter((field) => makesSense(field, values) && this.shown.get(field.id)?.input.validity.badInput === true);
    return incomplete.length === 0 ? null : { fields: Object.fromEntries(incomplete.map(({ id }) => [id, this.form.dayIncomplete])) as Partial<Record<Id, string>> };
  }

  private showErrors(errors: FormErrors<Id>): void {
    let first: HTMLElement | null = null;
    for (const [id, field] of this.shown) {
      const error = errors.fields?.[id] ?? null;
      showError(field, error);
      if (error !== null) first ??= field.input;
    }
    this.messageEl?.setText(errors.form ?? '');
    first?.focus();
  }

  private setSubmitting(isSubmitting: boolean): void {
    this.isSubmitting = isSubmitting;
    this.submitButton?.setDisabled(isSubmitting);
  }
}

function makesSense<Id extends string>({ isShown }: FormField<Id>, values: FormValues<Id>): boolean {
  return isShown === undefined || isShown(values);
}

function showError({ setting, input }: ShownField, error: string | null): void {
  setting.setErrorMessage(error);
  input.setAttribute('aria-invalid', String(error !== null));
}

/** Says under the field how its text is understood, as long as it is. */
function explainWhileTyping(setting: Setting, input: HTMLInputElement, explain: (typed: string) => string | null, hint: string): void {
  input.addEventListener('input', () => void setting.setDesc(explain(input.value.trim()) ?? hint));
}

function makeChoice<Id extends string>(setting: Setting, field: ChoiceField<Id>): HTMLSelectElement {
  const dropdown = new DropdownComponent(setting.controlEl).addOptions({ ...field.options });
  if (field.value !== undefined) dropdown.setValue(field.value);
  dropdown.selectEl.addClass('jour-fixe-choice');
  return dropdown.selectEl;
}
