import type { AppliedCadence } from './applied-cadence';
import type { Day } from './days';
import type { LoggedInteraction } from './interaction';
import type { LastContact, PartnerCooperation, PartnerPerson, PartnerTask } from './partner';

/** Why a partner needs a word now, as data; the UI turns it into a sentence with the facts linked. */
export type Reason = ScheduleReason | OccasionReason;

/** Why contact is due by how often it should happen, or by what was planned. */
export type ScheduleReason =
  | { readonly kind: 'cadence'; readonly cadence: AppliedCadence; readonly last: LastContact | null; readonly since: Day | null }
  /** An appointment of a rhythm: due, or missed so many times. */
  | { readonly kind: 'appointment'; readonly cadence: AppliedCadence; readonly missed: number; readonly last: LastContact | null }
  | { readonly kind: 'plan'; readonly day: Day; readonly last: LastContact | null }
  /** A meeting that is still to come. */
  | { readonly kind: 'meeting'; readonly meeting: LoggedInteraction; readonly last: LastContact | null }
  | { readonly kind: 'try-again'; readonly attempt: LoggedInteraction; readonly last: LastContact | null }
  | { readonly kind: 'pause-over'; readonly until: Day; readonly last: LastContact | null };

/** A dated reason beside the schedule. */
export type OccasionReason =
  /** A person with a cadence or plan of their own is due. */
  | { readonly kind: 'person-due'; readonly person: PartnerPerson; readonly dueDay: Day; readonly last: LastContact | null }
  | { readonly kind: 'promise'; readonly task: PartnerTask; readonly day: Day }
  | { readonly kind: 'agreement'; readonly what: 'review' | 'notice' | 'end'; readonly day: Day; readonly cooperation: PartnerCooperation }
  | { readonly kind: 'costing'; readonly ended: Day; readonly cooperation: PartnerCooperation }
  | { readonly kind: 'kick-off'; readonly day: Day; readonly cooperation: PartnerCooperation }
  | { readonly kind: 'opportunity'; readonly day: Day }
  /** Everybody who was there has left; `person` was the last, on a day that may be unknown. */
  | { readonly kind: 'contact-lost'; readonly person: PartnerPerson; readonly left: Day | null }
  /** Somebody is going to leave: who follows? */
  | { readonly kind: 'departure'; readonly person: PartnerPerson; readonly day: Day }
  | { readonly kind: 'introduction'; readonly successor: PartnerPerson; readonly predecessor: PartnerPerson; readonly left: Day | null }
  /** `turns` is the age, where the year is known. */
  | { readonly kind: 'birthday'; readonly person: PartnerPerson; readonly day: Day; readonly turns: number | null }
  | { readonly kind: 'anniversary'; readonly day: Day; readonly years: number };

/** Something of an agreement that is to be looked at. */
export type AgreementReason = Extract<OccasionReason, { kind: 'agreement' }>;

export type ReasonKind = Reason['kind'];
