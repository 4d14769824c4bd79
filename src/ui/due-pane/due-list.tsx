import type { RefObject } from 'preact';
import { useCallback, useId, useMemo, useRef } from 'preact/hooks';
import type { DueBoard, GroupId } from '../../application/due/due-row';
import { refOf } from '../../application/gatherings/gathering-row';
import type { TriageAnswer } from '../../application/logging/triage';
import { usePane } from '../pane-context';
import { headingKey, type DueItem, type OpenRow } from './due-items';
import { GatheringLine } from './gathering-line';
import { GroupHeading } from './group-heading';
import { KeptRow, type RowDeeds } from './kept-row';
import { commandFor, type ListCommand } from './list-keys';
import { NoteRow } from './note-rows';
import { nearestFocus, type ListFocus } from './use-list-focus';
import { useVirtualList } from '../use-virtual-list';

export interface DueListProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly board: DueBoard;
  readonly items: readonly DueItem[];
  readonly focus: ListFocus;
  readonly opened: OpenRow | null;
  readonly answers: ReadonlyMap<string, TriageAnswer>;
  readonly onOpenRow: (opened: OpenRow | null) => void;
  readonly onToggleGroup: (group: GroupId) => void;
  readonly onToggleAlsoDue: () => void;
  readonly onAnswer: (path: string, answer: TriageAnswer) => void;
  readonly onUndoTriage: () => void;
  readonly onSearch: () => void;
  readonly onFilter: () => void;
  readonly onLeave: () => void;
}

/** How tall the lines are taken to be before they have been measured, in pixels. */
const ESTIMATES: Record<DueItem['kind'], number> = { heading: 32, row: 58, gathering: 50, 'also-due': 30, 'nobody-due': 40, 'triage-question': 30, 'triage-sum': 30, 'still-reading': 30 };

/** The groups and their rows as one list, of which only what is visible exists. */
export function DueList(props: DueListProps) {
  const { scroller, board, items, focus, opened, answers } = props;
  const { services, host } = usePane();
  const label = useId();
  const composingIndex = opened?.composing === true ? items.findIndex((item) => item.kind === 'row' && item.row.path === opened.path) : -1;
  const list = useVirtualList(scroller, {
    count: items.length,
    keyOf: useCallback((index: number) => items[index]?.key ?? String(index), [items]),
    estimate: (index) => ESTIMATES[items[index]?.kind ?? 'row'],
    pinned: [focus.index, composingIndex],
  });

  const firstAsked = useMemo(() => items.findIndex((item) => isAsking(item, answers)), [items, answers]);
  // The triage asks about the row the keyboard is at, else about the first without an answer.
  const askedIndex = isAsking(items[focus.index], answers) ? focus.index : firstAsked;

  const moveTo = (index: number): void => {
    if (index < 0) return;
    focus.moveTo(index);
    list.scrollTo(index);
  };

  const toggle = (item: DueItem): void => {
    if (item.kind === 'heading') props.onToggleGroup(item.group);
    else if (item.kind === 'also-due') props.onToggleAlsoDue();
    else if (item.kind === 'triage-sum') props.onUndoTriage();
    else if (item.kind === 'gathering') host.openGathering(refOf(item.gathering));
    else if (item.kind === 'row') props.onOpenRow(opened?.path === item.row.path ? null : { path: item.row.path, composing: false });
  };

  const answer = (index: number, path: string, given: TriageAnswer): void => {
    props.onAnswer(path, given);
    const next = items[index + 1];
    moveTo(next?.kind === 'row' ? index + 1 : index);
  };

  const placeOf = (path: string): number => items.findIndex((item) => item.kind === 'row' && item.row.path === path);
  const deeds: RowDeeds = {
    toggle: (path) => props.onOpenRow(opened?.path === path ? null : { path, composing: false }),
    log: (path) => props.onOpenRow({ path, composing: true }),
    leaveComposer: (path) => {
      props.onOpenRow(null);
      moveTo(placeOf(path));
    },
    answer: (path, given) => answer(placeOf(path), path, given),
  };
  const latestDeeds = useRef(deeds);
  latestDeeds.current = deeds;

  const run = (command: ListCommand, item: DueItem, index: number, event: KeyboardEvent): void => {
    switch (command.kind) {
      case 'move':
        return moveTo(nearestFocus(items, index + command.by, command.by));
      case 'page':
        return moveTo(nearestFocus(items, list.pageFrom(index, command.by), command.by));
      case 'end':
        return moveTo(command.to === 'first' ? nearestFocus(items, 0, 1) : nearestFocus(items, items.length - 1, -1));
      case 'to-heading':
        return item.kind === 'row' || item.kind === 'gathering' ? moveTo(items.findIndex((other) => other.key === headingKey(item.group))) : undefined;
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
        return props.onOpenRow({ path: item.row.path, composing: true });
      case 'later':
        // The menu opens at its button, where the pointer would have opened it.
        return scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] .jour-fixe-later`)?.click();
      case 'answer':
        return answer(index, item.row.path, command.answer);
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const item = items[focus.index];
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
    run(command, item, focus.index, event);
  };

  const onFocusIn = (event: FocusEvent): void => {
    const index = (event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset['index'];
    if (index !== undefined) focus.follow(Number(index));
  };

  return (
    <div ref={scroller} class="jour-fixe-list">
      <span id={label} hidden>{services.texts.pane.title}</span>
      <div role="treegrid" class="jour-fixe-lines" aria-labelledby={label} style={{ height: `${list.height}px` }} onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
        {list.items.map(({ key, index, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          const active = index === focus.index;
          return (
            <div key={key} ref={list.measure} data-index={index} class="jour-fixe-line" style={{ transform: `translateY(${start}px)` }}>
              {item.kind === 'heading' ? (
                <GroupHeading item={item} active={active} onToggle={() => toggle(item)} />
              ) : item.kind === 'row' ? (
                <KeptRow
                  item={item}
                  active={active}
                  asked={index === askedIndex}
                  unfolded={opened?.path === item.row.path}
                  composing={opened?.path === item.row.path && opened.composing}
                  answered={answers.get(item.row.path) ?? null}
                  deeds={latestDeeds}
                />
              ) : item.kind === 'gathering' ? (
                <GatheringLine item={item} active={active} />
              ) : (
                <NoteRow item={item} board={board} active={active} onAct={() => toggle(item)} />
              )}
            </div>
          );
        })}
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
