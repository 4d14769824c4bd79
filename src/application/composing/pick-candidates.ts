import type { DueBoards } from '../due/due-board';
import type { DueRow } from '../due/due-row';
import { firstInOrder } from '../first-in-order';
import { whereTheyStood } from '../where-they-stood';
import type { Day } from '../../domain/days';
import { isFormer, type Partner } from '../../domain/partner';
import { personsThere } from '../../domain/presence';

/** Somebody who can be picked: a partner, or a person of a partner. */
export interface PickCandidate {
  /** The partner's note. */
  readonly path: string;
  /** The partner's name. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** The person this candidate is, `null` for the partner itself. */
  readonly personName: string | null;
  /** Nobody keeps in touch any more. */
  readonly former: boolean;
  /** The partner's row, where it has one. */
  readonly row: DueRow | null;
}

/** A partner, with its row where it has one. */
export interface PartnerToPick {
  readonly path: string;
  readonly partner: Partner;
  readonly row: DueRow | null;
}

interface Ranked extends PartnerToPick {
  readonly rank: number;
  readonly sortName: string;
}

/**
 * All partners, the most due first. Former partners come last.
 *
 * @param before as they stood in an earlier list
 */
export function partnersToPick(boards: DueBoards, before: readonly PartnerToPick[]): readonly PartnerToPick[] {
  return [...whereTheyStood([...ranked(boards)], before)].sort(mostDueFirst);
}

/** The first ones of `partnersToPick`, for which the others need not be put in order. */
export function mostDuePartners(boards: DueBoards, count: number): readonly PartnerToPick[] {
  return firstInOrder(ranked(boards), count, mostDueFirst);
}

function* ranked(boards: DueBoards): Iterable<Ranked> {
  const { today } = boards.current();
  for (const { placed, row } of boards.everybody()) {
    const { partner, sortName } = placed;
    yield { path: partner.path, partner, row, rank: rank(partner, row, today), sortName };
  }
}

function mostDueFirst(one: Ranked, other: Ranked): number {
  if (one.rank !== other.rank) return one.rank < other.rank ? 1 : -1;
  if (one.sortName !== other.sortName) return one.sortName < other.sortName ? -1 : 1;
  return one.path < other.path ? -1 : 1;
}

/** A partner, and behind it the persons who are still there. */
export function candidatesOf(partner: Partner, row: DueRow | null, today: Day): readonly PickCandidate[] {
  const { path, name, aliases } = partner;
  const former = isFormer(partner, today);
  // Who is spoken to on occasions only has no row, and persons all the same.
  const persons = former ? [] : personsThere(partner, today).filter((person) => person.path !== path);
  return [
    { path, name, aliases, personName: null, former, row },
    ...persons.map((person): PickCandidate => ({ path, name, aliases: [], personName: person.name, former, row })),
  ];
}

/** Below whatever urgency there may be: first who is not reminded of for now, then who is spoken to on occasions only, then former ones. */
const SILENT = -1_000_000;
const WITHOUT_ROW = -2_000_000;

function rank(partner: Partner, row: DueRow | null, today: Day): number {
  if (row === null) return isFormer(partner, today) ? -Infinity : WITHOUT_ROW;
  return row.group === 'paused' || row.group === 'no-contact-yet' ? SILENT : row.urgency;
}
