import type { PartnerPhase } from '../../domain/partner-phase';
import type { Reference } from '../../domain/reference';
import type { BlockGroup, BlockGrouping, BlockOption } from '../vocabulary/block-words';

/** What a `jour-fixe` block asks for. A filter that is `null` lets everybody through; an empty one nobody. */
export interface BlockQuery {
  /** In the order in which they are to stand. */
  readonly show: readonly BlockGroup[];
  readonly grouping: BlockGrouping;
  /** How many rows stand there before the rest is unfolded; `null` where the block does not say. */
  readonly limit: number | null;
  readonly partners: readonly PartnerMeant[] | null;
  readonly phases: readonly PartnerPhase[] | null;
  readonly owners: readonly Reference[] | null;
  /** Without the hash. */
  readonly tags: readonly string[] | null;
  readonly persons: readonly Reference[] | null;
}

/** A partner by name or link, or the one whose note the block stands in. */
export type PartnerMeant = Reference | 'this';

/** A line of the block that was not understood. */
export type BlockProblem =
  /** Not of the form `option: value`. */
  | { readonly kind: 'unreadable'; readonly line: number; readonly text: string }
  | { readonly kind: 'unknown-option'; readonly line: number; readonly text: string; readonly suggestion: string | null }
  /** The option stands there a second time; the first is taken. */
  | { readonly kind: 'twice'; readonly line: number; readonly text: string }
  | { readonly kind: 'unknown-value'; readonly line: number; readonly option: BlockOption; readonly text: string; readonly suggestion: string | null };

export interface ReadBlock {
  readonly query: BlockQuery;
  /** In the order of their lines, which count from 1 below the fence. */
  readonly problems: readonly BlockProblem[];
}
