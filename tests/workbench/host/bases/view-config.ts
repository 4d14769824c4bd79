import type { BasesConfigFileFilter, BasesPropertyId, BasesSortConfig } from 'obsidian';
import { isRecord } from '../frontmatter';
import { notImplemented, refuseUnknownMembers } from '../unimplemented';
import type { BaseFile, BaseViewEntry } from './base-file';
import { parsePropertyId, readPropertyId } from './property-id';

/** One view of a base, with what the user chose for it. */
export class BasesViewConfig {
  constructor(
    private readonly base: BaseFile,
    private readonly entry: BaseViewEntry,
    /** Writes one key of this view into the file; null takes it out. */
    private readonly store: (key: string, value: unknown) => void,
  ) {}

  get name(): string {
    return this.entry.name;
  }

  get(key: string): unknown {
    return this.entry[key];
  }

  getAsPropertyId(key: string): BasesPropertyId | null {
    const value = this.entry[key];
    return typeof value === 'string' && value !== '' ? readPropertyId(value) : null;
  }

  getEvaluatedFormula(): never {
    return notImplemented('BasesViewConfig.getEvaluatedFormula');
  }

  set(key: string, value: unknown): void {
    this.store(key, value);
  }

  getOrder(): BasesPropertyId[] {
    return (this.entry.order ?? []).map(readPropertyId);
  }

  getSort(): BasesSortConfig[] {
    const sort = this.entry['sort'];
    return Array.isArray(sort) ? sort.flatMap((each) => readSort(each) ?? []) : [];
  }

  getDisplayName(propertyId: BasesPropertyId): string {
    const { name, type } = parsePropertyId(propertyId);
    const properties = this.base.properties ?? {};
    const chosen: unknown = (properties[propertyId] ?? (type === 'note' ? properties[name] : undefined))?.['displayName'];
    return typeof chosen === 'string' ? chosen : name;
  }

  /** By which property the result is grouped; not in Obsidian's typings. */
  grouping(): BasesSortConfig | null {
    return readSort(this.entry.groupBy);
  }

  /** The filters of this view alone; not in Obsidian's typings. */
  filters(): BasesConfigFileFilter | undefined {
    return this.entry.filters;
  }
}

refuseUnknownMembers(BasesViewConfig, 'BasesViewConfig');

function readSort(value: unknown): BasesSortConfig | null {
  if (!isRecord(value) || typeof value['property'] !== 'string') return null;
  return { property: readPropertyId(value['property']), direction: value['direction'] === 'DESC' ? 'DESC' : 'ASC' };
}
