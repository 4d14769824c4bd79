import { describe } from 'vitest';
import { noteText, partnerText, situations, WEBER } from '../support/situation';
import { inTimeZones } from '../support/time-zones';

// Agreements, final costings and beginnings of cooperations as people write them, a day, and what the pane says of
// Weber on it. Weber is a partner of occasions only, so that nothing else leads to a row.

const TODAY = '2026-11-23';
const CALL = '- 2026-10-01 call: prices';
const KOCH = 'Partners/Koch.md';
const STAND = 'Cooperations/Stand.md';

function asNeeded(properties: string, ...log: readonly string[]): string {
  return partnerText(`cadence: never\n${properties}`, ...log);
}

/** A cooperation with Weber, and Weber's log. */
function stand(properties: string, log: readonly string[] = [CALL], own: readonly string[] = []): Record<string, string> {
  return { [WEBER]: asNeeded('', ...log), [STAND]: noteText(`type: cooperation\npartners: "[[Weber]]"\n${properties}`, ...own) };
}

/** The same with other properties of Weber. */
function standOf(weber: string, properties: string): Record<string, string> {
  return { ...stand(properties), [WEBER]: partnerText(weber, CALL) };
}

/** A joint cooperation that names Weber last. */
function joint(first: string, properties: string, koch: string = asNeeded('', CALL)): Record<string, string> {
  return { [WEBER]: asNeeded('', CALL), [KOCH]: koch, 'Diary.md': 'Of no concern.\n', [STAND]: noteText(`type: cooperation\npartners: ["[[${first}]]", "[[Weber]]"]\n${properties}`) };
}

const AGREEMENT = 'as-needed, agreement, call 2026-10-01 (now)';
const COSTING = 'as-needed, costing, call 2026-10-01 (now)';
const KICK_OFF = 'as-needed, kick-off, call 2026-10-01 (now)';
const NO_ROW = 'no row';

