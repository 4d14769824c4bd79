import { SuggestModal, type App } from 'obsidian';
import type { MenuEntry, MenuSections } from '../host';

/** The choices of a menu as a list, where there is no place for a menu. */
export class ChoicePicker extends SuggestModal<MenuEntry> {
  private readonly entries: readonly MenuEntry[];

  constructor(app: App, title: string, sections: MenuSections) {
    super(app);
    this.entries = sections.flat();
    this.setPlaceholder(title);
  }

  override getSuggestions(query: string): MenuEntry[] {
    const typed = query.trim().toLowerCase();
    return this.entries.filter(({ title }) => title.toLowerCase().includes(typed));
  }

  override renderSuggestion({ title }: MenuEntry, el: HTMLElement): void {
    el.setText(title);
  }

  override onChooseSuggestion({ choose }: MenuEntry): void {
    choose();
  }
}
