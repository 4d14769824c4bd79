import { useId, useRef, useState } from 'preact/hooks';
import type { ListedProblem, ProblemGroup } from '../../application/problems/note-problems';
import { formatDay } from '../../domain/days';
import { useRowKeys } from '../gatherings/use-row-keys';
import { useSheet } from '../gatherings/use-sheet';
import { useVirtualList } from '../use-virtual-list';
import type { MenuEntry } from '../host';
import { PaneContext, usePane, type PaneTools } from '../pane-context';
import { NoteHeading } from './note-heading';
import { problemItems, type ProblemItem } from './problem-items';
import { ProblemRow } from './problem-row';
import { isFixable, type FixableProblem, type ProblemServices } from './problem-services';

interface ProblemListProps {
  readonly tools: PaneTools;
  readonly actions: ProblemServices;
}

/** Everything in the notes that was not understood, by note, as an editor lists the problems in its files. */
export function ProblemList({ tools, actions }: ProblemListProps) {
  return (
    <PaneContext.Provider value={tools}>
      <Problems actions={actions} />
    </PaneContext.Provider>
  );
}

/** How tall the lines are taken to be before they have been measured, in pixels. */
const ESTIMATES: Record<ProblemItem['kind'], number> = { note: 36, problem: 56 };

function Problems({ actions }: { readonly actions: ProblemServices }) {
  const { services, host } = usePane();
  const { problems: words, empty, menu } = services.texts;
  const groups = useSheet(() => actions.groups());
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const items = problemItems(groups, folded);
  const grid = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const label = useId();
  const keys = useRowKeys(grid, items.length);
  const list = useVirtualList(scroller, {
    count: items.length,
    keyOf: (index) => items[index]?.key ?? String(index),
    estimate: (index) => ESTIMATES[items[index]?.kind ?? 'problem'],
    pinned: [keys.active],
  });
  const { reading } = services.board();

  if (groups.length === 0) {
    return (
      <div class="jour-fixe-empty" role="status">
        {reading ? empty.reading : <div class="jour-fixe-empty-title">{words.empty}</div>}
        {!reading && <p>{words.emptyHint}</p>}
      </div>
    );
  }

  const fold = (path: string, open: boolean): void => setFolded((before) => new Set(open ? [...before].filter((each) => each !== path) : [...before, path]));
  const openAt = async ({ path }: ProblemGroup, problem: ListedProblem, event: MouseEvent | KeyboardEvent | null): Promise<void> => {
    const line = await actions.lineOf(path, problem);
    host.openNote(line === null ? { path } : { path, line }, event);
  };
  const fix = async ({ path }: ProblemGroup, problem: FixableProblem): Promise<void> => {
    if (problem.fix.kind === 'log') return actions.log(path, problem.fix.day);
    const failure = await actions.writeDay(path, problem, problem.fix.day);
    // The next problem has moved up to where this one was.
    if (failure === null) keys.moveTo(keys.active);
  };
  const showMenu = ({ group, problem }: ProblemItem & { kind: 'problem' }, event: MouseEvent): void => {
    event.preventDefault();
    const fixes: MenuEntry[] = isFixable(problem)
      ? [{ title: problem.fix.kind === 'log' ? words.log : words.writeDay(formatDay(problem.fix.day)), icon: 'wand-sparkles', choose: () => void fix(group, problem) }]
      : [];
    const opens: MenuEntry[] = [
      { title: menu.open, icon: 'file-text', choose: () => void openAt(group, problem, null) },
      { title: menu.openInNewTab, icon: 'file-plus', choose: () => host.openInNewTab(group.path) },
    ];
    host.showMenu(fixes.length === 0 ? [opens] : [fixes, opens], event);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const item = items[keys.active];
    if (keys.move(event) || item === undefined || (event.target as HTMLElement).closest('button') !== null) return;
    const { path } = item.group;
    if (item.kind === 'problem' && event.key === 'Enter') void openAt(item.group, item.problem, event);
    else if (item.kind === 'problem' && event.key === 'ArrowLeft') keys.moveTo(items.findIndex(({ key }) => key === path));
    else if (item.kind === 'note' && (event.key === 'Enter' || event.key === ' ')) fold(path, !item.open);
    else if (item.kind === 'note' && event.key === 'ArrowLeft') fold(path, false);
    else if (item.kind === 'note' && event.key === 'ArrowRight') fold(path, true);
    else return;
    event.preventDefault();
  };

  const count = groups.reduce((sum, { problems }) => sum + problems.length, 0);
  return (
    <div ref={scroller} class="jour-fixe-problems">
      <p id={label} class="jour-fixe-problems-sum">{words.sum(count, groups.length)}</p>
      <div ref={grid} role="treegrid" class="jour-fixe-lines jour-fixe-problems-list" aria-labelledby={label} aria-rowcount={items.length} style={{ height: `${list.height}px` }} onKeyDown={onKeyDown} onFocusIn={keys.onFocusIn}>
        {list.items.map(({ key, index, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          const active = index === keys.active;
          return (
            <div key={key} ref={list.measure} data-index={index} class="jour-fixe-line" style={{ transform: `translateY(${start}px)` }}>
              {item.kind === 'note' ? (
                <NoteHeading group={item.group} open={item.open} index={index} active={active} onToggle={() => fold(item.group.path, !item.open)} />
              ) : (
                <ProblemRow
                  problem={item.problem}
                  index={index}
                  active={active}
                  onOpen={(event) => void openAt(item.group, item.problem, event)}
                  onMenu={(event) => showMenu(item, event)}
                  onFix={(problem) => void fix(item.group, problem)}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