inTimeZones(() => {
  describe('an agreement', () => {
    situations(
      ['is not reviewed 31 days ahead', '2026-11-22', stand('agreement-review: 2026-12-23'), NO_ROW],
      ['is shown 30 days before its review', TODAY, stand('agreement-review: 2026-12-23'), AGREEMENT],
      ['is shown until somebody reviews it', TODAY, stand('agreement-review: 2026-05-01'), AGREEMENT],
      ['is shown before notice must be given', TODAY, stand('kündbar-bis: 30.11.2026'), AGREEMENT],
      ['that ends with a month: not yet', '2026-11-30', stand('agreement-ends: 2026-12'), NO_ROW],
      ['that ends with a month: 30 days before its last day', '2026-12-01', stand('agreement-ends: 2026-12'), AGREEMENT],
      ['may have two dates at once', TODAY, stand('notice-by: 2026-11-30\nagreement-ends: 2026-12-20'), 'as-needed, agreement, agreement, call 2026-10-01 (now)'],
      ['may stand in the partner’s own note', TODAY, { [WEBER]: asNeeded('agreement-review: 2026-12-01', CALL) }, AGREEMENT],
      ['of a cooperation that ended long ago is over', TODAY, stand('start: 2025-01-01\nend: 2026-08-01\nagreement-review: 2026-11-30'), NO_ROW],
      ['of a cooperation that was called ended is over', TODAY, stand('status: beendet\nagreement-review: 2026-11-30'), NO_ROW],
      ['of a cooperation that is settled is over', TODAY, stand('start: 2025-01-01\nend: 2026-11-01\nsettled: yes\nnotice-by: 2026-11-30'), NO_ROW],
      ['of a cooperation that closes is not', TODAY, stand('start: 2025-01-01\nend: 2026-11-01\nnotice-by: 2026-11-30'), 'as-needed, agreement, costing, call 2026-10-01 (now)'],
      ['of a cooperation that is dormant goes on', TODAY, stand('status: dormant\nnotice-by: 2026-11-30'), AGREEMENT],
      ['of a dormant cooperation whose days are over does not', TODAY, stand('start: 2025-01-01\nend: 2026-08-01\nstatus: ruht\nnotice-by: 2026-11-30'), NO_ROW],
      ['is not settled by a contact', TODAY, stand('notice-by: 2026-11-30', ['- 2026-11-22 call: shall we go on?']), 'as-needed, agreement, call 2026-11-22 (now)'],
      ['is not silent in a pause', TODAY, standOf('paused: 2026-12-31', 'notice-by: 2026-11-30'), 'paused 2026-12-31, agreement, call 2026-10-01 (now)'],
      ['is not silent while something is planned', TODAY, standOf('next-contact: 2026-12-20', 'notice-by: 2026-11-30'), 'waiting 2026-12-20, agreement, plan, call 2026-10-01 (now)'],
      ['is not silent in company holidays', TODAY, stand('notice-by: 2026-11-30'), AGREEMENT, { quietPeriods: [{ from: '2026-11-20', to: '2026-11-29' }] }],
      ['with a former partner is of no concern', TODAY, standOf('status: former', 'notice-by: 2026-11-30'), NO_ROW],
    );
  });

  describe('a joint cooperation', () => {
    situations(
      ['is the concern of the partner it names first', TODAY, joint('Koch', 'notice-by: 2026-11-30'), AGREEMENT, {}, KOCH],
      ['is a mere topic at the second', TODAY, joint('Koch', 'notice-by: 2026-11-30'), NO_ROW],
      ['is the second one’s where the first has no note', TODAY, joint('Nobody Ltd', 'notice-by: 2026-11-30'), AGREEMENT],
      ['is the second one’s where the first is no partner', TODAY, joint('Diary', 'notice-by: 2026-11-30'), AGREEMENT],
      ['is the second one’s where the first is a former partner', TODAY, joint('Koch', 'notice-by: 2026-11-30', partnerText('status: former')), AGREEMENT],
      ['whose costs are to be settled is the second one’s where the first is a former partner', TODAY, joint('Koch', 'end: 2026-11-10', partnerText('status: former')), COSTING],
    );
  });

  describe('the final costing', () => {
    situations(
      ['is not yet due the day before the end', TODAY, stand('start: 2026-02-02\nend: 2026-11-24'), NO_ROW],
      ['is due on the last day', TODAY, stand('start: 2026-02-02\nend: 2026-11-23'), COSTING],
      ['is due for sixty days', TODAY, stand('start: 2026-02-02\nend: 2026-09-24'), COSTING],
      ['is a mere topic from then on', TODAY, stand('start: 2026-02-02\nend: 2026-09-23'), NO_ROW],
      ['may be settled', TODAY, stand('start: 2026-02-02\nend: 2026-11-10\nnachkalkuliert: ja'), NO_ROW],
      ['may be settled on a day', TODAY, stand('start: 2026-02-02\nend: 2026-11-10\nabgerechnet: 2026-11-20'), NO_ROW],
      ['is due where the note says that it is not settled', TODAY, stand('start: 2026-02-02\nend: 2026-11-10\nsettled: no'), COSTING],
      ['is due although the cooperation is called ended', TODAY, stand('start: 2026-02-02\nend: 2026-11-10\nstatus: ended'), COSTING],
      ['is due in the partner’s own note', TODAY, { [WEBER]: asNeeded('start: 2026-02-02\nend: 2026-11-10', CALL) }, COSTING],
      ['is not settled by a contact', TODAY, stand('start: 2026-02-02\nend: 2026-11-10', ['- 2026-11-12 call: costs']), 'as-needed, costing, call 2026-11-12 (now)'],
      ['is a mere topic at the second partner', TODAY, joint('Koch', 'end: 2026-11-10'), NO_ROW],
      ['of two cooperations is due twice', TODAY, { ...stand('end: 2026-11-10'), 'Press.md': noteText('type: cooperation\npartners: "[W.](Partners/Weber.md)"\nend: 2026-11-12') }, 'as-needed, costing, costing, call 2026-10-01 (now)'],
      ['is silent in a pause', TODAY, standOf('paused: yes', 'end: 2026-11-10'), 'paused, call 2026-10-01 (paused)'],
    );
  });

  describe('a beginning', () => {
    situations(
      ['is not shown 31 days before', TODAY, stand('start: 2026-12-24'), NO_ROW],
      ['is shown from 30 days before', TODAY, stand('start: 2026-12-23'), KICK_OFF],
      ['in a month is on its first day', TODAY, stand('start: 2026-12'), KICK_OFF],
      ['is shown for two weeks', TODAY, stand('start: 2026-11-09'), KICK_OFF],
      ['is over after them', TODAY, stand('start: 2026-11-08'), NO_ROW],
      ['is settled by a contact on its day', TODAY, stand('start: 2026-11-09', ['- 2026-11-09 call']), NO_ROW],
      ['is settled in the cooperation’s own note', TODAY, stand('start: 2026-11-09', [CALL], ['- 2026-11-10 meeting: here we go']), NO_ROW],
      ['is not settled by a contact before', TODAY, stand('start: 2026-11-09', ['- 2026-11-08 call']), 'as-needed, kick-off, call 2026-11-08 (now)'],
      ['is a mere topic at the second partner', TODAY, joint('Koch', 'start: 2026-11-20'), NO_ROW],
      ['is none of what ended at once', TODAY, stand('start: 2026-11-20\nstatus: ended'), NO_ROW],
    );
  });
});
