import type { CountedContribution } from './counted-contribution';
import type { Contribution, PersonFacts } from '../domain/contribution';
import type { Day } from '../domain/days';
import type { LoggedInteraction } from '../domain/interaction';
import { nameKey } from './names';
import { staffNote, type PartnerSources } from './partner-sources';
import type { Reference } from '../domain/reference';

/**
 * Whether a note's log lines count for a partner: always in the partner's own note; in a person's note while the
 * person was there; in a cooperation's note when the line names this partner, or no partner at all. What a journal
 * tells counts when it names the partner, or a person who was there on that day.
 */
export function countingFrom(sources: PartnerSources, note: CountedContribution): (interaction: LoggedInteraction) => boolean {
  if (note.path === sources.note.path) return () => true;
  if (note.cooperation !== null) {
    return (interaction) => {
      const named = sources.partnersNamed(note, interaction);
      return named.size === 0 || named.has(sources.note.path);
    };
  }
  if (note.journal !== null) return ({ persons, day }) => persons.some((reference) => isMeant(sources, note, reference, day));
  const wasThere = presenceOf(sources, note);
  return ({ day }) => wasThere(day);
}

/** Whether somebody named in a journal is the partner, or one of its persons on that day. */
function isMeant(sources: PartnerSources, journal: Contribution, reference: Reference, day: Day): boolean {
  const { note, contactPaths, contactNames } = sources;
  const path = sources.meantIn(journal, reference);
  if (path === null) return contactNames.includes(nameKey(reference.target));
  if (path === note.path) return true;
  const person = staffNote(sources, path);
  return person === null ? contactPaths.includes(path) : presenceOf(sources, person)(day);
}

/** On which days a person's note says that the person was with the partner. */
function presenceOf(sources: PartnerSources, note: CountedContribution): (day: Day) => boolean {
  const { person } = note;
  if (person === null) return () => false;
  const employed = isEmployed(sources, note);
  const former = sources.formerEmployees.has(note);
  return (day) => (employed && isThere(person, day)) || (former && wasFormerly(person, day));
}

/** Whether a person is with the partner by their own note, or by `contacts` where their own note names no partner. */
export function isEmployed({ contacts, employees }: PartnerSources, note: CountedContribution): boolean {
  return employees.has(note) || (note.person?.partners.length === 0 && note.partner === null && contacts.includes(note));
}

function isThere({ joined, left }: PersonFacts, day: Day): boolean {
  return (joined === null || joined <= day) && (left === null || day <= left);
}

function wasFormerly(person: PersonFacts, day: Day): boolean {
  const last = lastDayAtFormer(person);
  return last !== null && day <= last;
}

/**
 * The last day at a former partner: the one before joining the present one or, where there is none, the day of
 * leaving. Of several former partners nobody knows which it was when, so there is none.
 */
export function lastDayAtFormer({ partners, formerPartners, joined, left }: PersonFacts): Day | null {
  if (formerPartners.length !== 1) return null;
  if (partners.length === 0) return left;
  return joined === null ? null : joined - 1;
}
