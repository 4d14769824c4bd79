import { useMemo } from 'preact/hooks';
import { choicesIn, DUE_WITHIN_DAYS, FILTER_PARTS, SILENT_MONTHS, withPart, type FilterPart, type OverviewFilter } from '../../application/overview/overview-filter';
import type { OverviewRow } from '../../application/overview/overview-row';
import type { MenuEntry } from '../host';
import { usePane } from '../pane-context';
import { filterPartInWords } from '../words/overview-words';

interface FilterChipsProps {
  /** Everybody, whatever is filtered now. */
  readonly rows: readonly OverviewRow[];
  readonly filter: OverviewFilter;
  readonly onFilter: (filter: OverviewFilter) => void;
}

/** One chip for each thing that can be filtered by; it opens what there is to choose from. */
export function FilterChips({ rows, filter, onFilter }: FilterChipsProps) {
  const { services, host } = usePane();
  const { texts } = services;
  const words = texts.overview.filter;
  const choices = useMemo(() => choicesIn(rows), [rows]);
  const wanted = useMemo(() => (['needs', 'offers'] as const).filter((wants) => rows.some((row) => row[wants].length > 0)), [rows]);

  const filtersOf = (part: FilterPart): OverviewFilter[] => {
    switch (part) {
      case 'phase':
        return choices.phase.map((phase) => withPart(filter, 'phase', phase));
      case 'owner':
        return choices.owner.map((owner) => withPart(filter, 'owner', owner));
      case 'tag':
        return choices.tag.map((tag) => withPart(filter, 'tag', tag));
      case 'risk':
        return choices.risk.map((risk) => withPart(filter, 'risk', risk));
      case 'wants':
        return wanted.map((wants) => withPart(filter, 'wants', wants));
      case 'silentMonths':
        return SILENT_MONTHS.map((months) => withPart(filter, 'silentMonths', months));
      case 'dueWithinDays':
        return DUE_WITHIN_DAYS.map((days) => withPart(filter, 'dueWithinDays', days));
    }
  };

  return (
    <div class="jour-fixe-chips jour-fixe-overview-filter">
      {FILTER_PARTS.map((part) => {
        const filters = filtersOf(part);
        const chosen = filterPartInWords(part, filter, texts);
        if (filters.length === 0 && chosen === null) return null;
        const show = (button: HTMLElement): void => {
          const entries = filters.map((next): MenuEntry => ({ title: filterPartInWords(part, next, texts) ?? '', checked: filter[part] === next[part], choose: () => onFilter(next) }));
          host.showMenu([[{ title: words.all, checked: chosen === null, choose: () => onFilter(withPart(filter, part, null)) }], entries], button);
        };
        return (
          <button key={part} type="button" class={chosen === null ? 'jour-fixe-chip' : 'jour-fixe-chip is-chosen'} aria-haspopup="menu" onClick={(event) => show(event.currentTarget)}>
            <span class="jour-fixe-chip-text">{chosen === null ? words.by[part] : words.set(words.by[part], chosen)}</span>
          </button>
        );
      })}
    </div>
  );
}
