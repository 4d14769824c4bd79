import type { PartnerPhase } from '../../domain/partner-phase';
import type { BlockQuery } from '../../notes/code-block/block-query';
import type { BlockGrouping } from '../../notes/vocabulary/block-words';
import { isGathering, type PaneLine, type RowStanding } from './pane-order';

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

const PHASES: readonly PartnerPhase[] = ['running', 'closing', 'preparing', 'dormant'];

/** Lines in their order, of those who stand alike. */
export interface StandingLines {
  readonly standing: RowStanding;
  readonly lines: readonly PaneLine[];
}

/** The lines of a block in the groups that it asks for. */
export function grouped(standings: readonly StandingLines[], query: BlockQuery): BlockRowGroup[] {
  const { grouping, show, partners } = query;
  const isOneGroup = partners !== null || (show.length === 1 && show[0] !== 'all');
  if (grouping === 'state' && !isOneGroup) {
    return standings.filter(({ lines }) => lines.length > 0).map(({ standing, lines }) => ({ heading: { by: 'state', value: standing }, rows: lines }));
  }
  const rows = standings.flatMap(({ lines }) => lines);
  if (rows.length === 0) return [];
  return grouping === 'none' || grouping === 'state' ? [{ heading: null, rows }] : groupedBy(grouping, rows);
}

function groupedBy(grouping: Exclude<BlockGrouping, 'none' | 'state'>, rows: readonly PaneLine[]): BlockRowGroup[] {
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

function headingsOf(row: PaneLine, by: Exclude<BlockGrouping, 'none' | 'state'>): readonly BlockHeading[] {
  if (isGathering(row)) return [{ by: 'state', value: 'occasions' }];
  if (by === 'phase') return [{ by, value: row.phase }];
  const values = by === 'owner' ? row.owners : by === 'kind' ? row.kinds : row.tags;
  return values.length === 0 ? [{ by, value: null }] : [...new Set(values)].map((value) => ({ by, value }));
}

/** Phases in their own order, names in that of the alphabet, then those without, and last what is nobody's. */
function inOrder(one: BlockHeading, other: BlockHeading): number {
  if (one.by === 'phase' && other.by === 'phase') return PHASES.indexOf(one.value) - PHASES.indexOf(other.value);
  if (one.by !== other.by) return Number(one.by === 'state') - Number(other.by === 'state');
  if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null);
  return one.value.localeCompare(other.value);
}
