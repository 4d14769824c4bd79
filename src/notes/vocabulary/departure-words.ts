import type { NoteLanguage } from '../../domain/channel';

/** What a log line says of a change of contact persons; days as `2026-11-23`. */
export interface DepartureWords {
  readonly left: (person: string) => string;
  readonly leaves: (person: string, day: string) => string;
  /** Of somebody who changes to another partner. */
  readonly leftFor: (person: string, partner: string) => string;
  readonly leavesFor: (person: string, partner: string, day: string) => string;
  /** Behind one of those above. */
  readonly follows: (successor: string) => string;
  /** Of somebody who had left before. */
  readonly followsOn: (successor: string, person: string) => string;
}

export const DEPARTURE_WORDS: Readonly<Record<NoteLanguage, DepartureWords>> = {
  en: {
    left: (person) => `${person} left`,
    leaves: (person, day) => `${person} leaves on ${day}`,
    leftFor: (person, partner) => `${person} left for ${partner}`,
    leavesFor: (person, partner, day) => `${person} leaves for ${partner} on ${day}`,
    follows: (successor) => `; ${successor} follows`,
    followsOn: (successor, person) => `${successor} follows ${person}`,
  },
  de: {
    left: (person) => `${person} ist ausgeschieden`,
    leaves: (person, day) => `${person} scheidet am ${day} aus`,
    leftFor: (person, partner) => `${person} ist zu ${partner} gewechselt`,
    leavesFor: (person, partner, day) => `${person} wechselt am ${day} zu ${partner}`,
    follows: (successor) => `; ${successor} folgt nach`,
    followsOn: (successor, person) => `${successor} folgt auf ${person}`,
  },
};
