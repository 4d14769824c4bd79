import { Lexer } from 'yaml';

/** The marks by which the lexer of `yaml` tells what it has read; they take up nothing in the text. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

/** Whether a comment begins in a part of the YAML. */
export function hasComment(yaml: string, from: number, to: number): boolean {
  if (!yaml.slice(from, to).includes('#')) return false;
  let at = 0;
  for (const token of new Lexer().lex(yaml)) {
    if (MARKS.has(token)) continue;
    if (token.startsWith('#') && at >= from && at < to) return true;
    at += token.length;
    if (at >= to) return false;
  }
  return false;
}
