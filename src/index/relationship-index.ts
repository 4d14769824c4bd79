import type { Contribution, PartnerFacts } from '../domain/contribution';
import { calledBy, nameKey } from '../domain/folded-name';
import type { Partner } from '../domain/partner';
import type { Reference } from '../domain/reference';
import { assemble, type CadenceRules } from './assemble';
import { nodesIn } from './edges';
import { factsOfLonePerson, wantsRow } from './lone-person';
import type { ResolveLink } from './names';
import { partnersNamed } from './named-partners';
import { NoteGraph } from './note-graph';
import { refersAlike } from './note-links';
import { isKnown, type KnownNode, type NoteNode } from './note-node';

/**
 * All partners, kept up to date one note at a time: a change costs what the changed note touches.
 *
 * Each note's contribution is replaced as a whole. What it was linked to before and is linked to now is marked
 * as changed, and a changed partner is assembled afresh when somebody asks for it, by the same function that a
 * rebuild uses; therefore the index always equals one built anew from the same contributions.
 */
export class RelationshipIndex {
  private readonly graph: NoteGraph;
  /** Partners and persons who are like one, as of the last refresh. */
  private readonly kept = new Set<NoteNode>();
  private readonly changed = new Set<NoteNode>();
  /** Before the first refresh nobody knows of anything: all of it counts as changed. */
  private isNew = true;
  /** Names that came meanwhile, and have to be followed then. */
  private readonly earlyNames = new Set<string>();
  /** While many notes are linked anew that name the same: whose partners were marked already. */
  private passed: Set<NoteNode> | null = null;

  constructor(
    resolveLink: ResolveLink,
    private cadences: CadenceRules,
  ) {
    this.graph = new NoteGraph(resolveLink);
  }

  *partners(): Iterable<Partner> {
    for (const node of this.kept) {
      const partner = this.assembled(node);
      if (partner !== null) yield partner;
    }
  }

  /** The notes of all partners, former ones included: for what they say themselves, no partner has to be assembled. */
  *partnerNotes(): Iterable<Contribution> {
    for (const { note } of this.kept) if (note !== null && note.partner !== null) yield note;
  }

  /** Everything about a partner; put together when asked for, and kept until something of it changes. */
  partner(path: string): Partner | null {
    const node = this.graph.find(path);
    return node === null ? null : this.assembled(node);
  }

  contribution(path: string): Contribution | null {
    return this.graph.find(path)?.note ?? null;
  }

  /** Every note of ours, problems included. */
  *notes(): Iterable<Contribution> {
    for (const { note } of this.graph.all()) if (note !== null) yield note;
  }

  /** Takes in what a note says now; `null` when the note is of no concern, or gone. */
  put(path: string, note: Contribution | null): void {
    const known = this.graph.find(path);
    const before = known?.note ?? null;
    if (before === null && note === null) return;
    const node = known ?? this.graph.nodeAt(path);
    this.graph.revise();
    // Somebody may have seen it by now.
    if (note === null) this.changed.add(node);
    if (before !== null && note !== null && refersAlike(before, note)) {
      node.note = note;
      this.markConcerned(node);
      return;
    }
    const wasReminded = node.isReminded;
    if (isKnown(node)) this.unlink(node);
    node.note = note;
    if (isKnown(node)) this.link(node);
    else this.graph.forget(node);
    // The next one named is reminded of their cooperations, or no longer is.
    if (wasReminded !== node.isReminded) this.markCooperatorsWith(node);
    const names = symmetricDifference(before?.aliases ?? NO_NAMES, note?.aliases ?? NO_NAMES);
    if (this.isNew) for (const name of names) this.earlyNames.add(name);
    else this.namesChanged(names);
  }

  /** Names that may mean another note than before: one was created, deleted, renamed, or gained or lost an alias. */
  namesChanged(names: Iterable<string>): void {
    this.passed = new Set();
    try {
      for (const name of names) for (const referrer of [...this.graph.referrers.get(nameKey(name))]) this.linkAnew(referrer);
    } finally {
      this.passed = null;
    }
  }

  /** The settings changed: where tags or folders have other cadences now, every partner is assembled afresh. No other cadence has a part in it. */
  setCadences(cadences: CadenceRules): void {
    const isSame = JSON.stringify(cadences.groupCadences) === JSON.stringify(this.cadences.groupCadences);
    this.cadences = cadences;
    if (!isSame) this.markAll(this.kept);
  }

  /** Follows the names that came before the first refresh, as long as it may; false when some are left. Else a refresh does, in one go. */
  followEarlyNames(mayGoOn: () => boolean): boolean {
    for (const name of this.earlyNames) {
      this.earlyNames.delete(name);
      this.namesChanged([name]);
      if (!mayGoOn()) break;
    }
    return this.earlyNames.size === 0;
  }

  /** The paths of the notes and partners that changed since the last call, the vanished included. */
  refresh(): ReadonlySet<string> {
    if (this.isNew) {
      this.followEarlyNames(() => true);
      for (const node of this.graph.all()) if (isKnown(node)) this.changed.add(node);
      this.isNew = false;
    }
    if (this.changed.size === 0) return NO_PATHS;
    const paths = new Set<string>();
    for (const node of this.changed) {
      paths.add(node.path);
      if (this.factsOf(node) === null) this.kept.delete(node);
      else this.kept.add(node);
    }
    this.changed.clear();
    return paths;
  }

  /** The partners that a note belongs to: itself, which a person without a partner may be as well; a person's partners, or a cooperation's; in their order. */
  partnersOf(path: string): readonly string[] {
    const node = this.graph.find(path);
    if (node === null) return NO_NAMES;
    if (this.kept.has(node)) return [path];
    return [...this.graph.employersOf(node), ...node.links.cooperators].filter(({ isPartner }) => isPartner).map((partner) => partner.path);
  }

