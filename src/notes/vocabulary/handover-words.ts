import { composed } from '../../domain/composed';
import type { NoteLanguage } from '../../domain/channel';

/** What a handover brief says besides what the notes say; days as `2026-11-23`. */
export interface HandoverWords {
  /** What the note is called before the partner's name, and its `type`. */
  readonly title: string;
  readonly type: string;
  readonly asOf: (day: string) => string;
  readonly owner: string;
  readonly nextContact: string;
  readonly headings: Readonly<Record<'persons' | 'agreements' | 'cooperations' | 'contacts' | 'tasks' | 'needs' | 'occasions', string>>;
  readonly left: (day: string) => string;
  readonly leftOnce: string;
  readonly leaves: (day: string) => string;
  readonly followedBy: (successor: string) => string;
  readonly review: (day: string) => string;
  readonly notice: (day: string) => string;
  readonly ends: (day: string) => string;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly dueOn: (day: string) => string;
  readonly looksFor: (what: string) => string;
  readonly offers: (what: string) => string;
  readonly personDue: (person: string) => string;
  readonly costing: (cooperation: string) => string;
  readonly kickOff: (cooperation: string) => string;
  readonly opportunity: string;
  readonly contactLost: (person: string) => string;
  readonly departure: (person: string) => string;
  readonly introduction: (successor: string, predecessor: string) => string;
  readonly birthday: (person: string) => string;
  readonly anniversary: (years: number) => string;
}

export const HANDOVER_WORDS: Readonly<Record<NoteLanguage, HandoverWords>> = {
  en: {
    title: 'Handover',
    type: 'handover',
    asOf: (day) => `As of ${day}.`,
    owner: 'Looked after by',
    nextContact: 'Next contact',
    headings: { persons: 'Persons', agreements: 'Agreements', cooperations: 'Cooperations', contacts: 'Last contacts', tasks: 'Open tasks', needs: 'Needs and offers', occasions: 'Occasions' },
    left: (day) => `left on ${day}`,
    leftOnce: 'left',
    leaves: (day) => `leaves on ${day}`,
    followedBy: (successor) => `followed by ${successor}`,
    review: (day) => `to be reviewed on ${day}`,
    notice: (day) => `can be cancelled until ${day}`,
    ends: (day) => `ends on ${day}`,
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    dueOn: (day) => `due on ${day}`,
    looksFor: (what) => `Looking for: ${what}`,
    offers: (what) => `Offers: ${what}`,
    personDue: (person) => `time for a word with ${person}`,
    costing: (cooperation) => `final costing of ${cooperation}`,
    kickOff: (cooperation) => `${cooperation} begins`,
    opportunity: 'working together may be possible again',
    contactLost: (person) => `${person} was the last contact person: who is there to talk to now?`,
    departure: (person) => `${person} leaves: ask who follows`,
    introduction: (successor, predecessor) => `introduce yourself to ${successor}, who follows ${predecessor}`,
    birthday: (person) => `birthday of ${person}`,
    anniversary: (years) => `partners for ${years} years`,
  },
  de: {
    title: 'Übergabe',
    type: 'Übergabe',
    asOf: (day) => `Stand ${day}.`,
    owner: 'Betreut von',
    nextContact: 'Nächster Kontakt',
    headings: { persons: 'Ansprechpersonen', agreements: 'Vereinbarungen', cooperations: 'Kooperationen', contacts: 'Letzte Kontakte', tasks: 'Offene Aufgaben', needs: 'Bedarf und Angebot', occasions: 'Anlässe' },
    left: (day) => `ausgeschieden am ${day}`,
    leftOnce: 'ausgeschieden',
    leaves: (day) => `scheidet am ${day} aus`,
    followedBy: (successor) => `Nachfolge: ${successor}`,
    review: (day) => `zu prüfen am ${day}`,
    notice: (day) => `kündbar bis ${day}`,
    ends: (day) => `endet am ${day}`,
    from: (day) => `ab ${day}`,
    until: (day) => `bis ${day}`,
    dueOn: (day) => `fällig am ${day}`,
    looksFor: (what) => `Sucht: ${what}`,
    offers: (what) => `Bietet: ${what}`,
    personDue: (person) => `Zeit für ein Wort mit ${person}`,
    costing: (cooperation) => `Nachkalkulation: ${cooperation}`,
    kickOff: (cooperation) => `${cooperation} beginnt`,
    opportunity: 'Zusammenarbeit vielleicht wieder möglich',
    contactLost: (person) => `${person} war die letzte Ansprechperson: Wer ist jetzt da?`,
    departure: (person) => `${person} geht: fragen, wer nachfolgt`,
    introduction: (successor, predecessor) => `sich bei ${successor} vorstellen, Nachfolge von ${predecessor}`,
    birthday: (person) => `Geburtstag von ${person}`,
    anniversary: (years) => `seit ${years} Jahren Partner`,
  },
};

/** Whether a `type` is that of a handover brief, in any language. */
export function isHandoverType(value: unknown): boolean {
  return typeof value === 'string' && handoverTypes.has(composed(value).trim().toLowerCase());
}

const handoverTypes: ReadonlySet<string> = new Set(Object.values(HANDOVER_WORDS).map(({ type }) => type.toLowerCase()));
