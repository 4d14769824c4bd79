import { NOTE_KINDS } from '../domain/contribution';
import type { ReadingRules, RecognitionRule } from '../domain/rules';
import { hasTag, isExcluded, isInFolder, saysValue } from './recognise';
import { foldName } from './values/spelling';

const KEY = /^['"]?([^\s'":#-][^'":]*?)['"]?\s*:(.*)$/;

/**
 * Whether a note whose YAML cannot be read would surely be one of ours: it lies in one of our folders,
 * or its block has a line that names one of our kinds.
 */
export function wouldBeOurs(path: string, tags: readonly string[], block: string, rules: ReadingRules): boolean {
  if (isExcluded(path, rules)) return false;
  const named = namedValues(block);
  return NOTE_KINDS.some((kind) => rules.recognition[kind].some((rule) => isMet(rule, path, tags, named)));
}

type NamedValues = ReadonlyMap<string, readonly string[]>;

function isMet(rule: RecognitionRule, path: string, tags: readonly string[], named: NamedValues): boolean {
  switch (rule.by) {
    case 'folder':
      return isInFolder(path, rule.folder);
    case 'tag':
      return hasTag([...tags, ...(named.get('tags') ?? []), ...(named.get('tag') ?? [])], rule.tag);
    case 'property':
      return (named.get(foldName(rule.property)) ?? []).some((value) => saysValue(value, rule.value));
  }
}

/** The values of a block line by line, without YAML: each key with the words behind it and in the lines under it. */
function namedValues(block: string): NamedValues {
  const named = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of block.split(/\r\n|\r|\n/)) {
    const key = KEY.exec(line);
    if (key !== null) {
      const name = foldName(key[1] ?? '');
      current = named.get(name) ?? [];
      named.set(name, current);
    }
    const words = key === null ? line.replace(/^\s*-\s*/, '') : (key[2] ?? '');
    for (const entry of words.split(',')) current.push(...bareForms(entry));
  }
  return named;
}

/** A value as written, and without what YAML puts around it. */
function bareForms(entry: string): string[] {
  const trimmed = entry.trim().replace(/^['"]|['"]$/g, '');
  return [trimmed, trimmed.replace(/^[['"#\s]+|[\]'"\s]+$/g, '')];
}
