import type { DueBoards } from '../due/due-board';
import type { DueRow } from '../due/due-row';
import type { IndexKeeper } from '../index-keeper';
import { isFormer } from '../../domain/partner';
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

/** All partners, the most due first, and behind each the persons who are still there. Former partners come last. */
export function pickCandidates(keeper: IndexKeeper, boards: DueBoards): PickCandidate[] {
  const { today } = boards.current();
  const partners = [...keeper.current.partners()].map((partner) => ({ partner, row: boards.row(partner.path) }));
  partners.sort((one, other) => rank(other.row) - rank(one.row) || one.partner.name.localeCompare(other.partner.name));
  return partners.flatMap(({ partner, row }) => {
    const { path, name, aliases } = partner;
    // Who is spoken to on occasions only has no row, and persons all the same.
    const persons = isFormer(partner, today) ? [] : personsThere(partner, today).filter((person) => person.path !== path);
    return [
      { path, name, aliases, personName: null, row },
      ...persons.map((person): PickCandidate => ({ path, name, aliases: [], personName: person.name, row })),
    ];
  });
}

function rank(row: DueRow | null): number {
  if (row === null) return -Infinity;
  return row.group === 'paused' || row.group === 'no-contact-yet' ? -1_000_000 : row.urgency;
}
