import type { DueBoards } from '../due/due-board';
import type { DueRow } from '../due/due-row';
import type { IndexKeeper } from '../index-keeper';
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

/**
 * All partners, the most due first. Former partners come last.
 *
 * @param before as they stood in an earlier list
 */
export function partnersToPick(keeper: IndexKeeper, boards: DueBoards, before: readonly PartnerToPick[]): readonly PartnerToPick[] {
  const rowOf = boards.rowsNow();
  const partners = [...keeper.current.partners()].map((partner) => ({ path: partner.path, partner, row: rowOf(partner.path) }));
  return whereTheyStood(partners, before)
    .map((each) => ({ each, rank: rank(each.row) }))
    .sort((one, other) => other.rank - one.rank || one.each.partner.name.localeCompare(other.each.partner.name) || (one.each.path < other.each.path ? -1 : 1))
    .map(({ each }) => each);
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

function rank(row: DueRow | null): number {
  if (row === null) return -Infinity;
  return row.group === 'paused' || row.group === 'no-contact-yet' ? -1_000_000 : row.urgency;
}
