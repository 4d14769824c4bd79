/** Finds the texts that hold some letters, and nothing more: a bare search. */
export function scanTexts(texts: readonly string[], query: string): number {
  let found = 0;
  for (const text of texts) if (text.includes(query)) found += 1;
  return found;
}
