import { describe } from 'vitest';
import { noteText, partnerText, situations, WEBER } from '../support/situation';
import { inTimeZones } from '../support/time-zones';

// Who is left to talk to, as people write it, a day, and what the pane says of Weber on it. Weber is a partner of
// occasions only, so that nothing else leads to a row.

const TODAY = '2026-11-23';
const CALL = '- 2026-10-01 call: prices';
const KOCH = 'Partners/Koch.md';

function asNeeded(properties: string, ...log: readonly string[]): string {
  return partnerText(`cadence: never\n${properties}`, ...(log.length === 0 ? [CALL] : log));
}

function person(properties: string, ...log: readonly string[]): string {
  return noteText(`type: person\npartner: "[[Weber]]"\n${properties}`, ...log);
}

/** Weber's log, and what the notes of Anna, Bea and Cora say. */
function persons(log: readonly string[], ...properties: readonly string[]): Record<string, string> {
  const notes: Record<string, string> = { [WEBER]: asNeeded('', ...log) };
  properties.forEach((said, position) => {
    notes[`People/${['Anna', 'Bea', 'Cora'][position] ?? ''}.md`] = person(said);
  });
  return notes;
}

/** Somebody of Koch's who came from Weber on 2 November. */
const MOVED = { [WEBER]: asNeeded('contacts: "[[Anna]]"'), [KOCH]: asNeeded(''), 'People/Anna.md': noteText('type: person\npartner: Koch\nformer-partners: Weber\njoined: 2026-11-02') };
/** Listed by Weber, and with Koch by the own note, which has a birthday, a cadence and a promise to tell of. */
const ELSEWHERE = { [WEBER]: asNeeded('contacts: "[[Anna]]"'), [KOCH]: asNeeded(''), 'Anna.md': `${noteText('type: person\npartner: Koch\nbirthday: 11-25\ncadence: weekly\nlast-contact: 2026-10-01')}\n- [ ] send prices 📅 2026-11-20\n` };
/** Weber, self-employed since 2 November, and at Koch before. */
const ON_HER_OWN = { [KOCH]: asNeeded(''), [WEBER]: noteText('type: [partner, person]\ncadence: never\nformer-partners: "[[Koch]]"\njoined: 2026-11-02', CALL) };

const LOST = 'as-needed, contact-lost, call 2026-10-01 (now)';
const INTRODUCTION = 'as-needed, introduction, call 2026-10-01 (now)';
const DEPARTURE = 'as-needed, departure, call 2026-10-01 (now)';
const NO_ROW = 'no row';

