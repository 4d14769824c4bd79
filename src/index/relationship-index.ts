import { dequal } from 'dequal/lite';
import type { Contribution, PartnerFacts } from '../domain/contribution';
import { calledBy, nameKey } from '../domain/folded-name';
import type { Partner } from '../domain/partner';
import type { Reference } from '../domain/reference';
import { assemble, type GroupCadences } from './assemble';
import { nodesIn } from './edges';
import { factsOfLonePerson, wantsRow } from './lone-person';
import { Marks } from './marks';
import type { ResolveLink } from './resolve-link';
import { partnersNamed } from './named-partners';
import { NoteGraph } from './note-graph';
import { refersAlike } from './note-links';
import { isOurs, type OurNode, type NoteNode } from './note-node';
import { NOTHING } from '../domain/nothing';

/**
 * All partners, kept up to date one note at a time: a change costs what the changed note touches.
 *
 * Each note's contribution is replaced as a whole. What it was linked to before and is linked to now is marked
 * as changed, and a changed partner is assembled afresh when somebody asks for it (whoever keeps the index asks for all
 * of them, by slices), by the same function that a rebuild uses; therefore the index always equals one built anew from
 * the same contributions.
 */
export class RelationshipIndex {
  private readonly graph: NoteGraph;
  private readonly marks: Marks;
  /** Partners and persons who are like one. */
  private readonly partnerNodes = new Set<NoteNode>();
  /** The keys of names that may mean other notes than before, and have not been followed yet. */
  private readonly namesToFollow = new Set<string>();
  /** Notes that refer to such names: one that refers to very many is linked anew once, however many of them change together. */
  private readonly toLinkAnew = new Set<NoteNode>();
  /** The paths of what changed since `takeChanged` was called. */
  private changed = new Set<string>();

  constructor(
    resolveLink: ResolveLink,
    private cadences: GroupCadences,
  ) {
    this.graph = new NoteGraph(resolveLink);
    this.marks = new Marks(this.graph);
  }

  *partners(): Iterable<Partner> {
    this.catchUp();
    for (const node of this.partnerNodes) {
      const partner = this.assembled(node);
      if (partner !== null) yield partner;
    }
  }

  /** The notes of all partners, former ones included: for what they say themselves, no partner has to be assembled. */
  *partnerNotes(): Iterable<Contribution> {
    this.catchUp();
    for (const { note } of this.partnerNodes) if (note !== null && note.partner !== null) yield note;
  }

  /** Whether there is anybody to keep in touch with. */
  get hasPartners(): boolean {
    for (const _ of this.partners()) return true;
    return false;
  }

  /** Everything about a partner; put together when asked for, and kept until something of it changes. */
  partner(path: string): Partner | null {
    this.catchUp();
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
    // Most of what people write into a note of ours changes nothing of what it tells.
    if (before !== null && note !== null && dequal(before, note)) return;
    const node = known ?? this.graph.nodeAt(path);
    this.graph.forgetWorkedOut();
    // Somebody may have seen it by now.
    if (note === null) this.marks.add(node);
    if (before !== null && note !== null && refersAlike(before, note)) {
      node.note = note;
      this.marks.addConcernedBy(node);
      return;
    }
    const wasReminded = node.isCurrentPartner;
    if (isOurs(node)) this.unlink(node);
    node.note = note;
    if (isOurs(node)) this.link(node);
    else this.graph.forget(node);
    // The next one named is reminded of their cooperations, or no longer is.
    if (wasReminded !== node.isCurrentPartner) this.marks.addCooperatorsWith(node);
    this.namesChanged(symmetricDifference(before?.aliases ?? NOTHING, note?.aliases ?? NOTHING));
  }

  /**
   * Names that may mean another note than before: one was created, deleted, renamed, or gained or lost an alias. What
   * refers to them is linked anew before the next question is answered.
   */
  namesChanged(names: Iterable<string>): void {
    for (const name of names) this.namesToFollow.add(nameKey(name));
  }

  /** The settings changed: where tags or folders have other cadences now, every partner is assembled afresh. No other cadence has a part in it. */
  setGroupCadences(cadences: GroupCadences): void {
    const isSame = JSON.stringify(cadences.groupCadences) === JSON.stringify(this.cadences.groupCadences);
    this.cadences = cadences;
    if (!isSame) this.marks.addAll(this.partnerNodes);
  }

