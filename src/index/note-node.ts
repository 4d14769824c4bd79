import type { Contribution } from '../domain/contribution';
import type { Partner } from '../domain/partner';
import { nodesIn, type Edges } from './edges';
import { NO_LINKS, type NoteLinks } from './note-links';
import { compare } from './order';
import { NOTHING } from '../domain/nothing';

/** One note among the others: what it says, and the links to and from it. */
export class NoteNode {
  /** `null` for a note of no concern, or one that is gone. */
  note: Contribution | null = null;
  /** To the notes that it names. */
  links: NoteLinks = NO_LINKS;

  // From the notes that name it.

  /** Of a partner: the persons who name it as theirs, those who name it as a former one, and the cooperations with it. */
  employees: Edges = null;
  formerEmployees: Edges = null;
  cooperations: Edges = null;
  /** Of a person: the partners that list it in `contacts`. */
  listedBy: Edges = null;
  /** Of a person: those who name it as the one who follows them; known so that it is not dropped as long as they do. */
  predecessors: Edges = null;
  /** Meetings' and daily notes, and cooperations with a log line that names it. */
  mentionedBy: Edges = null;

  /** The partner that it is, put together; `null` until somebody asks, and again when something about it changes. */
  partner: Partner | null = null;
  /** @param path where the note is, or would be */
  constructor(readonly path: string) {}

  /** Whether it is the note of a partner, be it a former one. */
  get isPartner(): boolean {
    return this.note !== null && this.note.partner !== null;
  }

  /** Whether one is reminded of what is done together with it. */
  get isCurrentPartner(): boolean {
    return this.note !== null && this.note.partner !== null && !this.note.partner.former;
  }
}

/** A note that says something. */
export type OurNode = NoteNode & { readonly note: Contribution };

/** Those of some notes that say something, by name. */
export function oursByName(edges: Edges): readonly OurNode[] {
  if (edges === null) return NOTHING;
  const known: OurNode[] = [];
  for (const node of nodesIn(edges)) if (isOurs(node)) known.push(node);
  return known.length > 1 ? known.sort(byName) : known;
}

export function isOurs(node: NoteNode): node is OurNode {
  return node.note !== null;
}

function byName({ note: one }: OurNode, { note: other }: OurNode): number {
  return compare(one.name, other.name) || compare(one.path, other.path);
}
