import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { GroupId } from '../../application/due/due-row';
import type { TriageAnswer } from '../../application/logging/triage';
import { PaneContext, usePane, type PaneTools } from '../pane-context';
import { gatheringName } from '../words/gathering-words';
import { rowKey } from './due-items';
import { DueList } from './due-list';
import { NobodyFiltered, NoPartners, NothingFound, Reading } from './empty-state';
import { FilterLine } from './filter-line';
import { showFilterMenu } from './filter-menu';
import { NavHeader } from './nav-header';
import { RowArea } from '../row-area';
import { itemsOf, type GroupsOpen } from './pane-items';
import { BoardFilter, isEmpty, isFiltered, NO_FILTER, type RowFilter } from './row-filter';
import { BoardSearch } from './row-search';
import { SearchField } from '../search-field';
import { nearestFocus, useListFocus } from './use-list-focus';
import { useHeldBoard } from './use-held-board';
import { useTriage } from './use-triage';

/** The row that is unfolded, and whether the composer is open in it. */
export interface OpenRow {
  readonly path: string;
  readonly composing: boolean;
}

/** Keeps which groups are folded, for as long as the pane's place in the workspace is kept, and the filter for the session. */
export interface PaneMemory {
  readonly groupsOpen: GroupsOpen;
  keepGroupsOpen(groupsOpen: GroupsOpen): void;
  /** Who is shown, until the app is closed. */
  filter: RowFilter;
  /** Whether the rows behind "Also due" are shown, for when the list is drawn anew, as in another window. */
  alsoDueOpen: boolean;
  /** Which row is unfolded, for then as well. */
  opened: OpenRow | null;
}

/** The due pane: who is due for a sign of life, why, and what to talk about. */
export function DuePane({ tools, memory }: { readonly tools: PaneTools; readonly memory: PaneMemory }) {
  return (
    <PaneContext.Provider value={tools}>
      <Pane memory={memory} />
    </PaneContext.Provider>
  );
}

