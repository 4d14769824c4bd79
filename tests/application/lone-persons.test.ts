import { describe, expect, it } from 'vitest';
import { day } from '../support/contributions';
import { MemoryApp } from '../support/memory-vault';
import { noteText, partnerText, situationOn } from '../support/situation';

const HANNA = 'People/Hanna.md';
const CALL = '- 2026-10-01 call: x';

function hanna(properties: string, ...log: readonly string[]): string {
  return noteText(`type: person\n${properties}`, ...log);
}

describe('a person without a partner', () => {
  it.each([
    ['has a row by a cadence', 'cadence: 6 weeks', [CALL], 'due 2026-11-12, cadence, call 2026-10-01 (now)'],
    ['is asked for with a cadence and no contact', 'cadence: 6 weeks', [], 'no-contact-yet (no-contact-yet)'],
    ['has a row by a plan, and only for it', 'next-contact: 2026-11-23', [CALL], 'due 2026-11-23, plan, call 2026-10-01 (now)'],
    ['has none when the plan is spent', 'next-contact: 2026-10-01', [CALL], 'no row'],
    ['is silent while paused', 'cadence: 6 weeks\npaused: 2026-12-01', [CALL], 'paused 2026-12-01, call 2026-10-01 (paused)'],
    ['has none without either', 'role: joiner', [CALL], 'no row'],
    ['has none when gone', 'cadence: 6 weeks\nleft: 2026-11-22', [CALL], 'no row'],
    ['has one on the last day', 'cadence: 6 weeks\nleft: 2026-11-23', [CALL], 'due 2026-11-12, cadence, call 2026-10-01 (now)'],
    ['has one where the firm has no note', 'cadence: 6 weeks\npartner: "[[Nobody Ltd]]"', [CALL], 'due 2026-11-12, cadence, call 2026-10-01 (now)'],
    ['has no start from which appointments could be counted: they are a plain length', 'cadence: every 2 weeks on Tuesday', ['- 2026-11-03 call'], 'overdue 2026-11-17, cadence, call 2026-11-03 (now) [rhythm-of-person: every 2 weeks on Tuesday]'],
    ['has none with a partner', 'cadence: 6 weeks\npartner: "[[Koch]]"', [CALL], 'no row'],
  ])('%s', async (_, properties, log, expected) => {
    expect(await situationOn('2026-11-23', { [HANNA]: hanna(properties, ...log), 'Partners/Koch.md': partnerText('cadence: never') }, {}, HANNA)).toBe(expected);
  });

  it('is no partner, though logged with like one, in the own note', async () => {
    const app = await MemoryApp.start({ [HANNA]: hanna('cadence: 6 weeks\nemail: hanna@example.org', CALL) });
    expect(app.use.boards.current().partnerCount).toBe(0);
    expect(app.use.addresseeOf(HANNA)).toEqual({ path: HANNA, person: null });
    expect(app.use.composing.partner(HANNA)).toMatchObject({ name: 'Hanna', persons: [] });
    expect(app.use.boards.row(HANNA)?.partner.email).toEqual(['hanna@example.org']);
    await app.use.logContact.log({ partners: [HANNA], day: day('2026-11-23'), time: null, channel: 'call', direction: null, persons: [], text: 'well', next: { kind: 'clear' } });
    expect(app.vault.text(HANNA)).toBe('---\ntype: person\ncadence: 6 weeks\nemail: hanna@example.org\nlast-contact: 2026-11-23\n---\n\n## Contact log\n\n- 2026-11-23 call: well\n- 2026-10-01 call: x\n');
    expect(app.use.boards.row(HANNA)?.dueDay).toBe(day('2027-01-04'));
  });

  it('is put off and paused in the own note', async () => {
    const app = await MemoryApp.start({ [HANNA]: hanna('cadence: 6 weeks', CALL) });
    const before = app.vault.text(HANNA);
    expect(await app.use.remindLater.plan(HANNA, day('2026-12-01'))).toBeNull();
    expect(app.vault.text(HANNA)).toBe(before.replace('6 weeks\n', '6 weeks\nnext-contact: 2026-12-01\n'));
    await app.use.actions.undoLast();
    expect(await app.use.remindLater.pause(HANNA, day('2026-12-31'))).toBeNull();
    expect(app.vault.text(HANNA)).toBe(before.replace('6 weeks\n', '6 weeks\npaused: 2026-12-31\n'));
    expect(app.group('paused')).toEqual(['Hanna']);
    expect(await app.use.remindLater.resume(HANNA)).toBeNull();
    expect(app.vault.text(HANNA)).toBe(before);
  });

  it('who is a partner as well has one row', async () => {
    const app = await MemoryApp.start({ [HANNA]: noteText('type: [partner, person]\ncadence: 6 weeks', CALL) });
    expect(app.group('now')).toEqual(['Hanna']);
    expect(app.use.boards.current().partnerCount).toBe(1);
  });
});
