import type { BasesEntryGroup, BasesQueryResult, BasesViewConfig } from 'obsidian';
import type { BaseNotes, BaseQuery } from '../../application/bases/base-rows';
import type { Texts } from '../../i18n/texts';
import { wholeLink } from '../../notes/values/link-text';
import { chosenOptions } from './base-options';

/** What a base asks for, taken out of its result: Obsidian makes the result anew for every change, so nothing of it is kept. */
export function baseQuery(result: BasesQueryResult, config: BasesViewConfig, texts: Texts): BaseQuery {
  const grouped = result.groupedData;
  const isGrouped = grouped.some((group) => group.hasKey());
  return {
    groups: grouped.map((group, index) => notesOf(group, index, isGrouped, texts)),
    sorted: config.getSort().length > 0,
    ...chosenOptions((key) => config.get(key)),
  };
}

function notesOf(group: BasesEntryGroup, index: number, isGrouped: boolean, texts: Texts): BaseNotes {
  const heading = isGrouped ? (group.hasKey() ? headingOf(String(group.key)) : texts.bases.noValue) : null;
  return { key: `${index} ${heading ?? ''}`, heading, paths: group.entries.map(({ file }) => file.path) };
}

/** A link is named as it reads in a note. */
function headingOf(value: string): string {
  return wholeLink(value)?.label ?? value;
}
