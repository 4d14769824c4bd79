import { useMemo, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../application/ports/announcement';
import type { RoundSheet } from '../../application/gatherings/gathering-sheets';
import { usePane } from '../pane-context';
import { useElementId } from '../use-element-id';
import { longDay } from '../words/day-words';
import { roundName } from '../words/gathering-words';
import { FailureMessage } from './failure-message';
import type { GatheringServices } from './gathering-services';
import { RoundAddresses } from './round-addresses';
import { RoundFoot } from './round-foot';
import { RoundHeads } from './round-heads';
import { RoundRow } from './round-row';
import { useOneAtATime } from './use-one-at-a-time';
import { SheetRows } from './sheet-rows';
import { useRowKeys } from './use-row-keys';
import { useLatest } from '../virtual-list/use-latest';

/** How tall a row is taken to be before any has been measured, in pixels. */
const ROW_HEIGHT = 52;

interface RoundListProps {
  readonly sheet: RoundSheet;
  readonly actions: GatheringServices;
}

/** Everybody who gets a card in a round: where it goes, what went out last year and this year, and what to log. */
export function RoundList({ sheet, actions }: RoundListProps) {
  const { services, host } = usePane();
  const { texts } = services;
  const words = texts.gathering;
  const grid = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLFormElement>(null);
  const label = useElementId();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<Failure | null>(null);
  const { recipients, done, days, today, provisional } = sheet;
  const shown = useMemo(() => (onlyOpen ? recipients.filter(({ sent }) => sent === null) : recipients), [recipients, onlyOpen]);
  const keys = useRowKeys(grid, shown, ({ path }) => path);

  const open = shown.filter(({ sent }) => sent === null);
  const chosen = shown.filter(({ path }) => marked.has(path)).map(({ path }) => path);
  // Labels are for those chosen, else for those still open, else for everybody.
  const meant = chosen.length > 0 ? shown.filter(({ path }) => marked.has(path)) : open.length > 0 ? open : shown;
  const allOpen = open.length > 0 && open.every(({ path }) => marked.has(path));
  const markAll = (): void => setMarked(allOpen ? new Set() : new Set(open.map(({ path }) => path)));
  const mark = (path: string): void => setMarked(toggled(marked, path));
  const latestMark = useLatest(mark);

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const row = shown[keys.active];
    if (keys.move(event) || row === undefined) return;
    // With the keyboard alone, what is chosen is logged without a way to the button.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && chosen.length > 0) foot.current?.requestSubmit();
    else if (event.key === ' ' && target.closest('a, input') === null) mark(row.path);
    else if (event.key === 'Enter' && target.closest('a') === null) host.openNote({ path: row.path }, event);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) markAll();
    else return;
    event.preventDefault();
  };

  const oneAtATime = useOneAtATime();
  const perform = (action: () => Promise<Failure | null>, onDone: () => void): Promise<void> =>
    oneAtATime(async () => {
      const failed = await action();
      setFailure(failed);
      if (failed === null) onDone();
    });

  return (
    <>
      <SheetRows
        grid={grid}
        labelledBy={label}
        rows={shown}
        kindOf={({ sent }) => (sent === null ? 'open' : 'settled')}
        height={ROW_HEIGHT}
        keys={keys}
        onKeyDown={onKeyDown}
        row={(recipient, index) => (
          <RoundRow recipient={recipient} year={days.year} today={today} index={index} active={index === keys.active} marked={marked.has(recipient.path)} onMark={latestMark} />
        )}
        heads={<RoundHeads year={days.year} allOpen={allOpen} disabled={open.length === 0 || provisional} onMarkAll={markAll} />}
        empty={recipients.length > 0 ? words.allSent : services.board().reading ? texts.empty.reading : words.nobodyChosen(sheet.name)}
      >
        <h2 id={label}>{words.roundTitle(roundName(sheet.name, texts), days.year)}</h2>
        <p class="jour-fixe-gathering-sum">{provisional || services.board().reading ? texts.empty.stillReading : words.sentOf(done, recipients.length, longDay(days.date, today, texts))}</p>
        <div class="jour-fixe-progress" aria-hidden="true">
          <div class="jour-fixe-progress-done" style={{ inlineSize: `${recipients.length === 0 ? 0 : (100 * done) / recipients.length}%` }} />
        </div>
        <div class="jour-fixe-gathering-options">
          <label class="jour-fixe-gathering-option">
            <input type="checkbox" checked={onlyOpen} onChange={() => setOnlyOpen(!onlyOpen)} />
            {words.onlyOpen}
          </label>
          <RoundAddresses sheet={sheet} meant={meant} actions={actions} />
        </div>
      </SheetRows>
      <RoundFoot
        sheet={sheet}
        chosen={chosen}
        form={foot}
        onLog={(request, onDone) =>
          void perform(() => actions.logRound(request), () => {
            setMarked(new Set());
            onDone();
            keys.moveTo(keys.active);
          })
        }
      />
      <FailureMessage failure={failure} />
    </>
  );
}

function toggled(set: ReadonlySet<string>, path: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(path)) next.add(path);
  return next;
}
