import type { Day } from '../../domain/days';
import type { Settings } from '../../settings/settings';
import type { SettingsProblem } from '../../settings/settings-problem';
import type { Texts } from '../../i18n/texts';
import type { Form } from '../forms/form';

/** What the pages of the settings need of the tab and of Obsidian. */
export interface SettingsPageContext {
  readonly texts: Texts;
  readonly current: () => Settings;
  readonly problems: () => readonly SettingsProblem[];
  /** Takes a change at once and draws the tab anew. */
  readonly change: (change: Partial<Settings>) => Promise<void>;
  /** Stores a change that the tab shows already, such as a new order. */
  readonly keep: (change: Partial<Settings>) => Promise<void>;
  readonly ask: <Id extends string>(form: Form<Id>) => void;
  /** Asks before something is replaced that cannot be brought back. */
  readonly confirm: (question: string, warning: string, action: string, onConfirm: () => Promise<void>) => void;
  readonly tell: (message: string) => void;
  readonly today: () => Day;
  /** Paths of the vault's folders, without the vault itself. */
  readonly folders: () => readonly string[];
  /** Names of the icons there are. */
  readonly icons: () => readonly string[];
}
