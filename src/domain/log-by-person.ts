import { isContactBy } from './contact';
import type { Day } from './days';
import type { LoggedInteraction } from './interaction';
import { isHalfOf, keysMeant, keysOf, means } from './naming';
import type { Partner, PartnerPerson } from './partner';
import { isSamePerson } from './presence';
import type { Reference } from './reference';

/** What of a partner tells who was spoken with. */
type Told = Pick<Partner, 'path' | 'interactions' | 'elsewhere' | 'persons'>;

/**
 * Who was spoken with at a partner. Its log is looked through once, when the first person is asked about, and not for
 * each of them: a partner may have many persons, and a long log.
 *
 * @example
 * new LogByPerson(kroeger).contactsWith(anna) // every contact with Anna Schmidt, the newest first
 */
export class LogByPerson {
  private entries: ReadonlyMap<string, readonly number[]> | null = null;
  private persons: ReadonlyMap<string, readonly PartnerPerson[]> | null = null;
  private told: ReadonlyMap<string | null, readonly LoggedInteraction[]> | null = null;

  constructor(private readonly partner: Told) {}

  /** Whether an entry was with a person: the line names them, or stands in their own note. */
  isWith(entry: LoggedInteraction, person: PartnerPerson): boolean {
    if (person.path !== null && entry.path === person.path) return true;
    return entry.persons.some((reference) => means(reference, person) || (isHalfOf(reference, person) && !this.mayMeanAnother(reference, person)));
  }

  /** The entries with a person, the newest first. */
  with(person: PartnerPerson): LoggedInteraction[] {
    const { interactions } = this.partner;
    this.entries ??= entriesByKey(interactions);
    const places = new Set<number>();
    for (const key of [...keysOf(person), pathKey(person.path ?? '')]) for (const place of this.entries.get(key) ?? []) places.add(place);
    return [...places]
      .sort((one, other) => one - other)
      .flatMap((place) => interactions[place] ?? [])
      .filter((entry) => this.isWith(entry, person));
  }

  /** The contacts with a person as of a day, the newest first, those told of by another partner of theirs as well; attempts and remarks are none. */
  contactsWith(person: PartnerPerson, from: Day = -Infinity, to: Day = Infinity): LoggedInteraction[] {
    const isAsked = (entry: LoggedInteraction): boolean => isContactBy(entry, to);
    return newestDayFirst(since(from, this.with(person)).filter(isAsked), since(from, this.elsewhere(person)).filter((entry) => this.isOthers(entry) && isAsked(entry)));
  }

  /** The contacts with a person from a day on, those to come included, and the newest one before it. */
  newestContactsWith(person: PartnerPerson, day: Day): LoggedInteraction[] {
    const isContact = (entry: LoggedInteraction): boolean => isContactBy(entry, Infinity);
    return newestDayFirst(
      throughFirstBefore(day, this.with(person), isContact),
      throughFirstBefore(day, this.elsewhere(person), (entry) => this.isOthers(entry) && isContact(entry)),
    );
  }

  private elsewhere({ path }: PartnerPerson): readonly LoggedInteraction[] {
    this.told ??= new Map(this.partner.elsewhere.map((told) => [told.path, told.lines]));
    return this.told.get(path) ?? [];
  }

  /** Whether what is told elsewhere is not in the partner's own log already. */
  private isOthers({ path }: LoggedInteraction): boolean {
    return path !== this.partner.path;
  }

  /** Whether plain words mean another of the partner's persons, or may mean one as well. */
  private mayMeanAnother(reference: Reference, person: PartnerPerson): boolean {
    const persons = (this.persons ??= personsByKey(this.partner.persons));
    return keysMeant(reference).some((key) => persons.get(key)?.some((other) => !isSamePerson(other, person) && (means(reference, other) || isHalfOf(reference, other))) === true);
  }
}

/** The places of entries by the keys of those who may be meant in them, and by the notes that they stand in. */
function entriesByKey(entries: readonly LoggedInteraction[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  entries.forEach(({ path, persons }, place) => {
    fileUnder(places, pathKey(path), place);
    for (const reference of persons) for (const key of new Set(keysMeant(reference))) fileUnder(places, key, place);
  });
  return places;
}

function personsByKey(persons: readonly PartnerPerson[]): ReadonlyMap<string, readonly PartnerPerson[]> {
  const known = new Map<string, PartnerPerson[]>();
  for (const person of persons) for (const key of new Set(keysOf(person))) fileUnder(known, key, person);
  return known;
}

/** No name has a line break in it. */
function pathKey(path: string): string {
  return `\n${path}`;
}

function fileUnder<Thing>(things: Map<string, Thing[]>, key: string, thing: Thing): void {
  const known = things.get(key);
  if (known === undefined) things.set(key, [thing]);
  else known.push(thing);
}

/** What shared persons have told of them elsewhere may be very much: it is not looked at to its end. */
function since(day: Day, entries: readonly LoggedInteraction[]): readonly LoggedInteraction[] {
  const end = entries.findIndex((entry) => entry.day < day);
  return end < 0 ? entries : entries.slice(0, end);
}

function throughFirstBefore(day: Day, entries: readonly LoggedInteraction[], isAsked: (entry: LoggedInteraction) => boolean): LoggedInteraction[] {
  const found: LoggedInteraction[] = [];
  for (const entry of entries) {
    if (!isAsked(entry)) continue;
    found.push(entry);
    if (entry.day < day) break;
  }
  return found;
}

function newestDayFirst(some: readonly LoggedInteraction[], others: readonly LoggedInteraction[]): LoggedInteraction[] {
  return others.length === 0 ? [...some] : [...some, ...others].sort((one, other) => other.day - one.day);
}
