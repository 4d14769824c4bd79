import { parseCadence } from '../../src/notes/values/cadence-value';
import type { Cadence } from '../../src/domain/cadence';
import type { PartnerFacts } from '../../src/domain/contribution';
import type { LoggedInteraction } from '../../src/domain/interaction';
import type { Partner } from '../../src/domain/partner';
import type { DueRules } from '../../src/domain/rules';
import { DEFAULT_OCCASIONS } from '../../src/settings/occasion-defaults';
import { logged, NOTHING_SAID_OF_PARTNER } from './contributions';

function weeks(from: number, to: number | null = null): Cadence {
  return { kind: 'window', from: { amount: from, unit: 'week' }, to: to === null ? null : { amount: to, unit: 'week' } };
}

export const DUE_RULES: DueRules = {
  occasions: DEFAULT_OCCASIONS,
  phaseCadences: {
    preparing: weeks(2),
    running: { kind: 'window', from: { amount: 3, unit: 'month' }, to: null },
    'running-with-end': weeks(4, 6),
    closing: weeks(2),
    dormant: { kind: 'window', from: { amount: 3, unit: 'month' }, to: { amount: 6, unit: 'month' } },
  },
  groupCadences: [],
  moveWeekends: true,
  quietPeriods: [],
};

/** A contact by its day, with a channel where it is not a call. */
export function entry(iso: string, channel: string | null = 'call'): LoggedInteraction {
  return { ...logged(iso, { channel }), path: 'Partner.md', source: 'log' };
}

/** A meeting that has a note of its own. */
export function meeting(iso: string): LoggedInteraction {
  return { ...logged(iso, { channel: 'meeting' }), path: `Meetings/${iso}.md`, source: 'meeting' };
}

/**
 * A partner with a cadence in words (the default rules where none is given), facts and entries.
 *
 * @example
 * partner('6 weeks', { nextContact: day('2026-12-01') }, entry('2026-11-02'))
 */
export function partner(cadence: string | null, facts: Partial<PartnerFacts> = {}, ...entries: readonly LoggedInteraction[]): Partner {
  const said = cadence === null ? null : parseCadence(cadence);
  if (cadence !== null && said === null) throw new Error(`"${cadence}" is no cadence.`);
  return {
    kind: 'partner',
    path: 'Partner.md',
    name: 'Partner',
    aliases: [],
    tags: [],
    facts: { ...NOTHING_SAID_OF_PARTNER, cadence: said, ...facts },
    persons: [],
    departures: [],
    interactions: [...entries].sort((one, other) => other.day - one.day),
    cooperations: [],
    tasks: [],
    groupCadence: null,
    elsewhere: [],
    provisional: false,
  };
}
