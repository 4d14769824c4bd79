import type { Chrono, Parser } from 'chrono-node/en';
import type { Slices } from '../keeping/slices';

/** What a pattern ends with that ends with one of some words: `(?:ago|before|earlier)(?=\W|$)`. */
const LAST_WORDS = /\(\?:([a-z][a-z |]*)\)\(\?=(?:\(\?:)?\\W\|\$\)+$/u;
const NEVER = /(?!)/u;

/** Any text, by which the engine compiles a pattern. */
const SAMPLE = '1';
/** It compiles a pattern in haste when it looks for it first, and thoroughly the second time. */
const COMPILATIONS = 2;

/**
 * A parser that looks only at texts in which a word stands that it needs. To compile the pattern for "3 days ago" takes
 * an engine as old as that of Node 20 a twentieth of a second, for which somebody who writes "call" would wait all the same.
 */
export function sparing(parser: Parser): Parser {
  let known: { readonly pattern: RegExp; readonly words: RegExp | null } | null = null;
  return {
    pattern: (context) => {
      const pattern = parser.pattern(context);
      if (known?.pattern !== pattern) known = { pattern, words: wordsNeeded(pattern) };
      return known.words === null || known.words.test(context.text) ? pattern : NEVER;
    },
    extract: (context, match) => parser.extract(context, match),
  };
}

function wordsNeeded({ source }: RegExp): RegExp | null {
  const words = LAST_WORDS.exec(source)?.[1];
  return words === undefined ? null : new RegExp(words, 'i');
}

/** Has the engine compile the patterns of a library's parsers one by one: with the first keys it would compile all of them. */
export async function warmUp({ parsers, refiners }: Chrono, create: (parts: Pick<Chrono, 'parsers' | 'refiners'>) => Pick<Chrono, 'parse'>, slices: Slices): Promise<void> {
  for (let round = 0; round < COMPILATIONS; round += 1) await slices.forEach(parsers, (parser) => create({ parsers: [parser], refiners }).parse(SAMPLE));
}
