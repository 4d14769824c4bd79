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
  /** `path` is the partner's note. */
  read(path: string): Snooze | null;
  /** By the paths of the partners' notes; `null` forgets. Whoever reads knows at once. */
  writeAll(snoozes: readonly (readonly [path: string, snooze: Snooze | null])[]): void;
  /** The partner's note was renamed: its snooze moves along. */
  rename(from: string, to: string): void;
}

/**
 * The day on which the present plan put off what was shown; `null` where the plan was made in another way, or has been
 * changed since.
 */
export function putOffOn({ path, facts }: Pick<Partner, 'path' | 'facts'>, snoozes: SnoozeStore): Day | null {
  if (facts.nextContact === null) return null;
  const snooze = snoozes.read(path);
  return snooze !== null && snooze.planDay === facts.nextContact ? snooze.setOn : null;
}
