import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { EventSheet } from '../../application/gatherings/gathering-sheets';
import { formatDay, type Day } from '../../domain/days';
import { dayFromField } from '../day-field';
import { usePane } from '../pane-context';

interface EventFootProps {
  readonly sheet: EventSheet;
  /** How many are marked as met, and how many of the others are still open. */
  readonly met: number;
  readonly rest: number;
  /** What the list submits by keyboard. */
  readonly form: RefObject<HTMLFormElement | null>;
  readonly onLog: (day: Day) => void;
  readonly onNotMet: () => void;
}

/** Logs all who were met in one go, or notes that the rest was not. */
export function EventFoot({ sheet, met, rest, form, onLog, onNotMet }: EventFootProps) {
  const { services } = usePane();
  const words = services.texts.gathering;
  const { start, today } = sheet;
  const last = Math.min(sheet.end, today);
  const [typed, setTyped] = useState(formatDay(last));
  const day = dayFromField(typed);
  const isPossible = day !== null && start <= day && day <= last;
  const log = (event: Event): void => {
    event.preventDefault();
    if (day !== null && isPossible && met > 0) onLog(day);
  };
  return (
    <form ref={form} class="jour-fixe-gathering-foot" onSubmit={log}>
      <div class="jour-fixe-gathering-fields">
        <input type="date" class="jour-fixe-date" aria-label={words.day} value={typed} min={formatDay(start)} max={formatDay(last)} onInput={(event) => setTyped(event.currentTarget.value)} />
        <button type="submit" class="mod-cta" disabled={met === 0 || !isPossible}>{words.log(met)}</button>
        <button type="button" disabled={rest === 0} onClick={onNotMet}>{words.restNotMet(rest)}</button>
      </div>
      {!isPossible && <p class="jour-fixe-gathering-hint" role="status">{words.notThatDay}</p>}
    </form>
  );
}
