/** The one empty list: whatever has none of something shares it, as most notes lack most things. */
export const NOTHING: readonly never[] = [];
