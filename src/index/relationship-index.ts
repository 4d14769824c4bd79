import type { Contribution, PartnerFacts } from '../domain/contribution';
import type { Partner } from '../domain/partner';
import type { Reference } from '../domain/reference';
import { assemble, type CadenceRules } from './assemble';
import { factsOfLonePerson, wantsRow } from './lone-person';
import { nameKey, type ResolveLink } from './names';
import { linksOf, NO_LINKS, referredNames, type NoteLinks } from './note-links';
import { PathSets } from './path-sets';

/**
 * All partners, kept up to date one note at a time: a change costs what the changed note touches.
 *
 * Each note's contribution is replaced as a whole. What it was linked to before and is linked to now is marked
 * as dirty, and every dirty partner is assembled afresh by the same function that a rebuild uses; therefore the
 * index always equals one built anew from the same contributions.
 */
export class RelationshipIndex {
  private readonly contributions = new Map<string, Contribution>();
  private readonly links = new Map<string, NoteLinks>();
  private readonly assembled = new Map<string, Partner>();
  /** From a name's key to the notes that refer to it, and to the notes that carry it as an alias. */
  private readonly referrers = new PathSets();
  private readonly aliases = new PathSets();
  /** From a partner to the persons and cooperations that name it; from a person, or a name without a note, to the partners that list it. */
  private readonly employees = new PathSets();
  private readonly formerEmployees = new PathSets();
  private readonly cooperations = new PathSets();
  private readonly listedBy = new PathSets();
  private readonly listedByName = new PathSets();
  /** From a note, or a name without one, to the journals that name it. */
  private readonly journals = new PathSets();
  private readonly journalsByName = new PathSets();
  private readonly dirty = new Set<string>();

  constructor(
    private readonly resolveLink: ResolveLink,
    private cadences: CadenceRules,
  ) {}

  partners(): Iterable<Partner> {
    return this.assembled.values();
  }

  partner(path: string): Partner | null {
    return this.assembled.get(path) ?? null;
  }

  contribution(path: string): Contribution | null {
    return this.contributions.get(path) ?? null;
  }

  /** Every note of ours, problems included. */
  notes(): Iterable<Contribution> {
    return this.contributions.values();
  }

  /** Takes in what a note says now; `null` when the note is of no concern, or gone. */
  put(path: string, contribution: Contribution | null): void {
    const before = this.contributions.get(path) ?? null;
    if (before === null && contribution === null) return;
    const wasReminded = this.isReminded(path);
    this.markPartnersOf(path);
    this.unlink(path, before);
    if (contribution === null) this.contributions.delete(path);
    else this.contributions.set(path, contribution);
    this.link(path, contribution);
    this.markPartnersOf(path);
    // The next one named is reminded of their cooperations, or no longer is.
    if (wasReminded !== this.isReminded(path)) this.markAll(this.cooperatorsWith(path));
    this.namesChanged(symmetricDifference(before?.aliases ?? [], contribution?.aliases ?? []));
  }

  /** Names that may mean another note than before: one was created, deleted, renamed, or gained or lost an alias. */
  namesChanged(names: Iterable<string>): void {
    for (const name of names) {
      for (const referrer of [...this.referrers.get(nameKey(name))]) this.relink(referrer);
    }
  }

  /** The default cadences were changed in the settings: every partner is assembled afresh. */
  setCadences(cadences: CadenceRules): void {
    this.cadences = cadences;
    this.markAll(this.assembled.keys());
  }

  /** Assembles what changed since the last call, and returns the paths of those partners, the vanished included. */
  refresh(): ReadonlySet<string> {
    const changed = new Set(this.dirty);
    this.dirty.clear();
    for (const path of changed) {
      const note = this.contributions.get(path);
      const facts = note === undefined ? null : (note.partner ?? this.factsOfLonePerson(note));
      if (note === undefined || facts === null) this.assembled.delete(path);
      else this.assembled.set(path, this.assemblePartner(note, facts));
    }
    return changed;
  }

  /** The partners that a note belongs to: itself, which a person without a partner may be as well; a person's partners, or a cooperation's; in their order. */
  partnersOf(path: string): readonly string[] {
    const { cooperators } = this.links.get(path) ?? NO_LINKS;
    if (this.assembled.has(path)) return [path];
    return [...this.employersOf(path), ...cooperators].filter((candidate) => this.isPartner(candidate));
  }

