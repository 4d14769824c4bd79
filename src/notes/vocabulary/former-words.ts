/** Values of `status` that say a partner is one no more; folded by `foldWord`. */
export const FORMER_WORDS: ReadonlySet<string> = new Set(['former', 'ehemalig', 'ehemalige', 'ehemaliger', 'ehemaliges']);
