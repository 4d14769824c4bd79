import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { refOf, type GatheringRow } from '../../application/gatherings/gathering-row';
import { commandFor, type ListCommand } from '../due-pane/list-keys';
import { lineOf, nearestFocus, useListFocus } from '../due-pane/use-list-focus';
import { usePane } from '../pane-context';
import { useElementId } from '../use-element-id';
import { useKeptLines } from '../virtual-list/kept-lines';
import { useLatest } from '../virtual-list/use-latest';
import { DueRowsLine, type LineDeeds } from './due-rows-line';
import { linesOf, type DueRowGroup, type RowLine } from './row-lines';
import { useHeldGroups } from './use-held-groups';

export interface DueRowsProps {
  /** What the list is, for screen readers. */
  readonly label: string;
  readonly groups: readonly DueRowGroup[];
  /** How many rows are drawn before somebody asks for more. */
  readonly atFirst?: number;
  /** Stands there when there are no rows. */
  readonly whenEmpty?: ComponentChildren;
  /** Keeps which row is unfolded, for whoever draws the list anew and wants it as it was. */
  readonly memory?: RowsMemory;
}

export interface RowsMemory {
  opened: OpenedLine | null;
}

/** The row that is unfolded, by the key of its line, and whether the composer is open in it. */
export interface OpenedLine {
  readonly key: string;
  readonly composing: boolean;
}

/** How many rows come at a time. */
const PAGE = 50;

/** Partners as rows outside the due pane, as in a note or a base, with everything that a row does there. */
export function DueRows({ label, groups, atFirst = PAGE, whenEmpty = null, memory }: DueRowsProps) {
  const { services, host } = usePane();
  const { dueRows } = services.texts;
  const id = useElementId();
  const { shown, hold, release } = useHeldGroups(groups);
  const [opened, setOpened] = useState(memory?.opened ?? null);
  const [more, setMore] = useState(0);
  const limit = atFirst + more;
  const whole = useRef<HTMLDivElement>(null);
  const count = shown.reduce((all, { rows }) => all + rows.length, 0);
  const drawn = useRef<readonly RowLine[]>([]);
  const lines = useMemo(() => (drawn.current = linesOf(shown, limit, drawn.current)), [shown, limit]);
  const focus = useListFocus(whole, lines, (key) => lines.findIndex((line) => line.key === key));
  const moved = useRef(false);
  const asFirstOfMore = useRef<number | null>(null);
  const rowAt = (index: number): HTMLElement | null => whole.current?.querySelector<HTMLElement>(`[data-index="${index}"] > [role="row"]`) ?? null;

  useLayoutEffect(() => {
    if (moved.current) rowAt(focus.index)?.scrollIntoView({ block: 'nearest' });
    moved.current = false;
    // The button may be gone that asked for more, and must not take the focus along.
    const next = asFirstOfMore.current;
    asFirstOfMore.current = null;
    if (next !== null) moveTo(next);
  });
  useEffect(() => {
    if (memory !== undefined) memory.opened = opened;
  }, [memory, opened]);

  // A row that leaves is closed: it must not take the focus when it comes back. What was typed in it is kept as a draft.
  const hasLeft = opened !== null && !lines.some(({ key }) => key === opened.key);
  useLayoutEffect(() => {
    if (hasLeft) setOpened(null);
  }, [hasLeft]);

  const moveTo = (index: number): void => {
    if (index < 0) return;
    moved.current = true;
    focus.moveTo(index);
  };
  const showMore = (): void => {
    asFirstOfMore.current = lines.length;
    setMore(more + PAGE);
  };
  const toggle = ({ key }: RowLine): void => setOpened(opened?.key === key ? null : { key, composing: false });
  const log = ({ key }: RowLine): void => setOpened({ key, composing: true });

  const openGathering = (gathering: GatheringRow): true => {
    host.openGathering(refOf(gathering));
    return true;
  };

  /** Answers whether the command means something here; all other keys belong to what is around the list. */
  const run = (command: ListCommand, line: RowLine, index: number, event: KeyboardEvent): boolean => {
    if (command.kind === 'move') moveTo(nearestFocus(lines, index + command.by, command.by));
    else if (command.kind === 'end') moveTo(command.to === 'first' ? 0 : lines.length - 1);
    else if (command.kind === 'leave' && opened !== null) setOpened(null);
    else if (line.kind === 'gathering') return command.kind === 'open' && openGathering(line.gathering);
    else if (command.kind === 'toggle') toggle(line);
    else if (command.kind === 'open') host.openNote({ path: line.row.path }, event);
    else if (command.kind === 'log') log(line);
    else if (command.kind === 'later') rowAt(index)?.querySelector<HTMLElement>('.jour-fixe-later')?.click();
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const index = lineOf(target) ?? focus.index;
    const line = lines[index];
    if (event.isComposing || line === undefined || target.closest('input, textarea, .jour-fixe-composer') !== null) return;
    const pressed = {
      key: event.key,
      modified: event.ctrlKey || event.metaKey || event.altKey,
      rightToLeft: target.ownerDocument.defaultView?.getComputedStyle(target).direction === 'rtl',
      onControl: target.closest('a, button') !== null,
    };
    const command = commandFor(pressed, line, opened?.key === line.key);
    if (command === null || !run(command, line, index, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onFocus = (inside: EventTarget | null): void => {
    // The list may stand in a window of its own, whose elements are of other classes.
    const element = inside as Element | null;
    if (element?.closest('.jour-fixe-composer') != null) hold('composer');
    else release('composer');
    const index = element === null ? null : lineOf(element);
    if (index !== null && whole.current?.contains(element) === true) focus.follow(index);
  };

  const deeds = useLatest<LineDeeds>({
    toggle,
    log,
    leaveComposer: (index) => {
      setOpened(null);
      moveTo(index);
    },
  });
  const keepLines = useKeptLines();
  const level = shown.some(({ heading }) => heading !== null) ? 2 : 1;
  return (
    <div
      ref={whole}
      class="jour-fixe-due-rows"
      onPointerEnter={() => hold('pointer')}
      onPointerLeave={() => release('pointer')}
      onFocusIn={(event) => onFocus(event.target)}
      onFocusOut={(event) => onFocus(event.relatedTarget)}
      // The menu of what is around would open over that of the row.
      onContextMenu={(event) => event.defaultPrevented && event.stopPropagation()}
    >
      {lines.length === 0 && whenEmpty}
      <span id={id} hidden>{label}</span>
      <div role="treegrid" hidden={lines.length === 0} aria-labelledby={id} onKeyDown={onKeyDown}>
        {keepLines(
          lines.map((line, index) => {
            const unfolded = opened?.key === line.key;
            return (
              <DueRowsLine key={line.key} line={line} index={index} level={level} active={index === focus.index} unfolded={unfolded} composing={unfolded && opened.composing ? {} : null} deeds={deeds} />
            );
          }),
        )}
      </div>
      {count > lines.length && (
        <div class="jour-fixe-note">
          <button type="button" class="jour-fixe-text-button" onClick={showMore}>
            {dueRows.more(Math.min(PAGE, count - lines.length), count)}
          </button>
        </div>
      )}
    </div>
  );
}
