import type { Contribution } from '../domain/contribution';
import { foldedName, nameKey } from '../domain/folded-name';
import type { LoggedInteraction } from '../domain/interaction';
import type { Namings } from '../domain/namings';
import type { Reference } from '../domain/reference';
import { nodesIn, withEdge, withoutEdge } from './edges';
import { NamedNotes } from './named-notes';
import type { ResolveLink } from './resolve-link';
import { isSameLinks, linksOf, nodesLinked, NO_LINKS, referredNames, type NoteLinks } from './note-links';
import { NoteNode } from './note-node';
import { hasEmployer } from './staff';
import type { ToldLines } from './told-lines';
import { WorkedOut } from './worked-out';

/** All notes and how they belong together: every link followed in both directions. */
export class NoteGraph {
  private readonly nodes = new Map<string, NoteNode>();
  /** From a name to the notes that refer to it, and to those that carry it as an alias. */
  readonly referrers = new NamedNotes();
  private readonly aliases = new NamedNotes();
  /** From a name without a note to the partners that list it, and to the journals that name it. */
  readonly listedByName = new NamedNotes();
  readonly mentionedByName = new NamedNotes();

  /** Of a person whom partners have in common: the lines that name them in the notes of all of these, the newest first. */
  readonly toldOfPersons = new WorkedOut<readonly LoggedInteraction[]>();
  /** Of a partner: whom its log names. */
  readonly namings = new WorkedOut<Namings>();
  /** Of a cooperation, and of a journal: its lines, by whom they tell of. */
  readonly toldLines = new WorkedOut<ToldLines>();

  constructor(private readonly resolveLink: ResolveLink) {}

  /** Every note of ours, and those that ours name. */
  all(): Iterable<NoteNode> {
    return this.nodes.values();
  }

  find(path: string): NoteNode | null {
    return this.nodes.get(path) ?? null;
  }

  nodeAt(path: string): NoteNode {
    let node = this.nodes.get(path);
    if (node === undefined) this.nodes.set(path, (node = new NoteNode(path)));
    return node;
  }

  /** Whatever was worked out of notes holds no longer than they say the same, and belong together with the same others. */
  forgetWorkedOut(): void {
    this.toldOfPersons.forget();
    this.namings.forget();
    this.toldLines.forget();
  }

  /** Drops a note that says nothing and that nobody names. */
  forget({ path, note, employees, formerEmployees, cooperations, listedBy, predecessors, mentionedBy }: NoteNode): void {
    if ([note, employees, formerEmployees, cooperations, listedBy, predecessors, mentionedBy].every((each) => each === null)) this.nodes.delete(path);
  }

  /** Follows the links of a note, and has the notes they lead to know of it. */
  link(node: NoteNode, note: Contribution): void {
    node.links = this.linksFrom(node, note);
    this.connect(node, note, withEdge, 'add');
  }

  /** Whether the links of a note lead where they led when they were followed. */
  isLinkedRight(node: NoteNode, note: Contribution): boolean {
    return isSameLinks(node.links, this.linksFrom(node, note));
  }

  unlink(node: NoteNode, note: Contribution): void {
    this.connect(node, note, withoutEdge, 'delete');
    const linked = nodesLinked(node.links);
    node.links = NO_LINKS;
    for (const other of linked) this.forget(other);
  }

  /** The note that somebody or something named in a note means. */
  pathMeant(reference: Reference, from: string): string | null {
    return this.resolveLink(reference.target, from) ?? this.pathByAlias(reference, null);
  }

  /** An alias may have a slash in it; where none has that of a link, its folder makes no difference. */
  private pathByAlias({ target, linked }: Reference, besides: NoteNode | null): string | null {
    return this.pathOfAlias(foldedName(target), besides) ?? (linked && target.includes('/') ? this.pathOfAlias(nameKey(target), besides) : null);
  }

  private pathOfAlias(key: string, besides: NoteNode | null): string | null {
    let first: NoteNode | null = null;
    for (const node of this.aliases.get(key)) if (node !== besides && (first === null || byPath(node, first) < 0)) first = node;
    return first?.path ?? null;
  }

  /** The partners a person is with: those the note names, or else those that list the person. */
  employersOf(person: NoteNode): readonly NoteNode[] {
    return hasEmployer(person) ? person.links.employers : [...nodesIn(person.listedBy)].sort(byPath);
  }

  /** Nobody names themselves by an alias of theirs. */
  private linksFrom(node: NoteNode, note: Contribution): NoteLinks {
    return linksOf(note, (reference) => {
      const path = this.resolveLink(reference.target, node.path) ?? this.pathByAlias(reference, node);
      return path === null ? null : this.nodeAt(path);
    });
  }

  private connect(node: NoteNode, note: Contribution, edges: typeof withEdge, names: 'add' | 'delete'): void {
    const { employers, formerEmployers, successor, cooperators, contacts, contactNames, meant } = node.links;
    for (const alias of note.aliases) this.aliases[names](foldedName(alias), node);
    for (const name of referredNames(note)) this.referrers[names](name, node);
    for (const employer of employers) employer.employees = edges(employer.employees, node);
    for (const employer of formerEmployers) employer.formerEmployees = edges(employer.formerEmployees, node);
    if (successor !== null) successor.predecessors = edges(successor.predecessors, node);
    for (const partner of cooperators) partner.cooperations = edges(partner.cooperations, node);
    for (const person of contacts) if (person !== null) person.listedBy = edges(person.listedBy, node);
    for (const name of contactNames) this.listedByName[names](name, node);
    for (const named of meant) {
      if (typeof named === 'string') this.mentionedByName[names](named, node);
      else named.mentionedBy = edges(named.mentionedBy, node);
    }
  }
}

function byPath(one: NoteNode, other: NoteNode): number {
  return one.path < other.path ? -1 : 1;
}
