import { describe, expect, it } from 'vitest';
import { day } from '../support/contributions';
import { MemoryApp } from '../support/memory-vault';
import { noteText, partnerText, situationOn, WEBER } from '../support/situation';
import { inTimeZones } from '../support/time-zones';

// Cooperations, their phases and appointments as people write them, a day, and what the pane says of Weber on it.
// 23 November 2026 is a Monday, the Tuesdays before it are the 17th, 10th and 3rd.

const TODAY = '2026-11-23';
const STAND = 'Cooperations/Fair stand.md';

/** Weber and one cooperation with it. */
function withCooperation(cooperation: string, log: readonly string[], properties = ''): Record<string, string> {
  return { [WEBER]: partnerText(properties, ...log), [STAND]: noteText(`type: cooperation\npartners: "[[Weber]]"\n${cooperation}`) };
}

/** A table of: what it shows, the cooperation's properties, the lines of Weber's log, the row on 23 November 2026. */
function cooperation(table: readonly (readonly [string, string, readonly string[], string])[]): void {
  it.each(table)('%s', async (_, properties, log, expected) => {
    expect(await situationOn(TODAY, withCooperation(properties, log))).toBe(expected);
  });
}

inTimeZones(() => {
  describe('the jour fixe', () => {
    cooperation([
      ['is due on its day', 'rhythm: every Monday', ['- 2026-11-16 meeting: jour fixe'], 'due 2026-11-23, appointment, meeting 2026-11-16 (now)'],
      ['was held last week and comes tomorrow', 'rhythm: every Tuesday', ['- 2026-11-17 meeting: jour fixe'], 'waiting 2026-11-24, appointment, meeting 2026-11-17 (coming-up)'],
      ['was missed once', 'rhythm: every Tuesday', ['- 2026-11-10 meeting: jour fixe'], 'overdue 2026-11-17, appointment, meeting 2026-11-10 (now)'],
      ['was missed twice: the last one counts', 'rhythm: every Tuesday', ['- 2026-11-03 meeting: jour fixe'], 'overdue 2026-11-17, appointment, meeting 2026-11-03 (now)'],
      ['was held a day late', 'rhythm: every Tuesday', ['- 2026-11-18 meeting: jour fixe'], 'waiting 2026-11-24, appointment, meeting 2026-11-18 (coming-up)'],
      ['a contact nearer to the next one holds that; what was missed before it is no longer of interest', 'rhythm: every Tuesday', ['- 2026-11-22 call'], 'waiting 2026-12-01, appointment, call 2026-11-22 (coming-up)'],
      ['the first one is not held by a contact long before it', 'start: 2026-11-24\nrhythm: every Tuesday', ['- 2026-11-09 call'], 'waiting 2026-11-24, kick-off, appointment, call 2026-11-09 (now)'],
      ['the first one is held by a contact close to it', 'start: 2026-11-24\nrhythm: every Tuesday', ['- 2026-11-22 meeting'], 'waiting 2026-12-01, kick-off, appointment, meeting 2026-11-22 (now)'],
      ['the first one was missed', 'start: 2026-11-17\nrhythm: every Tuesday', ['- 2026-11-09 call'], 'overdue 2026-11-17, kick-off, appointment, call 2026-11-09 (now)'],
      ['after its end it asks for nothing: 2 weeks while the cooperation closes', 'start: 2026-02-02\nend: 2026-11-15\nrhythm: every Tuesday', ['- 2026-11-09 call'], 'due 2026-11-23, costing, cadence, call 2026-11-09 (now)'],
      ['when the last one before its end was held it asks for nothing more', 'start: 2026-02-02\nend: 2026-12-05\nrhythm: first Monday of the month', ['- 2026-11-02 meeting'], 'due 2026-11-19, cadence, meeting 2026-11-02 (now)'],
      ['when that was missed it stays so until the end', 'start: 2026-02-02\nend: 2026-12-05\nrhythm: first Monday of the month', ['- 2026-10-05 meeting'], 'overdue 2026-11-02, appointment, meeting 2026-10-05 (now)'],
      ['every second Tuesday, counted from the start', 'start: 2026-11-03\nrhythm: every 2 weeks on Tuesday', ['- 2026-11-03 meeting'], 'overdue 2026-11-17, appointment, meeting 2026-11-03 (now)'],
      ['the other Tuesday', 'start: 2026-11-10\nrhythm: jeden zweiten Dienstag', ['- 2026-11-10 meeting'], 'waiting 2026-11-24, appointment, meeting 2026-11-10 (coming-up)'],
      ['an interval without a start is a plain length', 'rhythm: every 2 weeks on Tuesday', ['- 2026-11-10 meeting'], 'waiting 2026-11-24, cadence, meeting 2026-11-10 (coming-up) [rhythm-without-start: every 2 weeks on Tuesday]'],
      ['the first Monday of the month', 'rhythm: first Monday of the month', ['- 2026-11-02 meeting'], 'waiting 2026-12-07, appointment, meeting 2026-11-02 (coming-up)'],
      ['the 31st, in a month that has 30 days', 'rhythm: every month on the 31st', ['- 2026-10-31 meeting'], 'waiting 2026-11-30, appointment, meeting 2026-10-31 (coming-up)'],
      ['under the name of cadence', 'cadence: jeden Dienstag', ['- 2026-11-17 Treffen'], 'waiting 2026-11-24, appointment, meeting 2026-11-17 (coming-up)'],
    ]);

    cooperation([
      ['the first Monday of the month was missed', 'rhythm: jeden ersten Montag im Monat', ['- 2026-10-05 Treffen'], 'overdue 2026-11-02, appointment, meeting 2026-10-05 (now)'],
      ['the 15th, a Sunday, was missed', 'rhythm: every month on the 15th', ['- 2026-10-16 meeting'], 'overdue 2026-11-15, appointment, meeting 2026-10-16 (now)'],
    ]);

    it('asks for nothing more of a partnership that began behind the last one', async () => {
      const stand = noteText('type: cooperation\npartners: Weber\nstart: 2026-01-01\nend: 2026-11-30\nrhythm: every month on the 3rd');
      expect(await situationOn(TODAY, { [WEBER]: partnerText('since: 2026-11-10'), 'Stand.md': stand })).toBe('waiting 2026-11-24, cadence (coming-up)');
    });

    it.each([
      ['2026-12-29', 'waiting 2027-01-04', 0],
      ['2027-01-04', 'due 2027-01-04', 0],
      ['2027-01-05', 'due 2027-01-05', 0],
      ['2027-01-06', 'overdue 2027-01-05', 1],
    ])('is not missed in company holidays (%s)', async (today, standing, missed) => {
      const notes = { [WEBER]: partnerText('jour-fixe: every Tuesday', '- 2026-12-15 meeting') };
      const quietPeriods = [{ from: '2026-12-21', to: '2027-01-03' }];
      expect(await situationOn(today, notes, { quietPeriods })).toContain(`${standing}, appointment`);
      const app = new MemoryApp(notes);
      await app.settings.update({ quietPeriods });
      await app.use.applySettings();
      app.clock.set(today);
      await app.use.keeper.start();
      expect(app.use.boards.row(WEBER)?.reasons).toMatchObject([{ kind: 'appointment', missed }]);
    });

    it('foretells what comes behind the last one as the row will', async () => {
      const app = await MemoryApp.start(withCooperation('start: 2026-02-02\nend: 2026-12-05\nrhythm: first Monday of the month', ['- 2026-10-05 meeting']));
      expect(app.use.composing.nextAfter(WEBER, day('2026-11-02'), 'meeting')).toBe(day('2026-11-19'));
    });

    it('counts those that were missed', async () => {
      const app = await MemoryApp.start(withCooperation('rhythm: every Tuesday', ['- 2026-11-03 meeting']));
      expect(app.use.boards.row(WEBER)?.reasons).toMatchObject([{ kind: 'appointment', missed: 2 }]);
    });

    it('of a group or a phase is a plain length where it is counted from a start', async () => {
      const notes = { [WEBER]: partnerText('tags: [supplier]', '- 2026-11-03 meeting') };
      expect(await situationOn(TODAY, notes, { groupCadences: [{ by: 'tag', name: 'supplier', cadence: 'every 2 weeks on Tuesday' }] })).toBe('overdue 2026-11-17, cadence, meeting 2026-11-03 (now)');
      expect(await situationOn(TODAY, notes, { defaultCadence: 'every 2 weeks on Tuesday' })).toBe('overdue 2026-11-17, cadence, meeting 2026-11-03 (now)');
    });

    it('in the note of the partner itself', async () => {
      expect(await situationOn(TODAY, { [WEBER]: partnerText('jour-fixe: every Tuesday', '- 2026-11-10 meeting') })).toBe('overdue 2026-11-17, appointment, meeting 2026-11-10 (now)');
    });
  });

  describe('which cadence applies', () => {
    it.each<[string, Record<string, string>, string]>([
      ['the tighter of partner and cooperation', withCooperation('cadence: 2 weeks', ['- 2026-11-02 call'], 'cadence: 6 weeks'), 'overdue 2026-11-16, cadence, call 2026-11-02 (now)'],
      ['whichever of them it is', withCooperation('cadence: 6 weeks', ['- 2026-11-02 call'], 'cadence: 2 weeks'), 'overdue 2026-11-16, cadence, call 2026-11-02 (now)'],
      ['of a window and a plain length the one that ends first', withCooperation('cadence: 4-6 weeks', ['- 2026-10-19 call'], 'cadence: 5 weeks'), 'due 2026-11-16, cadence, call 2026-10-19 (now)'],
      ['a jour fixe rather than the same length of time', withCooperation('rhythm: first Monday of the month', ['- 2026-11-02 call'], 'cadence: monthly'), 'waiting 2026-12-07, appointment, call 2026-11-02 (coming-up)'],
      ['that of a cooperation with a partner of occasions only', withCooperation('cadence: weekly', ['- 2026-11-02 call'], 'cadence: never'), 'overdue 2026-11-09, cadence, call 2026-11-02 (now)'],
      ['that of a cooperation counts from when its phase began', withCooperation('start: 2026-11-16\ncadence: 2 weeks', ['- 2026-08-03 call'], 'cadence: 3 months'), 'waiting 2026-11-30, kick-off, cadence, call 2026-08-03 (now)'],
      ['an ended one no longer counts', withCooperation('start: 2025-01-01\nend: 2026-03-31\ncadence: 2 weeks', ['- 2026-11-02 call'], 'cadence: 6 weeks'), 'waiting 2026-12-14, cadence, call 2026-11-02 (coming-up)'],
      [
        'two that run and one that is over: the tightest of those that run',
        {
          ...withCooperation('cadence: 6 weeks', ['- 2026-11-02 call']),
          'Cooperations/Press.md': noteText('type: cooperation\npartners: [Weber]\ncadence: 3 weeks'),
          'Cooperations/Old.md': noteText('type: cooperation\npartners: [Weber]\nstatus: dormant\ncadence: weekly'),
        },
        'due 2026-11-23, cadence, call 2026-11-02 (now)',
      ],
    ])('%s', async (_, notes, expected) => {
      expect(await situationOn(TODAY, notes)).toBe(expected);
    });
  });

  describe('by the phase alone', () => {
    cooperation([
      ['in preparation: every 2 weeks', 'start: 2026-12-15', ['- 2026-11-09 call'], 'due 2026-11-23, kick-off, cadence, call 2026-11-09 (now)'],
      ['running with an end: 4 to 6 weeks', 'start: 2026-03-02\nend: 2027-06-30', ['- 2026-10-19 call'], 'due 2026-11-16, cadence, call 2026-10-19 (now)'],
      ['running without an end: quarterly', 'start: 2021-03-01', ['- 2026-08-24 call'], 'waiting 2026-11-24, cadence, call 2026-08-24 (coming-up)'],
      ['no dates: it runs', 'kind: shared press', ['- 2026-08-24 call'], 'waiting 2026-11-24, cadence, call 2026-08-24 (coming-up)'],
      ['61 days before its start: dormant still', 'start: 2027-01-23', ['- 2026-08-24 call'], 'waiting 2026-11-24, cadence, call 2026-08-24 (coming-up)'],
      ['60 days before its start: every 2 weeks from now on', 'start: 2027-01-22', ['- 2026-08-24 call'], 'waiting 2026-12-07, cadence, call 2026-08-24 (coming-up)'],
      ['it closes from 30 days before its end: every 2 weeks from then on', 'start: 2026-02-02\nend: 2026-12-15', ['- 2026-11-02 call'], 'waiting 2026-11-30, cadence, call 2026-11-02 (coming-up)'],
      ['it closes in the last third of a short one', 'start: 2026-11-02\nend: 2026-12-01', ['- 2026-11-02 call'], 'waiting 2026-12-07, cadence, call 2026-11-02 (coming-up)'],
      ['it just began: nobody is late', 'start: 2026-11-20\nend: 2027-06-30', ['- 2026-09-15 call'], 'waiting 2026-12-18, kick-off, cadence, call 2026-09-15 (now)'],
      ['a project that ended yesterday', 'start: 2026-02-02\nend: 2026-11-22', ['- 2026-11-20 call'], 'waiting 2026-12-04, costing, cadence, call 2026-11-20 (now)'],
      ['it ended two months ago: dormant, three to six months', 'start: 2026-02-02\nend: 2026-09-22', ['- 2026-09-15 call'], 'waiting 2027-02-22, cadence, call 2026-09-15'],
      ['settled at once: dormant from then on', 'start: 2026-02-02\nend: 2026-11-10\nsettled: 2026-11-13', ['- 2026-11-13 call'], 'waiting 2027-02-15, cadence, call 2026-11-13'],
      ['a status that was forgotten: the dates are later', 'start: 2025-02-03\nend: 2026-03-31\nstatus: running', ['- 2026-11-02 call'], 'waiting 2027-02-02, cadence, call 2026-11-02'],
      ['ended before its time', 'start: 2026-02-02\nend: 2027-03-31\nstatus: ended', ['- 2026-11-02 call'], 'waiting 2027-02-02, cadence, call 2026-11-02'],
      ['an idea is no cooperation yet', 'status: idea', ['- 2026-11-02 call'], 'waiting 2027-02-02, cadence, call 2026-11-02'],
    ]);
  });
});
