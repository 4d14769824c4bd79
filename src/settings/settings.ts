import type { Channel, NoteLanguage } from '../domain/channel';
import type { NoteKind } from '../domain/contribution';
import type { RecognitionRule } from '../domain/rules';
import type { OccasionSettings } from './occasion-settings';

/** A cadence for a tag or folder, in the words the user typed. */
export interface GroupCadenceSetting {
  readonly by: 'tag' | 'folder';
  readonly name: string;
  readonly cadence: string;
}

/** Company holidays and the like; both days are inclusive and written `YYYY-MM-DD`. */
export interface QuietPeriodSetting {
  readonly from: string;
  readonly to: string;
}

/** The settings that say where new notes are made, by the kind of note. */
export const NEW_NOTE_FOLDERS = {
  partner: 'newPartnerFolder',
  person: 'newPersonFolder',
  cooperation: 'newCooperationFolder',
  event: 'newEventFolder',
} as const satisfies Partial<Record<NoteKind, string>>;

/** The kinds of note that the plugin makes. */
export type MadeNoteKind = keyof typeof NEW_NOTE_FOLDERS;

export type NewNoteFolderKey = (typeof NEW_NOTE_FOLDERS)[MadeNoteKind];

/** What is shown elsewhere than in the plugin's own panes. */
export type AroundKey = 'noteLens' | 'statusCount' | 'openDueAtStart' | 'dailyNotice';

/** Everything the user can decide, as it is stored. */
export interface Settings extends OccasionSettings {
  readonly recognition: Readonly<Record<NoteKind, readonly RecognitionRule[]>>;
  readonly excludedFolders: readonly string[];
  /** The heading that is made in notes without one; empty follows the note language. */
  readonly logHeading: string;
  readonly logOrder: 'newest-first' | 'oldest-first';
  readonly noteLanguage: 'app' | NoteLanguage;
  readonly channels: readonly Channel[];
  readonly defaultCadence: string;
  readonly preparingCadence: string;
  readonly runningCadence: string;
  readonly runningWithEndCadence: string;
  readonly closingCadence: string;
  readonly groupCadences: readonly GroupCadenceSetting[];
  readonly moveWeekends: boolean;
  readonly quietPeriods: readonly QuietPeriodSetting[];
  /** How many due partners stand in "Now" before the rest is folded. */
  readonly nowSize: number;
  /** Whether a line stands above the notes of partners, persons and cooperations. */
  readonly noteLens: boolean;
  /** Whether the status bar says how many are due. */
  readonly statusCount: boolean;
  readonly openDueAtStart: boolean;
  /** Whether a notice says once a day how many are due. */
  readonly dailyNotice: boolean;
  /** Where new notes are made; empty is the folder Obsidian chooses for new notes. */
  readonly newPartnerFolder: string;
  readonly newPersonFolder: string;
  readonly newCooperationFolder: string;
  readonly newEventFolder: string;
  /** The user's own templates for new notes; empty for none. */
  readonly templateFolder: string;
}
