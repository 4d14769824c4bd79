import type { GatheringRow } from '../../application/gatherings/gathering-row';
import { dateOf, type Day } from '../../domain/days';
import type { Texts } from '../../i18n/texts';
import type { LoggedInteraction } from '../../domain/interaction';
import { channelNoun, type WordContext } from './contact-words';
import { longDay, shortDay, shortDayIn } from './day-words';
import { comingInWords } from './fact-words';
import { plain, sentenceOf, type Sentence } from './sentence';
import { oneLine } from './topic-words';

/** What a round is called: one that comes with the plugin in the language of the app, others as in the settings. */
export function roundName(name: string, texts: Texts): string {
  const known: Readonly<Record<string, string>> = texts.gathering.roundNames;
  return known[name] ?? name;
}

/** What people call a greeting round or an event. */
export function gatheringName(row: GatheringRow, texts: Texts): string {
  return row.kind === 'round' ? roundName(row.name, texts) : row.name;
}

/** "14 of 31"; for an event "in 9 days", "until 5 Dec", "ended 5 Dec". Empty while nobody knows. */
export function gatheringFact(row: GatheringRow, today: Day, texts: Texts): string {
  if (row.kind === 'round') return row.provisional ? '' : texts.gathering.doneOf(row.done, row.total);
  return eventFact(row, today, texts);
}

export function eventFact({ start, end }: { readonly start: Day; readonly end: Day }, today: Day, texts: Texts): string {
  if (today < start) return comingInWords(start, today, texts);
  if (today > end) return texts.gathering.ended(shortDay(end, today, texts));
  return today === end ? texts.day.today : texts.fact.until(shortDay(end, today, texts));
}

/** "6 partners to meet there"; once the event has begun, how many are left. */
export function eventReason({ start, open, total, provisional }: Extract<GatheringRow, { kind: 'event' }>, today: Day, texts: Texts): string {
  if (today < start || provisional) return texts.gathering.toMeet(provisional ? total : open);
  return texts.gathering.stillOpen(open, total);
}

/** "card, 3 Dec", linked to the line that says so; with the year where it is not this one, or not the one that stands above. */
export function sentInWords({ channel, day, path, line }: LoggedInteraction, context: WordContext, year = dateOf(context.today).year): Sentence {
  const { texts } = context;
  const noun = channel === null ? texts.reason.contact : channelNoun(channel, context);
  return sentenceOf(texts.gathering.sent(plain(noun), [{ text: shortDayIn(year, day, texts), link: { path, line } }]));
}

/** What was logged at an event: "fair, 3 Dec: wants a price". */
export function metInWords(interaction: LoggedInteraction, context: WordContext): Sentence {
  const text = oneLine(interaction.text);
  return text === '' ? sentInWords(interaction, context) : [...sentInWords(interaction, context), { text: `: ${text}` }];
}

/** "2–5 December", or one day. */
export function eventSpan({ start, end, today }: { readonly start: Day; readonly end: Day; readonly today: Day }, texts: Texts): string {
  return start === end ? longDay(start, today, texts) : texts.gathering.span(shortDay(start, today, texts), shortDay(end, today, texts));
}
