import { isContactBy } from './contact';
import type { Day } from './days';
import { fileUnder } from './file-under';
import type { LoggedInteraction } from './interaction';
import { isHalfOf, means } from './naming';
import { addNamings, addPlaces, type Namings } from './namings';
import type { Partner, PartnerPerson } from './partner';
import { PersonLookup } from './person-lookup';
import { isSamePerson } from './presence';
import type { Reference } from './reference';

/** What of a partner tells who was spoken with. */
type Spoken = Pick<Partner, 'path' | 'interactions' | 'elsewhere' | 'persons'>;

/**
 * Who was spoken with at a partner. The log is looked through from its newest entry on, as far back as somebody asks,
 * and once for all persons: there may be many of them, and it may be long.
 *
 * @example
 * new LogByPerson(kroeger).contactsWith(anna) // every contact with Anna Schmidt, the newest first
 */
export class LogByPerson {
  /** How many entries have been looked at; and where those stand who may be meant by a key, and what stands in a note. */
  private looked = 0;
  private readonly namings: Namings = new Map();
  private readonly places = new Map<string, number[]>();
  private readonly persons: PersonLookup;
  private elsewhereByPath: ReadonlyMap<string | null, readonly LoggedInteraction[]> | null = null;

  constructor(private readonly partner: Spoken) {
    this.persons = new PersonLookup(partner.persons);
  }

  /** Whether an entry was with a person: the line names them, or stands in their own note. */
  isWith(entry: LoggedInteraction, person: PartnerPerson): boolean {
    if (person.path !== null && entry.path === person.path) return true;
    return entry.persons.some((reference) => this.isMeant(reference, person));
  }

  /** The entries with a person from a day on, the newest first. */
  *with(person: PartnerPerson, from: Day = -Infinity): Generator<LoggedInteraction, void> {
    const { interactions } = this.partner;
    const known = new Set(person.path === null ? [] : this.places.get(person.path));
    addPlaces(known, this.namings, person, (reference) => this.isMeant(reference, person));
    const first = this.looked;
    for (const place of [...known].sort((one, other) => one - other)) {
      const entry = interactions[place];
      if (entry === undefined || entry.day < from) return;
      yield entry;
    }
    for (let place = first; place < interactions.length; place += 1) {
      const entry = interactions[place];
      if (entry === undefined || entry.day < from) return;
      if (place === this.looked) this.lookAt(entry);
      if (this.isWith(entry, person)) yield entry;
    }
  }

  /** The contacts with a person as of a day, the newest first, those told of by another partner of theirs as well; attempts and remarks are none. */
  contactsWith(person: PartnerPerson, from: Day = -Infinity, to: Day = Infinity): LoggedInteraction[] {
    const contacts: LoggedInteraction[] = [];
    for (const entry of this.with(person, from)) if (isContactBy(entry, to)) contacts.push(entry);
    const further: LoggedInteraction[] = [];
    for (const entry of this.elsewhere(person)) {
      if (entry.day < from) break;
      if (this.isOthers(entry) && isContactBy(entry, to)) further.push(entry);
    }
    return newestDayFirst(contacts, further);
  }

  /** The contacts with a person from a day on, those to come included, and the newest one before it. */
  newestContactsWith(person: PartnerPerson, day: Day): LoggedInteraction[] {
    return newestDayFirst(
      throughFirstBefore(day, this.with(person), isContact),
      throughFirstBefore(day, this.elsewhere(person), (entry) => this.isOthers(entry) && isContact(entry)),
    );
  }

  private elsewhere({ path }: PartnerPerson): readonly LoggedInteraction[] {
    this.elsewhereByPath ??= new Map(this.partner.elsewhere.map((told) => [told.path, told.lines]));
    return this.elsewhereByPath.get(path) ?? [];
  }

  /** Whether what is told elsewhere is not in the partner's own log already. */
  private isOthers({ path }: LoggedInteraction): boolean {
    return path !== this.partner.path;
  }

  private lookAt(entry: LoggedInteraction): void {
    fileUnder(this.places, entry.path, this.looked);
    addNamings(this.namings, this.looked, entry);
    this.looked += 1;
  }

  private isMeant(reference: Reference, person: PartnerPerson): boolean {
    return means(reference, person) || (isHalfOf(reference, person) && !this.mayMeanAnother(reference, person));
  }

  /** Whether plain words mean another of the partner's persons, or may mean one as well. */
  private mayMeanAnother(reference: Reference, person: PartnerPerson): boolean {
    return this.persons.mayMean(reference, (other) => !isSamePerson(other, person) && (means(reference, other) || isHalfOf(reference, other)));
  }
}

function isContact(entry: LoggedInteraction): boolean {
  return isContactBy(entry, Infinity);
}

/** Goes no further than it has to: both lists may be very long. */
function throughFirstBefore(day: Day, entries: Iterable<LoggedInteraction>, isAsked: (entry: LoggedInteraction) => boolean): LoggedInteraction[] {
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
