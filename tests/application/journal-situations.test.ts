import { describe } from 'vitest';
import { noteText, partnerText, situations, WEBER } from '../support/situation';
import { inTimeZones } from '../support/time-zones';

// Meetings that have a note, and what daily notes tell, as people write them, a day, and what the pane says of Weber on
// it: every 6 weeks, last spoken to on 1 October 2026.

const TODAY = '2026-11-23';
const DUE = 'due 2026-11-12, cadence, call 2026-10-01 (now)';
const CALLED = 'waiting 2026-12-22, cadence, call 2026-11-10 (coming-up)';
const MET = 'waiting 2026-12-22, cadence, meeting 2026-11-10 (coming-up)';
const KOCH = 'Partners/Koch.md';

/** Weber and Koch, for whom the same is said; Anna of Weber's; and other notes. */
function partners(notes: Readonly<Record<string, string>>, anna = '', more = ''): Record<string, string> {
  const partner = partnerText(`cadence: 6 weeks\n${more}`, '- 2026-10-01 call: prices');
  return { [WEBER]: partner, [KOCH]: partner, 'People/Anna.md': noteText(`type: person\npartner: "[[Weber]]"\n${anna}`), ...notes };
}

function meeting(properties: string, body = ''): Record<string, string> {
  return partners({ 'Meetings/Talk.md': `---\ntype: meeting\n${properties}\n---\n${body}\n` });
}

function daily(text: string, anna = ''): Record<string, string> {
  return partners({ 'Daily/2026-11-10.md': `${text}\n` }, anna);
}

inTimeZones(() => {
  describe('the note of a meeting', () => {
    const together = meeting('date: 2026-11-10\npeople: ["[[Anna]]"]', 'About [[Koch]].');
    situations(
      ['counts for the partner it names', TODAY, meeting('date: 2026-11-10\npartners: "[[Weber]]"'), MET],
      ['counts for the partner of the persons it names', TODAY, together, MET],
      ['does not count for whom it merely speaks of', TODAY, together, DUE, {}, KOCH],
      ['counts for those it links to where no property names anybody', TODAY, meeting('date: 2026-11-10', 'With [[Weber]].'), MET],
      ['counts for all of them', TODAY, meeting('date: 2026-11-10\npartners: [Weber, Koch]'), MET, {}, KOCH],
      ['has its day in its name', TODAY, partners({ 'Meetings/2026-11-10 Talk.md': '---\ntype: meeting\npartners: Weber\n---\n' }), MET],
      ['tells whom a log line of that day was with', TODAY, met('- 2026-11-10 meeting: the stand'), MET],
      ['does not tell whom another line of that day was with', TODAY, met('- 2026-11-10 mail: the stand'), 'waiting 2026-12-22, introduction, cadence, mail 2026-11-10 (now)'],
      ['does not tell more than a line that names somebody', TODAY, met('- 2026-11-10 meeting with Carl: the stand'), 'waiting 2026-12-22, introduction, cadence, meeting 2026-11-10 (now)'],
      ['to come holds the cadence back', TODAY, meeting('date: 2026-12-03\npartners: Weber'), 'waiting 2026-12-03, meeting, call 2026-10-01 (coming-up)'],
      ['is due today', TODAY, meeting('date: 2026-11-23\norg: Weber'), 'due 2026-11-23, meeting, call 2026-10-01 (now)'],
      ['counts from the next day on', '2026-11-24', meeting('date: 2026-11-23\norg: Weber'), 'waiting 2027-01-04, cadence, meeting 2026-11-23'],
      ['before a later plan is what comes next', TODAY, partners(meetingOn('2026-12-03'), '', 'next-contact: 2026-12-10'), 'waiting 2026-12-03, meeting, call 2026-10-01 (coming-up)'],
      ['after an earlier plan lets it stand', TODAY, partners(meetingOn('2026-12-03'), '', 'next-contact: 2026-11-23'), 'due 2026-11-23, plan, call 2026-10-01 (now)'],
    );
  });

  describe('a daily note', () => {
    situations(
      ['tells of a call', TODAY, daily('- 09:30 telefoniert mit [[Weber]]: Preise'), CALLED],
      ['tells of a call with a person', TODAY, daily('A day like any other.\n\n- call [[Anna]]'), CALLED],
      ['counts on the day a person leaves', TODAY, { ...daily('- call with [[Anna]]: farewell', 'left: 2026-11-10\nsuccessor: Bea'), 'People/Bea.md': noteText('type: person\npartner: Weber', '- 2026-11-10 call: hello') }, CALLED],
      ['does not count after a person left', TODAY, daily('- call with [[Anna]]: x', 'left: 2026-11-09\nsuccessor: Bea'), DUE.replace(' cadence', ' introduction, cadence')],
      ['may merely speak of somebody', TODAY, daily('- thought of [[Weber]]\n\nCall with [[Weber]]'), DUE],
      ['may tell of what is to be done', TODAY, daily('- [ ] call [[Weber]]'), DUE],
      ['of another day does not count before it', '2026-11-09', { ...daily('- call with [[Weber]]: x'), [WEBER]: partnerText('cadence: 4 weeks', '- 2026-10-01 call: x') }, 'overdue 2026-10-29, cadence, call 2026-10-01 (now)'],
    );
  });
});

/** A meeting with Bea, who follows Anna and was not introduced but for it, and a line in Weber's log. */
function met(line: string): Record<string, string> {
  const notes = { 'People/Bea.md': noteText('type: person\npartner: Weber'), 'Meetings/Talk.md': '---\ntype: meeting\ndate: 2026-11-10\npeople: Bea\n---\n' };
  return { ...partners(notes, 'left: 2026-11-01\nsuccessor: Bea'), [WEBER]: partnerText('cadence: 6 weeks', line) };
}

function meetingOn(day: string): Record<string, string> {
  return { 'Meetings/Talk.md': `---\ntype: meeting\ndate: ${day}\npartners: Weber\n---\n` };
}
