import type { BasesAllOptions, BasesOptions } from 'obsidian';
import { notImplemented } from '../unimplemented';
import { Setting } from '../ui/setting';
import type { BasesViewConfig } from './view-config';

/** Draws what can be chosen for a view; what is chosen goes into the base. */
export function showOptions(containerEl: HTMLElement, options: readonly BasesAllOptions[], config: BasesViewConfig): void {
  for (const option of options) {
    if (option.shouldHide?.() === true) continue;
    if (option.type !== 'group') {
      showOption(containerEl, option, config);
      continue;
    }
    const groupEl = containerEl.createDiv('bases-option-group');
    groupEl.createDiv({ cls: 'setting-item-heading', text: option.displayName });
    showOptions(groupEl, option.items, config);
  }
}

function showOption(containerEl: HTMLElement, option: BasesOptions, config: BasesViewConfig): void {
  const setting = new Setting(containerEl).setName(option.displayName);
  const stored = config.get(option.key);
  switch (option.type) {
    case 'dropdown':
      setting.addDropdown((dropdown) => dropdown.addOptions(option.options).setValue(typeof stored === 'string' ? stored : (option.default ?? '')).onChange((value) => config.set(option.key, value)));
      return;
    case 'slider':
      setting.addSlider((slider) =>
        slider
          .setLimits(option.min ?? 0, option.max ?? 100, option.step ?? 1)
          .setValue(typeof stored === 'number' ? stored : (option.default ?? option.min ?? 0))
          .onChange((value) => config.set(option.key, value)),
      );
      return;
    case 'text':
      setting.addText((text) => text.setPlaceholder(option.placeholder ?? '').setValue(typeof stored === 'string' ? stored : (option.default ?? '')).onChange((value) => config.set(option.key, value)));
      return;
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(typeof stored === 'boolean' ? stored : (option.default ?? false)).onChange((value) => config.set(option.key, value)));
      return;
    default:
      notImplemented(`the option type “${option.type}” of a base's view`);
  }
}
