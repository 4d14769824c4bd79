/** What says yes besides a ticked property; folded by `foldWord`. */
export const YES_WORDS: ReadonlySet<string> = new Set(['true', 'yes', 'ja', 'x']);

/** What says no besides an empty property; folded by `foldWord`. */
export const NO_WORDS: ReadonlySet<string> = new Set(['false', 'no', 'nein']);
