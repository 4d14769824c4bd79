import { countsAsContact } from './channel';
import { lastContactOf } from './contact';
import type { Contribution, WrittenProperty } from './contribution';
import { formatDay, type Day } from './days';
import type { Partner } from './partner';
import { contradictsItself } from './phase';
import type { Problem, ProblemCode } from './problem';

/**
 * What is wrong with a note on `today` and may be right on another day: log lines and a last contact in the future,
 * a status that contradicts the dates, and a last contact that no log line tells of, which is but a hint.
 *
 * @param partner the partner whose note it is, if it is one
 *
 * @example
 * // - 2026-12-03 call with Anna, read on 23 November: 'log-day-in-future' at that line
 */
export function datedProblemsOf(note: Contribution, partner: Partner | null, today: Day): Problem[] {
  return [...futureLines(note, today), ...futureLastContact(note, today), ...contradiction(note, today), ...lastContactByProperty(note, partner, today)];
}

/** What a journal tells of a day to come is an appointment, and no mistake. */
function futureLines({ journal, interactions }: Contribution, today: Day): Problem[] {
  if (journal !== null) return [];
  return interactions.filter(({ day }) => day > today).map(({ day, line }) => ({ code: 'log-day-in-future', place: { kind: 'line', line }, value: formatDay(day) }));
}

function futureLastContact({ partner, person, written }: Contribution, today: Day): Problem[] {
  const lastContact = partner?.lastContact ?? person?.lastContact ?? null;
  return lastContact === null || lastContact <= today ? [] : [atProperty('last-contact-in-future', written.lastContact)];
}

function contradiction({ partner, cooperation, written }: Contribution, today: Day): Problem[] {
  const course = cooperation?.course ?? partner?.undertaking?.course ?? null;
  return course === null || !contradictsItself(course, today) ? [] : [atProperty('status-contradicts-dates', written.status)];
}

/** Without any contact in the log the property is all there is, as after the first sorting through; that is no hint at anything. */
function lastContactByProperty({ path, written }: Contribution, partner: Partner | null, today: Day): Problem[] {
  if (partner === null || partner.path !== path || !partner.interactions.some(({ channel }) => countsAsContact(channel))) return [];
  const last = lastContactOf(partner, today);
  return last === null || last.interaction !== null ? [] : [atProperty('last-contact-by-property', written.lastContact)];
}

function atProperty(code: ProblemCode, written: WrittenProperty | null): Problem {
  if (written === null) return { code, place: { kind: 'note' }, value: '' };
  return { code, place: { kind: 'property', name: written.name }, value: written.value };
}
