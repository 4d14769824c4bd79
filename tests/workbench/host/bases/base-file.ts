import type { BasesConfigFile, BasesConfigFileFilter, BasesConfigFileView } from 'obsidian';
import { isRecord, parseYaml } from '../frontmatter';
import { notImplemented } from '../unimplemented';
import type { FileScope } from './file-scope';

/** A view as it stands in a base, with what Obsidian's typings leave out. */
export type BaseViewEntry = BasesConfigFileView & Record<string, unknown>;
export type BaseFile = Omit<BasesConfigFile, 'views'> & { readonly views: readonly BaseViewEntry[] };

/** Reads the text of a base; throws a sentence where it is none. */
export function readBase(text: string): BaseFile {
  const base: unknown = parseYaml(text) ?? {};
  if (!isRecord(base)) throw new Error('A base is a YAML object with filters, formulas, properties and views.');
  const views: unknown = base['views'] ?? [];
  if (!Array.isArray(views) || !views.every((view) => isRecord(view) && typeof view['type'] === 'string')) throw new Error('The views of a base are a list, each with its type.');
  return { ...base, views };
}

/** Whether a file passes a filter; one that is not there lets all pass. */
export function passes(filter: BasesConfigFileFilter | undefined, scope: FileScope): boolean {
  if (filter === undefined || filter === null) return true;
  if (typeof filter === 'string') return scope.evaluate(filter).isTruthy();
  if ('and' in filter) return filter.and.every((each) => passes(each, scope));
  if ('or' in filter) return filter.or.some((each) => passes(each, scope));
  if ('not' in filter) return !filter.not.some((each) => passes(each, scope));
  return notImplemented(`the filter “${Object.keys(filter).join(', ')}” of a base`);
}
