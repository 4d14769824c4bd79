import type { Day } from '../../domain/days';
import type { Partner } from '../../domain/partner';

/** Somebody chose *Later*: whatever was shown then is silent until the day they planned. */
export interface Snooze {
  readonly planDay: Day;
  /** The day on which they chose it. */
  readonly setOn: Day;
}

/** Remembers on this device which plans put off what was shown; in the notes only the plan stands. */
export interface SnoozeStore {
  /** Of the partner whose note is at a path, one for each day until which something was put off: a plan that is taken back may have had another before it. */
  read(path: string): readonly Snooze[];
  /** By the paths of the partners' notes. Whoever reads knows at once. */
  writeAll(snoozes: readonly (readonly [path: string, snoozes: readonly Snooze[]])[]): void;
  /** The partner's note was renamed: its snoozes move along. */
  rename(from: string, to: string): void;
}

/**
 * The day on which the present plan put off what was shown; `null` where the plan was made in another way, or has been
 * changed since.
 */
export function putOffOn({ path, facts }: Pick<Partner, 'path' | 'facts'>, snoozes: SnoozeStore): Day | null {
  if (facts.nextContact === null) return null;
  return snoozes.read(path).find(({ planDay }) => planDay === facts.nextContact)?.setOn ?? null;
}
