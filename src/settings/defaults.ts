import type { RecognitionRule } from '../domain/rules';
import type { Cadence } from '../domain/cadence';
import { DEFAULT_CHANNELS } from './default-channels';
import type { Settings } from './settings';

/** The cadence of partners for whom nothing else is said, in words and as they are understood. */
export const DEFAULT_CADENCE_TEXT = '3-6 months';

export const DEFAULT_CADENCE: Cadence = {
  kind: 'window',
  from: { amount: 3, unit: 'month' },
  to: { amount: 6, unit: 'month' },
};

/** The smallest and the largest number of partners that may stand in "Now". */
export const NOW_SIZE_RANGE = { min: 1, max: 20 } as const;

export const DEFAULT_SETTINGS: Settings = {
  recognition: {
    partner: byType('partner'),
    person: byType('person', 'contact', 'Ansprechperson', 'Ansprechpartner', 'Ansprechpartnerin', 'Kontaktperson'),
    cooperation: byType('cooperation', 'Kooperation'),
    event: byType('event', 'Veranstaltung'),
  },
  excludedFolders: [],
  logHeading: '',
  logOrder: 'newest-first',
  noteLanguage: 'app',
  channels: DEFAULT_CHANNELS,
  defaultCadence: DEFAULT_CADENCE_TEXT,
  groupCadences: [],
  moveWeekends: true,
  quietPeriods: [],
  nowSize: 5,
  newPartnerFolder: '',
  newPersonFolder: '',
};

function byType(...values: readonly string[]): readonly RecognitionRule[] {
  return values.map((value) => ({ by: 'property', property: 'type', value }));
}
