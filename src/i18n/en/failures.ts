/** Why something could not be done, and what to do about it, in English. */
export const enFailures = {
  nothingWritten: (note: string) => `Nothing was written to ${note}.`,
  missing: (note: string) => `The note ${note} is no longer there. It may have been moved or deleted.`,
  exists: (note: string) => `There is a note ${note} already. Choose another name.`,
  noTemplates: (folder: string) => `There are no templates in the folder ${folder}. Choose another one in the settings, or none.`,
  templateUnusable: (template: string) => `The template cannot be used: ${template}.`,
  unexpected: (note: string, message: string) => `${note} could not be written: ${message}`,
  textKept: 'Your text is kept.',
  othersLeft: 'No other note was changed either.',
  atProperty: (name: string) => `property “${name}”`,
  atLine: (line: number) => `line ${line}`,
  /** "Messebau Kröger, line 3". */
  place: (note: string, place: string) => `${note}, ${place}`,
  refused: {
    'front-matter-malformed': 'The properties cannot be read. Correct them, then try again.',
    'property-twice': 'The property stands there twice. Remove one of the two, then try again.',
    'conflict-markers': 'A merge left its marks in the note. Resolve them, then try again.',
    'value-unreadable': 'What stands there is not understood, and would be lost. Correct it, then try again.',
    'front-matter-would-change': 'The properties are written in a way that cannot be changed safely. Write them more simply, then try again.',
    'log-would-not-be-read': 'The entry would stand where it is not read as one. Look at what stands above it, then try again.',
    'own-part-damaged': 'The part between “%% jour-fixe:begin %%” and “%% jour-fixe:end %%” is written anew, and one of these lines is missing, stands there twice or in the wrong place. Put it right or remove both, then try again.',
    'no-longer-stands': 'What was written has been changed since, so it cannot be taken back. Change it by hand.',
    'changed-since': 'What stands there has been changed in the meantime, so nothing was written. Look at it once more.',
  },
};
