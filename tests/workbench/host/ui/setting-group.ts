import { ExtraButtonComponent } from './button-component';
import { Setting } from './setting';
import { SearchComponent } from './text-components';

/** Settings under one heading, in one box. */
export class SettingGroup {
  readonly groupEl: HTMLElement;
  listEl: HTMLElement;
  readonly #headerEl: HTMLElement;
  readonly #headingEl: HTMLElement;
  readonly #controlEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.#headerEl = this.groupEl.createDiv('setting-group-header setting-item setting-item-heading');
    this.#headingEl = this.#headerEl.createDiv({ cls: 'setting-item-name', attr: { role: 'heading', 'aria-level': 3 } });
    this.#controlEl = this.#headerEl.createDiv('setting-item-control');
    this.listEl = this.groupEl.createDiv('setting-items');
    this.#headerEl.hide();
    this.#headingEl.hide();
  }

  setHeading(text: string | DocumentFragment): this {
    this.#headerEl.show();
    this.#headingEl.show();
    this.#headingEl.setText(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(cb: (setting: Setting) => void): this {
    cb(new Setting(this.listEl));
    return this;
  }

  addSearch(cb: (component: SearchComponent) => unknown): this {
    this.#headerEl.show();
    cb(new SearchComponent(this.#controlEl));
    return this;
  }

  addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
    this.#headerEl.show();
    cb(new ExtraButtonComponent(this.#controlEl));
    return this;
  }
}
