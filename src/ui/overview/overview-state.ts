import { OVERVIEW_PHASES, type OverviewFilter } from '../../application/overview/overview-filter';
import { BY_NAME, COLUMNS, type Order } from '../../application/overview/overview-order';
import { RISK_KINDS } from '../../application/overview/risks';

/** How somebody left the overview: what is listed, and in which order. */
export interface OverviewState {
  readonly order: Order;
  readonly filter: OverviewFilter;
  readonly query: string;
  /** The year that is looked back on; `null` for this one. */
  readonly year: number | null;
}

export const FIRST_STATE: OverviewState = { order: BY_NAME, filter: {}, query: '', year: null };

/** What is asked for: who is listed, and in which order. */
export function questionOf({ order, filter, query }: OverviewState): string {
  return JSON.stringify([order, filter, query]);
}

/** Keeps how the overview was left, for as long as its place in the workspace is kept. */
export interface OverviewMemory {
  readonly state: OverviewState;
  keep(state: OverviewState): void;
}

/** What a stored workspace says of the overview; whatever else stands there is left out. */
export function overviewStateFrom(stored: unknown): OverviewState {
  const { order, filter, query, year } = fieldsOf(stored);
  return { order: orderFrom(order), filter: filterFrom(filter), query: typeof query === 'string' ? query : '', year: typeof year === 'number' && Number.isInteger(year) ? year : null };
}

function orderFrom(stored: unknown): Order {
  const { by, descending } = fieldsOf(stored);
  const column = COLUMNS.find((known) => known === by);
  return column === undefined ? BY_NAME : { by: column, descending: descending === true };
}

function filterFrom(stored: unknown): OverviewFilter {
  const { phase, owner, tag, risk, wants, silentMonths, dueWithinDays } = fieldsOf(stored);
  const knownPhase = OVERVIEW_PHASES.find((known) => known === phase);
  const knownRisk = RISK_KINDS.find((known) => known === risk);
  return {
    ...(knownPhase === undefined ? {} : { phase: knownPhase }),
    ...(typeof owner === 'string' ? { owner } : {}),
    ...(typeof tag === 'string' ? { tag } : {}),
    ...(knownRisk === undefined ? {} : { risk: knownRisk }),
    ...(wants === 'needs' || wants === 'offers' ? { wants } : {}),
    ...(isCount(silentMonths) ? { silentMonths } : {}),
    ...(isCount(dueWithinDays) ? { dueWithinDays } : {}),
  };
}

function isCount(stored: unknown): stored is number {
  return typeof stored === 'number' && Number.isInteger(stored) && stored > 0;
}

function fieldsOf(stored: unknown): Record<string, unknown> {
  return typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
}
