import type { DueRow, RowState } from '../due/due-row';
import { lastContactOf } from '../../domain/contact';
import type { Day } from '../../domain/days';
import { standingOf } from '../../domain/due';
import type { LastContact, Partner } from '../../domain/partner';
import { partnerPhaseOf, type PartnerPhase } from '../../domain/partner-phase';
import { personsThere } from '../../domain/presence';
import type { DueRules } from '../../domain/rules';
import { risksOf, type Risk } from './risks';

/** The phase of any partner, former ones included. */
export type OverviewPhase = PartnerPhase | 'former';

/** One partner in the network overview, as data. */
export interface OverviewRow {
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly phase: OverviewPhase;
  /** How the partner stands by its schedule. */
  readonly state: RowState | 'former';
  readonly last: LastContact | null;
  /** The day of the next contact, past or to come; that after a pause. `null` where there is none. */
  readonly nextDay: Day | null;
  /** The last silent day of a paused partner; `null` for a pause without end and for everybody else. */
  readonly pausedUntil: Day | null;
  /** A day for the next contact was planned, and lies ahead. */
  readonly planned: boolean;
  /** Who on our side looks after the partner. */
  readonly owners: readonly string[];
  /** The heaviest first. */
  readonly risks: readonly Risk[];
  readonly tags: readonly string[];
  /** What the cooperations are that are under way. */
  readonly kinds: readonly string[];
  /** Names of those who are there. */
  readonly persons: readonly string[];
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  /** True while the log has not been read, so that the row may still change. */
  readonly provisional: boolean;
}

/** How a partner stands on a day, in a row among all others; `row` is what the due pane knows of it. */
export function overviewRowOf(partner: Partner, row: DueRow | null, today: Day, rules: DueRules): OverviewRow {
  const { facts } = partner;
  const { phase, live } = partnerPhaseOf(partner, today);
  const state = row?.state ?? 'as-needed';
  const pausedUntil = row?.pausedUntil ?? null;
  const last = lastContactOf(partner, today);
  const plan = facts.nextContact;
  return {
    path: partner.path,
    name: partner.name,
    aliases: partner.aliases,
    phase: facts.former ? 'former' : phase,
    state: facts.former ? 'former' : state,
    last,
    nextDay: row?.dueDay ?? (pausedUntil === null ? null : dueAfterPause(partner, pausedUntil, rules)),
    pausedUntil,
    planned: plan !== null && plan > (last?.day ?? -Infinity),
    owners: facts.owner.map(({ label }) => label),
    risks: risksOf(partner, state, today, rules),
    tags: partner.tags,
    kinds: [...new Set(live.flatMap(({ cooperation }) => cooperation.kind ?? []))],
    persons: personsThere(partner, today).map(({ name }) => name),
    needs: facts.needs,
    offers: facts.offers,
    provisional: partner.provisional,
  };
}

/** A plan may lie behind the pause. */
function dueAfterPause(partner: Partner, pausedUntil: Day, rules: DueRules): Day {
  const standing = standingOf(partner, pausedUntil + 1, rules);
  return 'dueDay' in standing ? standing.dueDay : pausedUntil + 1;
}
