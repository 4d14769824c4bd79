import type { RefObject } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { DueBoard, GroupId } from '../../application/due/due-row';
import { refOf } from '../../application/gatherings/gathering-row';
import type { TriageAnswer } from '../../application/logging/triage';
import { usePane } from '../pane-context';
import { useElementId } from '../use-element-id';
import { headingKey, rowKey, type DueItem } from './due-items';
import type { OpenRow } from './due-pane';
import { GatheringLine } from './gathering-line';
import { GroupHeading } from './group-heading';
import { asOfNow } from './hold-order';
import { PaneRow, type RowDeeds } from './pane-row';
import { commandFor, type ListCommand } from './list-keys';
import { NoteRow } from './note-rows';
import type { PaneItems } from './pane-items';
import { lineOf, nearestFocus, type ListFocus } from './use-list-focus';
import { useLatest } from '../virtual-list/use-latest';
import { useKeptInSight, useVirtualList } from '../virtual-list/use-virtual-list';
import { VirtualLines } from '../virtual-list/virtual-lines';

export interface DueListProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly board: DueBoard;
  /** What the list answers: another search or filter is answered from the top. */
  readonly question: string;
  readonly items: PaneItems;
  readonly focus: ListFocus;
  readonly opened: OpenRow | null;
  /** Where the unfolded row stands; −1 where none is. */
  readonly openedIndex: number;
  readonly answers: ReadonlyMap<string, TriageAnswer>;
  readonly onOpenRow: (opened: OpenRow | null) => void;
  readonly onFoldGroup: (group: GroupId, open: boolean) => void;
  readonly onToggleAlsoDue: () => void;
  readonly onAnswer: (path: string, answer: TriageAnswer) => void;
  readonly onUndoTriage: () => void;
  readonly onSearch: () => void;
  readonly onFilter: () => void;
  readonly onLeave: () => void;
}

/** How tall the lines are taken to be before any have been measured, in pixels. */
const GUESSES: Readonly<Record<string, number>> & Record<DueItem['kind'], number> = { heading: 32, row: 58, gathering: 50, 'also-due': 30, 'nobody-due': 40, 'triage-question': 30, 'triage-sum': 30, 'still-reading': 30 };

