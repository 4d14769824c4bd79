import type { SettingDefinitionList } from 'obsidian';
import { Platform } from './platform';
import { Setting } from './setting';
import type { SettingGroup } from './setting-group';
import { say } from '../say';

/**
 * What a list adds to its rows: handles to reorder, buttons to delete, a way to add.
 * Rows move and go at once; the callbacks get the positions as they were on screen.
 */
export class SettingList {
  readonly #rows: HTMLElement[] = [];
  #emptyEl: HTMLElement | null = null;

  constructor(private readonly group: SettingGroup, private readonly definition: SettingDefinitionList) {
    group.addClass('mod-list');
  }

  addRow(setting: Setting): void {
    const { settingEl } = setting;
    this.#rows.push(settingEl);
    const { onDelete, onReorder } = this.definition;
    const name = setting.nameEl.textContent;
    if (onDelete) {
      setting.addExtraButton((button) => button.setIcon('trash-2').setTooltip(say('Delete {0}', name)).onClick(() => this.#delete(settingEl)));
      settingEl.addEventListener('keydown', (event) => {
        if ((event.key !== 'Delete' && event.key !== 'Backspace') || (event.target as Element).closest('input, textarea, select')) return;
        event.preventDefault();
        this.#delete(settingEl);
      });
    }
    if (onReorder) {
      setting.addExtraButton((button) => {
        button.setIcon('grip-vertical').setTooltip(say('Move {0}: drag, or arrow keys', name));
        button.extraSettingsEl.addClass('setting-drag-handle');
        this.#makeMovable(button.extraSettingsEl, settingEl);
      });
    }
  }

  /** To be called once all rows are there. */
  addAffordances(): void {
    const { addItem } = this.definition;
    this.#showEmptyState();
    if (!addItem) return;
    if (Platform.isPhone) {
      const row = new Setting(this.group.groupEl).setName(`+ ${addItem.name}`).setClass('mod-add-item is-clickable');
      row.infoEl.setAttrs({ role: 'button', tabindex: '0' });
      row.settingEl.addEventListener('click', () => addItem.action(row.settingEl));
      return;
    }
    this.group.addExtraButton((button) => button.setIcon('plus').setTooltip(addItem.name).onClick(() => addItem.action(button.extraSettingsEl)));
  }

  #showEmptyState(): void {
    const { emptyState } = this.definition;
    this.#emptyEl?.remove();
    this.#emptyEl = null;
    if (this.#rows.length > 0 || emptyState === undefined) return;
    this.#emptyEl = this.group.listEl.createDiv('setting-list-empty');
    this.#emptyEl.setText(typeof emptyState === 'string' ? emptyState : (emptyState.cloneNode(true) as DocumentFragment));
  }

  #delete(row: HTMLElement): void {
    const at = this.#rows.indexOf(row);
    if (at < 0) return;
    this.#rows.splice(at, 1);
    row.remove();
    this.#showEmptyState();
    this.definition.onDelete?.(at);
  }

  #move(row: HTMLElement, to: number): void {
    const from = this.#rows.indexOf(row);
    if (from < 0 || to < 0 || to >= this.#rows.length || to === from) return;
    this.#rows.splice(from, 1);
    this.#rows.splice(to, 0, row);
    this.group.listEl.insertBefore(row, this.#rows[to + 1] ?? null);
    this.definition.onReorder?.(from, to);
  }

  #makeMovable(handle: HTMLElement, row: HTMLElement): void {
    handle.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step === 0) return;
      event.preventDefault();
      const name = handle.getAttr('aria-label');
      this.#move(row, this.#rows.indexOf(row) + step);
      // The callback may have drawn the list anew.
      const again = handle.isConnected ? handle : this.group.groupEl.doc.querySelector<HTMLElement>(`.setting-drag-handle[aria-label="${CSS.escape(name ?? '')}"]`);
      again?.focus();
    });
    handle.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      handle.setPointerCapture(event.pointerId);
      row.addClass('is-being-dragged');
      let to = this.#rows.indexOf(row);
      const drag = (move: PointerEvent): void => {
        to = this.#rows.filter((other) => other !== row && middle(other) < move.clientY).length;
        this.#rows.forEach((other) => other.removeClass('is-drop-target'));
        const others = this.#rows.filter((other) => other !== row);
        (others[to] ?? others.at(-1))?.addClass('is-drop-target');
      };
      handle.addEventListener('pointermove', drag);
      handle.addEventListener('pointerup', () => {
        handle.removeEventListener('pointermove', drag);
        row.removeClass('is-being-dragged');
        this.#rows.forEach((other) => other.removeClass('is-drop-target'));
        this.#move(row, to);
      }, { once: true });
    });
  }
}

function middle(el: HTMLElement): number {
  const { top, height } = el.getBoundingClientRect();
  return top + height / 2;
}