inTimeZones(() => {
  describe('a departure', () => {
    situations(
      ['is not spoken of 31 days before', TODAY, persons([], 'left: 2026-12-24'), NO_ROW],
      ['is spoken of from 30 days before', TODAY, persons([], 'left: 2026-12-23'), DEPARTURE],
      ['is spoken of on the last day', TODAY, persons([], 'left: 2026-11-23'), DEPARTURE],
      ['asks nothing where somebody follows', TODAY, persons([], 'left: 2026-12-15\nsuccessor: "[[Bea]]"', ''), NO_ROW],
      ['of the last one there is a contact lost the day after', TODAY, persons([], 'left: 2026-11-22'), LOST],
    );
  });

  describe('the contact is lost', () => {
    situations(
      ['when the one who followed has left as well', TODAY, persons([], 'left: 2026-10-02\nsuccessor: "[[Bea]]"', 'left: 2026-11-02'), LOST],
      ['when two who left name each other', TODAY, persons([], 'left: 2026-10-02\nsuccessor: "[[Bea]]"', 'left: 2026-11-02\nsuccessor: "[[Anna]]"'), LOST],
      ['not where there is still somebody by name', TODAY, { ...persons([], 'left: 2026-11-02'), [WEBER]: asNeeded('contacts: [Jörg Weiß]') }, NO_ROW],
      ['where the one who went works for somebody else', TODAY, MOVED, LOST],
      ['not by somebody in `contacts` who works for another partner by the own note, and never was here', TODAY, ELSEWHERE, NO_ROW],
      ['nor by one who works for somebody who is no partner: that one is here, with all there is to tell', TODAY, { ...ELSEWHERE, [KOCH]: 'A note.\n' }, 'as-needed, promise, person-due, birthday, call 2026-10-01 (now)'],
      ['not when that one leaves the other partner', TODAY, { ...ELSEWHERE, 'Anna.md': noteText('type: person\npartner: Koch\nleft: 2026-11-02') }, NO_ROW],
      ['not at the new partner', TODAY, MOVED, NO_ROW, {}, KOCH],
      ['where the one who went is self-employed now', TODAY, ON_HER_OWN, LOST, {}, KOCH],
      ['not with whoever is self-employed', TODAY, ON_HER_OWN, NO_ROW],
      ['with one of two employers', TODAY, { [WEBER]: asNeeded(''), [KOCH]: asNeeded(''), 'Anna.md': noteText('type: person\npartner: Koch\nformer-partners: [Weber]') }, LOST],
      ['with both', TODAY, { [WEBER]: asNeeded(''), [KOCH]: asNeeded(''), 'Anna.md': noteText('type: person\npartner: [Weber, Koch]\nleft: 2026-11-02') }, LOST, {}, KOCH],
      ['before there was any', TODAY, { ...persons([], 'left: 2026-11-02'), [WEBER]: partnerText('') }, 'no-contact-yet, contact-lost (now)'],
      ['not in a pause', TODAY, { ...persons([], 'left: 2026-11-02'), [WEBER]: partnerText('paused: yes', CALL) }, 'paused, call 2026-10-01 (paused)'],
      ['not while something is planned', TODAY, { ...persons([], 'left: 2026-11-02'), [WEBER]: partnerText('next-contact: 2026-12-01', CALL) }, 'waiting 2026-12-01, plan, call 2026-10-01 (coming-up)'],
      ['on the day of the plan', TODAY, { ...persons([], 'left: 2026-11-02'), [WEBER]: partnerText('next-contact: 2026-11-23', CALL) }, 'due 2026-11-23, contact-lost, plan, call 2026-10-01 (now)'],
      ['when a pause is over', TODAY, { ...persons([], 'left: 2026-11-02'), [WEBER]: partnerText('paused: 2026-11-22', CALL) }, 'due 2026-11-23, contact-lost, pause-over, call 2026-10-01 (now)'],
      ['not with a former partner', TODAY, { ...persons([], 'left: 2026-11-02'), [WEBER]: partnerText('status: former', CALL) }, NO_ROW],
    );
  });

  describe('an introduction', () => {
    const follows = (...log: readonly string[]): Record<string, string> => persons(log, 'left: 2026-11-02\nsuccessor: "[[Bea]]"', '');
    const chain = (...log: readonly string[]): Record<string, string> => persons(log, 'left: 2026-10-02\nsuccessor: "[[Bea]]"', 'left: 2026-11-02\nsuccessor: "[[Cora]]"', '');
    const byName = (...log: readonly string[]): Record<string, string> => persons(log, 'left: 2026-11-02\nsuccessor: Bea Klein');
    situations(
      ['is due to whoever follows', TODAY, follows(), INTRODUCTION],
      ['is due once to the successor of a successor', TODAY, chain(), INTRODUCTION],
      ['to the successor of a successor was made', TODAY, chain('- 2026-11-10 call with [[Cora]]: hello'), NO_ROW],
      ['is due to somebody by name only', TODAY, byName(), INTRODUCTION],
      ['to somebody by name only was made', TODAY, byName('- 2026-11-10 call with Bea Klein: hello'), NO_ROW],
      ['to somebody by name only was made by first name', TODAY, byName('- 2026-11-10 call with Bea: hello'), NO_ROW],
      ['was made in the successor’s own note', TODAY, { ...follows(), 'People/Bea.md': person('', '- 2026-11-10 call: hello') }, NO_ROW],
      ['was made at a meeting', TODAY, { ...follows(), 'Welcome.md': noteText('type: meeting\ndate: 2026-11-10\npeople: ["[[Bea]]"]') }, NO_ROW],
      ['is not made yet by a meeting of today', TODAY, { ...follows(), 'Welcome.md': noteText('type: meeting\ndate: 2026-11-23\npeople: ["[[Bea]]"]') }, 'due 2026-11-23, introduction, meeting, call 2026-10-01 (now)'],
      ['was made by both together before the departure', TODAY, follows('- 2026-10-20 meeting with [[Anna]] and [[Bea]]: handing over'), NO_ROW],
      ['is not made by speaking to somebody else', TODAY, follows('- 2026-11-10 call with Jörg: x'), 'as-needed, introduction, call 2026-11-10 (now)'],
      ['was not made by a talk from before', TODAY, follows('- 2026-10-20 call with [[Bea]]: x'), 'as-needed, introduction, call 2026-10-20 (now)'],
      ['is not made by an attempt', TODAY, follows(CALL, '- 2026-11-10 not reached: [[Bea]]'), 'overdue 2026-11-13, introduction, try-again, call 2026-10-01 (now)'],
    );
  });

  describe('a person with a cadence of their own', () => {
    const anna = (properties: string, log: readonly string[], weber = 'cadence: never'): Record<string, string> => ({ [WEBER]: partnerText(`contacts: "[[Anna]]"\n${weber}`, CALL, ...log), 'People/Anna.md': person(properties) });
    situations(
      ['makes the partner due', TODAY, anna('cadence: weekly', ['- 2026-11-02 call with Anna: x']), 'as-needed, person-due, call 2026-11-02 (now)'],
      ['is not met by speaking to somebody else', TODAY, anna('cadence: weekly', ['- 2026-11-20 call with Bea: x', '- 2026-11-02 call with Anna: x']), 'as-needed, person-due, call 2026-11-20 (now)'],
      ['was met', TODAY, anna('cadence: weekly', ['- 2026-11-20 call with Anna: x']), NO_ROW],
      ['stands beside what the partner’s cadence says', TODAY, anna('cadence: weekly', ['- 2026-11-20 call with Bea: x', '- 2026-11-02 call with Anna: x'], 'cadence: 6 weeks'), 'waiting 2027-01-01, person-due, cadence, call 2026-11-20 (now)'],
      ['may be planned for a day', TODAY, anna('next-contact: 2026-11-23', []), 'as-needed, person-due, call 2026-10-01 (now)'],
      ['is not due before that day', TODAY, anna('next-contact: 2026-11-24', []), NO_ROW],
      ['counts from the property as well', TODAY, anna('cadence: weekly\nlast-contact: 2026-11-02', []), 'as-needed, person-due, call 2026-10-01 (now)'],
      ['is silent while paused', TODAY, anna('cadence: weekly\nlast-contact: 2026-10-01\npaused: yes', []), NO_ROW],
      ['is due after the pause', TODAY, anna('cadence: yearly\nlast-contact: 2026-10-01\npaused: 2026-11-22', []), 'as-needed, person-due, call 2026-10-01 (now)'],
      ['a month after 31 January is not due on a Sunday', '2027-02-28', anna('cadence: monthly', ['- 2027-01-31 call with Anna: x']), NO_ROW],
      ['a month after 31 January is due on the Monday after', '2027-03-01', anna('cadence: monthly', ['- 2027-01-31 call with Anna: x']), 'as-needed, person-due, call 2027-01-31 (now)'],
      ['is not due after leaving', TODAY, { ...anna('cadence: weekly\nleft: 2026-11-02', ['- 2026-10-20 call with Anna: x']), 'People/Bea.md': person('') }, NO_ROW],
    );
  });
});
