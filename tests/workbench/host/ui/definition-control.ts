import type { SettingControl } from 'obsidian';
import { TFile, TFolder } from '../files';
import { evaluate } from './definition-shapes';
import { reportError } from './notice';
import { PathSuggest } from './path-suggest';
import type { Setting } from './setting';
import type { SettingTab } from './setting-tab';
import type { TextAreaComponent, TextComponent } from './text-components';
import { say } from '../say';

/** Stores a value the user gave, unless it does not pass; then says so under the row. */
class Binding<V> {
  #latest = 0;

  constructor(private readonly tab: SettingTab, private readonly setting: Setting, private readonly control: { readonly key: string; readonly defaultValue?: V; readonly validate?: (value: V) => string | void | Promise<string | void> }) {}

  get value(): V | undefined {
    return (this.tab.getControlValue(this.control.key) ?? this.control.defaultValue) as V | undefined;
  }

  /** What is stored may have become invalid since; it is shown as it is, with the message. */
  async checkStored(): Promise<void> {
    const { value } = this;
    if (value !== undefined && this.control.validate) this.setting.setErrorMessage((await this.control.validate(value)) ?? null);
  }

  async store(value: V): Promise<void> {
    const turn = ++this.#latest;
    const { key, validate } = this.control;
    try {
      const message = (await validate?.(value)) ?? null;
      // Of several values under way only the last one counts.
      if (turn !== this.#latest) return;
      this.setting.setErrorMessage(message);
      if (message) return;
      await this.tab.setControlValue(key, value);
      this.tab.refreshDomState();
    } catch (error) {
      reportError(say('The setting “{0}” could not be saved', key), error);
    }
  }
}

/** Fills the row with its control. Returns what brings its state up to date. */
export function renderControl(tab: SettingTab, setting: Setting, control: SettingControl): () => void {
  setting.settingEl.dataset['settingKey'] = control.key;
  const binding = new Binding<never>(tab, setting, control as never);
  addControl(tab, setting, control, binding as unknown as Binding<unknown>);
  void binding.checkStored();
  return () => {
    setting.setDisabled(evaluate(control.disabled, false));
  };
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function addControl(tab: SettingTab, setting: Setting, control: SettingControl, binding: Binding<unknown>): void {
  const store = (value: unknown): void => void binding.store(value);
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(binding.value === true).onChange(store));
      return;
    case 'dropdown':
      setting.addDropdown((dropdown) => {
        dropdown.addOptions(control.options).onChange(store);
        if (binding.value !== undefined) dropdown.setValue(asText(binding.value));
      });
      return;
    case 'text':
      setting.addText((text) => fillText(text, control, binding, store));
      return;
    case 'textarea':
      setting.addTextArea((text) => {
        fillText(text, control, binding, store);
        if (control.rows !== undefined) text.inputEl.rows = control.rows;
      });
      return;
    case 'number':
      setting.addText((text) => {
        const { min, max, step } = control;
        text.inputEl.type = 'number';
        text.inputEl.setAttrs({ ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), ...(step === undefined ? {} : { step }) });
        fillText(text, control, binding, () => storeNumber(setting, text, control, store));
      });
      return;
    case 'slider':
      setting.addSlider((slider) => {
        if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
        slider.setLimits(control.min, control.max, control.step).setValue(Number(binding.value ?? control.min)).onChange(store);
      });
      return;
    case 'color':
      setting.addColorPicker((color) => color.setValue(asText(binding.value) || '#000000').onChange(store));
      return;
    case 'file':
    case 'folder':
      setting.addSearch((search) => {
        fillText(search, control, binding, store);
        new PathSuggest(tab.app, search.inputEl, () => pathsFor(tab, control), store);
      });
  }
}

function fillText(text: TextComponent | TextAreaComponent, control: { readonly placeholder?: string }, binding: Binding<unknown>, store: (value: string) => void): void {
  text.setPlaceholder(control.placeholder ?? '').setValue(asText(binding.value)).onChange(store);
}

/** Text that is no number, and numbers beyond the limits, are refused under the row; an emptied field falls back to the default. */
function storeNumber(setting: Setting, text: TextComponent, control: { readonly min?: number; readonly max?: number; readonly defaultValue?: number }, store: (value: unknown) => void): void {
  const { min = -Infinity, max = Infinity, defaultValue } = control;
  const typed = text.getValue();
  if (typed === '' && defaultValue !== undefined) return store(defaultValue);
  const value = Number(typed);
  if (typed === '' || Number.isNaN(value)) setting.setErrorMessage(say('This is not a number.'));
  else if (value < min) setting.setErrorMessage(say('The smallest value is {0}.', min));
  else if (value > max) setting.setErrorMessage(say('The largest value is {0}.', max));
  else store(value);
}

function pathsFor(tab: SettingTab, control: SettingControl): string[] {
  const all = tab.app.vault.getAllLoadedFiles();
  if (control.type === 'file') return all.filter((file) => file instanceof TFile && (control.filter?.(file as never) ?? true)).map((file) => file.path);
  if (control.type !== 'folder') return [];
  return all.filter((file) => file instanceof TFolder && (!file.isRoot() || control.includeRoot === true) && (control.filter?.(file as never) ?? true)).map((file) => file.path);
}
