/** How many answers are kept at least. */
const KEPT = 1000;

/**
 * A function of a text that remembers its latest answers: the notes of a vault share many of their words, and
 * the answers for them. What has not been asked for in a while is forgotten.
 */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const own = detached(text);
    const found = older.get(text) ?? answer(own);
    if (recent.size >= KEPT) {
      older = recent;
      recent = new Map();
    }
    recent.set(own, found);
    return found;
  };
}

/** A copy of a part of a text: the engine's own parts keep the whole text in memory. What is joined is copied. */
export function detached(text: string): string {
  return text.length < COPIED_ANYWAY ? text : [text.slice(0, 1), text.slice(1)].join('');
}

/** Parts shorter than this are copies always. */
const COPIED_ANYWAY = 13;
