import { Choices, foldTyped, unlessComplete } from './choices';
import type { Suggestion } from './form';

/** Of a few words, those that contain what was typed, those that begin with it first. */
export function containing(words: readonly string[], typed: string): readonly Suggestion[] {
  return new Choices(() => words.map((value) => ({ value }))).containing(typed);
}

/**
 * The words that begin with what was typed; none before anything is. "6 weeks" is not offered "4-6 weeks", which
 * Enter would take instead.
 */
export function completing(words: readonly string[], typed: string): readonly Suggestion[] {
  const query = foldTyped(typed);
  if (query === '') return [];
  return unlessComplete(words.filter((word) => foldTyped(word).startsWith(query)).map((value) => ({ value })), typed);
}
