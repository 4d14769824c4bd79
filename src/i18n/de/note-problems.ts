import type { NoteProblemTexts } from '../en/note-problems';

/** What is wrong in a note, and what is expected there, in German. */
export const deNoteProblems: NoteProblemTexts = {
  'day-unreadable': (value) => `„${value}“ ließ sich nicht als Tag lesen. Schreib ihn als 2026-11-23 oder 23.11.2026.`,
  'day-impossible': (value) => `Den Tag „${value}“ gibt es im Kalender nicht.`,
  'day-ambiguous': (value) => `„${value}“ könnten zwei Tage sein. Schreib den Tag als 2026-11-23 oder 23.11.2026.`,
  'cadence-unreadable': (value) => `„${value}“ ließ sich nicht als Turnus lesen. Schreib ihn als „6 Wochen“, „4–6 Wochen“ oder „jeden Dienstag“.`,
  'rhythm-without-start': (value) => `„${value}“ zählt ab einem Beginn, den die Notiz nicht nennt. Ergänze die Eigenschaft „beginn“.`,
  'rhythm-of-person': (value) => `„${value}“ zählt ab einem Beginn, und eine Person hat keinen: Es zählt nur der Abstand. Schreib „2 Wochen“ oder „jeden Dienstag“.`,
  'value-unreadable': (value) => `„${value}“ wurde nicht verstanden. Schreib Text oder einen Link.`,
  'property-twice': (first) => `Diese Eigenschaft steht zweimal in der Notiz. Gelesen wird „${first}“; entferne eine von beiden.`,
  'kind-twice': (kinds) => `Nach den Regeln in den Einstellungen ist diese Notiz mehreres zugleich: ${kinds}. Das erste zählt.`,
  'event-without-date': () => 'Die Veranstaltung hat kein Datum. Ergänze die Eigenschaft „datum“.',
  'meeting-without-date': () => 'Die Besprechung hat kein Datum und zählt deshalb bei niemandem als Kontakt. Ergänze die Eigenschaft „datum“.',
  'front-matter-malformed': (value) => `Die Eigenschaften dieser Notiz ließen sich nicht lesen${value === '' ? '' : `, ab „${value}“`}. Berichtige sie im Quellmodus oben in der Notiz.`,
  'log-day-in-future': (day) => `${day} kommt erst noch, darum zählt dieser Eintrag noch nicht. Für Geplantes gibt es den nächsten Kontakt oder eine offene Aufgabe.`,
  'last-contact-in-future': (value) => `Der letzte Kontakt kann nicht an einem Tag sein, der erst kommt: „${value}“. Bis dahin zählt er nicht.`,
  'status-contradicts-dates': (value) => `Der Status „${value}“ passt nicht zu Beginn und Ende. Es zählt, was von beiden weiter ist.`,
  'last-contact-by-property': (value) => `Der letzte Kontakt, „${value}“, steht in keinem Eintrag. Trag ihn ein, damit er nicht vergessen wird.`,
  'day-as-text': (value) => `„${value}“ ist verstanden, aber Obsidian zeigt es als Text und nicht als Datum.`,
  'link-as-list': (value) => `„${value}“ ist verstanden, aber ohne Anführungszeichen für Obsidian eine Liste in einer Liste und kein Link.`,
};
