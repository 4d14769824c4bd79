import { personNamed } from '../../domain/naming';
import { isFormer } from '../../domain/partner';
import type { PartnerPhase } from '../../domain/partner-phase';
import { personsThere } from '../../domain/presence';
import type { Reference } from '../../domain/reference';
import type { BlockQuery } from '../../notes/code-block/block-query';
import { namesOf } from '../../notes/values/reference-value';
import { nearestWord } from '../../notes/values/nearest-word';
import { foldTitle } from '../../notes/values/spelling';
import type { BlockGroup } from '../../notes/vocabulary/block-words';
import type { IndexKeeper } from '../index-keeper';
import type { DueBoards } from './due-board';
import type { DueBoard, DueRow } from './due-row';
import { inPaneOrder, isGathering, occasionLines, STANDINGS, standingOfRow, type PaneLine, type RowStanding } from './pane-order';

/** What the rows of a group have in common, `null` where they have no such thing. */
export type BlockHeading =
  | { readonly by: 'state'; readonly value: RowStanding }
  | { readonly by: 'phase'; readonly value: PartnerPhase }
  | { readonly by: 'owner' | 'kind' | 'tag'; readonly value: string | null };

export interface BlockRowGroup {
  /** `null` where the rows stand together without a heading. */
  readonly heading: BlockHeading | null;
  /** Greeting rounds and events stand among the occasions. */
  readonly rows: readonly PaneLine[];
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

const PHASES: readonly PartnerPhase[] = ['running', 'closing', 'preparing', 'dormant'];

/** The rows that a block in the note `from` asks for, as they stand today. */
export function blockRows(query: BlockQuery, from: string, keeper: IndexKeeper, boards: DueBoards): BlockRows {
  const board = boards.current();
  const everybody = (): readonly DueRow[] => everyRow(board, keeper, boards);
  const known = everybodyKnown(board, keeper);
  const unknown: UnknownName[] = [];
  const partners = query.partners === null ? null : partnersMeant(query.partners, from, keeper, known, unknown);
  if (!keeper.reading) unknown.push(...unknownPeople(query, known));
  const rows = candidates(query, partners, board, boards, everybody).filter(
    (row) =>
      shows(query.show, standingOfRow(row)) &&
      (query.phases === null || query.phases.includes(row.phase)) &&
      (query.owners === null || query.owners.some((owner) => isOwner(owner, row))) &&
      (query.tags === null || query.tags.some((tag) => row.tags.some((other) => isWithin(other, tag)))) &&
      (query.persons === null || query.persons.some((person) => isPerson(person, row))),
  );
  return { groups: grouped(linesOf(inPaneOrder(rows, board), gatheringsFor(query, board)), query), unknown };
}

// Several blocks may stand in sight, and each asks again after every change.
const everyRowOf = new WeakMap<DueBoard, readonly DueRow[]>();

/** Every row, in no order: only blocks ask for it that show everybody. */
function everyRow(board: DueBoard, keeper: IndexKeeper, boards: DueBoards): readonly DueRow[] {
  const known = everyRowOf.get(board);
  if (known !== undefined) return known;
  const every = [...keeper.current.partners()].flatMap(({ path }) => boards.row(path) ?? []);
  everyRowOf.set(board, every);
  return every;
}

/** As few rows as may be looked through: those named, or the groups that are shown. */
function candidates({ show }: BlockQuery, partners: ReadonlySet<string> | null, board: DueBoard, boards: DueBoards, everybody: () => readonly DueRow[]): readonly DueRow[] {
  if (partners !== null) return [...partners].flatMap((path) => boards.row(path) ?? []);
  if (show.includes('all')) return everybody();
  return board.groups.filter(({ id }) => show.includes(id)).flatMap(({ rows, alsoDue }) => [...rows, ...alsoDue]);
}

/** A greeting round or an event is nobody's: whoever asks for certain partners does not ask for it. */
function gatheringsFor({ show, partners, phases, owners, tags, persons }: BlockQuery, board: DueBoard): DueBoard['gatherings'] {
  const isFiltered = [partners, phases, owners, tags, persons].some((filter) => filter !== null);
  return !isFiltered && shows(show, 'occasions') ? board.gatherings : [];
}

function linesOf(rows: readonly DueRow[], gatherings: DueBoard['gatherings']): PaneLine[] {
  const standing = (ids: readonly RowStanding[]): DueRow[] => rows.filter((row) => ids.includes(standingOfRow(row)));
  return [...standing(['now']), ...occasionLines(standing(['occasions']), gatherings), ...standing(STANDINGS.slice(2))];
}

function shows(show: readonly BlockGroup[], standing: RowStanding): boolean {
  return show.includes('all') || (standing !== 'later' && show.includes(standing));
}

function partnersMeant(meant: NonNullable<BlockQuery['partners']>, from: string, keeper: IndexKeeper, everybody: () => readonly Known[], unknown: UnknownName[]): ReadonlySet<string> {
  const index = keeper.current;
  const paths = new Set<string>();
  for (const partner of meant) {
    const note = partner === 'this' ? from : index.resolve(partner, from);
    const found = note === null ? [] : index.partnersOf(note);
    for (const path of found) paths.add(path);
    // While notes are being read nobody knows whom they belong to.
    if (found.length > 0 || keeper.reading) continue;
    unknown.push(partner === 'this' ? { option: 'this' } : { option: 'partner', name: partner.label, suggestion: nearestWord(partner.label, everybody().map(({ name }) => name)) });
  }
  return paths;
}

/** By whom a row is found. */
type Known = Pick<DueRow, 'name' | 'persons' | 'owners'>;

const everybodyKnownOf = new WeakMap<DueBoard, readonly Known[]>();

/** All with whom one keeps in touch: who is spoken to on occasions only has no row, and is known all the same. */
function everybodyKnown(board: DueBoard, keeper: IndexKeeper): () => readonly Known[] {
  return () => {
    const known = everybodyKnownOf.get(board);
    if (known !== undefined) return known;
    const everybody = [...keeper.current.partners()].filter((partner) => !isFormer(partner, board.today)).map((partner): Known => ({ name: partner.name, persons: personsThere(partner, board.today), owners: partner.facts.owner.map(({ label }) => label) }));
    everybodyKnownOf.set(board, everybody);
    return everybody;
  };
}

function unknownPeople({ owners, persons }: BlockQuery, everybody: () => readonly Known[]): UnknownName[] {
  const strangers = (persons ?? []).filter((person) => !everybody().some((known) => isPerson(person, known)));
  const nobodysOwners = (owners ?? []).filter((owner) => !everybody().some((known) => isOwner(owner, known)));
  return [
    ...strangers.map(({ label }): UnknownName => ({ option: 'person', name: label, suggestion: nearestWord(label, everybody().flatMap((known) => known.persons.map(({ name }) => name))) })),
    ...nobodysOwners.map(({ label }): UnknownName => ({ option: 'owner', name: label, suggestion: nearestWord(label, everybody().flatMap((known) => known.owners)) })),
  ];
}

/** Somebody of the partner, or who is a row of their own. */
function isPerson(person: Reference, row: Known): boolean {
  return personNamed(person, row.persons) !== null || namesOf(person).some((name) => foldTitle(name) === foldTitle(row.name));
}

/** Several owners may be written with commas, as they may in the note. */
function isOwner(owner: Reference, row: Known): boolean {
  const asked = [...namesOf(owner), ...(owner.linked ? [] : owner.label.split(','))].map(foldTitle);
  return row.owners.some((name) => asked.includes(foldTitle(name)));
}

/** Tags nest, and their case does not matter. */
function isWithin(tag: string, asked: string): boolean {
  const [one, other] = [tag, asked].map((each) => foldTitle(each).replace(/^#/, ''));
  return one === other || (one ?? '').startsWith(`${other ?? ''}/`);
}

function grouped(rows: readonly PaneLine[], query: BlockQuery): BlockRowGroup[] {
  const { grouping, show, partners } = query;
  if (rows.length === 0) return [];
  const isOneGroup = grouping === 'state' && (partners !== null || (show.length === 1 && show[0] !== 'all'));
  if (grouping === 'none' || isOneGroup) return [{ heading: null, rows }];
  const groups = new Map<string, { heading: BlockHeading; rows: PaneLine[] }>();
  for (const row of rows) {
    for (const heading of headingsOf(row, grouping)) {
      const key = `${heading.by} ${heading.value ?? ''}`;
      const group = groups.get(key) ?? { heading, rows: [] };
      groups.set(key, group);
      group.rows.push(row);
    }
  }
  return [...groups.values()].sort((one, other) => inOrder(one.heading, other.heading));
}

function headingsOf(row: PaneLine, by: BlockHeading['by']): readonly BlockHeading[] {
  if (isGathering(row)) return [{ by: 'state', value: 'occasions' }];
  if (by === 'state') return [{ by, value: standingOfRow(row) }];
  if (by === 'phase') return [{ by, value: row.phase }];
  const values = by === 'owner' ? row.owners : by === 'kind' ? row.kinds : row.tags;
  return values.length === 0 ? [{ by, value: null }] : [...new Set(values)].map((value) => ({ by, value }));
}

/** States and phases in their own order, names in that of the alphabet, then those without, and last what is nobody's. */
function inOrder(one: BlockHeading, other: BlockHeading): number {
  if (one.by === 'state' && other.by === 'state') return STANDINGS.indexOf(one.value) - STANDINGS.indexOf(other.value);
  if (one.by === 'phase' && other.by === 'phase') return PHASES.indexOf(one.value) - PHASES.indexOf(other.value);
  if (one.by !== other.by) return Number(one.by === 'state') - Number(other.by === 'state');
  if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null);
  return one.value.localeCompare(other.value);
}
