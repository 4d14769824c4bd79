/** Parts of words by which the `kind` of an event tells that people meet there in passing, folded by `foldWord`. */
export const FAIR_WORDS = ['messe', 'fair', 'expo', 'trade show', 'exhibition', 'ausstellung', 'conference', 'konferenz', 'tagung', 'kongress', 'congress', 'symposium', 'forum'];
