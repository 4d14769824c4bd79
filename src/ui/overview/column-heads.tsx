import { useRef, useState } from 'preact/hooks';
import { COLUMNS, nextOrder, type Order } from '../../application/overview/overview-order';
import { Icon } from '../icon';
import { usePane } from '../pane-context';

interface ColumnHeadsProps {
  readonly order: Order;
  readonly allChosen: boolean;
  readonly onOrder: (order: Order) => void;
  readonly onChooseAll: () => void;
}

/** The headings of the columns, by which the list is sorted; one stop for the Tab key, which the arrow keys move. */
export function ColumnHeads({ order, allChosen, onOrder, onChooseAll }: ColumnHeadsProps) {
  const { services } = usePane();
  const words = services.texts.overview;
  const row = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(1);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rightToLeft = row.current?.ownerDocument.defaultView?.getComputedStyle(row.current).direction === 'rtl';
    const step = rightToLeft ? -1 : 1;
    const to = { ArrowRight: active + step, ArrowLeft: active - step, Home: 0, End: COLUMNS.length }[event.key];
    event.stopPropagation();
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(to, 0), COLUMNS.length);
    setActive(next);
    row.current?.querySelectorAll<HTMLElement>('input, button')[next]?.focus();
  };

  return (
    <div ref={row} role="row" class="jour-fixe-overview-heads jour-fixe-overview-columns" aria-rowindex={1} onKeyDown={onKeyDown}>
      <span role="columnheader" class="jour-fixe-overview-mark">
        <input type="checkbox" tabIndex={active === 0 ? 0 : -1} aria-label={words.markAll} checked={allChosen} onChange={onChooseAll} onFocus={() => setActive(0)} />
      </span>
      {COLUMNS.map((column, index) => {
        const sorted = order.by === column;
        return (
          <span key={column} role="columnheader" class={`jour-fixe-overview-head is-${column}`} aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : 'none'}>
            <button type="button" class={sorted ? 'jour-fixe-overview-sort is-sorted' : 'jour-fixe-overview-sort'} tabIndex={active === index + 1 ? 0 : -1} onFocus={() => setActive(index + 1)} onClick={() => onOrder(nextOrder(order, column))}>
              {words.columns[column]}
              {sorted && <Icon name={order.descending ? 'chevron-down' : 'chevron-up'} />}
            </button>
          </span>
        );
      })}
    </div>
  );
}
