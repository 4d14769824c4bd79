import type { NoteGraph } from './note-graph';
import { nodesIn } from './edges';
import type { NoteNode } from './note-node';

/**
 * Which notes and partners changed: of whatever a note says, those are marked whom it may concern. A partner that was
 * marked is put together anew when somebody asks for it.
 */
export class Marks {
  private marked = new Set<NoteNode>();
  /**
   * The cooperations and persons whose partners are all among the marked, as many changes in a row may concern the same
   * ones. Should one of them get other partners, these are marked as well.
   */
  private readonly partnersMarked = new Set<NoteNode>();
  /** Whether somebody has asked who changed. Before that every note counts as changed, so that nobody looks for those whom it concerns. */
  private hasBeenAsked = false;

  constructor(private readonly graph: NoteGraph) {}

  get isAsked(): boolean {
    return this.hasBeenAsked;
  }

  /** Hands out who was marked since the last time, and drops what was put together of them, which holds no longer. */
  take(): ReadonlySet<NoteNode> {
    this.hasBeenAsked = true;
    this.partnersMarked.clear();
    const taken = this.marked;
    if (taken.size === 0) return taken;
    for (const node of taken) node.partner = null;
    this.marked = new Set();
    return taken;
  }

  add(node: NoteNode): void {
    this.marked.add(node);
  }

  addAll(nodes: Iterable<NoteNode>): void {
    for (const node of nodes) this.add(node);
  }

  /** Marks every partner whose contacts or tasks a note tells of. */
  addConcernedBy(node: NoteNode): void {
    if (!this.isAsked) return;
    this.add(node);
    this.addEmployers(node);
    this.addAll(node.links.cooperators);
    if (node.note !== null && node.note.journal !== null) this.addNamedIn(node);
    if (node.isPartner) this.addPartnersSharing(node);
  }

  /** Marks every partner whose picture a note has a part in, by what it tells or by whom it brings together: before its links go, and when others have come. */
  addLinkedWith(node: NoteNode): void {
    if (!this.isAsked) return;
    this.addConcernedBy(node);
    // Whether a person has a row of their own, and is with whoever lists them, depends on whether a partner employs them.
    for (const employee of nodesIn(node.employees)) {
      this.add(employee);
      this.addAll(nodesIn(employee.listedBy));
      this.addCooperationsNaming(employee);
    }
    // A cooperation's line counts for the partners of the persons it names: who they work for matters to all of its partners.
    this.addCooperatorsWith(node);
    this.addCooperationsNaming(node);
    for (const contact of node.links.contacts) {
      if (contact === null) continue;
      this.add(contact);
      this.addCooperationsNaming(contact);
    }
  }

  /** Marks all with whom a partner has cooperations. */
  addCooperatorsWith(partner: NoteNode): void {
    if (!this.isAsked) return;
    for (const cooperation of nodesIn(partner.cooperations)) this.addPartnersOf(cooperation);
  }

  private addNamedIn({ links: { meant } }: NoteNode): void {
    for (const named of meant) {
      if (typeof named === 'string') {
        this.addAll(this.graph.listedByName.get(named));
      } else {
        this.add(named);
        this.addEmployers(named);
      }
    }
  }

  private addEmployers({ links, listedBy }: NoteNode): void {
    this.addAll(links.employers);
    this.addAll(links.formerEmployers);
    this.addAll(nodesIn(listedBy));
  }

  private addCooperationsNaming(person: NoteNode): void {
    for (const note of nodesIn(person.mentionedBy)) this.addPartnersOf(note);
  }

  /** Marks the partners with whom a partner has persons in common. */
  private addPartnersSharing(partner: NoteNode): void {
    for (const employee of nodesIn(partner.employees)) this.addPartnersOf(employee);
    for (const contact of partner.links.contacts) if (contact !== null) this.addPartnersOf(contact);
  }

  /** Marks all partners of a cooperation, or of a person. */
  private addPartnersOf(node: NoteNode): void {
    if (this.partnersMarked.has(node)) return;
    this.partnersMarked.add(node);
    this.addAll(node.links.cooperators);
    if (node.note !== null && node.note.person !== null) {
      this.addAll(node.links.employers);
      this.addAll(nodesIn(node.listedBy));
    }
  }
}
