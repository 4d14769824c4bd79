import { deNewNotes } from './new-notes';
import type { FormTexts } from '../en/forms';

/** What forms say, in German. */
export const deForms: FormTexts = {
  ...deNewNotes,
  cancel: 'Abbrechen',
  cadences: ['wöchentlich', '14-tägig', 'monatlich', '4-6 Wochen', 'vierteljährlich', 'halbjährlich', 'jährlich', 'bei Bedarf'],
  notACadence: (typed) => `„${typed}“ ist kein Turnus. Schreib zum Beispiel „6 Wochen“, „4-6 Wochen“, „vierteljährlich“ oder „bei Bedarf“.`,
  dayIncomplete: 'Dieser Tag ist nicht vollständig. Ergänze oder leere ihn.',
  dayInFuture: 'Dieser Tag kommt erst noch. Wähle heute oder einen früheren Tag.',

  noteName: {
    empty: 'Eine Notiz braucht einen Namen.',
    characters: (found) => `Der Name einer Notiz kann „${found}“ nicht enthalten. Lass es weg oder nimm ein anderes Zeichen.`,
    dot: 'Ein Name kann nicht mit einem Punkt beginnen: Die Notiz wäre unsichtbar.',
    tooLong: (longest) => `Dieser Name ist zu lang für eine Datei. Nimm höchstens ${longest} Zeichen.`,
    exists: (name) => `Es gibt schon eine Notiz „${name}“. Wähle einen anderen Namen.`,
  },

  newPartner: {
    title: 'Neuer Partner',
    name: 'Name',
    namePlaceholder: 'Messebau Kröger',
    nameTaken: (name) => `Es gibt schon einen Partner namens ${name}.`,
    aliasTaken: (typed, name) => `„${typed}“ heißt hier schon ein Partner: ${name}.`,
    cadence: 'Turnus',
    cadenceHint: 'Wie oft du in Kontakt sein willst. Leer heißt: wie üblich.',
    lastSpoken: 'Zuletzt gesprochen',
    lastSpokenHint: 'Lass es leer, wenn du es nicht weißt.',
    contactPerson: 'Ansprechperson',
    create: 'Partner anlegen',
  },

  newPerson: {
    title: 'Neue Ansprechperson',
    name: 'Name',
    namePlaceholder: 'Anna Schmidt',
    partner: 'Partner',
    partnerHint: 'Wo diese Person arbeitet.',
    noSuchPartner: (typed) => `Es gibt keinen Partner namens „${typed}“. Wähle einen aus der Liste oder lass das Feld leer.`,
    role: 'Funktion',
    email: 'E-Mail',
    phone: 'Telefon',
    create: 'Person anlegen',
  },
};
