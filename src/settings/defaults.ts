import type { RecognitionRule } from '../domain/rules';
import type { Cadence } from '../domain/cadence';
import { DEFAULT_CHANNELS } from './default-channels';
import { DEFAULT_OCCASION_SETTINGS } from './occasion-defaults';
import type { Settings } from './settings';

/** The cadence of partners for whom nothing else is said, in words and as they are understood. */
export const DEFAULT_CADENCE_TEXT = '3-6 months';

export const DEFAULT_CADENCE: Cadence = {
  kind: 'window',
  from: { amount: 3, unit: 'month' },
  to: { amount: 6, unit: 'month' },
};

/** The cadences of partners with whom something is under way, in words. */
export const PHASE_CADENCE_TEXTS = {
  preparingCadence: '2 weeks',
  runningCadence: 'quarterly',
  runningWithEndCadence: '4-6 weeks',
  closingCadence: '2 weeks',
} as const;

export type PhaseCadenceKey = keyof typeof PHASE_CADENCE_TEXTS;

const WEEKS_2: Cadence = { kind: 'window', from: { amount: 2, unit: 'week' }, to: null };

/** The same as they are understood. */
export const PHASE_CADENCES: Readonly<Record<PhaseCadenceKey, Cadence>> = {
  preparingCadence: WEEKS_2,
  runningCadence: { kind: 'window', from: { amount: 3, unit: 'month' }, to: null },
  runningWithEndCadence: { kind: 'window', from: { amount: 4, unit: 'week' }, to: { amount: 6, unit: 'week' } },
  closingCadence: WEEKS_2,
};

/** The smallest and the largest number of partners that may stand in "Now". */
export const NOW_SIZE_RANGE = { min: 1, max: 20 } as const;

export const DEFAULT_SETTINGS: Settings = {
  recognition: {
    partner: byType('partner'),
    person: byType('person', 'contact', 'Ansprechperson', 'Ansprechpartner', 'Ansprechpartnerin', 'Kontaktperson'),
    cooperation: byType('cooperation', 'Kooperation'),
    event: byType('event', 'Veranstaltung'),
    meeting: byType('meeting', 'Besprechung', 'Treffen'),
  },
  excludedFolders: [],
  logHeading: '',
  logOrder: 'newest-first',
  noteLanguage: 'app',
  channels: DEFAULT_CHANNELS,
  defaultCadence: DEFAULT_CADENCE_TEXT,
  ...PHASE_CADENCE_TEXTS,
  groupCadences: [],
  moveWeekends: true,
  quietPeriods: [],
  nowSize: 5,
  noteLens: false,
  statusCount: true,
  openDueAtStart: false,
  dailyNotice: false,
  ...DEFAULT_OCCASION_SETTINGS,
  newPartnerFolder: '',
  newPersonFolder: '',
  newCooperationFolder: '',
  newEventFolder: '',
  templateFolder: '',
};

function byType(...values: readonly string[]): readonly RecognitionRule[] {
  return values.map((value) => ({ by: 'property', property: 'type', value }));
}
