import { describe, expect, it } from 'vitest';
import { MemoryApp } from '../support/memory-vault';

const NOTES = Object.fromEntries(['Ada', 'Bo'].map((name) => [`${name}.md`, '---\ntype: partner\ncadence: 2 weeks\nlast-contact: 2026-10-01\n---\n']));

describe('a setting that changed', () => {
  it('leaves rules and rows alone that have nothing to do with it', async () => {
    const app = await MemoryApp.start(NOTES);
    const { rules, boards } = app.use;
    const [due, reading, row] = [rules.due, rules.reading, boards.row('Ada.md')];
    let told = 0;
    boards.onChange(() => (told += 1));
    await app.settings.update({ nowSize: 1, noteLanguage: 'de' });
    await app.use.applySettings();
    expect([rules.due, rules.reading]).toEqual([due, reading]);
    expect(rules.due).toBe(due);
    expect(rules.writing.language).toBe('de');
    expect(boards.row('Ada.md')).toBe(row);
    expect(boards.current().groups).toMatchObject([{ id: 'now', rows: [{ name: 'Ada' }], alsoDue: [{ name: 'Bo' }] }]);
    expect(told).toBe(1);
  });

  it('has every row made anew that may stand elsewhere by it', async () => {
    const app = await MemoryApp.start(NOTES);
    const { rules, boards } = app.use;
    const [reading, row] = [rules.reading, boards.row('Ada.md')];
    await app.settings.update({ quietPeriods: [{ from: '2026-11-20', to: '2026-11-27' }] });
    await app.use.applySettings();
    expect(rules.reading).toBe(reading);
    expect(boards.row('Ada.md')).not.toBe(row);
    expect(boards.current().dueCount).toBe(0);
  });
});
