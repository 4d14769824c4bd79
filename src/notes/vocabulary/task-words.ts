/** The sign that the Tasks plugin puts before the day a task is due; it reads the other two as well. */
export const DUE_SIGNS: readonly string[] = ['📅', '📆', '🗓'];

/** The signs of the Tasks plugin before days that say something else: start, scheduled, created, done, cancelled. */
export const OTHER_DAY_SIGNS: readonly string[] = ['🛫', '⏳', '⌛', '➕', '✅', '❌'];

/** What the Tasks plugin says of a task's importance, from the highest to the lowest. */
export const PRIORITY_SIGNS: readonly string[] = ['🔺', '⏫', '🔼', '🔽', '⏬'];

/** The name of the field in which Dataview and the Tasks plugin keep the day a task is due. */
export const DUE_FIELD = 'due';

/** Their fields that say something else, and are no words of the task. */
export const OTHER_TASK_FIELDS: readonly string[] = ['start', 'scheduled', 'created', 'completion', 'cancelled', 'priority', 'repeat', 'id', 'dependsOn', 'onCompletion'];

/** Words before a plain day that make it the day a task is due. */
export const DUE_WORDS: readonly string[] = ['due on', 'due by', 'due', 'fällig am', 'fällig bis', 'fällig', 'spätestens am', 'bis zum', 'bis'];
