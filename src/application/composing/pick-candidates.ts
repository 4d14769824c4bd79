import type { DueBoards } from '../due/due-board';
import type { DueRow } from '../due/due-row';
import type { IndexKeeper } from '../index-keeper';
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
  /** The partner's row, where it has one. */
  readonly row: DueRow | null;
}

/** A partner, with its row where it has one. */
export interface PartnerToPick {
  readonly partner: Partner;
  readonly row: DueRow | null;
}

/** All partners, the most due first. Former partners come last. */
export function partnersToPick(keeper: IndexKeeper, boards: DueBoards): readonly PartnerToPick[] {
  const partners = [...keeper.current.partners()].map((partner) => {
    const row = boards.row(partner.path);
    return { partner, row, rank: rank(row) };
  });
  return partners.sort((one, other) => other.rank - one.rank || one.partner.name.localeCompare(other.partner.name));
}

/** A partner, and behind it the persons who are still there. */
export function candidatesOf({ partner, row }: PartnerToPick, today: Day): readonly PickCandidate[] {
  const { path, name, aliases } = partner;
  // Who is spoken to on occasions only has no row, and persons all the same.
  const persons = isFormer(partner, today) ? [] : personsThere(partner, today).filter((person) => person.path !== path);
  return [
    { path, name, aliases, personName: null, row },
    ...persons.map((person): PickCandidate => ({ path, name, aliases: [], personName: person.name, row })),
  ];
}

function rank(row: DueRow | null): number {
  if (row === null) return -Infinity;
  return row.group === 'paused' || row.group === 'no-contact-yet' ? -1_000_000 : row.urgency;
}
