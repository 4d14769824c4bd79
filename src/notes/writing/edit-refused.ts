import type { Problem, ProblemPlace } from '../../domain/problem';

/**
 * Why nothing was written.
 * - `front-matter-malformed`: the properties cannot be read, so they cannot be written safely either.
 * - `property-twice`: the property stands in the note more than once.
 * - `conflict-markers`: a merge left its marks in the note.
 * - `value-unreadable`: what stands there is not understood, and would be lost.
 * - `front-matter-would-change`: the change would have changed more than was intended.
 * - `log-would-not-be-read`: the entry would have landed where it is not read as one.
 * - `own-part-damaged`: of the markers around the part that is written anew, one is missing or stands there twice.
 * - `no-longer-stands`: what is to be taken back has been changed since.
 * - `changed-since`: what is to be put right is no longer what stands there.
 */
export type RefusalCode =
  | 'front-matter-malformed'
  | 'property-twice'
  | 'conflict-markers'
  | 'value-unreadable'
  | 'front-matter-would-change'
  | 'log-would-not-be-read'
  | 'own-part-damaged'
  | 'no-longer-stands'
  | 'changed-since';

/** A refusal as data; the UI turns it into words. */
export interface RefusalReason {
  readonly code: RefusalCode;
  readonly place: ProblemPlace;
  /** What stands there, as it was written. */
  readonly value: string;
}

/** Thrown by an edit that would risk what the user wrote. Nothing is written then. */
export class EditRefused extends Error {
  constructor(readonly reason: RefusalReason) {
    super(`${reason.code}: ${reason.value}`);
    this.name = 'EditRefused';
  }
}

/** The refusal to put right what is not there any more. */
export function changedSince({ place, value }: Problem): EditRefused {
  return new EditRefused({ code: 'changed-since', place, value });
}
