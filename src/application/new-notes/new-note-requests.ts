import type { Day } from '../../domain/days';
import type { CooperationStatus } from '../../domain/phase';

/** A partner whose note is to be made. */
export interface NewPartnerRequest {
  /** The name of the note, without an ending. */
  readonly name: string;
  /** The cadence as it was typed, and read as one; `null` where the default applies. */
  readonly cadence: string | null;
  /** Not after today. */
  readonly lastContact: Day | null;
  /** The name of a contact person. */
  readonly contactPerson: string | null;
}

/** A person whose note is to be made. */
export interface NewPersonRequest {
  /** The name of the note, without an ending. */
  readonly name: string;
  /** The path of the partner's note. */
  readonly partner: string | null;
  readonly role: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** How often contact should happen while a cooperation lasts, as it was typed: a length, or a series of appointments. */
export interface TypedCadence {
  readonly property: 'cadence' | 'rhythm';
  readonly text: string;
}

/** A cooperation whose note is to be made. */
export interface NewCooperationRequest {
  readonly name: string;
  /** The paths of the partners' notes, the first of whom is reminded. */
  readonly partners: readonly string[];
  readonly kind: string | null;
  readonly start: Day | null;
  /** The last day, inclusive. */
  readonly end: Day | null;
  /** `null` where the dates decide. */
  readonly status: CooperationStatus | null;
  readonly cadence: TypedCadence | null;
}

/** An event whose note is to be made. */
export interface NewEventRequest {
  readonly name: string;
  readonly date: Day;
  /** The last day, inclusive; `null` for an event of one day. */
  readonly end: Day | null;
  readonly place: string | null;
  /** The paths of the notes of those who are met there. */
  readonly partners: readonly string[];
}
