import type { Reference } from '../../domain/reference';
import { findLinks } from '../values/link-text';
import { lineText, type LineKind, type Outline } from './outline';
import { spokenWords } from './spoken-words';

/** Where a link is nobody's word of their own, or none at all. */
const SILENT: ReadonlySet<LineKind> = new Set(['front-matter', 'code', 'comment', 'quote', 'blank']);

/** Whom the body of a note links, each one once, in their order; links in code, comments and quotes are left out. */
export function linksInBody(outline: Outline): Reference[] {
  const found = new Map<string, Reference>();
  outline.lines.forEach(({ kind }, line) => {
    if (SILENT.has(kind)) return;
    for (const { reference } of findLinks(spokenWords(lineText(outline, line)))) {
      if (!found.has(reference.target)) found.set(reference.target, reference);
    }
  });
  return [...found.values()];
}
