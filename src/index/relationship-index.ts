import type { Contribution } from '../domain/contribution';
import type { Partner } from '../domain/partner';
import type { Reference } from '../domain/reference';
import { assemble, type CadenceRules } from './assemble';
import { countedFrom, type CountedContribution } from './counted-contribution';
import { nameKey, type ResolveLink } from './names';
import { NoteGraph } from './note-graph';
import { refersAlike } from './note-links';

/**
 * All partners, kept up to date one note at a time: a change costs what the changed note touches.
 *
 * Each note's contribution is replaced as a whole. What it was linked to before and is linked to now is marked
 * as changed, and a changed partner is assembled afresh when somebody asks for it, by the same function that a
 * rebuild uses; therefore the index always equals one built anew from the same contributions.
 */
export class RelationshipIndex {
  private readonly graph: NoteGraph;
  /** The paths of partners and of persons who are like one, as of the last refresh. */
  private readonly kept = new Set<string>();
  /** Partners that somebody asked for and that have not changed since. */
  private readonly assembled = new Map<string, Partner>();
  private readonly changed = new Set<string>();
  /** Before the first refresh nobody knows of anything: all of it counts as changed. */
  private isNew = true;

  constructor(
    resolveLink: ResolveLink,
    private cadences: CadenceRules,
  ) {
    this.graph = new NoteGraph(resolveLink);
  }

  *partners(): Iterable<Partner> {
    for (const path of this.kept) {
      const partner = this.partner(path);
      if (partner !== null) yield partner;
    }
  }

  /** The notes of all partners, former ones included: for what they say themselves, no partner has to be assembled. */
  *partnerNotes(): Iterable<Contribution> {
    for (const path of this.kept) {
      const note = this.graph.notes.get(path);
      if (note !== undefined && note.partner !== null) yield note;
    }
  }

  /** Everything about a partner; put together when asked for, and kept until something of it changes. */
  partner(path: string): Partner | null {
    const known = this.assembled.get(path);
    if (known !== undefined) return known;
    const note = this.graph.notes.get(path);
    const facts = note === undefined ? null : this.graph.factsOf(note);
    if (note === undefined || facts === null) return null;
    const partner = assemble(this.graph.sourcesOf(note), facts, this.cadences);
    if (!this.isNew) this.assembled.set(path, partner);
    return partner;
  }

  contribution(path: string): Contribution | null {
    return this.graph.notes.get(path) ?? null;
  }

  /** Every note of ours, problems included. */
  notes(): Iterable<Contribution> {
    return this.graph.notes.values();
  }

  /** Takes in what a note says now; `null` when the note is of no concern, or gone. */
  put(path: string, contribution: Contribution | null): void {
    const before = this.graph.notes.get(path) ?? null;
    if (before === null && contribution === null) return;
    const counted = contribution === null ? null : countedFrom(contribution);
    if (before !== null && counted !== null && refersAlike(before, counted)) {
      this.graph.replace(counted);
      this.markTold(path);
      return;
    }
    const wasReminded = this.graph.isReminded(path);
    if (before !== null) this.unlink(before);
    if (counted === null) this.graph.forget(path);
    else this.link(counted);
    // The next one named is reminded of their cooperations, or no longer is.
    if (wasReminded !== this.graph.isReminded(path)) this.markAll(this.graph.cooperatorsWith(path));
    this.namesChanged(symmetricDifference(before?.aliases ?? NO_NAMES, counted?.aliases ?? NO_NAMES));
  }

  /** Names that may mean another note than before: one was created, deleted, renamed, or gained or lost an alias. */
  namesChanged(names: Iterable<string>): void {
    for (const name of names) {
      for (const referrer of [...this.graph.maps.referrers.get(nameKey(name))]) this.relink(referrer);
    }
  }

  /** The default cadences were changed in the settings: every partner is assembled afresh. */
  setCadences(cadences: CadenceRules): void {
    const isSame = JSON.stringify(cadences.groupCadences) === JSON.stringify(this.cadences.groupCadences);
    this.cadences = cadences;
    if (!isSame) this.markAll(this.kept);
  }

