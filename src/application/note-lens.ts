import type { Addressee } from './ports/screens';
import type { DueRow } from './due/due-row';
import { appliedCadenceOf, type AppliedCadence } from '../domain/applied-cadence';
import type { Day } from '../domain/days';
import { standingOf, type Standing } from '../domain/due';
import type { Partner } from '../domain/partner';
import { partnerPhaseOf, type PartnerPhase } from '../domain/partner-phase';
import type { DueRules } from '../domain/rules';

/** What one line above a note says of the partner that the note belongs to, as data. */
export interface NoteLens {
  readonly path: string;
  readonly name: string;
  /** Whether the note is the partner's own, so that it needs not be named. */
  readonly isOwnNote: boolean;
  /** How many further partners the note belongs to. */
  readonly others: number;
  readonly phase: PartnerPhase | 'former';
  readonly standing: Standing;
  /** As the due pane shows the partner, `null` where it does not. */
  readonly row: DueRow | null;
  readonly cadence: AppliedCadence;
  /** Whom an entry made from this note is with. */
  readonly addressee: Addressee;
  /** True while the log has not been read, so that nothing is known yet of when a word is due. */
  readonly provisional: boolean;
}

/** A partner of the note, with its row of the due pane. */
export interface LensPartner {
  readonly partner: Partner;
  readonly row: DueRow | null;
}

/** The note that a lens stands above. */
export interface LensNote {
  readonly path: string;
  readonly addressee: Addressee;
}

/**
 * The line above a note on a day; `null` for a note of nobody. Of several partners it speaks of the one whose
 * contact is most urgent, and of the first where they are all the same.
 *
 * @example
 * noteLensOf({ path: 'Cooperations/Mill.md', addressee }, [{ partner, row }], today, rules)?.name // 'Glaserei Hansen'
 */
export function noteLensOf({ path, addressee }: LensNote, partners: readonly LensPartner[], today: Day, rules: DueRules): NoteLens | null {
  const [most] = [...partners].sort((one, other) => urgencyOf(other) - urgencyOf(one));
  if (most === undefined) return null;
  const { partner, row } = most;
  const standing = standingOf(partner, today, rules);
  return {
    path: partner.path,
    name: partner.name,
    isOwnNote: partner.path === path,
    others: partners.length - 1,
    phase: standing.state === 'former' ? 'former' : partnerPhaseOf(partner, today).phase,
    standing,
    row,
    cadence: appliedCadenceOf(partner, today, rules),
    addressee,
    provisional: partner.provisional,
  };
}

function urgencyOf({ row }: LensPartner): number {
  return row === null || row.provisional ? -Number.MAX_VALUE : row.urgency;
}
