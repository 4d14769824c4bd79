import { Lexer } from 'yaml';

/** The marks by which the lexer of `yaml` tells what it has read; they take up nothing in the text. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

/** The comments that begin in a part of the YAML, each from its `#` on. */
export function commentsIn(yaml: string, from: number, to: number): string[] {
  const comments: string[] = [];
  if (!yaml.slice(from, to).includes('#')) return comments;
  let at = 0;
  for (const token of new Lexer().lex(yaml)) {
    if (MARKS.has(token)) continue;
    if (at >= to) break;
    if (token.startsWith('#') && at >= from) comments.push(token);
    at += token.length;
  }
  return comments;
}

/** Whether a comment begins in a part of the YAML. */
export function hasComment(yaml: string, from: number, to: number): boolean {
  return commentsIn(yaml, from, to).length > 0;
}
