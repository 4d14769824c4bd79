import type { ReadingRules } from '../../src/domain/rules';
import type { BodySigns } from '../../src/notes/note-input';
import { CHANNELS } from './channels';

/** The rules by which tests read notes: the defaults of the settings, save what a test changes. */
export function readingRules(changes: Partial<ReadingRules> = {}): ReadingRules {
  return {
    recognition: {
      partner: [{ by: 'property', property: 'type', value: 'partner' }],
      person: ['person', 'contact', 'Ansprechperson', 'Ansprechpartner', 'Ansprechpartnerin', 'Kontaktperson'].map((value) => ({ by: 'property', property: 'type', value })),
      cooperation: ['cooperation', 'Kooperation'].map((value) => ({ by: 'property', property: 'type', value })),
      event: ['event', 'Veranstaltung'].map((value) => ({ by: 'property', property: 'type', value })),
      meeting: ['meeting', 'Besprechung', 'Treffen'].map((value) => ({ by: 'property', property: 'type', value })),
    },
    excludedFolders: [],
    logHeadings: ['Contact log', 'Kontaktverlauf', 'Kontaktprotokoll'],
    channels: CHANNELS,
    ...changes,
  };
}

/** A body in which there is nothing to look for. */
export const NO_SIGNS: BodySigns = { openTasks: false, listItems: false, links: [] };