/** The groups and their rows as one list, of which only what is visible exists. */
export function DueList(props: DueListProps) {
  const { scroller, board, items, focus, opened, openedIndex, answers } = props;
  const { services, host } = usePane();
  const label = useElementId();
  const list = useVirtualList(scroller, {
    question: props.question,
    count: items.length,
    keyboard: focus.index,
    keyOf: useCallback((index: number) => items.keyAt(index) ?? String(index), [items]),
    kindOf: (index) => items.kindAt(index) ?? 'row',
    guess: (kind) => GUESSES[kind] ?? GUESSES.row,
    pinned: opened?.composing === true ? [focus.index, openedIndex] : [focus.index],
  });

  useKeptInSight(list, focus.index, focus.moves);

  const firstAsked = useMemo(() => {
    const heading = items.placeOf(headingKey('no-contact-yet'));
    const found = heading < 0 ? -1 : items.firstFrom(heading + 1, (item) => item.kind === 'heading' || isAsking(item, answers));
    return isAsking(items.at(found), answers) ? found : -1;
  }, [items, answers]);
  // The triage asks about the row the keyboard is at, else about the first without an answer.
  const askedIndex = isAsking(items.at(focus.index), answers) ? focus.index : firstAsked;

  const moveTo = (index: number): void => {
    if (index < 0) return;
    focus.moveTo(index);
    list.goTo(index);
  };

  const toggle = (item: DueItem): void => {
    if (item.kind === 'heading') props.onFoldGroup(item.group, !item.open);
    else if (item.kind === 'also-due') props.onToggleAlsoDue();
    else if (item.kind === 'triage-sum') props.onUndoTriage();
    else if (item.kind === 'gathering') host.openGathering(refOf(item.gathering));
    else if (item.kind === 'row') props.onOpenRow(opened?.path === item.row.path ? null : { path: item.row.path, composing: false });
  };

  const answer = (index: number, path: string, given: TriageAnswer): void => {
    props.onAnswer(path, given);
    const next = items.at(index + 1);
    moveTo(next?.kind === 'row' ? index + 1 : index);
  };

  const compose = (path: string): void => {
    // Whose note is gone may stand here for a moment, and could get a field that takes the focus if it came back.
    if (services.partner(path) !== null) props.onOpenRow({ path, composing: true });
  };

  const placeOf = (path: string): number => items.placeOf(rowKey(path), focus.index);
  const deeds: RowDeeds = {
    toggle: (path) => props.onOpenRow(opened?.path === path ? null : { path, composing: false }),
    log: compose,
    leaveComposer: (path) => {
      props.onOpenRow(null);
      moveTo(placeOf(path));
    },
    answer: (path, given) => answer(placeOf(path), path, given),
  };
  const latestDeeds = useLatest(deeds);

  const run = (command: ListCommand, item: DueItem, index: number, event: KeyboardEvent): void => {
    switch (command.kind) {
      case 'move':
        return moveTo(nearestFocus(items, index + command.by, command.by));
      case 'page':
        return moveTo(nearestFocus(items, list.pageFrom(index, command.by), command.by));
      case 'end':
        return moveTo(command.to === 'first' ? nearestFocus(items, 0, 1) : nearestFocus(items, items.length - 1, -1));
      case 'to-heading':
        return item.kind === 'row' || item.kind === 'gathering' ? moveTo(items.placeOf(headingKey(item.group))) : undefined;
      case 'toggle':
        return toggle(item);
      case 'search':
        return props.onSearch();
      case 'filter':
        return props.onFilter();
      case 'leave':
        return opened === null ? props.onLeave() : props.onOpenRow(null);
    }
    if (item.kind === 'gathering' && command.kind === 'open') return toggle(item);
    if (item.kind !== 'row') return;
    switch (command.kind) {
      case 'open':
        return host.openNote({ path: item.row.path }, event);
      case 'log':
        return compose(item.row.path);
      case 'later':
        // The menu opens at its button, where the pointer would have opened it.
        return scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] .jour-fixe-later`)?.click();
      case 'answer':
        return answer(index, item.row.path, command.answer);
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    // A click into a row that has the focus already tells nobody.
    const index = lineOf(target) ?? focus.index;
    const item = items.at(index);
    if (event.isComposing || item === undefined || target.closest('input, textarea, .jour-fixe-composer') !== null) return;
    const command = commandFor(
      {
        key: event.key,
        modified: event.ctrlKey || event.metaKey || event.altKey,
        rightToLeft: target.ownerDocument.defaultView?.getComputedStyle(target).direction === 'rtl',
        onControl: target.closest('a, button') !== null,
      },
      item,
      isUnfolded(item, opened),
    );
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    run(command, item, index, event);
  };

  const onFocusIn = (event: FocusEvent): void => {
    const index = lineOf(event.target as HTMLElement);
    if (index !== null) focus.follow(index);
  };

  const lineAt = (index: number) => {
    const item = items.at(index);
    if (item === undefined) return null;
    const active = index === focus.index;
    switch (item.kind) {
      case 'heading':
        return <GroupHeading item={item} active={active} onToggle={() => toggle(item)} />;
      case 'row': {
        const unfolded = opened?.path === item.row.path;
        return (
          <PaneRow
            row={asOfNow(item.row, (path) => services.row(path))}
            group={item.group}
            place={item.place}
            of={item.of}
            active={active}
            asked={index === askedIndex}
            unfolded={unfolded}
            composing={unfolded && opened.composing ? {} : null}
            answered={answers.get(item.row.path) ?? null}
            deeds={latestDeeds}
          />
        );
      }
      case 'gathering':
        return <GatheringLine item={item} active={active} />;
      default:
        return <NoteRow item={item} board={board} active={active} onAct={() => toggle(item)} />;
    }
  };

  return (
    <div ref={scroller} class="jour-fixe-list">
      <span id={label} hidden>{services.texts.pane.title}</span>
      <div role="treegrid" class="jour-fixe-lines" aria-labelledby={label} style={{ height: `${list.height}px` }} onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
        <VirtualLines list={list} line={lineAt} />
      </div>
    </div>
  );
}

function isAsking(item: DueItem | undefined, answers: ReadonlyMap<string, TriageAnswer>): boolean {
  return item?.kind === 'row' && item.group === 'no-contact-yet' && !answers.has(item.row.path);
}

function isUnfolded(item: DueItem, opened: OpenRow | null): boolean {
  if (item.kind === 'heading' || item.kind === 'also-due') return item.open;
  return item.kind === 'row' && opened?.path === item.row.path;
}
