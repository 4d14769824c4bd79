import { withoutStart, type Cadence } from '../../domain/cadence';
import type { AgreementFacts, Undertaking } from '../../domain/contribution';
import type { Day } from '../../domain/days';
import type { CooperationStatus } from '../../domain/phase';
import { readCadence } from '../values/cadence-value';
import { readDay, readFirstDay, readLastDay } from '../values/day-value';
import { isEmptyValue, singleValue, type Narrowed } from '../values/narrowed';
import type { PropertyReader } from '../property-reader';
import { readReference } from '../values/reference-value';
import { foldWord } from '../values/spelling';
import { readText } from '../values/text-value';
import { STATUS_WORDS } from '../vocabulary/status-words';
import { readYes } from '../values/yes-value';

/** What the properties say of a joint undertaking; `null` when they say nothing of any. */
export function readUndertaking(properties: PropertyReader): Undertaking | null {
  const start = properties.read('start', readFirstDay);
  const end = properties.read('end', readLastDay);
  const kind = properties.read('kind', readText);
  const status = properties.read('status', readStatus);
  const settled = properties.read('settled', readSettled);
  const cadence = readRhythmProperty(properties, start);
  const agreement = readAgreement(properties);
  const { document, review, ends, noticeBy } = agreement;
  const said: unknown[] = [start, end, kind, status, settled, cadence, document, review, ends, noticeBy];
  if (said.every((value) => value === null)) return null;
  const ourBenefit = properties.read('our-benefit', readText);
  const theirBenefit = properties.read('their-benefit', readText);
  return { kind, course: { start, end, status, settled: settled ?? false }, cadence, agreement, ourBenefit, theirBenefit };
}

function readAgreement(properties: PropertyReader): AgreementFacts {
  return {
    document: properties.read('agreement', readReference),
    review: properties.read('agreement-review', readFirstDay),
    ends: properties.read('agreement-ends', readLastDay),
    noticeBy: properties.read('notice-by', readLastDay),
  };
}

/** The cadence of a property; appointments that need a start they do not have are a problem, and act as a plain length. */
export function readBoundCadence(properties: PropertyReader, property: 'cadence' | 'rhythm', start: Day | null): Cadence | null {
  const cadence = properties.read(property, readCadence);
  if (cadence === null || start !== null) return cadence;
  const unbound = withoutStart(cadence);
  if (unbound !== cadence) properties.read(property, () => ({ problem: 'rhythm-without-start' }));
  return unbound;
}

function readRhythmProperty(properties: PropertyReader, start: Day | null): Cadence | null {
  return readBoundCadence(properties, 'rhythm', start);
}

/** Other words for a status mean nothing here: people use the property for much else. */
function readStatus(value: unknown): Narrowed<CooperationStatus | null> {
  const single = singleValue(value);
  return { value: typeof single === 'string' ? (STATUS_WORDS.get(foldWord(single)) ?? null) : null };
}

/** Whether the costs were settled: yes or no, or the day on which they were. */
export function readSettled(value: unknown): Narrowed<Day | boolean> {
  if (isEmptyValue(value)) return { value: false };
  const yes = readYes(value);
  return 'value' in yes ? yes : readDay(value);
}
