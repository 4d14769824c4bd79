import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Match } from '../../application/overview/asked-for';
import type { Order } from '../../application/overview/overview-order';
import type { OverviewRow } from '../../application/overview/overview-row';
import { useLatest } from '../virtual-list/use-latest';
import { useVirtualList } from '../virtual-list/use-virtual-list';
import { VirtualLines } from '../virtual-list/virtual-lines';
import { usePane } from '../pane-context';
import { ColumnHeads } from './column-heads';
import { overviewCommandFor, type OverviewCommand } from './list-keys';
import { OverviewLine, type LineDeeds } from './overview-line';
import { allToggled, extended, isAll, NOBODY, toggled, type Selection } from './selection';

export interface PartnerGridProps {
  readonly labelledBy: string;
  readonly rows: readonly OverviewRow[];
  /** What was asked for: another answer begins at its top, and the keyboard with it. */
  readonly question: string;
  readonly matchesOf: (row: OverviewRow) => readonly Match[];
  readonly order: Order;
  readonly selection: Selection;
  /** Every row is drawn, as on paper. */
  readonly whole: boolean;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly onOrder: (order: Order) => void;
  readonly onSelect: (selection: Selection) => void;
  /** For all who are chosen where the row is one of them, else for the row alone. */
  readonly onLog: (path: string) => void;
  readonly onLater: (path: string, place: MouseEvent | HTMLElement) => void;
  readonly onSearch: () => void;
}

/** How tall a row is taken to be before any has been measured, in pixels. */
const ROW_HEIGHT = 36;

/** All partners that are listed as a grid, of which only what is visible exists. */
export function PartnerGrid(props: PartnerGridProps) {
  const { rows, question, selection, grid } = props;
  const { services, host } = usePane();
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const wanted = useRef(false);
  const place = useRef(0);
  const found = useMemo(() => (at === null ? -1 : rows.findIndex(({ path }) => path === at)), [rows, at]);
  const active = Math.max(0, found >= 0 ? found : Math.min(place.current, rows.length - 1));
  const list = useVirtualList(scroller, { question, count: rows.length, keyboard: active, keyOf: useCallback((index: number) => rows[index]?.path ?? String(index), [rows]), kindOf: () => 'partner', guess: () => ROW_HEIGHT, pinned: [active] });
  const listed = (): string[] => rows.map(({ path }) => path);
  const allChosen = useMemo(() => selection.paths.size > 0 && isAll(selection.paths, listed()), [selection, rows]);

  // The list as it was drawn before still tells where the focus is now.
  const document = scroller.current?.ownerDocument;
  const hadFocus = scroller.current?.contains(document?.activeElement ?? null) === true;

  // The keyboard stays with its row; where that has gone, with the one in its place.
  useLayoutEffect(() => {
    place.current = active;
    const isLost = hadFocus && document?.activeElement === document?.body;
    if (!wanted.current && !isLost) return;
    wanted.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"] > [role="row"]`)?.focus({ preventScroll: true });
  });

  useLayoutEffect(() => {
    place.current = 0;
    setAt(null);
  }, [question]);

  const moveTo = (index: number): void => {
    const row = rows[index];
    if (row === undefined) return;
    wanted.current = true;
    setAt(row.path);
    list.goTo(index);
  };
  const choose = (path: string, event: MouseEvent | null): void => {
    setAt(path);
    props.onSelect(event?.shiftKey === true ? extended(selection, listed(), path) : toggled(selection, path));
  };

  const run = (command: OverviewCommand, row: OverviewRow, event: KeyboardEvent): void => {
    switch (command.kind) {
      case 'move': {
        const last = rows.length - 1;
        const targets = { next: active + 1, previous: active - 1, first: 0, last, 'page-down': list.pageFrom(active, 1), 'page-up': list.pageFrom(active, -1) };
        const to = Math.min(Math.max(targets[command.to], 0), last);
        const target = rows[to];
        if (command.extend && target !== undefined) props.onSelect(extended(selection.anchor === null ? toggled(selection, row.path) : selection, listed(), target.path));
        return moveTo(to);
      }
      case 'choose':
        return props.onSelect(command.extend ? extended(selection, listed(), row.path) : toggled(selection, row.path));
      case 'choose-all':
        return props.onSelect(allToggled(selection, listed()));
      case 'choose-nobody':
        return props.onSelect(NOBODY);
      case 'open':
        return host.openNote({ path: row.path }, event);
      case 'log':
        return props.onLog(row.path);
      case 'later':
        return props.onLater(row.path, event.target as HTMLElement);
      case 'search':
        return props.onSearch();
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[active];
    if (event.isComposing || row === undefined) return;
    const command = overviewCommandFor(event, (event.target as HTMLElement).closest('a, button, input') !== null);
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    run(command, row, event);
  };
  const onFocusIn = (event: FocusEvent): void => {
    const index = (event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset['index'];
    const row = index === undefined ? undefined : rows[Number(index)];
    if (row !== undefined) setAt(row.path);
  };
  const showMenu = (row: OverviewRow, event: MouseEvent): void => {
    event.preventDefault();
    const { menu } = services.texts;
    host.showMenu(
      [
        [
          { title: menu.logInWindow, icon: 'pencil-line', choose: () => props.onLog(row.path) },
          ...(row.state === 'former' ? [] : [{ title: menu.later, icon: 'clock', choose: () => props.onLater(row.path, event) }]),
        ],
        [
          { title: menu.open, icon: 'file-text', choose: () => host.openNote({ path: row.path }, null) },
          { title: menu.openInNewTab, icon: 'file-plus', choose: () => host.openInNewTab(row.path) },
        ],
      ],
      event,
    );
  };

  const deeds = useLatest<LineDeeds>({ choose, showMenu });

  const line = (index: number) => {
    const row = rows[index];
    return row === undefined ? null : (
      <OverviewLine
        row={row}
        matchesOf={props.matchesOf}
        index={index}
        active={index === active}
        chosen={selection.paths.has(row.path)}
        deeds={deeds}
      />
    );
  };

  return (
    <div ref={grid} role="grid" class="jour-fixe-overview-grid" aria-labelledby={props.labelledBy} aria-multiselectable="true" aria-rowcount={rows.length + 1} aria-colcount={7}>
      <div role="rowgroup" class="jour-fixe-overview-top">
        <ColumnHeads order={props.order} allChosen={allChosen} onOrder={props.onOrder} onChooseAll={() => props.onSelect(allToggled(selection, listed()))} />
      </div>
      <div ref={scroller} role="rowgroup" class="jour-fixe-overview-rows" onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
        {props.whole ? (
          rows.map((_, index) => line(index))
        ) : (
          <div role="presentation" class="jour-fixe-lines" style={{ height: `${list.height}px` }}>
            <VirtualLines list={list} role="presentation" line={line} />
          </div>
        )}
      </div>
    </div>
  );
}
