import type { GatheringRef } from '../../application/gatherings/gathering-row';

/** What a stored workspace says of the gathering; `null` where it says nothing that is understood. */
export function gatheringFrom(state: unknown): GatheringRef | null {
  if (typeof state !== 'object' || state === null || !('gathering' in state)) return null;
  const { gathering } = state;
  if (typeof gathering !== 'object' || gathering === null) return null;
  const { kind, name, year, path } = gathering as Record<string, unknown>;
  if (kind === 'event' && typeof path === 'string') return { kind, path };
  return kind === 'round' && typeof name === 'string' && typeof year === 'number' ? { kind, name, year } : null;
}

/** Whether both are the same event, or the same round of one year. */
export function isSameGathering(one: GatheringRef, other: GatheringRef): boolean {
  if (one.kind === 'event') return other.kind === 'event' && one.path === other.path;
  return other.kind === 'round' && one.name === other.name && one.year === other.year;
}
