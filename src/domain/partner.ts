import type { Cadence } from './cadence';
import type { PartnerFacts, PersonFacts } from './contribution';
import type { Day } from './days';
import type { LoggedInteraction } from './interaction';

/** An interaction with the note it stands in. */
export interface CountedInteraction extends LoggedInteraction {
  readonly path: string;
}

/** A contact person of a partner: with a note of their own, or by name only. */
export interface PartnerPerson {
  readonly name: string;
  readonly path: string | null;
  readonly facts: PersonFacts | null;
}

/** Where a partner's cadence comes from, so that the row can say so. */
export type CadenceOrigin =
  | { readonly kind: 'partner' }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'default' };

export interface AppliedCadence {
  readonly cadence: Cadence;
  readonly origin: CadenceOrigin;
}

/**
 * A partner put together from all notes that speak of it. Nothing in it depends on today.
 */
export interface Partner {
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  readonly facts: PartnerFacts;
  /** Those named in `contacts` first, in that order, then all whose note names the partner, by name. */
  readonly persons: readonly PartnerPerson[];
  /** Newest first; what is in the future, not a contact, or an attempt is among them. */
  readonly interactions: readonly CountedInteraction[];
  readonly cadence: AppliedCadence;
  /** True while some note that may hold log lines of this partner has not been read yet. */
  readonly provisional: boolean;
}

/** The newest contact not after a day, and where it stands: a log line, or only the property. */
export interface LastContact {
  readonly day: Day;
  readonly interaction: CountedInteraction | null;
}
