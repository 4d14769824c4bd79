import type { Suggestion } from './form';

/** The suggestions that contain what was typed, those that begin with it first. */
export function containing(suggestions: readonly Suggestion[], typed: string): readonly Suggestion[] {
  const query = fold(typed);
  const found = suggestions.filter((suggestion) => fold(suggestion.value).includes(query));
  const begins = (suggestion: Suggestion): boolean => fold(suggestion.value).startsWith(query);
  return unlessComplete([...found.filter(begins), ...found.filter((suggestion) => !begins(suggestion))], typed);
}

/**
 * The words that begin with what was typed; none before anything is. "6 weeks" is not offered "4-6 weeks", which
 * Enter would take instead.
 */
export function completing(words: readonly string[], typed: string): readonly Suggestion[] {
  const query = fold(typed);
  if (query === '') return [];
  return unlessComplete(words.filter((word) => fold(word).startsWith(query)).map((value) => ({ value })), typed);
}

/** What stands there already needs no offer. */
function unlessComplete(found: readonly Suggestion[], typed: string): readonly Suggestion[] {
  return found.length === 1 && found[0]?.value === typed ? [] : found;
}

function fold(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
