import type { TooltipOptions } from 'obsidian';
import { ButtonComponent, ExtraButtonComponent } from './button-component';
import { ColorComponent, DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from './choice-components';
import { setIcon } from './icons';
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './text-components';
import { setTooltip } from './tooltip';
import type { BaseComponent } from './value-component';

type Filling<T> = (component: T) => unknown;

let settingsMade = 0;

/** Shows a value that is edited elsewhere. */
export class DisplayValueComponent {
  valueEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.valueEl = containerEl.createSpan('setting-display-value');
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.valueEl.toggleClass('mod-warning', status === 'warning');
    return this;
  }
}

/** One row: name and description at the start, controls at the end. */
export class Setting {
  settingEl: HTMLElement;
  infoEl: HTMLElement;
  nameEl: HTMLElement;
  descEl: HTMLElement;
  controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;
  readonly #id = `setting-${++settingsMade}`;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv({ cls: 'setting-item-name', attr: { id: `${this.#id}-name` } });
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(...cls.split(/\s+/));
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    this.settingEl.addClass('setting-item-heading');
    this.nameEl.setAttrs({ role: 'heading', 'aria-level': 3 });
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  /** A message under the row; null takes it away. */
  setErrorMessage(message: string | null): this {
    this.errorEl?.remove();
    this.errorEl = message === null || message === '' ? null : this.infoEl.createDiv({ cls: 'setting-item-error', attr: { role: 'alert' } });
    if (this.errorEl) {
      setIcon(this.errorEl.createSpan('setting-item-error-icon'), 'circle-alert');
      this.errorEl.createSpan({ text: message ?? '' });
    }
    this.settingEl.toggleClass('has-error', this.errorEl !== null);
    return this;
  }

  addDisplayValue(cb: Filling<DisplayValueComponent>): this {
    cb(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addButton(cb: Filling<ButtonComponent>): this {
    return this.#add(new ButtonComponent(this.controlEl), cb);
  }

  addExtraButton(cb: Filling<ExtraButtonComponent>): this {
    return this.#add(new ExtraButtonComponent(this.controlEl), cb);
  }

  addToggle(cb: Filling<ToggleComponent>): this {
    this.settingEl.addClass('mod-toggle');
    return this.#add(new ToggleComponent(this.controlEl), cb);
  }

  addText(cb: Filling<TextComponent>): this {
    return this.#add(new TextComponent(this.controlEl), cb);
  }

  addSearch(cb: Filling<SearchComponent>): this {
    return this.#add(new SearchComponent(this.controlEl), cb);
  }

  addTextArea(cb: Filling<TextAreaComponent>): this {
    return this.#add(new TextAreaComponent(this.controlEl), cb);
  }

  addMomentFormat(cb: Filling<MomentFormatComponent>): this {
    return this.#add(new MomentFormatComponent(this.controlEl), cb);
  }

  addDropdown(cb: Filling<DropdownComponent>): this {
    return this.#add(new DropdownComponent(this.controlEl), cb);
  }

  addColorPicker(cb: Filling<ColorComponent>): this {
    return this.#add(new ColorComponent(this.controlEl), cb);
  }

  addProgressBar(cb: Filling<ProgressBarComponent>): this {
    return this.#add(new ProgressBarComponent(this.controlEl), cb);
  }

  addSlider(cb: Filling<SliderComponent>): this {
    return this.#add(new SliderComponent(this.controlEl), cb);
  }

  addComponent<T extends BaseComponent>(cb: (el: HTMLElement) => T): this {
    this.components.push(cb(this.controlEl));
    this.#label();
    return this;
  }

  then(cb: (setting: this) => unknown): this {
    cb(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  #add<T extends BaseComponent>(component: T, fill: Filling<T>): this {
    this.components.push(component);
    fill(component);
    this.#label();
    return this;
  }

  /** The name of the row is the name of its controls, for those who do not see it beside them. */
  #label(): void {
    for (const el of this.controlEl.findAll('input, select, textarea')) {
      if (!el.hasAttribute('aria-label')) el.setAttr('aria-labelledby', `${this.#id}-name`);
    }
  }
}
