import type { RefObject } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { SuggestionGroup } from '../../application/problems/note-problems';
import { useRowKeys } from '../gatherings/use-row-keys';
import { useBoardVersion } from '../use-board-version';
import { useLatest } from '../virtual-list/use-latest';
import { useKeptInSight, useVirtualList } from '../virtual-list/use-virtual-list';
import { VirtualLines } from '../virtual-list/virtual-lines';
import type { MenuEntry } from '../host';
import { PaneContext, usePane, type PaneTools } from '../pane-context';
import { useElementId } from '../use-element-id';
import { fixInWords } from '../words/note-problem-words';
import type { ProblemDeeds } from './problem-deeds';
import { ProblemHeading } from './problem-heading';
import { problemItems, type PlacedItem, type ProblemItem } from './problem-items';
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

/** How tall the lines are taken to be before any have been measured, in pixels. */
const GUESSES: Readonly<Record<string, number>> & Record<ProblemItem['kind'], number> = { note: 36, suggestions: 36, problem: 56 };

function Problems({ actions }: { readonly actions: ProblemServices }) {
  const { services, host } = usePane();
  const { problems: words, empty, menu } = services.texts;
  const version = useBoardVersion(actions.makeReady);
  const groups = useMemo(() => actions.groups(), [actions, version]);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const suggestions = useMemo(() => actions.suggestions(), [actions, version]);
  const items = useMemo(() => problemItems(groups, suggestions, folded), [groups, suggestions, folded]);
  const count = useMemo(() => groups.reduce((sum, { problems }) => sum + problems.length, 0), [groups]);
  const grid = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const label = useElementId();
  const sum = useRef<HTMLParagraphElement>(null);
  const keys = useRowKeys(grid, items, ({ key }) => key);
  const list = useVirtualList(scroller, {
    count: items.length,
    keyboard: keys.active,
    keyOf: useCallback((index: number) => items[index]?.key ?? String(index), [items]),
    kindOf: (index) => items[index]?.kind ?? 'problem',
    guess: (kind) => GUESSES[kind] ?? GUESSES.problem,
    pinned: [keys.active],
    above: sum,
  });
  useKeptInSight(list, keys.active, keys.moves);
  const fold = (path: string, open: boolean): void => setFolded((before) => new Set(open ? [...before].filter((each) => each !== path) : [...before, path]));
  const openAt = async ({ path, problem }: PlacedItem, event: MouseEvent | KeyboardEvent | null): Promise<void> => {
    const line = await actions.lineOf(path, problem);
    host.openNote(line === null ? { path } : { path, line }, event);
  };
  const fix = async (path: string, problem: FixableProblem): Promise<void> => {
    if (problem.fix.kind === 'log') return actions.log(path, problem.fix.day);
    // The next problem moves up to where this one was.
    if ((await actions.putRight(path, problem)) === null) keys.moveTo(keys.active);
  };
  const followAll = async (group: SuggestionGroup): Promise<void> => {
    if ((await actions.followAll(group.suggestions)) === null) keys.moveTo(keys.active);
  };
  const showMenu = (item: PlacedItem, event: MouseEvent): void => {
    event.preventDefault();
    const { path, problem } = item;
    const fixes: MenuEntry[] = isFixable(problem) ? [{ title: fixInWords(problem.fix, services.texts), icon: 'wand-sparkles', choose: () => void fix(path, problem) }] : [];
    const opens: MenuEntry[] = [
      { title: menu.open, icon: 'file-text', choose: () => void openAt(item, null) },
      { title: menu.openInNewTab, icon: 'file-plus', choose: () => host.openInNewTab(path) },
    ];
    host.showMenu(fixes.length === 0 ? [opens] : [fixes, opens], event);
  };

  const deeds = useLatest<ProblemDeeds>({ open: (item, event) => void openAt(item, event), showMenu, fix: (path, problem) => void fix(path, problem), fold, followAll: (group) => void followAll(group) });

  const { reading } = services.board();

  if (items.length === 0) {
    return (
      <div class="jour-fixe-empty" role="status">
        {reading ? empty.reading : <div class="jour-fixe-empty-title">{words.empty}</div>}
        {!reading && <p>{words.emptyHint}</p>}
      </div>
    );
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const item = items[keys.active];
    if (keys.move(event) || item === undefined || (event.target as HTMLElement).closest('button') !== null) return;
    if (item.kind === 'problem') {
      if (event.key === 'Enter') void openAt(item, event);
      else if (event.key === 'ArrowLeft') keys.moveTo(items.findIndex(({ key }) => key === item.heading));
      else return;
    } else if (event.key === 'Enter' || event.key === ' ') fold(item.key, !item.open);
    else if (event.key === 'ArrowLeft') fold(item.key, false);
    else if (event.key === 'ArrowRight') fold(item.key, true);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={scroller} class="jour-fixe-problems">
      <p ref={sum} id={label} class="jour-fixe-problems-sum">{groups.length === 0 ? words.empty : words.sum(count, groups.length)}</p>
      <div ref={grid} role="treegrid" class="jour-fixe-lines jour-fixe-problems-list" aria-labelledby={label} aria-rowcount={items.length} style={{ height: `${list.height}px` }} onKeyDown={onKeyDown} onFocusIn={keys.onFocusIn}>
        <VirtualLines
          list={list}
          line={(index) => {
            const item = items[index];
            const active = index === keys.active;
            if (item === undefined) return null;
            return item.kind === 'problem' ? <ProblemRow item={item} index={index} active={active} deeds={deeds} /> : <Heading item={item} index={index} active={active} deeds={deeds} />;
          }}
        />
      </div>
    </div>
  );
}

interface HeadingProps {
  readonly item: Exclude<ProblemItem, PlacedItem>;
  readonly index: number;
  readonly active: boolean;
  readonly deeds: RefObject<ProblemDeeds>;
}

function Heading({ item, deeds, ...place }: HeadingProps) {
  const { services, host } = usePane();
  const { problems: words, number } = services.texts;
  const row = { ...place, onToggle: () => deeds.current?.fold(item.key, !item.open) };
  if (item.kind === 'note') {
    const { name, path, problems } = item.group;
    return <ProblemHeading {...row} name={name} count={number(problems.length)} open={item.open} onHover={(event) => host.previewNote(path, event)} />;
  }
  const { group, open } = item;
  const name = words.suggestions[group.code];
  const count = group.suggestions.length;
  const action = count < 2 ? null : { words: words.followAll, label: words.followAllOf(name, count), act: () => deeds.current?.followAll(group) };
  return <ProblemHeading {...row} name={name} count={number(count)} open={open} action={action} />;
}
