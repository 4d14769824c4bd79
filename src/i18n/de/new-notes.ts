import type { NewNoteTexts } from '../en/new-notes';

/** What the forms of new cooperations and events say, in German. */
export const deNewNotes: NewNoteTexts = {
  removeName: (name) => `${name} entfernen`,
  endBeforeStart: 'Der letzte Tag liegt vor dem ersten.',
  rhythms: ['jeden Dienstag', 'alle 2 Wochen am Dienstag', 'jeden ersten Montag im Monat', 'jeden Monat am 15.'],

  newCooperation: {
    title: 'Neue Kooperation',
    name: 'Name',
    namePlaceholder: 'Gemeinsamer Messestand',
    partners: 'Partner',
    partnersHint: 'Mit wem du es machst. Beim ersten wird an alles erinnert, was fällig ist.',
    partnersMissing: 'Eine Kooperation braucht einen Partner. Wähle einen aus der Liste.',
    kind: 'Art',
    kindPlaceholder: 'Gemeinsame Aufträge, Forschungsprojekt …',
    start: 'Erster Tag',
    end: 'Letzter Tag',
    endHint: 'Lass es leer, solange kein Ende in Sicht ist.',
    status: 'Status',
    statusByDates: 'Nach den Daten',
    statuses: { idea: 'Idee', preparing: 'In Anbahnung', running: 'Läuft', closing: 'Läuft aus', ended: 'Beendet', dormant: 'Ruht' },
    cadence: 'Turnus oder fester Termin',
    cadenceHint: 'Wie oft du dabei in Kontakt sein willst, oder dein Jour fixe: „6 Wochen“, „jeden ersten Montag im Monat“.',
    understood: (cadence) => `Verstanden: ${cadence}.`,
    notACadence: (typed) => `„${typed}“ ist nicht zu verstehen. Schreib zum Beispiel „6 Wochen“, „4-6 Wochen“, „jeden Dienstag“ oder „jeden ersten Montag im Monat“.`,
    rhythmNeedsStart: 'Welche Woche oder welcher Monat gemeint ist, hängt vom ersten Tag ab. Trag ihn auch ein.',
    create: 'Kooperation anlegen',
  },

  newEvent: {
    title: 'Neue Veranstaltung',
    name: 'Name',
    namePlaceholder: 'Hannover Messe 2027',
    date: 'Tag',
    dateMissing: 'Trag ein, an welchem Tag sie beginnt.',
    end: 'Letzter Tag',
    endHint: 'Leer heißt: Sie dauert einen Tag.',
    place: 'Ort',
    partners: 'Partner',
    partnersHint: 'Wen du dort treffen willst.',
    create: 'Veranstaltung anlegen',
  },
};
