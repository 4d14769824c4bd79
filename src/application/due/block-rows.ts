import { personNamed } from '../../domain/naming';
import type { PartnerPhase } from '../../domain/partner-phase';
import type { Reference } from '../../domain/reference';
import type { BlockQuery } from '../../notes/code-block/block-query';
import { namesOf } from '../../notes/values/reference-value';
import { nearestWord } from '../../notes/values/nearest-word';
import { foldTitle } from '../../notes/values/spelling';
import type { BlockGroup } from '../../notes/vocabulary/block-words';
import type { IndexKeeper } from '../index-keeper';
import type { DueBoards } from './due-board';
import type { DueBoard, DueRow, GroupId } from './due-row';

/** A group of the due pane, or those whom nothing calls for in the coming weeks. */
export type RowStanding = GroupId | 'later';

/** What the rows of a group have in common, `null` where they have no such thing. */
export type BlockHeading =
  | { readonly by: 'state'; readonly value: RowStanding }
  | { readonly by: 'phase'; readonly value: PartnerPhase }
  | { readonly by: 'owner' | 'kind' | 'tag'; readonly value: string | null };

export interface BlockRowGroup {
  /** `null` where the rows stand together without a heading. */
  readonly heading: BlockHeading | null;
  readonly rows: readonly DueRow[];
}

/** A name in a block by which nobody is known. */
export type UnknownName =
  | { readonly option: 'partner' | 'person' | 'owner'; readonly name: string; readonly suggestion: string | null }
  /** The note in which the block stands belongs to no partner. */
  | { readonly option: 'this' };

export interface BlockRows {
  readonly groups: readonly BlockRowGroup[];
  readonly unknown: readonly UnknownName[];
}

/** The order in which rows stand, whatever the block names first. */
const STANDINGS: readonly RowStanding[] = ['now', 'occasions', 'coming-up', 'later', 'no-contact-yet', 'paused'];

const PHASES: readonly PartnerPhase[] = ['running', 'closing', 'preparing', 'dormant'];

/** The rows that a block in the note `from` asks for, as they stand today. */
export function blockRows(query: BlockQuery, from: string, keeper: IndexKeeper, boards: DueBoards): BlockRows {
  const every = everyRow(keeper, boards);
  const unknown: UnknownName[] = [];
  const partners = query.partners === null ? null : partnersMeant(query.partners, from, keeper, every, unknown);
  if (!keeper.reading) unknown.push(...unknownPeople(query, every));
  const rows = every.filter(
    (row) =>
      shows(query.show, standingOf(row)) &&
      (partners === null || partners.has(row.path)) &&
      (query.phases === null || query.phases.includes(row.phase)) &&
      (query.owners === null || query.owners.some((owner) => isOwner(owner, row))) &&
      (query.tags === null || query.tags.some((tag) => row.tags.some((other) => isWithin(other, tag)))) &&
      (query.persons === null || query.persons.some((person) => isPerson(person, row))),
  );
  return { groups: grouped(rows, query), unknown };
}

// Several blocks may stand in sight, and each asks again after every change.
const everyRowOf = new WeakMap<DueBoard, readonly DueRow[]>();

/** Every row, those first whom one speaks to first: in the order of the due pane. */
function everyRow(keeper: IndexKeeper, boards: DueBoards): readonly DueRow[] {
  const board = boards.current();
  const known = everyRowOf.get(board);
  if (known !== undefined) return known;
  const standing = new Map(board.groups.map(({ id, rows, alsoDue }) => [id, [...rows, ...alsoDue]]));
  const later: DueRow[] = [];
  for (const { path } of keeper.current.partners()) {
    const row = boards.row(path);
    if (row !== null && row.group === null) later.push(row);
  }
  later.sort((one, other) => (one.dueDay ?? Infinity) - (other.dueDay ?? Infinity) || one.name.localeCompare(other.name));
  const every = STANDINGS.flatMap((id) => (id === 'later' ? later : (standing.get(id) ?? [])));
  everyRowOf.set(board, every);
  return every;
}

function standingOf(row: DueRow): RowStanding {
  return row.group ?? 'later';
}

