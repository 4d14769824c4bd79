import type { Contribution, PartnerFacts } from '../domain/contribution';
import type { Reference } from '../domain/reference';
import type { CountedContribution } from './counted-contribution';
import { LinkMaps } from './link-maps';
import { factsOfLonePerson, wantsRow } from './lone-person';
import { nameKey, type ResolveLink } from './names';
import { linksOf, NO_LINKS, type NoteLinks } from './note-links';
import type { PartnerSources } from './partner-sources';

/** Persons whom a partner has in common with others, and these others. */
interface Shared {
  readonly persons: Set<string>;
  readonly partners: Set<string>;
}

const NOTHING_SHARED: { readonly persons: ReadonlySet<string>; readonly partners: ReadonlySet<string> } = { persons: new Set(), partners: new Set() };

/** All contributions and how they belong together: every link followed in both directions. */
export class NoteGraph {
  readonly notes = new Map<string, CountedContribution>();
  readonly maps = new LinkMaps();
  private readonly links = new Map<string, NoteLinks>();

  constructor(private readonly resolveLink: ResolveLink) {}

  linksOf(path: string): NoteLinks {
    return this.links.get(path) ?? NO_LINKS;
  }

  link(note: CountedContribution): void {
    const { path } = note;
    this.notes.set(path, note);
    const links = linksOf(note, (reference) => this.resolve(reference, path));
    if (links !== NO_LINKS) this.links.set(path, links);
    this.maps.add(note, links);
  }

  unlink(note: CountedContribution): void {
    this.maps.delete(note, this.linksOf(note.path));
    this.links.delete(note.path);
  }

  /** Takes in what a note tells now that refers to others as it did before. */
  replace(note: CountedContribution): void {
    this.notes.set(note.path, note);
  }

  /** Drops a note that was unlinked before. */
  forget(path: string): void {
    this.notes.delete(path);
  }

  /** The note that somebody or something named in a note means. */
  resolve(reference: Reference, from: string): string | null {
    const path = this.resolveLink(reference.target, from);
    if (path !== null) return path;
    const byAlias = [...this.maps.aliases.get(nameKey(reference.target))].sort();
    return byAlias[0] ?? null;
  }

  isPartner(path: string): boolean {
    return this.notes.get(path)?.partner != null;
  }

  isReminded(path: string): boolean {
    return this.notes.get(path)?.partner?.former === false;
  }

  /** What a partner is kept in touch with by, or a person without a partner where the note asks for it; `null` for other notes. */
  factsOf({ path, partner, person }: Contribution): PartnerFacts | null {
    if (partner !== null || person === null || !wantsRow(person)) return partner;
    const employers = [...this.linksOf(path).employers, ...this.maps.listedBy.get(path)];
    return employers.some((employer) => this.isPartner(employer)) ? null : factsOfLonePerson(person);
  }

  cooperatorsWith(partner: string): string[] {
    return [...this.maps.cooperations.get(partner)].flatMap((cooperation) => this.linksOf(cooperation).cooperators);
  }

  employersOf(person: string): string[] {
    const named = this.linksOf(person).employers;
    return named.length > 0 ? [...named] : [...this.maps.listedBy.get(person)];
  }

  partnersNamed(cooperation: string, persons: readonly Reference[]): ReadonlySet<string> {
    const partners = new Set(this.linksOf(cooperation).cooperators);
    const named = new Set<string>();
    for (const reference of persons) {
      const path = this.resolve(reference, cooperation);
      const meant = path === null ? this.maps.listedByName.get(nameKey(reference.target)) : [path, ...this.employersOf(path)];
      for (const partner of meant) {
        if (partners.has(partner)) named.add(partner);
      }
    }
    return named;
  }

  /** The persons whom a partner has in common with others, and these others. */
  sharedBy(partner: string): typeof NOTHING_SHARED {
    let shared: Shared | null = null;
    for (const staff of [this.maps.employees.get(partner), this.linksOf(partner).contacts]) {
      for (const person of staff) {
        if (person === null) continue;
        for (const others of [this.linksOf(person).employers, this.maps.listedBy.get(person)]) {
          for (const other of others) {
            if (other === partner) continue;
            shared ??= { persons: new Set(), partners: new Set() };
            shared.persons.add(person);
            shared.partners.add(other);
          }
        }
      }
    }
    return shared ?? NOTHING_SHARED;
  }

  /** Everything that a partner, or a person like one, is put together from. */
  sourcesOf(note: CountedContribution): PartnerSources {
    const isPartner = note.partner !== null;
    const links = this.linksOf(note.path);
    const employees = new Set(isPartner ? this.existing(this.maps.employees.get(note.path)) : []);
    const formerEmployees = new Set(isPartner ? this.existing(this.maps.formerEmployees.get(note.path)) : []);
    const shared = this.sharedBy(note.path);
    return {
      note,
      contacts: links.contacts.map((path) => this.personNote(path)),
      contactPaths: links.contacts,
      contactNames: links.contactNames,
      employees,
      formerEmployees,
      shared: { persons: shared.persons, partners: this.existing(shared.partners).filter(({ partner }) => partner !== null) },
      successorOf: (person) => this.linksOf(person.path).successor,
      cooperations: this.existing(this.maps.cooperations.get(note.path)),
      journals: this.journalsNaming(note.path, links, employees, formerEmployees),
      meantIn: (journal, reference) => this.linksOf(journal.path).journal.meant.get(reference.target) ?? null,
      isFirstIn: (cooperation) => this.firstIn(cooperation.path) === note.path,
      partnersNamed: (cooperation, interaction) => this.partnersNamed(cooperation.path, interaction.persons),
    };
  }

  private existing(paths: Iterable<string>): CountedContribution[] {
    const found: CountedContribution[] = [];
    for (const path of paths) {
      const note = this.notes.get(path);
      if (note !== undefined) found.push(note);
    }
    return found;
  }

  /** The partner that is reminded of a cooperation: the first one named with whom there still is a partnership. */
  private firstIn(cooperation: string): string | null {
    const { cooperators } = this.linksOf(cooperation);
    return cooperators.find((path) => this.isReminded(path)) ?? null;
  }

  /** The journals that name a partner, or anybody who is or was with it. */
  private journalsNaming(path: string, { contacts, contactNames }: NoteLinks, ...staff: readonly Iterable<Contribution>[]): CountedContribution[] {
    const found = new Set(this.maps.journals.get(path));
    const add = (journals: Iterable<string>): void => {
      for (const journal of journals) found.add(journal);
    };
    for (const contact of contacts) if (contact !== null) add(this.maps.journals.get(contact));
    for (const persons of staff) for (const person of persons) add(this.maps.journals.get(person.path));
    for (const name of contactNames) add(this.maps.journalsByName.get(name));
    return this.existing(found);
  }

  /** The note of a person in `contacts`; a note that is no person's leaves them a person by name. */
  private personNote(path: string | null): CountedContribution | null {
    const note = path === null ? undefined : this.notes.get(path);
    return note === undefined || note.person === null ? null : note;
  }
}

