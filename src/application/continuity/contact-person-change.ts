import type { Day } from '../../domain/days';

/** Somebody named in a form: with a note, or by name only. */
export interface NamedPerson {
  readonly name: string;
  readonly path: string | null;
}

/** Who follows a contact person. */
export type Successor =
  | { readonly kind: 'known'; readonly person: NamedPerson }
  /** A name that nobody has yet; with a note of their own, or without. */
  | { readonly kind: 'new'; readonly name: string; readonly withNote: boolean };

/** A change of contact persons at a partner. */
export interface ContactPersonChangeRequest {
  /** The partner's note. */
  readonly partner: string;
  readonly leaver: NamedPerson;
  /** The leaver's last day there; `null` for somebody of whom the notes say already that they left. */
  readonly day: Day | null;
  /** `null` while nobody knows. */
  readonly successor: Successor | null;
  /** The note of the partner that the leaver changes to. */
  readonly next: string | null;
}

/** Somebody who can be said to leave. */
export interface PossibleLeaver extends NamedPerson {
  /** The last day where they left already, or are known to leave; `unknown` for somebody who left on a day that nobody knows. */
  readonly left: Day | 'unknown' | null;
}

/** Somebody who could follow, and whether they are a contact person there already. */
export interface PossibleSuccessor extends NamedPerson {
  readonly isThere: boolean;
}

/** What the form of a change needs to know of a partner. */
export interface ContactPersons {
  readonly path: string;
  readonly name: string;
  /** Who is there, most important first, and behind them who left without anybody following. */
  readonly leavers: readonly PossibleLeaver[];
  /** The names of all who left this partner: none of them can follow. */
  readonly gone: readonly string[];
  /** Who could follow: who is there, and then everybody else with a note of their own. */
  readonly successors: () => Iterable<PossibleSuccessor>;
}
