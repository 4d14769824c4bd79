import type { SearchMatches, SearchResult, SearchResultContainer } from 'obsidian';

/**
 * Finds the letters of the query in their order, anywhere in the text. The score is 0 at best and falls with every
 * gap, every match inside a word and every letter left over. Obsidian's own numbers are not public; only their
 * order matters to a plugin.
 */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const letters = [...query.toLowerCase()].filter((letter) => letter.trim() !== '');
  return (text) => {
    if (letters.length === 0) return { score: 0, matches: [] };
    const places = findWhole(query, text) ?? findInOrder(letters, text);
    return places && { score: scoreOf(places, text), matches: joinPlaces(places) };
  };
}

/** Finds every word of the query, in any order. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return (text) => {
    const places: number[] = [];
    for (const word of words) {
      const found = findWhole(word, text);
      if (!found) return null;
      places.push(...found);
    }
    const sorted = [...new Set(places)].sort((a, b) => a - b);
    return { score: sorted.length === 0 ? 0 : scoreOf(sorted, text), matches: joinPlaces(sorted) };
  };
}

/** Best first, in place. */
export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

function findWhole(query: string, text: string): number[] | null {
  const wanted = query.trim().toLowerCase();
  const start = text.toLowerCase().indexOf(wanted);
  return start < 0 ? null : Array.from(wanted, (_letter, offset) => start + offset);
}

/** Each letter at its next occurrence. */
function findInOrder(letters: string[], text: string): number[] | null {
  const lower = text.toLowerCase();
  const places: number[] = [];
  for (const letter of letters) {
    const place = lower.indexOf(letter, (places.at(-1) ?? -1) + 1);
    if (place < 0) return null;
    places.push(place);
  }
  return places;
}

function startsWord(text: string, place: number): boolean {
  return place === 0 || /[\s\-_/.,;:(]/.test(text.charAt(place - 1));
}

function scoreOf(places: number[], text: string): number {
  const apart = places.filter((place, index) => index > 0 && place !== (places[index - 1] ?? 0) + 1);
  const inside = [places[0] ?? 0, ...apart].filter((place) => !startsWord(text, place));
  return -(apart.length + inside.length) - (text.length - places.length) / 1000;
}

function joinPlaces(places: number[]): SearchMatches {
  const matches: SearchMatches = [];
  for (const place of places) {
    const last = matches.at(-1);
    if (last?.[1] === place) last[1] = place + 1;
    else matches.push([place, place + 1]);
  }
  return matches;
}