  /** Links anew what refers to names that changed, as long as it may; false when some may be left. */
  followNames(mayGoOn: () => boolean): boolean {
    for (const name of this.namesToFollow) {
      this.namesToFollow.delete(name);
      for (const referrer of this.graph.referrers.get(name)) this.toLinkAnew.add(referrer);
      if (!mayGoOn()) return false;
    }
    for (const node of this.toLinkAnew) {
      this.linkAnew(node);
      if (!mayGoOn()) break;
    }
    return this.toLinkAnew.size === 0;
  }

  /** The partners that changed have been put together: what was worked out for all of them is needed no more. */
  forgetWorkedOut(): void {
    this.graph.forgetWorkedOut();
  }

  /** The paths of the notes and partners that changed since the last call, the vanished included. At the first call all are among them. */
  takeChanged(): ReadonlySet<string> {
    if (!this.marks.isAsked) for (const node of this.graph.all()) if (isOurs(node)) this.marks.add(node);
    this.workOutChanged();
    const { changed } = this;
    if (changed.size === 0) return NO_PATHS;
    this.changed = new Set();
    return changed;
  }

  /** The partners that a note belongs to: itself, which a person without a partner may be as well; a person's partners, or a cooperation's; in their order. */
  partnersOf(path: string): readonly string[] {
    this.catchUp();
    const node = this.graph.find(path);
    if (node === null) return NOTHING;
    if (this.partnerNodes.has(node)) return [path];
    return [...this.graph.employersOf(node), ...node.links.cooperators].filter(({ isPartner }) => isPartner).map((partner) => partner.path);
  }

  /** The partners for whom an entry in a cooperation's note counts: those it names, by person or link, else all. */
  partnersMeant(cooperation: string, persons: readonly Reference[]): readonly string[] {
    this.catchUp();
    const node = this.graph.find(cooperation);
    if (node === null) return NOTHING;
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

  /** Whoever asks gets what is true by now. Until `takeChanged` was called for the first time nobody asks, and everything still changes. */
  private catchUp(): void {
    if (this.marks.isAsked) this.workOutChanged();
  }

  private workOutChanged(): void {
    this.followNames(() => true);
    for (const node of this.marks.take()) {
      this.changed.add(node.path);
      if (this.factsOf(node) === null) this.partnerNodes.delete(node);
      else this.partnerNodes.add(node);
    }
  }

  private assembled(node: NoteNode): Partner | null {
    if (node.partner !== null) return node.partner;
    const facts = this.factsOf(node);
    if (facts === null || !isOurs(node)) return null;
    const partner = assemble(this.graph, node, facts, this.cadences);
    if (this.marks.isAsked) node.partner = partner;
    return partner;
  }

  /** What a partner is kept in touch with by, or a person without a partner where the note asks for it; `null` for other notes. */
  private factsOf(node: NoteNode): PartnerFacts | null {
    const { note } = node;
    if (note === null || note.partner !== null || note.person === null || !wantsRow(note.person)) return note?.partner ?? null;
    const isEmployed = [...node.links.employers, ...nodesIn(node.listedBy)].some(({ isPartner }) => isPartner);
    return isEmployed ? null : factsOfLonePerson(note.person);
  }

  private link(node: OurNode): void {
    this.toLinkAnew.delete(node);
    this.graph.link(node, node.note);
    this.marks.addLinkedWith(node);
  }

  private linkAnew(node: NoteNode): void {
    this.toLinkAnew.delete(node);
    if (!isOurs(node) || this.graph.isLinkedRight(node, node.note)) return;
    this.graph.forgetWorkedOut();
    this.unlink(node);
    this.link(node);
  }

  private unlink(node: OurNode): void {
    this.marks.addLinkedWith(node);
    this.graph.unlink(node, node.note);
  }
}

const NO_PATHS: ReadonlySet<string> = new Set();

function symmetricDifference(one: readonly string[], other: readonly string[]): readonly string[] {
  if (one.length === 0) return other;
  const [some, others] = [new Set(one), new Set(other)];
  return [...one.filter((name) => !others.has(name)), ...other.filter((name) => !some.has(name))];
}
