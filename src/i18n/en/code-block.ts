/** The block in a note that lists partners. */
export const enCodeBlock = {
  label: 'Due contacts',
  insert: 'Insert due contacts block',
  standing: { later: 'Later' },
  nothing: {
    phase: 'Without a phase',
    owner: 'Looked after by nobody',
    kind: 'No cooperation under way',
    tag: 'Without a tag',
  },
  // What was not understood
  atLine: (line: number, message: string) => `Line ${line}: ${message}`,
  unreadable: (text: string) => `“${text}” is not read. Each line is an option, a colon and a value, such as “show: now”.`,
  unknownOption: (text: string) => `There is no option “${text}”.`,
  twice: (text: string) => `“${text}” stands here a second time. The first one counts.`,
  unknownValue: (option: string, text: string) => `“${option}” cannot be “${text}”.`,
  limit: 'It is a whole number from 1 to 1000.',
  names: 'Names or links are expected, several as a list.',
  didYouMean: (word: string) => `Did you mean “${word}”?`,
  known: (words: string) => `There are: ${words}.`,
  // Names that nobody has
  unknown: {
    partner: (name: string) => `No partner is called “${name}”.`,
    person: (name: string) => `No contact person is called “${name}”.`,
    owner: (name: string) => `Nobody called “${name}” looks after a partner.`,
  },
  noPartnerHere: 'The note this block stands in belongs to no partner. Write a name after “partner:”, or put the block into the note of a partner, a contact person or a cooperation.',
  // Nothing to show
  nobody: 'Nobody to show here.',
  nobodyNow: 'Nobody here is due.',
  noPartners: 'There are no partner notes yet.',
  noRow: 'Nothing is due here: only occasions call for contact, or the partner is a former one.',
};

export type CodeBlockTexts = typeof enCodeBlock;
