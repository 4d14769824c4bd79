import type { Day } from '../days';
import { urgencyOn, type FindOccasions } from '../occasion';
import type { Partner, PartnerTask } from '../partner';

/** How late a promise is when it is as urgent as one that can be, and how urgent that is. */
const LATE_AFTER_DAYS = 7;
const MOST_URGENT = 2;

/** Open tasks with a day, from that day on until they are ticked. */
export const findPromises: FindOccasions = (partner, today) =>
  partner.tasks.flatMap((task) => {
    const { due } = task;
    if (due === null || due > today || isElsewhere(task, partner)) return [];
    return [{ reason: { kind: 'promise', task, day: due }, day: due, from: due, urgency: lateness(due, today) }];
  });

/** A promise is due on its day, and late the day after. */
function lateness(due: Day, today: Day): number {
  return urgencyOn(today, due - 1, due - 1 + LATE_AFTER_DAYS, MOST_URGENT);
}

/** Whether a task belongs to a cooperation of several partners of which another one is the first: whoever is first is reminded. */
export function isElsewhere(task: PartnerTask, { cooperations }: Pick<Partner, 'cooperations'>): boolean {
  return cooperations.some(({ path, isFirst }) => path === task.path && !isFirst);
}
