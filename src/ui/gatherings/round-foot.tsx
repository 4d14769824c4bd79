import { useState } from 'preact/hooks';
import type { RoundSheet } from '../../application/gathering-sheets';
import type { LogRoundRequest } from '../../application/log-gathering';
import { formatDay } from '../../domain/days';
import { GREETING_CHANNELS } from '../../domain/gatherings/greeting-round';
import { dayFromField } from '../day-field';
import { usePane } from '../pane-context';
import { channelNoun } from '../words/contact-words';
import { roundName } from '../words/gathering-words';
import { capitalise } from '../words/sentence';
import type { GatheringServices } from './gathering-services';

interface RoundFootProps {
  readonly sheet: RoundSheet;
  /** The recipients that are marked, and those that are meant where none is. */
  readonly chosen: readonly string[];
  readonly all: readonly string[];
  readonly actions: GatheringServices;
  readonly onLog: (request: LogRoundRequest, onDone: () => void) => void;
}

/** What is done with the recipients chosen: logged in one go, or handed out as addresses for labels. */
export function RoundFoot({ sheet, chosen, all, actions, onLog }: RoundFootProps) {
  const { services, host } = usePane();
  const { texts, drafts } = services;
  const words = texts.gathering;
  const { name, today, provisional, days } = sheet;
  const draftKey = `round ${days.year} ${name}`;
  const channels = services.channels();
  const offered = GREETING_CHANNELS.filter((id) => channels.some((channel) => channel.id === id));
  const [channel, setChannel] = useState<string>(offered[0] ?? '');
  const [day, setDay] = useState(formatDay(today));
  const [text, setText] = useState(() => drafts.read(draftKey)?.text ?? '');
  const sentOn = dayFromField(day);
  const isPossible = sentOn !== null && sentOn <= today && sentOn >= days.countsFrom && sentOn <= days.until;
  const meant = sheet.recipients.filter(({ path }) => (chosen.length > 0 ? chosen : all).includes(path));
  const withAddress = meant.filter(({ address }) => address !== null).map(({ path }) => path);
  const addresses = { name, year: days.year, recipients: withAddress };

  const write = (typed: string): void => {
    setText(typed);
    if (typed === '') drafts.clear(draftKey);
    else drafts.write(draftKey, { text: typed, channel: null, person: null, day: null });
  };
  const log = (event: Event): void => {
    event.preventDefault();
    if (sentOn === null || !isPossible || chosen.length === 0 || provisional) return;
    onLog({ name, year: days.year, recipients: chosen, channel, day: sentOn, text }, () => write(''));
  };

  return (
    <form class="jour-fixe-gathering-foot" onSubmit={log}>
      <div class="jour-fixe-gathering-fields">
        <select class="dropdown" aria-label={words.whatWasSent} value={channel} onChange={(event) => setChannel(event.currentTarget.value)}>
          {offered.map((id) => <option key={id} value={id}>{capitalise(channelNoun(id, { texts, today, channels }))}</option>)}
        </select>
        <input type="date" class="jour-fixe-date" aria-label={words.day} value={day} min={formatDay(days.countsFrom)} max={formatDay(Math.min(today, days.until))} onInput={(event) => setDay(event.currentTarget.value)} />
        <input type="text" class="jour-fixe-gathering-text" aria-label={words.text} placeholder={words.textPlaceholder} value={text} onInput={(event) => write(event.currentTarget.value)} />
        <button type="submit" class="mod-cta" disabled={chosen.length === 0 || !isPossible || provisional}>{words.log(chosen.length)}</button>
      </div>
      {!isPossible && <p class="jour-fixe-gathering-hint" role="status">{today < days.countsFrom ? words.tooEarly : words.notThatDay}</p>}
      <div class="jour-fixe-gathering-exports">
        <button type="button" disabled={provisional || withAddress.length === 0} onClick={() => void actions.saveAddresses(addresses, words.roundTitle(roundName(name, texts), days.year))}>{words.saveAddresses(withAddress.length)}</button>
        <button type="button" disabled={provisional || withAddress.length === 0} onClick={() => host.copy(actions.addressCells(addresses), words.copied(withAddress.length))}>{words.copyAddresses}</button>
        {withAddress.length < meant.length && <span class="jour-fixe-gathering-hint">{words.withoutAddress(meant.length - withAddress.length)}</span>}
      </div>
    </form>
  );
}
