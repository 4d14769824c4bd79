import { describe } from 'vitest';
import { noteText, partnerText, situations, WEBER } from '../support/situation';
import { inTimeZones } from '../support/time-zones';

// Birthdays, promises, opportunities and anniversaries as people write them, a day, and what the pane says of Weber on
// it. Weber is a partner of occasions only, so that nothing else leads to a row. 23 November 2026 is a Monday.

const TODAY = '2026-11-23';
const CALL = '- 2026-10-01 call: prices';
const KOCH = 'Partners/Koch.md';
const ANNA = 'People/Anna.md';

function asNeeded(properties: string, ...log: readonly string[]): string {
  return partnerText(`cadence: never\n${properties}`, ...(log.length === 0 ? [CALL] : log));
}

function person(properties: string, ...log: readonly string[]): string {
  return noteText(`type: person\npartner: "[[Weber]]"\n${properties}`, ...log);
}

/** Weber, who lists Anna; her properties; lines in Weber's log after a call on 1 October, and in hers. */
function anna(properties: string, log: readonly string[] = [], own: readonly string[] = []): Record<string, string> {
  return { [WEBER]: asNeeded('contacts: "[[Anna]]"', CALL, ...log), [ANNA]: person(properties, ...own) };
}

/** The same of somebody whose note has her whole name. */
function schmidt(line: string): Record<string, string> {
  return { [WEBER]: asNeeded('contacts: "[[Anna Schmidt]]"', CALL, line), 'People/Anna Schmidt.md': person('birthday: 11-30') };
}

/** Anna works for Weber and Koch, where there was a contact. */
function shared(line: string): Record<string, string> {
  const both = noteText('type: person\npartner: ["[[Weber]]", "[[Koch]]"]\nbirthday: 11-30');
  return { [WEBER]: asNeeded('contacts: "[[Anna]]"'), [KOCH]: asNeeded('contacts: "[[Anna]]"', CALL, line), [ANNA]: both };
}

const BIRTHDAY = 'as-needed, birthday, call 2026-10-01 (occasions)';
const OPPORTUNITY = 'as-needed, opportunity, call 2026-10-01 (now)';
const PROMISE = 'as-needed, promise, call 2026-10-01 (now)';
const NO_ROW = 'no row';

