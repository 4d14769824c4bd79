import { useMemo, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../application/ports/announcement';
import { isOpenEntry, type EventEntry, type EventSheet } from '../../application/gatherings/gathering-sheets';
import { usePane } from '../pane-context';
import { SentenceView } from '../sentence-view';
import { useElementId } from '../use-element-id';
import { longDay } from '../words/day-words';
import { eventSpan } from '../words/gathering-words';
import { NOTHING_TALKED, readTalks, talksIn, talksKey, writeTalks, type Talk } from '../../application/gatherings/event-drafts';
import { EventFoot } from './event-foot';
import { EventRow, type EventDeeds } from './event-row';
import { FailureMessage } from './failure-message';
import type { GatheringServices } from './gathering-services';
import { useKeptText } from './use-kept-text';
import { useOneAtATime } from './use-one-at-a-time';
import { SheetRows } from './sheet-rows';
import { useRowKeys } from './use-row-keys';
import { useLatest } from '../virtual-list/use-latest';

/** How tall a row is taken to be before any has been measured, in pixels. */
const ROW_HEIGHT = 96;

/** What it was about is typed into. */
const FIELD = 'input[type="text"]';

interface EventListProps {
  readonly sheet: EventSheet;
  readonly actions: GatheringServices;
}

/** Whom one meets at an event, what to talk about with each, and afterwards what it was about. */
export function EventList({ sheet, actions }: EventListProps) {
  const { services, host } = usePane();
  const { texts, drafts } = services;
  const words = texts.gathering;
  const { path, entries, start, today, provisional } = sheet;
  const grid = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLFormElement>(null);
  const label = useElementId();
  const kept = useKeptText(drafts, talksKey(path));
  const talks = useMemo(() => talksIn(kept), [kept]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const keys = useRowKeys(grid, entries, ({ path: each }) => each);
  const oneAtATime = useOneAtATime();
  const open = entries.filter(isOpenEntry);
  const talkOf = (entry: EventEntry): Talk => talks[entry.path] ?? NOTHING_TALKED;
  const met = open.filter((entry) => talkOf(entry).met);
  const canLog = today >= start && !provisional;

  // What was typed meanwhile, here or in another list, is newer than what was drawn.
  const setTalk = (entry: EventEntry, said: Partial<Talk>): void => {
    const now = readTalks(drafts, path);
    writeTalks(drafts, path, { ...now, [entry.path]: { ...(now[entry.path] ?? NOTHING_TALKED), ...said } });
  };
  const forget = (done: readonly EventEntry[]): void =>
    writeTalks(drafts, path, Object.fromEntries(Object.entries(readTalks(drafts, path)).filter(([key]) => !done.some((entry) => entry.path === key))));
  const logAll = async (day: number): Promise<void> => {
    const request = { path, day, met: met.map((entry) => ({ path: entry.path, persons: personsMet(entry, talkOf(entry)), text: talkOf(entry).text })) };
    const failed = await actions.logEvent(request);
    setFailure(failed);
    if (failed !== null) return;
    forget(met);
    keys.moveTo(keys.active);
  };
  const notMet = async (missed: readonly EventEntry[]): Promise<void> => {
    // What was typed is kept: it may yet turn out that they were met.
    if ((await actions.notMet(path, missed.map((entry) => entry.path))) === null) keys.moveTo(keys.active);
  };

  const openAgain = async (entry: EventEntry): Promise<void> => {
    if ((await actions.openAgain(path, entry.path)) === null) keys.moveTo(keys.active);
  };

  const deeds = useLatest<EventDeeds>({ talk: setTalk, notMet: (entry) => void oneAtATime(() => notMet([entry])), openAgain: (entry) => void oneAtATime(() => openAgain(entry)) });
  const canTalk = (entry: EventEntry): boolean => canLog && isOpenEntry(entry);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const target = event.target as HTMLElement;
    const entry = entries[keys.active];
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && met.length > 0) foot.current?.requestSubmit();
    else if (target.matches(FIELD)) {
      if (!moveInField(event)) return;
    } else if (keys.move(event) || entry === undefined || target.closest('a, button, input') !== null) return;
    else if (event.key === ' ' && canTalk(entry)) setTalk(entry, { met: !talkOf(entry).met });
    else if (event.key === 'Enter') {
      if (!canTalk(entry) || event.ctrlKey || event.metaKey) host.openNote({ path: entry.path }, event);
      else keys.moveTo(keys.active, FIELD);
    } else return;
    event.preventDefault();
  };
  /** From one field to the next by Enter and the arrows, and back to the row by Escape. */
  const moveInField = (event: KeyboardEvent): boolean => {
    if (event.key === 'Escape') {
      keys.moveTo(keys.active);
      return true;
    }
    const { key } = event;
    if (key !== 'ArrowUp' && key !== 'ArrowDown' && key !== 'Enter') return false;
    const next = key === 'ArrowUp' ? entries.findLastIndex((entry, row) => row < keys.active && canTalk(entry)) : entries.findIndex((entry, row) => row > keys.active && canTalk(entry));
    if (next >= 0) keys.moveTo(next, FIELD);
    else if (key === 'Enter') foot.current?.querySelector<HTMLElement>('button.mod-cta')?.focus();
    return true;
  };

  return (
    <>
      <SheetRows
        grid={grid}
        labelledBy={label}
        rows={entries}
        kindOf={(entry) => (isOpenEntry(entry) ? 'open' : 'settled')}
        height={ROW_HEIGHT}
        keys={keys}
        onKeyDown={onKeyDown}
        row={(entry, index) => <EventRow entry={entry} talk={talkOf(entry)} today={today} index={index} active={index === keys.active} canLog={canLog} deeds={deeds} />}
        empty={words.nobodyThere}
      >
        <h2 id={label}><SentenceView sentence={[{ text: sheet.name, link: { path } }]} /></h2>
        <p class="jour-fixe-gathering-sum">{[eventSpan(sheet, texts), ...(sheet.place === null ? [] : [sheet.place])].join(' · ')}</p>
        {provisional && <p class="jour-fixe-gathering-sum">{texts.empty.stillReading}</p>}
      </SheetRows>
      {entries.length > 0 && (today < start ? (
        <p class="jour-fixe-gathering-foot jour-fixe-gathering-hint">{words.logFrom(longDay(start, today, texts))}</p>
      ) : (
        <EventFoot sheet={sheet} met={met.length} form={foot} rest={canLog ? open.length - met.length : 0} onLog={(day) => void oneAtATime(() => logAll(day))} onNotMet={() => void oneAtATime(() => notMet(open.filter((entry) => !talkOf(entry).met)))} />
      ))}
      <FailureMessage failure={failure} />
    </>
  );
}

/** Whom one spoke to: those chosen, else those whom the event names. */
export function personsMet(entry: EventEntry, { persons }: Talk): readonly string[] {
  return persons ?? entry.persons.map(({ name }) => name);
}
