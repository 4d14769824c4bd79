import type { SearchResult } from 'obsidian';
import { TFile } from '../files';
import { FuzzySuggestModal } from '../ui/fuzzy-suggest-modal';
import { setIcon } from '../ui/icons';
import { Keymap } from '../ui/keymap';
import { Platform } from '../ui/platform';
import { renderResults } from '../ui/search-results';
import type { Command } from './command-registry';
import { say } from '../say';

const modName = (): string => (Platform.isMacOS ? '⌘' : say('Ctrl'));

/** All commands that apply, to be chosen by typing. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  // Asked before the palette takes the focus away from the editor.
  readonly #commands = this.app.commands.available();

  override onOpen(): void {
    this.setPlaceholder(say('Type a command…'));
  }

  getItems(): Command[] {
    return this.#commands;
  }

  getItemText(command: Command): string {
    return command.name;
  }

  override renderSuggestion({ item, match }: { item: Command; match: SearchResult }, el: HTMLElement): void {
    el.addClass('mod-complex');
    setIcon(el.createDiv('suggestion-icon'), item.icon ?? 'terminal');
    renderResults(el.createDiv('suggestion-content'), item.name, match);
    const [hotkey] = item.hotkeys ?? [];
    if (hotkey) el.createEl('kbd', { cls: 'suggestion-hotkey', text: [...hotkey.modifiers.map((modifier) => (modifier === 'Mod' ? modName() : modifier)), hotkey.key.toUpperCase()].join(' + ') });
  }

  onChooseItem(command: Command): void {
    this.app.commands.run(command.id);
  }
}

/** All notes, to be opened by typing. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
  override onOpen(): void {
    this.setPlaceholder(say('Find a note…'));
    this.setInstructions([{ command: '↵', purpose: say('to open') }, { command: say('Ctrl/Cmd ↵'), purpose: say('to open in a new tab') }]);
    this.scope.register(['Mod'], 'Enter', (event) => {
      this.selectActiveSuggestion(event);
      return false;
    });
  }

  getItems(): TFile[] {
    const recent = this.app.workspace.getLastOpenFiles();
    const rank = ({ path }: TFile): number => (recent.includes(path) ? recent.indexOf(path) : recent.length);
    return this.app.vault.getMarkdownFiles().sort((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path));
  }

  getItemText(file: TFile): string {
    return file.path.replace(/\.md$/, '');
  }

  onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
    void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
  }
}