  /** The partners for whom an entry in a cooperation's note counts: those it names, by person or link, else all. */
  partnersMeant(cooperation: string, persons: readonly Reference[]): readonly string[] {
    const named = this.partnersNamed(cooperation, persons);
    return named.size > 0 ? [...named] : this.partnersOf(cooperation);
  }

  /** The note that somebody or something named in a note means. */
  resolve(reference: Reference, from: string): string | null {
    const path = this.resolveLink(reference.target, from);
    if (path !== null) return path;
    const byAlias = [...this.aliases.get(nameKey(reference.target))].sort();
    return byAlias[0] ?? null;
  }

  private isPartner(path: string): boolean {
    return this.contributions.get(path)?.partner != null;
  }

  /** What a person without a partner is kept in touch with by; `null` for notes of others, and where nothing asks for it. */
  private factsOfLonePerson({ path, person }: Contribution): PartnerFacts | null {
    if (person === null || !wantsRow(person)) return null;
    const employers = [...(this.links.get(path) ?? NO_LINKS).employers, ...this.listedBy.get(path)];
    return employers.some((employer) => this.isPartner(employer)) ? null : factsOfLonePerson(person);
  }

  private assemblePartner(note: Contribution, facts: PartnerFacts): Partner {
    const existing = (paths: Iterable<string>): Contribution[] =>
      [...paths].map((path) => this.contributions.get(path)).filter((found): found is Contribution => found !== undefined);
    const isPartner = note.partner !== null;
    const links = this.links.get(note.path) ?? NO_LINKS;
    const employees = isPartner ? existing(this.employees.get(note.path)) : [];
    const shared = this.sharedBy(note.path);
    const formerEmployees = isPartner ? existing(this.formerEmployees.get(note.path)) : [];
    return assemble(
      {
        note,
        contacts: links.contacts.map((path) => this.personNote(path)),
        contactPaths: links.contacts,
        contactNames: links.contactNames,
        employees,
        formerEmployees,
        shared: { persons: shared.persons, partners: existing(shared.partners).filter(({ partner }) => partner !== null) },
        successorOf: (person) => this.links.get(person.path)?.successor ?? null,
        cooperations: existing(this.cooperations.get(note.path)),
        journals: existing(this.journalsNaming([note.path, ...links.contacts, ...employees.map(({ path }) => path), ...formerEmployees.map(({ path }) => path)], links.contactNames)),
        meantIn: (journal, reference) => this.links.get(journal.path)?.journal.meant.get(reference.target) ?? null,
        isFirstIn: (cooperation) => this.firstIn(cooperation.path) === note.path,
        partnersNamed: (cooperation, interaction) => this.partnersNamed(cooperation.path, interaction.persons),
      },
      facts,
      this.cadences,
    );
  }

  /** The partner that is reminded of a cooperation: the first one named with whom there still is a partnership. */
  private firstIn(cooperation: string): string | null {
    const { cooperators } = this.links.get(cooperation) ?? NO_LINKS;
    return cooperators.find((path) => this.isReminded(path)) ?? null;
  }

  private cooperatorsWith(partner: string): string[] {
    return [...this.cooperations.get(partner)].flatMap((cooperation) => this.links.get(cooperation)?.cooperators ?? []);
  }

  private isReminded(path: string): boolean {
    return this.contributions.get(path)?.partner?.former === false;
  }

  private journalsNaming(paths: readonly (string | null)[], names: readonly string[]): Set<string> {
    return new Set([...paths.flatMap((path) => (path === null ? [] : [...this.journals.get(path)])), ...names.flatMap((name) => [...this.journalsByName.get(name)])]);
  }

  /** The note of a person in `contacts`; a note that is no person's leaves them a person by name. */
  private personNote(path: string | null): Contribution | null {
    const note = path === null ? undefined : this.contributions.get(path);
    return note === undefined || note.person === null ? null : note;
  }

  private partnersNamed(cooperation: string, persons: readonly Reference[]): ReadonlySet<string> {
    const partners = new Set((this.links.get(cooperation) ?? NO_LINKS).cooperators);
    const named = new Set<string>();
    for (const reference of persons) {
      const path = this.resolve(reference, cooperation);
      const meant = path === null ? this.listedByName.get(nameKey(reference.target)) : [path, ...this.employersOf(path)];
      for (const partner of meant) {
        if (partners.has(partner)) named.add(partner);
      }
    }
    return named;
  }

