import { addMonths, type Day } from '../../domain/days';
import type { OverviewPhase, OverviewRow } from './overview-row';
import { RISK_KINDS, type RiskKind } from './risks';

/** What a row has to have to be listed; nothing is asked of it where a part is absent, but that it is no former partner's. */
export interface OverviewFilter {
  readonly phase?: OverviewPhase;
  readonly owner?: string;
  readonly tag?: string;
  readonly risk?: RiskKind;
  /** Partners of whom it is written down what they need, or offer. */
  readonly wants?: 'needs' | 'offers';
  /** No contact for so many months. */
  readonly silentMonths?: number;
  /** The next contact comes within so many days, or was due before. */
  readonly dueWithinDays?: number;
}

/** From the liveliest to the quietest. */
export const OVERVIEW_PHASES: readonly OverviewPhase[] = ['running', 'closing', 'preparing', 'dormant', 'former'];

export const SILENT_MONTHS: readonly number[] = [1, 3, 6, 12, 24];

export const DUE_WITHIN_DAYS: readonly number[] = [7, 14, 30, 90];

export const FILTER_PARTS = ['phase', 'owner', 'tag', 'risk', 'wants', 'silentMonths', 'dueWithinDays'] as const satisfies readonly (keyof OverviewFilter)[];

export type FilterPart = (typeof FILTER_PARTS)[number];

/** Whether a row is listed; former partners are only where they are asked for. */
export function passes(row: OverviewRow, filter: OverviewFilter, today: Day): boolean {
  const { phase, owner, tag, risk, wants, silentMonths, dueWithinDays } = filter;
  if (phase === undefined ? row.phase === 'former' : row.phase !== phase) return false;
  if (owner !== undefined && !row.owners.includes(owner)) return false;
  if (tag !== undefined && !row.tags.includes(tag)) return false;
  if (risk !== undefined && !row.risks.some(({ kind }) => kind === risk)) return false;
  if (wants !== undefined && row[wants].length === 0) return false;
  if (silentMonths !== undefined && !isSilent(row, addMonths(today, -silentMonths))) return false;
  return dueWithinDays === undefined || (row.nextDay !== null && row.nextDay <= today + dueWithinDays);
}

/** Nobody knows of a contact since a day; what has not been read yet may tell of one. */
function isSilent({ last, provisional }: OverviewRow, since: Day): boolean {
  return !provisional && (last === null || last.day < since);
}

/** The filter with one part set, or taken out. */
export function withPart<Part extends FilterPart>(filter: OverviewFilter, part: Part, value: OverviewFilter[Part] | null): OverviewFilter {
  const { [part]: _, ...others } = filter;
  return value === null ? others : { ...others, [part]: value };
}

export function isFiltered(filter: OverviewFilter): boolean {
  return FILTER_PARTS.some((part) => filter[part] !== undefined);
}

/** What the rows have of something that can be chosen from, each once. */
export interface FilterChoices {
  readonly phase: readonly OverviewPhase[];
  readonly owner: readonly string[];
  readonly tag: readonly string[];
  readonly risk: readonly RiskKind[];
}

export function choicesIn(rows: readonly OverviewRow[]): FilterChoices {
  const [phases, risks, owners, tags] = [new Set<OverviewPhase>(), new Set<RiskKind>(), new Set<string>(), new Set<string>()];
  for (const row of rows) {
    phases.add(row.phase);
    for (const { kind } of row.risks) risks.add(kind);
    for (const owner of row.owners) owners.add(owner);
    for (const tag of row.tags) tags.add(tag);
  }
  return {
    phase: OVERVIEW_PHASES.filter((phase) => phases.has(phase)),
    owner: alphabetical(owners),
    tag: alphabetical(tags),
    risk: RISK_KINDS.filter((kind) => risks.has(kind)),
  };
}

function alphabetical(values: Iterable<string>): string[] {
  return [...values].sort((one, other) => one.localeCompare(other));
}
