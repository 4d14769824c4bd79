import type { Cadence } from './cadence';
import type { Channel, NoteLanguage } from './channel';
import type { NoteKind } from './contribution';
import type { Day } from './days';
import type { PartnerPhase } from './partner-phase';

/** One way of telling that a note is of a kind. A folder includes its sub-folders, a tag its nested tags. */
export type RecognitionRule =
  | { readonly by: 'folder'; readonly folder: string }
  | { readonly by: 'tag'; readonly tag: string }
  | { readonly by: 'property'; readonly property: string; readonly value: string };

/** What of the settings decides how a note is read. */
export interface ReadingRules {
  readonly recognition: Readonly<Record<NoteKind, readonly RecognitionRule[]>>;
  readonly excludedFolders: readonly string[];
  /** Every heading text under which log lines stand, compared without regard to case. */
  readonly logHeadings: readonly string[];
  readonly channels: readonly Channel[];
}

/** What of the settings decides how a note is written. */
export interface WritingRules {
  readonly language: NoteLanguage;
  /** The heading that is made where a note has none, without its `#` marks. */
  readonly logHeading: string;
  readonly logHeadings: readonly string[];
  readonly order: 'newest-first' | 'oldest-first';
  readonly channels: readonly Channel[];
}

/** Days on which nobody is due, such as company holidays; both days are inclusive. */
export interface QuietPeriod {
  readonly from: Day;
  readonly to: Day;
}

/** A cadence for all partners with a tag or in a folder. */
export type GroupCadence =
  | { readonly by: 'tag'; readonly tag: string; readonly cadence: Cadence }
  | { readonly by: 'folder'; readonly folder: string; readonly cadence: Cadence };

/** A cadence for each phase of a partner; a running one with an end in sight has its own. */
export type PhaseCadences = Readonly<Record<PartnerPhase | 'running-with-end', Cadence>>;

/** How long before and after its day an occasion is shown, in days. */
export interface LeadTime {
  readonly before: number;
  readonly after: number;
}

/** A yearly round of cards or gifts. */
export interface GreetingRound {
  /** The names by which notes choose it; the first one is shown. */
  readonly names: readonly string[];
  /** The day the greetings are for, and from when on the round is shown. */
  readonly date: { readonly month: number; readonly day: number };
  readonly from: { readonly month: number; readonly day: number };
}

/** What of the settings decides which occasions are shown, and when. */
export interface OccasionRules {
  readonly birthday: LeadTime;
  /** Birthdays of all persons, not only of those in `contacts`. */
  readonly everyBirthday: boolean;
  readonly agreementDaysBefore: number;
  readonly costingDaysAfter: number;
  readonly kickOff: LeadTime;
  readonly opportunityDaysBefore: number;
  readonly departureDaysBefore: number;
  readonly event: LeadTime;
  readonly anniversaries: boolean;
  readonly rounds: readonly GreetingRound[];
}

/** What of the settings decides who is due. */
export interface DueRules {
  readonly occasions: OccasionRules;
  /** What applies where neither the notes nor the settings for tags and folders say anything. */
  readonly phaseCadences: PhaseCadences;
  readonly groupCadences: readonly GroupCadence[];
  /** Whether the ends of a window that fall on a weekend move to Monday. */
  readonly moveWeekends: boolean;
  readonly quietPeriods: readonly QuietPeriod[];
}
