import type { Day } from '../domain/days';

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
