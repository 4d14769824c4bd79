import { expect, it } from 'vitest';
import { formatDay } from '../../src/domain/days';
import type { DueRow } from '../../src/application/due/due-row';
import type { Settings } from '../../src/settings/settings';
import { MemoryApp } from './memory-vault';

/** The note whose row a situation is about. */
export const WEBER = 'Partners/Weber.md';

/** The note of a partner: its properties without `type`, and the lines under its log heading. */
export function partnerText(properties: string, ...log: readonly string[]): string {
  return noteText(`type: partner\n${properties}`, ...log);
}

/** Any note with properties and a log. */
export function noteText(properties: string, ...log: readonly string[]): string {
  return `---\n${properties.trimEnd()}\n---\n\n## Contact log\n\n${log.join('\n')}\n`;
}

/** What the pane says of a partner on a day, and what was not understood in the notes, in one line. */
export async function situationOn(today: string, notes: Readonly<Record<string, string>>, settings: Partial<Settings> = {}, path = WEBER): Promise<string> {
  const app = new MemoryApp(notes);
  await app.settings.update(settings);
  await app.use.applySettings();
  app.clock.set(today);
  await app.use.keeper.start();
  const group = app.use.boards.current().groups.find(({ rows, alsoDue }) => [...rows, ...alsoDue].some((row) => row.path === path));
  const row = app.use.boards.row(path);
  const problems = [...app.use.keeper.current.notes()].flatMap((note) => note.problems.map(({ code, value }) => ` [${code}: ${value}]`));
  return `${row === null ? 'no row' : rowInWords(row)}${group === undefined ? '' : ` (${group.id})`}${problems.join('')}`;
}

/** What a situation shows, the day, the notes, and what the pane says of Weber; where it needs them, settings, and the note whose row is meant. */
export type Situation = readonly [
  shows: string,
  today: string,
  notes: Readonly<Record<string, string>>,
  expected: string,
  settings?: Partial<Settings>,
  path?: string,
];

/** One test for each of the situations. */
export function situations(...table: readonly Situation[]): void {
  it.each(table.map(([shows, today, notes, expected, settings = {}, path = WEBER]) => ({ shows, today, notes, expected, settings, path })))(
    '$shows ($today)',
    async ({ today, notes, expected, settings, path }) => {
      expect(await situationOn(today, notes, settings, path)).toBe(expected);
    },
  );
}

function rowInWords(row: DueRow): string {
  const { state, dueDay, pausedUntil, last, reasons } = row;
  const on = dueDay ?? pausedUntil;
  const parts = [
    on === null ? state : `${state} ${formatDay(on)}`,
    ...reasons.map(({ kind }) => kind),
    last === null ? null : `${last.interaction === null ? 'by property' : (last.interaction.channel ?? 'contact')} ${formatDay(last.day)}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
