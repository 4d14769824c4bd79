import type { CooperationFacts, Undertaking } from '../../domain/contribution';
import type { PropertyReader } from '../property-reader';
import { readReferences } from '../values/reference-value';
import { readBoundCadence, readUndertaking } from './undertaking';

const NOTHING_SAID: Undertaking = {
  kind: null,
  course: { start: null, end: null, status: null, settled: false },
  cadence: null,
  agreement: { document: null, review: null, ends: null, noticeBy: null },
  ourBenefit: null,
  theirBenefit: null,
};

/** What the properties of a cooperation's note say. */
export function readCooperationFacts(properties: PropertyReader): CooperationFacts {
  const undertaking = readUndertaking(properties);
  const start = undertaking?.course.start ?? null;
  return {
    partners: properties.readMany('partners', readReferences),
    ...(undertaking ?? NOTHING_SAID),
    cadence: undertaking?.cadence ?? readBoundCadence(properties, 'cadence', start),
  };
}
