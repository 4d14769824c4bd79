import type { CooperationFacts } from '../domain/contribution';
import type { CooperationCourse } from '../domain/phase';
import type { PropertyReader } from './property-reader';
import { readReferences } from './reference-value';
import { readBoundCadence, readUndertaking } from './undertaking';

const NO_COURSE: CooperationCourse = { start: null, end: null, status: null, settled: false };

/** What the properties of a cooperation's note say. */
export function readCooperationFacts(properties: PropertyReader): CooperationFacts {
  const undertaking = readUndertaking(properties);
  const start = undertaking?.course.start ?? null;
  return {
    partners: properties.readMany('partners', (value) => readReferences(value)),
    kind: undertaking?.kind ?? null,
    course: undertaking?.course ?? NO_COURSE,
    cadence: undertaking?.cadence ?? readBoundCadence(properties, 'cadence', start),
  };
}