  /** The partners for whom an entry in a cooperation's note counts: those it names, by person or link, else all. */
  partnersMeant(cooperation: string, persons: readonly Reference[]): readonly string[] {
    const node = this.graph.find(cooperation);
    if (node === null) return NO_NAMES;
    const meant = persons.flatMap((reference) => {
      const path = this.resolve(reference, cooperation);
      // A note that is none of ours, and that none of ours names, stands for nobody.
      return path === null ? calledBy(reference) : (this.graph.find(path) ?? []);
    });
    const named = partnersNamed(this.graph, node, meant);
    return named.size > 0 ? [...named].map(({ path }) => path) : this.partnersOf(cooperation);
  }

  /** The note that somebody or something named in a note means. */
  resolve(reference: Reference, from: string): string | null {
    return this.graph.pathMeant(reference, from);
  }

  private assembled(node: NoteNode): Partner | null {
    if (node.partner !== null) return node.partner;
    const facts = this.factsOf(node);
    if (facts === null || !isKnown(node)) return null;
    const partner = assemble(this.graph, node, facts, this.cadences);
    if (!this.isNew) node.partner = partner;
    return partner;
  }

  /** What a partner is kept in touch with by, or a person without a partner where the note asks for it; `null` for other notes. */
  private factsOf(node: NoteNode): PartnerFacts | null {
    const { note } = node;
    if (note === null || note.partner !== null || note.person === null || !wantsRow(note.person)) return note?.partner ?? null;
    const isEmployed = [...node.links.employers, ...nodesIn(node.listedBy)].some(({ isPartner }) => isPartner);
    return isEmployed ? null : factsOfLonePerson(note.person);
  }

  private link(node: KnownNode): void {
    this.graph.link(node, node.note);
    this.passed?.delete(node);
    this.markLinked(node);
  }

  private linkAnew(node: NoteNode): void {
    if (!isKnown(node) || this.graph.isLinkedRight(node, node.note)) return;
    this.graph.revise();
    this.unlink(node);
    this.link(node);
  }

  private unlink(node: KnownNode): void {
    this.markLinked(node);
    this.graph.unlink(node, node.note);
  }

  /** Marks every partner whose contacts or tasks a note tells of. */
  private markConcerned(node: NoteNode): void {
    if (this.isNew) return;
    this.mark(node);
    this.markEmployers(node);
    this.markAll(node.links.cooperators);
    if (node.note !== null && node.note.journal !== null) this.markNamedIn(node);
    if (node.isPartner) this.markPartnersSharing(node);
  }

  private markNamedIn({ links: { meant } }: NoteNode): void {
    for (const named of meant) {
      if (typeof named === 'string') {
        this.markAll(this.graph.listedByName.get(named));
      } else {
        this.mark(named);
        this.markEmployers(named);
      }
    }
  }

  private markEmployers({ links, listedBy }: NoteNode): void {
    this.markAll(links.employers);
    this.markAll(links.formerEmployers);
    this.markAll(nodesIn(listedBy));
  }

  /** Marks every partner whose picture a note has a part in, by what it tells or by whom it brings together. */
  private markLinked(node: NoteNode): void {
    if (this.isNew) return;
    this.markConcerned(node);
    // Whether a person has a row of their own, and is with whoever lists them, depends on whether a partner employs them.
    for (const employee of nodesIn(node.employees)) {
      this.mark(employee);
      this.markAll(nodesIn(employee.listedBy));
      this.markCooperationsNaming(employee);
    }
    // A cooperation's line counts for the partners of the persons it names: who they work for matters to all of its partners.
    this.markCooperatorsWith(node);
    this.markCooperationsNaming(node);
    for (const contact of node.links.contacts) {
      if (contact === null) continue;
      this.mark(contact);
      this.markCooperationsNaming(contact);
    }
  }

  private markCooperatorsWith(partner: NoteNode): void {
    for (const cooperation of nodesIn(partner.cooperations)) this.markPartnersOf(cooperation);
  }

  private markCooperationsNaming(person: NoteNode): void {
    for (const cooperation of nodesIn(person.tellers)) this.markPartnersOf(cooperation);
  }

  /** Marks the partners with whom a partner has persons in common. */
  private markPartnersSharing(partner: NoteNode): void {
    for (const employee of nodesIn(partner.employees)) this.markPartnersOf(employee);
    for (const contact of partner.links.contacts) if (contact !== null) this.markPartnersOf(contact);
  }

  /** Marks all partners of a cooperation, or of a person. */
  private markPartnersOf(node: NoteNode): void {
    if (this.passed?.has(node) === true) return;
    this.passed?.add(node);
    this.markAll(node.links.cooperators);
    if (node.note !== null && node.note.person !== null) {
      this.markAll(node.links.employers);
      this.markAll(nodesIn(node.listedBy));
    }
  }

  private markAll(nodes: Iterable<NoteNode>): void {
    for (const node of nodes) this.mark(node);
  }

  private mark(node: NoteNode): void {
    node.partner = null;
    this.changed.add(node);
  }
}

const NO_NAMES: readonly string[] = [];
const NO_PATHS: ReadonlySet<string> = new Set();

function symmetricDifference(one: readonly string[], other: readonly string[]): readonly string[] {
  if (one.length === 0) return other;
  const [some, others] = [new Set(one), new Set(other)];
  return [...one.filter((name) => !others.has(name)), ...other.filter((name) => !some.has(name))];
}
