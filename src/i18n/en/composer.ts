/** What is said where a contact is logged, in English. */
export const enComposer = {
  composer: {
    title: (name: string) => `Log contact with ${name}`,
    placeholder: 'What was it about?',
    field: (name: string) => `Contact with ${name}`,
    moreChannels: 'More channels',
    channels: 'Channel',
    noChannel: 'No channel',
    person: 'Person',
    nobody: 'Nobody in particular',
    withAnother: 'With another partner…',
    day: 'Day',
    otherDay: 'A day…',
    log: 'Log',
    next: (day: string) => `Next: ${day}`,
    nextAsNeeded: 'Next: when needed',
    nextByCadence: 'As the cadence says',
    nextKeep: 'Keep the plan',
    nextTomorrow: 'Tomorrow',
    nextWeek: 'Next week',
    nextDay: 'A day…',
    nextLabel: 'Next contact',
    futureDay: (day: string) => `${day} is still to come, so there is nothing to log yet. Plan it instead: your text stays here.`,
    planFor: (day: string) => `Plan for ${day}`,
    partnerGone: 'The note of this partner is no longer there.',
  },

  picker: {
    placeholder: 'Log contact with…',
    pausePlaceholder: 'Pause…',
    laterPlaceholder: 'Remind me later of…',
    noMatch: 'Nobody of that name',
    choose: 'to choose',
    move: 'to move',
    dismiss: 'to dismiss',
    at: (partner: string) => `at ${partner}`,
  },

  quickLog: {
    title: 'Quick log',
    placeholder: 'Messebau Kröger called yesterday: final costing agreed',
    hint: 'A name, then what happened. Enter saves.',
    unknownName: (name: string) => `Nobody here is called “${name}”.`,
    nameFirst: 'Begin with the name of a partner or person.',
    ambiguousName: (name: string) => `“${name}” could be several.`,
    didYouMean: 'Did you mean',
    willWrite: 'This will be written',
    into: (path: string) => `into ${path}`,
    log: 'Log',
  },
};

export type ComposerTexts = typeof enComposer;
