import type { AppliedCadence } from './applied-cadence';
import type { Day } from './days';
import type { CountedInteraction, LastContact } from './partner';

/** Why a partner needs a word now, as data; the UI turns it into a sentence with the facts linked. */
export type Reason =
  | { readonly kind: 'cadence'; readonly cadence: AppliedCadence; readonly last: LastContact | null; readonly since: Day | null }
  /** An appointment of a rhythm: due, or missed so many times. */
  | { readonly kind: 'appointment'; readonly cadence: AppliedCadence; readonly missed: number; readonly last: LastContact | null }
  | { readonly kind: 'plan'; readonly day: Day; readonly last: LastContact | null }
  | { readonly kind: 'try-again'; readonly attempt: CountedInteraction; readonly last: LastContact | null }
  | { readonly kind: 'pause-over'; readonly until: Day; readonly last: LastContact | null };
