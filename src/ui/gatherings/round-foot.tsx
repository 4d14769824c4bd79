import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { RoundSheet } from '../../application/gatherings/gathering-sheets';
import type { LogRoundRequest } from '../../application/gatherings/log-gathering';
import { formatDay } from '../../domain/days';
import { GREETING_CHANNELS } from '../../domain/gatherings/sent-greetings';
import { dayFromField } from '../day-field';
import { usePane } from '../pane-context';
import { channelNoun } from '../words/contact-words';
import { capitalise } from '../words/sentence';
import { useKeptText } from './use-kept-text';

interface RoundFootProps {
  readonly sheet: RoundSheet;
  /** The paths of the recipients that are marked. */
  readonly chosen: readonly string[];
  /** What the list submits by keyboard. */
  readonly form: RefObject<HTMLFormElement | null>;
  readonly onLog: (request: LogRoundRequest, onDone: () => void) => void;
}

/** Logs what was sent to the recipients chosen, in one go. */
export function RoundFoot({ sheet, chosen, form, onLog }: RoundFootProps) {
  const { services } = usePane();
  const { texts, drafts } = services;
  const words = texts.gathering;
  const { name, today, provisional, days } = sheet;
  const draftKey = `round ${days.year} ${name}`;
  const channels = services.channels();
  const offered = GREETING_CHANNELS.filter((id) => channels.some((channel) => channel.id === id));
  const [channel, setChannel] = useState<string>(offered[0] ?? '');
  const [day, setDay] = useState(formatDay(today));
  const text = useKeptText(drafts, draftKey) ?? '';
  const sentOn = dayFromField(day);
  const isPossible = sentOn !== null && sentOn <= today && sentOn >= days.countsFrom && sentOn <= days.until;

  const write = (typed: string): void => {
    if (typed === '') drafts.clear(draftKey);
    else drafts.write(draftKey, { text: typed, channel: null, person: null, day: null });
  };
  const log = (event: Event): void => {
    event.preventDefault();
    if (sentOn === null || !isPossible || chosen.length === 0 || channel === '' || provisional) return;
    onLog({ name, year: days.year, recipients: chosen, channel, day: sentOn, text }, () => {
      // What was typed while the notes were being written is for the next ones.
      if ((drafts.read(draftKey)?.text ?? '') === text) write('');
    });
  };

  // Enter alone submits by itself; with the key that logs from the list the browser does nothing.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || (!event.ctrlKey && !event.metaKey)) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };

  return (
    <form ref={form} class="jour-fixe-gathering-foot" onSubmit={log} onKeyDown={onKeyDown}>
      <div class="jour-fixe-gathering-fields">
        <select class="dropdown" aria-label={words.whatWasSent} value={channel} onChange={(event) => setChannel(event.currentTarget.value)}>
          {offered.map((id) => <option key={id} value={id}>{capitalise(channelNoun(id, { texts, today, channels }))}</option>)}
        </select>
        <input type="date" class="jour-fixe-date" aria-label={words.day} value={day} min={formatDay(days.countsFrom)} max={formatDay(Math.min(today, days.until))} onInput={(event) => setDay(event.currentTarget.value)} />
        <input type="text" class="jour-fixe-gathering-text" aria-label={words.text} placeholder={words.textPlaceholder} value={text} onInput={(event) => write(event.currentTarget.value)} />
        <button type="submit" class="mod-cta" disabled={chosen.length === 0 || channel === '' || !isPossible || provisional}>{words.log(chosen.length)}</button>
      </div>
      {!isPossible && <p class="jour-fixe-gathering-hint" role="status">{today < days.countsFrom ? words.tooEarly : words.notThatDay}</p>}
    </form>
  );
}