  /** The persons whom a partner has in common with others, and these others. */
  private sharedBy(partner: string): { readonly persons: Set<string>; readonly partners: Set<string> } {
    const shared = { persons: new Set<string>(), partners: new Set<string>() };
    const { contacts } = this.links.get(partner) ?? NO_LINKS;
    for (const person of [...this.employees.get(partner), ...contacts.filter((path) => path !== null)]) {
      for (const other of [...(this.links.get(person)?.employers ?? []), ...this.listedBy.get(person)]) {
        if (other === partner) continue;
        shared.persons.add(person);
        shared.partners.add(other);
      }
    }
    return shared;
  }

  private employersOf(person: string): string[] {
    const named = this.links.get(person)?.employers ?? [];
    return named.length > 0 ? [...named] : [...this.listedBy.get(person)];
  }

  /** Marks every partner whose picture a note has a part in. */
  private markPartnersOf(path: string): void {
    this.dirty.add(path);
    const links = this.links.get(path) ?? NO_LINKS;
    this.markAll([...links.employers, ...links.formerEmployers, ...this.listedBy.get(path), ...links.cooperators]);
    for (const named of links.journal.paths) {
      const { employers, formerEmployers } = this.links.get(named) ?? NO_LINKS;
      this.markAll([named, ...employers, ...formerEmployers, ...this.listedBy.get(named)]);
    }
    for (const name of links.journal.names) this.markAll(this.listedByName.get(name));
    this.markAll(this.sharedBy(path).partners);
    // Whether a person has a row of their own depends on whether somebody employs them.
    this.markAll([...this.employees.get(path), ...links.contacts.filter((contact) => contact !== null)]);
    // A cooperation's line counts for the partners of the persons it names: who they work for matters to all of its partners.
    const persons = [path, ...links.contacts.filter((contact) => contact !== null)];
    for (const person of persons) this.markCooperationsNaming(person);
  }

  private markCooperationsNaming(person: string): void {
    const names = [person, ...(this.contributions.get(person)?.aliases ?? [])];
    for (const referrer of names.flatMap((name) => [...this.referrers.get(nameKey(name))])) {
      if (this.contributions.get(referrer)?.cooperation) this.markAll(this.links.get(referrer)?.cooperators ?? []);
    }
  }

  private markAll(paths: Iterable<string>): void {
    for (const path of paths) this.dirty.add(path);
  }

  private relink(path: string): void {
    const contribution = this.contributions.get(path) ?? null;
    this.markPartnersOf(path);
    this.unlink(path, contribution);
    this.link(path, contribution);
    this.markPartnersOf(path);
  }

  private link(path: string, contribution: Contribution | null): void {
    if (contribution === null) return;
    for (const alias of contribution.aliases) this.aliases.add(nameKey(alias), path);
    for (const name of referredNames(contribution)) this.referrers.add(name, path);
    const links = linksOf(contribution, (reference) => this.resolve(reference, path));
    this.links.set(path, links);
    for (const employer of links.employers) this.employees.add(employer, path);
    for (const employer of links.formerEmployers) this.formerEmployees.add(employer, path);
    for (const partner of links.cooperators) this.cooperations.add(partner, path);
    for (const person of links.contacts) if (person !== null) this.listedBy.add(person, path);
    for (const name of links.contactNames) this.listedByName.add(name, path);
    for (const named of links.journal.paths) this.journals.add(named, path);
    for (const name of links.journal.names) this.journalsByName.add(name, path);
  }

  private unlink(path: string, contribution: Contribution | null): void {
    if (contribution === null) return;
    for (const alias of contribution.aliases) this.aliases.delete(nameKey(alias), path);
    for (const name of referredNames(contribution)) this.referrers.delete(name, path);
    const links = this.links.get(path) ?? NO_LINKS;
    for (const employer of links.employers) this.employees.delete(employer, path);
    for (const employer of links.formerEmployers) this.formerEmployees.delete(employer, path);
    for (const partner of links.cooperators) this.cooperations.delete(partner, path);
    for (const person of links.contacts) if (person !== null) this.listedBy.delete(person, path);
    for (const name of links.contactNames) this.listedByName.delete(name, path);
    for (const named of links.journal.paths) this.journals.delete(named, path);
    for (const name of links.journal.names) this.journalsByName.delete(name, path);
    this.links.delete(path);
  }
}

function symmetricDifference(one: readonly string[], other: readonly string[]): string[] {
  return [...one.filter((name) => !other.includes(name)), ...other.filter((name) => !one.includes(name))];
}
