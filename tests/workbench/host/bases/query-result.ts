import type { BasesPropertyId } from 'obsidian';
import type { TFile } from '../files';
import { notImplemented, refuseUnknownMembers } from '../unimplemented';
import type { App } from '../workspace/app';
import { type BaseFile, passes } from './base-file';
import { compareValues } from './evaluate';
import { FileScope } from './file-scope';
import { parsePropertyId } from './property-id';
import { NullValue, Value } from './values';
import type { BasesViewConfig } from './view-config';

/** One file of a result. */
export class BasesEntry {
  constructor(
    readonly file: TFile,
    private readonly scope: FileScope,
  ) {}

  getValue(propertyId: BasesPropertyId): Value | null {
    const { type, name } = parsePropertyId(propertyId);
    return this.scope[type](name);
  }
}

/** The files that have one value in common. */
export class BasesEntryGroup {
  constructor(
    readonly key: Value,
    readonly entries: BasesEntry[],
  ) {}

  hasKey(): boolean {
    return !(this.key instanceof NullValue);
  }
}

/** The files that pass the filters, in order. */
export class BasesQueryResult {
  constructor(
    private readonly config: BasesViewConfig,
    readonly data: BasesEntry[],
  ) {}

  get groupedData(): BasesEntryGroup[] {
    const grouping = this.config.grouping();
    if (grouping === null) return [new BasesEntryGroup(NullValue.value, this.data)];
    const groups: BasesEntryGroup[] = [];
    for (const entry of this.data) {
      const key = entry.getValue(grouping.property) ?? NullValue.value;
      const known = groups.find((group) => group.key.constructor === key.constructor && Value.looseEquals(group.key, key));
      if (known) known.entries.push(entry);
      else groups.push(new BasesEntryGroup(key, [entry]));
    }
    return groups.sort((one, other) => inDirection(one.key, other.key, grouping.direction));
  }

  get properties(): BasesPropertyId[] {
    return this.config.getOrder();
  }

  getSummaryValue(): never {
    return notImplemented('BasesQueryResult.getSummaryValue');
  }
}

for (const type of [BasesEntry, BasesEntryGroup, BasesQueryResult]) refuseUnknownMembers(type);

/** What has no value stands last, whatever the direction. */
function inDirection(one: Value, other: Value, direction: 'ASC' | 'DESC'): number {
  if (one instanceof NullValue || other instanceof NullValue) return Number(one instanceof NullValue) - Number(other instanceof NullValue);
  return (compareValues(one, other) ?? 0) * (direction === 'DESC' ? -1 : 1);
}

/** Runs the query of one view of a base: the filters of the base and of the view, the sorting, and the limit. */
export function runQuery(app: App, base: BaseFile, config: BasesViewConfig): BasesQueryResult {
  const entries: BasesEntry[] = [];
  for (const file of app.vault.getFiles()) {
    const scope = new FileScope(app, file, base.formulas ?? {});
    if (passes(base.filters, scope) && passes(config.filters(), scope)) entries.push(new BasesEntry(file, scope));
  }
  const sorting = config.getSort();
  entries.sort((one, other) => {
    for (const { property, direction } of sorting) {
      const order = inDirection(one.getValue(property) ?? NullValue.value, other.getValue(property) ?? NullValue.value, direction);
      if (order !== 0) return order;
    }
    return one.file.path < other.file.path ? -1 : 1;
  });
  const limit = config.get('limit');
  return new BasesQueryResult(config, typeof limit === 'number' ? entries.slice(0, limit) : entries);
}
