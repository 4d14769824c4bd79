import { usePane } from '../pane-context';
import { filterInWords } from './filter-menu';
import type { RowFilter } from './row-filter';

interface FilterLineProps {
  readonly filter: RowFilter;
  readonly onClear: () => void;
}

/** Says that not everybody is shown, and how to see everybody again. */
export function FilterLine({ filter, onClear }: FilterLineProps) {
  const { services } = usePane();
  const { texts } = services;
  return (
    <div class="jour-fixe-filter-line" role="status">
      <span class="jour-fixe-filter-words">{texts.filter.only(filterInWords(filter, texts))}</span>
      <button type="button" class="jour-fixe-text-button" onClick={onClear}>
        {texts.filter.clear}
      </button>
    </div>
  );
}
