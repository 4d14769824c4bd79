import type { App } from '../host/workspace/app';
import { CommandPalette } from '../host/workspace/command-palette';
import { setIcon } from '../host/ui/icons';
import { Platform } from '../host/ui/platform';
import { say } from '../host/say';
import { language } from '../host/workspace/language';

/** Puts the window together: banner, workspace, status bar. */
export function showFrame(app: App): void {
  const container = document.body.createDiv('app-container');
  container.createEl('header', 'workbench-banner');
  container.createDiv('horizontal-main-container').append(app.workspace.containerEl);
  // As in Obsidian, a phone has no status bar.
  if (!Platform.isMobile) container.append(app.statusBarEl);
}

function addButton(parent: HTMLElement, icon: string, label: string, act: () => void): void {
  const button = parent.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': label } });
  setIcon(button, icon);
  button.addEventListener('click', act);
}

/** Says what this is not, and for the sample vault which day it is taken to be. */
export function showBanner(app: App, today: string): void {
  const banner = document.body.find('.workbench-banner');
  const { leftSplit, rightSplit } = app.workspace;
  const day = new Intl.DateTimeFormat(language.current() === 'de' ? 'de' : 'en-GB', Platform.isPhone ? { day: 'numeric', month: 'short' } : { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${today}T12:00:00`));
  banner.empty();
  addButton(banner, 'panel-left', say('Toggle left side pane'), () => leftSplit.toggle());
  // A phone has neither ribbon nor keyboard.
  if (Platform.isPhone) addButton(banner, 'terminal', say('Open command palette'), () => new CommandPalette(app).open());
  const text = banner.createDiv({ cls: 'workbench-banner-text', attr: { role: 'heading', 'aria-level': 1 } });
  text.createEl('strong', { text: 'Workbench' });
  text.appendText(` – ${say('not Obsidian')}`);
  if (app.config.today !== null) text.createSpan({ cls: 'workbench-banner-day', text: Platform.isPhone ? day : say('as of {0}', day) });
  if (Platform.isPhone) addButton(banner, 'settings', say('Settings'), () => app.setting.open());
  addButton(banner, 'panel-right', say('Toggle right side pane'), () => rightSplit.toggle());
}