  /** The paths of the notes and partners that changed since the last call, the vanished included. */
  refresh(): ReadonlySet<string> {
    const changed = new Set(this.isNew ? this.graph.notes.keys() : this.changed);
    this.isNew = false;
    this.changed.clear();
    for (const path of changed) {
      const note = this.graph.notes.get(path);
      if (note !== undefined && this.graph.factsOf(note) !== null) this.kept.add(path);
      else this.kept.delete(path);
    }
    return changed;
  }

  /** The partners that a note belongs to: itself, which a person without a partner may be as well; a person's partners, or a cooperation's; in their order. */
  partnersOf(path: string): readonly string[] {
    const { cooperators } = this.graph.linksOf(path);
    if (this.kept.has(path)) return [path];
    return [...this.graph.employersOf(path), ...cooperators].filter((candidate) => this.graph.isPartner(candidate));
  }

  /** The partners for whom an entry in a cooperation's note counts: those it names, by person or link, else all. */
  partnersMeant(cooperation: string, persons: readonly Reference[]): readonly string[] {
    const named = this.graph.partnersNamed(cooperation, persons);
    return named.size > 0 ? [...named] : this.partnersOf(cooperation);
  }

  /** The note that somebody or something named in a note means. */
  resolve(reference: Reference, from: string): string | null {
    return this.graph.resolve(reference, from);
  }

  /** Marks every partner that a note tells something of. */
  private markTold(path: string): void {
    if (this.isNew) return;
    this.mark(path);
    const links = this.graph.linksOf(path);
    this.markAll(links.employers);
    this.markAll(links.formerEmployers);
    this.markAll(this.graph.maps.listedBy.get(path));
    this.markAll(links.cooperators);
    for (const named of links.journal.paths) {
      const { employers, formerEmployers } = this.graph.linksOf(named);
      this.mark(named);
      this.markAll(employers);
      this.markAll(formerEmployers);
      this.markAll(this.graph.maps.listedBy.get(named));
    }
    for (const name of links.journal.names) this.markAll(this.graph.maps.listedByName.get(name));
    this.markAll(this.graph.sharedBy(path).partners);
  }

  /** Marks every partner whose picture a note has a part in, by what it tells or by whom it brings together. */
  private markLinked(path: string): void {
    if (this.isNew) return;
    this.markTold(path);
    const persons = [path];
    for (const contact of this.graph.linksOf(path).contacts) if (contact !== null) persons.push(contact);
    // Whether a person has a row of their own depends on whether somebody employs them.
    this.markAll(this.graph.maps.employees.get(path));
    this.markAll(persons);
    // A cooperation's line counts for the partners of the persons it names: who they work for matters to all of its partners.
    for (const person of persons) this.markCooperationsNaming(person);
  }

  private markCooperationsNaming(person: string): void {
    for (const name of [person, ...(this.graph.notes.get(person)?.aliases ?? NO_NAMES)]) {
      for (const referrer of this.graph.maps.referrers.get(nameKey(name))) this.markAll(this.graph.linksOf(referrer).cooperators);
    }
  }

  private markAll(paths: Iterable<string>): void {
    for (const path of paths) this.mark(path);
  }

  private mark(path: string): void {
    this.changed.add(path);
    this.assembled.delete(path);
  }

  private relink(path: string): void {
    const note = this.graph.notes.get(path);
    if (note === undefined) return;
    this.unlink(note);
    this.link(note);
  }

  private link(note: CountedContribution): void {
    this.graph.link(note);
    this.markLinked(note.path);
  }

  private unlink(note: CountedContribution): void {
    this.markLinked(note.path);
    this.graph.unlink(note);
  }
}

const NO_NAMES: readonly string[] = [];

function symmetricDifference(one: readonly string[], other: readonly string[]): string[] {
  return [...one.filter((name) => !other.includes(name)), ...other.filter((name) => !one.includes(name))];
}