function shows(show: readonly BlockGroup[], standing: RowStanding): boolean {
  return show.includes('all') || (standing !== 'later' && show.includes(standing));
}

function partnersMeant(meant: NonNullable<BlockQuery['partners']>, from: string, keeper: IndexKeeper, every: readonly DueRow[], unknown: UnknownName[]): ReadonlySet<string> {
  const index = keeper.current;
  const paths = new Set<string>();
  for (const partner of meant) {
    const note = partner === 'this' ? from : index.resolve(partner, from);
    const found = note === null ? [] : index.partnersOf(note);
    for (const path of found) paths.add(path);
    // While notes are being read nobody knows whom they belong to.
    if (found.length > 0 || keeper.reading) continue;
    unknown.push(partner === 'this' ? { option: 'this' } : { option: 'partner', name: partner.label, suggestion: nearestWord(partner.label, every.map(({ name }) => name)) });
  }
  return paths;
}

function unknownPeople({ owners, persons }: BlockQuery, every: readonly DueRow[]): UnknownName[] {
  const strangers = (persons ?? []).filter((person) => !every.some((row) => isPerson(person, row)));
  const nobodysOwners = (owners ?? []).filter((owner) => !every.some((row) => isOwner(owner, row)));
  return [
    ...strangers.map(({ label }): UnknownName => ({ option: 'person', name: label, suggestion: nearestWord(label, every.flatMap((row) => row.persons.map(({ name }) => name))) })),
    ...nobodysOwners.map(({ label }): UnknownName => ({ option: 'owner', name: label, suggestion: nearestWord(label, every.flatMap((row) => row.owners)) })),
  ];
}

/** Somebody of the partner, or who is a row of their own. */
function isPerson(person: Reference, row: DueRow): boolean {
  return personNamed(person, row.persons) !== null || namesOf(person).some((name) => foldTitle(name) === foldTitle(row.name));
}

/** Several owners may be written with commas, as they may in the note. */
function isOwner(owner: Reference, row: DueRow): boolean {
  const asked = [...namesOf(owner), ...(owner.linked ? [] : owner.label.split(','))].map(foldTitle);
  return row.owners.some((name) => asked.includes(foldTitle(name)));
}

/** Tags nest, and their case does not matter. */
function isWithin(tag: string, asked: string): boolean {
  const [one, other] = [tag, asked].map((each) => foldTitle(each).replace(/^#/, ''));
  return one === other || (one ?? '').startsWith(`${other ?? ''}/`);
}

function grouped(rows: readonly DueRow[], query: BlockQuery): BlockRowGroup[] {
  const { grouping, show, partners } = query;
  if (rows.length === 0) return [];
  const isOneGroup = grouping === 'state' && (partners !== null || (show.length === 1 && show[0] !== 'all'));
  if (grouping === 'none' || isOneGroup) return [{ heading: null, rows }];
  const groups = new Map<string, { heading: BlockHeading; rows: DueRow[] }>();
  for (const row of rows) {
    for (const heading of headingsOf(row, grouping)) {
      const key = heading.value ?? '';
      const group = groups.get(key) ?? { heading, rows: [] };
      groups.set(key, group);
      group.rows.push(row);
    }
  }
  return [...groups.values()].sort((one, other) => inOrder(one.heading, other.heading));
}

function headingsOf(row: DueRow, by: BlockHeading['by']): readonly BlockHeading[] {
  if (by === 'state') return [{ by, value: standingOf(row) }];
  if (by === 'phase') return [{ by, value: row.phase }];
  const values = by === 'owner' ? row.owners : by === 'kind' ? row.kinds : row.tags;
  return values.length === 0 ? [{ by, value: null }] : [...new Set(values)].map((value) => ({ by, value }));
}

/** States and phases in their own order, names in that of the alphabet, and last those without. */
function inOrder(one: BlockHeading, other: BlockHeading): number {
  if (one.by === 'state' && other.by === 'state') return STANDINGS.indexOf(one.value) - STANDINGS.indexOf(other.value);
  if (one.by === 'phase' && other.by === 'phase') return PHASES.indexOf(one.value) - PHASES.indexOf(other.value);
  if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null);
  return one.value.localeCompare(other.value);
}
