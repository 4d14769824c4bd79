import type { DueBoard } from '../../application/due/due-row';
import type { PartnerPhase } from '../../domain/partner-phase';
import type { Texts } from '../../i18n/texts';
import type { Host, MenuEntry, MenuPlace } from '../host';
import { FILTERED_BY, filterValues, hasFilterValues, isFiltered, NO_FILTER, withFilter, type FilteredBy, type RowFilter } from './row-filter';

/** What the menu of the filter works on. */
export interface FilterChoice {
  /** Everybody, whatever is filtered now. */
  readonly board: DueBoard;
  readonly filter: RowFilter;
  readonly choose: (filter: RowFilter) => void;
}

const ICONS: Record<FilteredBy, string> = { phase: 'activity', kind: 'handshake', owner: 'user', tag: 'tag' };

/** Opens the menu by what can be filtered; each entry leads to the values that the rows have. */
export function showFilterMenu(choice: FilterChoice, place: MenuPlace, host: Host, texts: Texts): void {
  const { board, filter, choose } = choice;
  const entries = FILTERED_BY.flatMap((by): MenuEntry[] => {
    if (!hasFilterValues(board, by)) return [];
    return [{ title: partTitle(by, filter, texts), icon: ICONS[by], checked: filter[by] !== undefined, choose: () => showValues(by, filterValues(board, by), choice, place, host, texts) }];
  });
  const clear: MenuEntry[] = isFiltered(filter) ? [{ title: texts.filter.clear, icon: 'x', choose: () => choose(NO_FILTER) }] : [];
  host.showMenu([entries, clear].filter((section) => section.length > 0), place);
}

function showValues(by: FilteredBy, values: readonly string[], { filter, choose }: FilterChoice, place: MenuPlace, host: Host, texts: Texts): void {
  const entry = (title: string, value: string | null): MenuEntry => ({ title, checked: (filter[by] ?? null) === value, choose: () => choose(withFilter(filter, by, value)) });
  host.showMenu([[entry(texts.filter.all[by], null)], values.map((value) => entry(valueInWords(by, value, texts), value))], place);
}

function partTitle(by: FilteredBy, filter: RowFilter, texts: Texts): string {
  const value = filter[by];
  return value === undefined ? texts.filter.by[by] : texts.filter.set(texts.filter.by[by], valueInWords(by, value, texts));
}

/** What is filtered, in words: "Closing · #supplier". */
export function filterInWords(filter: RowFilter, texts: Texts): string {
  const parts = FILTERED_BY.flatMap((by) => {
    const value = filter[by];
    return value === undefined ? [] : [valueInWords(by, value, texts)];
  });
  return parts.join(' · ');
}

function valueInWords(by: FilteredBy, value: string, texts: Texts): string {
  if (by === 'phase') return texts.phase[value as PartnerPhase];
  return by === 'tag' ? `#${value.replace(/^#/, '')}` : value;
}