function Pane({ memory }: { readonly memory: PaneMemory }) {
  const { services, host } = usePane();
  const keyboardAt = useRef<string | null>(null);
  const { board, hold, release, catchUp } = useHeldBoard(services, keyboardAt);
  const [query, setQuery] = useState<string | null>(null);
  const [groupsOpen, setGroupsOpen] = useState(memory.groupsOpen);
  const [alsoDueOpen, setAlsoDueOpen] = useState(memory.alsoDueOpen);
  const [opened, setOpened] = useState(memory.opened);
  useLayoutEffect(() => {
    memory.alsoDueOpen = alsoDueOpen;
    memory.opened = opened;
  }, [memory, alsoDueOpen, opened]);
  const { answers, ...triage } = useTriage(services);
  const [filter, setFilter] = useState(memory.filter);
  const filterButton = useRef<HTMLButtonElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const searchField = useRef<HTMLInputElement>(null);

  const searching = query !== null && query.trim() !== '';
  const boardFilter = useMemo(() => new BoardFilter(filter), [filter]);
  const filtered = useMemo(() => boardFilter.filter(board), [board, boardFilter]);
  const isSearchOpen = query !== null;
  useEffect(() => {
    if (isSearchOpen) void services.makeReadyForSearch();
  }, [isSearchOpen, services]);
  const search = useMemo(() => new BoardSearch((gathering) => gatheringName(gathering, services.texts)), [services]);
  const shown = useMemo(() => (searching ? search.find(filtered, query) : filtered), [filtered, query, searching, search]);
  const { groups, gatherings, reading, partnerCount } = shown;
  const items = useMemo(
    () => itemsOf({ groups, gatherings, reading, partnerCount }, { groupsOpen, alsoDueOpen, searching, datedCount: answers.size }),
    [groups, gatherings, reading, partnerCount, groupsOpen, alsoDueOpen, searching, answers],
  );
  const focus = useListFocus(scroller, items, (key, near) => items.placeOf(key, near));
  const atKeyboard = items.at(focus.index);
  keyboardAt.current = atKeyboard?.kind === 'row' ? atKeyboard.row.path : null;

  // A row that leaves is closed: it must not take the focus when it comes back. What was typed in it is kept as a draft.
  const openedIndex = useMemo(() => (opened === null ? -1 : items.placeOf(rowKey(opened.path), focus.index)), [items, opened]);
  const hasLeft = opened !== null && openedIndex < 0;
  useLayoutEffect(() => {
    if (hasLeft) setOpened(null);
  }, [hasLeft]);

  const openRow = (next: OpenRow | null): void => {
    setOpened(next);
    // Rows that waited for the composer move as it closes, not one drawing later.
    if (next?.composing !== true) release('composer');
  };
  const holdForComposer = (inside: Element | null): void => {
    if (inside?.closest('.jour-fixe-composer') != null) hold('composer');
    else release('composer');
  };
  // The pane may stand in a window of its own, whose elements are of other classes.
  const onFocusIn = (event: FocusEvent): void => {
    const focused = event.target as Element;
    // Of a click the focus is only a trace: nobody is about to press a key.
    if (focused.matches(':focus-visible')) hold('focus');
    else release('focus');
    holdForComposer(focused);
  };
  const onFocusOut = (event: FocusEvent): void => {
    const area = event.currentTarget as Element;
    const { ownerDocument } = area;
    const next = event.relatedTarget as Element | null;
    const releaseOutside = (): void => {
      if (!area.contains(next ?? ownerDocument.activeElement)) release('focus');
    };
    // Where a composer closes, the row gets the focus a moment later; and an app that is left keeps its focus.
    if (next === null) ownerDocument.defaultView?.setTimeout(releaseOutside);
    else releaseOutside();
    holdForComposer(next);
  };

  const setGroup = (group: GroupId, open: boolean): void => {
    const next = { ...groupsOpen, [group]: open };
    setGroupsOpen(next);
    memory.keepGroupsOpen(next);
  };

  const answer = (path: string, given: TriageAnswer): void => {
    // Answering empties groups and fills others; what is being worked on must not fold itself.
    if (groupsOpen['no-contact-yet'] === undefined) setGroup('no-contact-yet', true);
    triage.answer(path, given);
  };

  const chooseFilter = (next: RowFilter): void => {
    catchUp();
    memory.filter = next;
    setFilter(next);
  };
  const typeQuery = (next: string): void => {
    catchUp();
    setQuery(next);
  };
  const openFilter = (): void => {
    if (filterButton.current !== null) showFilterMenu({ board, filter, choose: chooseFilter }, filterButton.current, host, services.texts);
  };
  // The button that clears the filter goes with it, and must not take the focus along.
  const clearFilter = (): void => {
    chooseFilter(NO_FILTER);
    filterButton.current?.focus();
  };

  const intoList = (): void => focus.moveTo(nearestFocus(items, focus.index, 1));
  const intoFound = (): void => {
    const first = items.firstFrom(0, ({ kind }) => kind === 'row' || kind === 'gathering');
    if (first >= 0) focus.moveTo(first);
  };
  // The list may not stand while nothing is found, so the focus waits until it is drawn without the search.
  const isLeavingSearch = useRef(false);
  const closeSearch = (): void => {
    isLeavingSearch.current = true;
    setQuery(null);
  };
  useLayoutEffect(() => {
    if (isLeavingSearch.current && !isSearchOpen) intoList();
    isLeavingSearch.current = false;
  }, [isSearchOpen]);

  // The button that clears the search goes with it, and must not take the focus along.
  const clearSearch = (): void => {
    typeQuery('');
    searchField.current?.focus();
  };

  return (
    <>
      <NavHeader searching={query !== null} onSearch={() => (query === null ? typeQuery('') : closeSearch())} filterButton={filterButton} filtered={isFiltered(filter)} onFilter={openFilter} />
      {query !== null && <SearchField field={searchField} query={query} onQuery={typeQuery} onDown={intoFound} onClose={closeSearch} />}
      {isFiltered(filter) && <FilterLine filter={filter} onClear={clearFilter} />}
      {board.partnerCount === 0 && board.groups.every((group) => group.rows.length === 0) ? (
        board.reading ? <Reading /> : <NoPartners />
      ) : searching && shown.groups.length === 0 ? (
        <NothingFound query={query} onClear={clearSearch} />
      ) : isFiltered(filter) && isEmpty(shown) ? (
        <NobodyFiltered onClear={clearFilter} />
      ) : (
        <RowArea
          class="jour-fixe-hold"
          onPointerEnter={() => hold('pointer')}
          onPointerLeave={() => release('pointer')}
          onFocusIn={onFocusIn}
          onFocusOut={onFocusOut}
          onGone={() => {
            release('pointer');
            release('focus');
            release('composer');
          }}
        >
          <DueList
            scroller={scroller}
            board={shown}
            question={JSON.stringify([searching ? query : null, filter])}
            items={items}
            focus={focus}
            opened={opened}
            openedIndex={openedIndex}
            answers={answers}
            onOpenRow={openRow}
            // While searching all is open, and nobody could see what was folded.
            onFoldGroup={(group, open) => !searching && setGroup(group, open)}
            onToggleAlsoDue={() => setAlsoDueOpen(!alsoDueOpen)}
            onAnswer={answer}
            onUndoTriage={triage.undoAll}
            onSearch={() => typeQuery(query ?? '')}
            onFilter={openFilter}
            onLeave={() => query !== null && closeSearch()}
          />
        </RowArea>
      )}
    </>
  );
}
