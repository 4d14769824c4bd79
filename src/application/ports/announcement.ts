import type { Day } from '../../domain/days';
import type { RefusalReason } from '../../notes/writing/edit-refused';

/** Something the user is told after an action, as data; the UI turns it into a notice. */
export type Announcement =
  | { readonly kind: 'logged'; readonly names: readonly string[]; readonly contact: boolean; readonly nextDue: Day | null }
  | ({ readonly kind: 'planned'; readonly name: string; readonly day: Day } & Staying)
  | { readonly kind: 'plan-removed'; readonly name: string }
  | ({ readonly kind: 'paused'; readonly name: string; readonly until: Day | null } & Staying)
  | { readonly kind: 'resumed'; readonly name: string }
  /** The same for several partners at once. */
  | ({ readonly kind: 'planned-all'; readonly names: readonly string[]; readonly day: Day } & Staying)
  | { readonly kind: 'plans-removed'; readonly names: readonly string[] }
  | ({ readonly kind: 'paused-all'; readonly names: readonly string[]; readonly until: Day | null } & Staying)
  | { readonly kind: 'resumed-all'; readonly names: readonly string[] }
  | { readonly kind: 'not-met'; readonly names: readonly string[] }
  | { readonly kind: 'open-again'; readonly names: readonly string[] }
  | { readonly kind: 'exported'; readonly path: string; readonly count: number }
  | { readonly kind: 'base-created'; readonly path: string }
  | { readonly kind: 'created'; readonly name: string; readonly path: string }
  /** `day` is the leaver's last one; `null` where they had left before. */
  | { readonly kind: 'contact-changed'; readonly name: string; readonly leaver: string; readonly successor: string | null; readonly day: Day | null }
  /** `next` is the day on which the agreement comes round again, `null` where it is over. */
  | { readonly kind: 'reviewed'; readonly name: string; readonly next: Day | null }
  | { readonly kind: 'settled'; readonly name: string }
  | { readonly kind: 'brief-written'; readonly name: string; readonly isNew: boolean }
  | { readonly kind: 'handed-over'; readonly from: string; readonly to: string; readonly count: number }
  /** A day that was not read as one now stands there as it is read. */
  | { readonly kind: 'day-written'; readonly name: string; readonly day: Day }
  | { readonly kind: 'links-quoted'; readonly name: string }
  /** `left` counts the values that stay as they are because they could not be changed safely. */
  | { readonly kind: 'suggestions-followed'; readonly count: number; readonly left: number }
  | { readonly kind: 'undone'; readonly names: readonly string[] }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'refused'; readonly failure: Failure };

/** Agreements are not put off: who stays in sight for one, by name. */
export interface Staying {
  readonly staying: readonly string[];
}

/** Why something was not written. Nothing was changed, and what was typed is kept. */
export type Failure = FailureOfNote & {
  /** Other notes were to be changed together with it, and were left as they are. */
  readonly othersLeft?: true;
};

type FailureOfNote =
  | { readonly kind: 'refused'; readonly path: string; readonly reason: RefusalReason }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'exists'; readonly path: string }
  /** The folder of templates is gone, or holds none. */
  | { readonly kind: 'no-templates'; readonly path: string }
  /** A template that cannot be used as it stands. */
  | { readonly kind: 'template-refused'; readonly path: string; readonly reason: RefusalReason }
  | { readonly kind: 'unexpected'; readonly path: string; readonly message: string };

/** Tells the user what happened; where the action can be undone, the notice offers it. */
export interface Notifier {
  /** Returns how to withdraw the notice, once what it offers was done elsewhere. */
  announce(announcement: Announcement, undo?: () => void): () => void;
}