inTimeZones(() => {
  describe('a birthday', () => {
    situations(
      ['is not shown eight days ahead', '2026-11-22', anna('birthday: 11-30'), NO_ROW],
      ['is shown from seven days before', TODAY, anna('birthday: 11-30'), BIRTHDAY],
      ['is shown on its day', '2026-11-30', anna('birthday: 1980-11-30'), BIRTHDAY],
      ['is shown to three days after', '2026-12-03', anna('geburtstag: 30.11.'), BIRTHDAY],
      ['is over on the fourth', '2026-12-04', anna('birthday: --11-30'), NO_ROW],
      ['on a Saturday is shown through Monday', TODAY, anna('birthday: 11-21'), BIRTHDAY, { birthdayDaysAfter: 0 }],
      ['on a Saturday is over on Tuesday', '2026-11-24', anna('birthday: 11-21'), NO_ROW, { birthdayDaysAfter: 0 }],
      ['on a Friday is over on Saturday', '2026-11-21', anna('birthday: 11-20'), NO_ROW, { birthdayDaysAfter: 0 }],
      ['on 29 February is kept on the 28th: not yet', '2027-02-20', anna('birthday: 1984-02-29'), NO_ROW],
      ['on 29 February is kept on the 28th: from the 21st', '2027-02-21', anna('birthday: 1984-02-29'), BIRTHDAY],
      ['on 29 February is kept on the 28th: to 3 March', '2027-03-03', anna('birthday: 02-29'), BIRTHDAY],
      ['on 29 February is kept on the 28th: over', '2027-03-04', anna('birthday: 02-29'), NO_ROW],
      ['on 29 February in a leap year: not from the 21st', '2028-02-21', anna('birthday: 02-29'), NO_ROW],
      ['on 29 February in a leap year: from the 22nd', '2028-02-22', anna('birthday: 02-29'), BIRTHDAY],
      ['at the beginning of a year: not yet', '2026-12-25', anna('birthday: 01-02'), NO_ROW],
      ['at the beginning of a year is shown in the old one', '2026-12-26', anna('birthday: 01-02'), BIRTHDAY],
      ['at the end of a year is shown in the new one', '2027-01-03', anna('birthday: 12-31'), BIRTHDAY],
      ['at the end of a year is over', '2027-01-05', anna('birthday: 12-31'), NO_ROW],
      ['is none of somebody who left', TODAY, { ...anna('birthday: 11-30\nleft: 2026-11-01'), 'People/Bea.md': person('') }, NO_ROW],
      ['is none of somebody who is not listed', TODAY, { [WEBER]: asNeeded(''), [ANNA]: person('birthday: 11-30') }, NO_ROW],
      ['is of anybody by a setting', TODAY, { [WEBER]: asNeeded(''), [ANNA]: person('birthday: 11-30') }, BIRTHDAY, { everyBirthday: true }],
      ['of who is a partner themselves', TODAY, { [WEBER]: noteText('type: [partner, person]\ncadence: never\nbirthday: 11-30', CALL) }, BIRTHDAY],
      ['is silent in a pause', TODAY, { [WEBER]: partnerText('paused: yes\ncontacts: Anna', CALL), [ANNA]: person('birthday: 11-30') }, 'paused, call 2026-10-01 (paused)'],
      ['is silent in company holidays', TODAY, anna('birthday: 11-25'), NO_ROW, { quietPeriods: [{ from: '2026-11-20', to: '2026-11-29' }] }],
      ['in company holidays is shown after them', '2026-11-30', anna('birthday: 11-28'), BIRTHDAY, { quietPeriods: [{ from: '2026-11-20', to: '2026-11-29' }] }],
      ['is shown beside a plan', TODAY, { [WEBER]: partnerText('next-contact: 2026-12-20\ncontacts: Anna', CALL), [ANNA]: person('birthday: 11-30') }, 'waiting 2026-12-20, birthday, plan, call 2026-10-01 (occasions)'],
      ['is none of a former partner’s', TODAY, { [WEBER]: partnerText('status: former\ncontacts: Anna', CALL), [ANNA]: person('birthday: 11-30') }, NO_ROW],
      ['is shown before there was any contact', TODAY, { [WEBER]: partnerText('contacts: Anna'), [ANNA]: person('birthday: 11-30') }, 'no-contact-yet, birthday (occasions)'],
      ['today stands before what else there is', TODAY, { ...anna('birthday: 11-23'), 'Press.md': noteText('type: cooperation\npartners: Weber\nagreement-review: 2026-12-01') }, 'as-needed, birthday, agreement, call 2026-10-01 (now)'],
    );
  });

  describe('a birthday is settled', () => {
    situations(
      ['by a call on the day', '2026-12-01', anna('birthday: 11-30', ['- 2026-11-30 call with Anna: best wishes']), NO_ROW],
      ['by a call after it', '2026-12-02', anna('birthday: 11-30', ['- 2026-12-02 call with [[Anna]]: best wishes']), NO_ROW],
      ['by a call that names her by her first name', '2026-12-01', schmidt('- 2026-11-30 call with Anna: best wishes'), NO_ROW],
      ['not where another one of theirs has that first name', '2026-12-01', { ...schmidt('- 2026-11-30 call with Anna: x'), 'People/Anna Lind.md': person('') }, 'as-needed, birthday, call 2026-11-30 (occasions)'],
      ['by a call in her own note', '2026-12-01', anna('birthday: 11-30', [], ['- 2026-11-30 call: best wishes']), NO_ROW],
      ['by a meeting that names her', '2026-12-01', { ...anna('birthday: 11-30'), 'Cake.md': noteText('type: meeting\ndate: 2026-11-30\npeople: "[[Anna]]"') }, NO_ROW],
      ['by a line in a daily note', '2026-12-01', { ...anna('birthday: 11-30'), 'Daily/2026-11-30.md': '- call with [[Anna]]: best wishes\n' }, NO_ROW],
      ['by a card a week before', '2026-11-25', anna('birthday: 11-30', ['- 2026-11-23 card to Anna: best wishes']), NO_ROW],
      ['by a letter', '2026-11-28', anna('birthday: 11-30', ['- 2026-11-27 Brief an [[Anna]]: alles Gute']), NO_ROW],
      ['by a card in the old year', '2027-01-01', anna('birthday: 01-02', ['- 2026-12-28 card to Anna: best wishes']), NO_ROW],
      ['by a call in the new year', '2027-01-02', anna('birthday: 12-31', ['- 2027-01-01 call with Anna: best wishes']), NO_ROW],
      ['by a line that names nobody, where she is the partner', '2026-12-01', { [WEBER]: noteText('type: [partner, person]\ncadence: never\nbirthday: 11-30', '- 2026-11-30 call: best wishes') }, NO_ROW],
      ['by a call that her other partner’s log tells of', '2026-12-01', shared('- 2026-11-30 call with [[Anna]]: best wishes'), NO_ROW],
      ['not by a call that her other partner’s log tells of without her', '2026-12-01', shared('- 2026-11-30 call: prices'), BIRTHDAY],
      ['not by a card eight days before', '2026-11-25', anna('birthday: 11-30', ['- 2026-11-22 card to Anna: x']), 'as-needed, birthday, card 2026-11-22 (occasions)'],
      ['not by a gift before its day', '2026-11-28', anna('birthday: 11-30', ['- 2026-11-27 gift to [[Anna]]: x']), 'as-needed, birthday, gift 2026-11-27 (occasions)'],
      ['not by a call the day before', '2026-12-01', anna('birthday: 11-30', ['- 2026-11-29 call with [[Anna]]: x']), 'as-needed, birthday, call 2026-11-29 (occasions)'],
      ['not by a line that names nobody', '2026-12-01', anna('birthday: 11-30', ['- 2026-11-30 call: x']), 'as-needed, birthday, call 2026-11-30 (occasions)'],
      ['not by an attempt', '2026-12-01', anna('birthday: 11-30', ['- 2026-11-30 not reached: Anna']), 'waiting 2026-12-03, birthday, try-again, call 2026-10-01 (occasions)'],
      ['not by last year’s call', '2026-11-28', anna('birthday: 11-30', ['- 2025-12-02 call with Anna: x']), BIRTHDAY],
    );
  });

  describe('an opportunity', () => {
    const december = (...log: readonly string[]): Record<string, string> => ({ [WEBER]: asNeeded('next-opportunity: 2026-12', ...log) });
    situations(
      ['in a month is not shown 31 days before', '2026-10-31', december(), NO_ROW],
      ['in a month is shown 30 days before', '2026-11-01', december(), OPPORTUNITY],
      ['in a month is shown to its end', '2026-12-31', december(), OPPORTUNITY],
      ['in a month is over after it', '2027-01-01', december(), NO_ROW],
      ['on a day is shown to the end of the month', '2026-12-31', { [WEBER]: asNeeded('nächste-gelegenheit: 15.12.2026') }, OPPORTUNITY],
      ['is settled by a contact in that time', TODAY, december('- 2026-11-01 call'), NO_ROW],
      ['is not settled by a contact before', TODAY, december('- 2026-10-31 call'), 'as-needed, opportunity, call 2026-10-31 (now)'],
    );
  });

  describe('a promise', () => {
    const tasks = (task: string): Record<string, string> => ({ [WEBER]: asNeeded('', CALL, '', '## Tasks', task) });
    const joint = noteText('type: cooperation\npartners: [Koch, Weber]', '- [ ] send the plan 📅 2026-11-20');
    situations(
      ['for today is a reason', TODAY, tasks('- [ ] send the offer 📅 2026-11-23'), PROMISE],
      ['for tomorrow is none yet', TODAY, tasks('- [ ] send the offer 📅 2026-11-24'), NO_ROW],
      ['stays until it is kept', TODAY, tasks('- [ ] send the offer [due:: 2026-11-02]'), PROMISE],
      ['that was kept is none', TODAY, tasks('- [x] send the offer 📅 2026-11-23'), NO_ROW],
      ['may stand in the log', TODAY, { [WEBER]: asNeeded('', '- [ ] send the offer 📅 2026-11-23', CALL) }, PROMISE],
      ['may stand in a person’s note', TODAY, { [WEBER]: asNeeded(''), [ANNA]: person('', '- [ ] send the offer 📅 2026-11-20') }, PROMISE],
      ['in the note of a joint cooperation is one to the partner named first', TODAY, { [WEBER]: asNeeded(''), [KOCH]: asNeeded(''), 'Stand.md': joint }, PROMISE, {}, KOCH],
      ['in the note of a joint cooperation is none to the second', TODAY, { [WEBER]: asNeeded(''), [KOCH]: asNeeded(''), 'Stand.md': joint }, NO_ROW],
      ['is silent in a pause', TODAY, { [WEBER]: partnerText('paused: yes', CALL, '- [ ] send the offer 📅 2026-11-20') }, 'paused, call 2026-10-01 (paused)'],
    );
  });

  describe('an anniversary', () => {
    const on = { anniversaries: true };
    const since = (day: string, ...log: readonly string[]): Record<string, string> => ({ [WEBER]: asNeeded(`since: ${day}`, ...log) });
    const ANNIVERSARY = 'as-needed, anniversary, call 2026-10-01 (occasions)';
    situations(
      ['is not celebrated unless somebody wants to', TODAY, since('2021-11-23'), NO_ROW],
      ['of five years', TODAY, since('2021-11-23'), ANNIVERSARY, on],
      ['of six years is none', TODAY, since('2020-11-23'), NO_ROW, on],
      ['is not celebrated early', TODAY, since('2021-11-24'), NO_ROW, on],
      ['is celebrated for two weeks', TODAY, since('2021-11-09'), ANNIVERSARY, on],
      ['is over after them', TODAY, since('2021-11-08'), NO_ROW, on],
      ['is settled by any contact in them', TODAY, since('2021-11-16', '- 2026-11-17 call'), NO_ROW, on],
      ['of 29 February falls on the 28th', '2033-02-28', since('2028-02-29'), ANNIVERSARY, on],
    );
  });
});
