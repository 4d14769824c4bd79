import { Lexer } from 'yaml';

/** The marks by which the lexer of `yaml` tells what it has read; they take up nothing in the text. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

/** The comments that begin in a part of the YAML, each from its `#` on. */
export function commentsIn(yaml: string, from: number, to: number): string[] {
  return commentPlaces(yaml, from, to).map((comment) => yaml.slice(comment.from, comment.to));
}

/**
 * What stays of a part of the YAML between brackets when all but its comments goes: each with the line break that ends it.
 *
 * @example
 * commentsLeft('[a, # one\n b]', 1, 11) // ' # one\n '
 */
export function commentsLeft(yaml: string, from: number, to: number): string {
  const left = commentPlaces(yaml, from, to).map((comment) => yaml.slice(comment.from, comment.to) + (/^\s*/.exec(yaml.slice(comment.to, to))?.[0] ?? ''));
  return left.length === 0 || /\s/.test(yaml.charAt(from - 1)) ? left.join('') : ` ${left.join('')}`;
}

/** Whether a comment begins in a part of the YAML. */
export function hasComment(yaml: string, from: number, to: number): boolean {
  return commentsIn(yaml, from, to).length > 0;
}

function commentPlaces(yaml: string, from: number, to: number): { readonly from: number; readonly to: number }[] {
  const places: { readonly from: number; readonly to: number }[] = [];
  if (!yaml.slice(from, to).includes('#')) return places;
  let at = 0;
  for (const token of new Lexer().lex(yaml)) {
    if (MARKS.has(token)) continue;
    if (at >= to) break;
    if (token.startsWith('#') && at >= from) places.push({ from: at, to: at + token.length });
    at += token.length;
  }
  return places;
}
