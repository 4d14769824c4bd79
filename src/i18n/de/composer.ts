import type { ComposerTexts } from '../en/composer';

/** What is said where a contact is logged, in German. */
export const deComposer: ComposerTexts = {
  composer: {
    title: (name) => `Kontakt mit ${name} eintragen`,
    placeholder: 'Worum ging es?',
    field: (name) => `Kontakt mit ${name}`,
    moreChannels: 'Weitere Kanäle',
    channels: 'Kanal',
    noChannel: 'Kein Kanal',
    person: 'Ansprechperson',
    withAnother: 'Mit einem weiteren Partner…',
    nobody: 'Niemand Bestimmtes',
    day: 'Tag',
    otherDay: 'Ein Tag…',
    log: 'Eintragen',
    next: (day) => `Nächster: ${day}`,
    nextAsNeeded: 'Nächster: bei Bedarf',
    nextByCadence: 'Nach dem Turnus',
    nextKeep: 'Plan behalten',
    nextTomorrow: 'Morgen',
    nextWeek: 'Nächste Woche',
    nextDay: 'Ein Tag…',
    nextLabel: 'Nächster Kontakt',
    futureDay: (day) => `Der ${day} kommt erst noch, da gibt es noch nichts einzutragen. Plane es stattdessen: Dein Text bleibt hier stehen.`,
    planFor: (day) => `Für den ${day} planen`,
    partnerGone: 'Die Notiz dieses Partners ist nicht mehr da.',
  },

  picker: {
    placeholder: 'Kontakt eintragen mit …',
    pausePlaceholder: 'Pausieren: Wen?',
    laterPlaceholder: 'Später erinnern an …',
    noMatch: 'Niemand heißt so',
    choose: 'wählen',
    move: 'bewegen',
    dismiss: 'schließen',
    at: (partner) => `bei ${partner}`,
  },

  quickLog: {
    title: 'Schnell eintragen',
    placeholder: 'Messebau Kröger telefoniert gestern: Nachkalkulation passt',
    hint: 'Ein Name, dann was war. Enter speichert.',
    unknownName: (name) => `Niemand heißt hier „${name}“.`,
    nameFirst: 'Beginne mit dem Namen eines Partners oder einer Ansprechperson.',
    ambiguousName: (name) => `„${name}“ könnten mehrere sein.`,
    didYouMean: 'Meinst du',
    willWrite: 'Das wird geschrieben',
    into: (path) => `in ${path}`,
    log: 'Eintragen',
  },
};
