import type { Match } from '../../application/overview/asked-for';
import type { FilterPart, OverviewFilter } from '../../application/overview/overview-filter';
import type { OverviewPhase, OverviewRow } from '../../application/overview/overview-row';
import type { Risk } from '../../application/overview/risks';
import type { LastContact } from '../../domain/partner';
import type { Texts } from '../../i18n/texts';
import { channelNoun, type WordContext } from './contact-words';
import { chipDay, shortDay } from './day-words';
import { comingInWords, overInWords } from './fact-words';
import { agreementWord } from './occasion-words';
import { plain, type Sentence } from './sentence';
import { oneLine } from './topic-words';

export function phaseInWords(phase: OverviewPhase, texts: Texts): string {
  return phase === 'former' ? texts.overview.filter.former : texts.phase[phase];
}

/** "12 Oct, call", linked to the line that says so. */
export function lastInWords({ last, path, provisional }: OverviewRow, context: WordContext): Sentence {
  const { texts, today } = context;
  if (last === null) return plain(provisional ? texts.overview.reading : texts.overview.never);
  const day = chipDay(last.day, today, texts);
  const { interaction } = last;
  if (interaction === null) return [{ text: day, link: { path } }];
  const link = { path: interaction.path, line: interaction.line };
  return interaction.channel === null ? [{ text: day, link }] : [{ text: day, link }, { text: `, ${channelNoun(interaction.channel, context)}` }];
}

/** "in 9 days", "since 12 Oct", "6 weeks over", "paused until 3 Jan"; empty where nothing is planned. */
export function nextInWords({ state, nextDay, pausedUntil }: OverviewRow, { texts, today }: WordContext): string {
  switch (state) {
    case 'former':
    case 'no-contact-yet':
      return '';
    case 'as-needed':
      return texts.overview.asNeeded;
    case 'paused':
      return pausedUntil === null ? texts.overview.paused : texts.overview.pausedUntil(shortDay(pausedUntil, today, texts));
    default:
      if (nextDay === null) return '';
      if (nextDay >= today) return comingInWords(nextDay, today, texts);
      return state === 'overdue' ? overInWords(today - nextDay, texts) : texts.fact.since(shortDay(nextDay, today, texts));
  }
}

/** What a risk is, with whom it is about: "Contact lost: Mira Lang left". */
export function riskInWords(risk: Risk, { texts, today }: WordContext): string {
  const { risk: words, risks } = texts.overview;
  switch (risk.kind) {
    case 'contact-lost':
      return words.contactLost(risk.person);
    case 'agreement':
      return words[agreementWord(risk.what, risk.day, today)](risk.cooperation, shortDay(risk.day, today, texts));
    case 'departure':
      return words.departure(risk.person, shortDay(risk.day, today, texts));
    case 'introduction':
      return words.introduction(risk.person);
    case 'unanswered':
      return words.unanswered(risk.count);
    case 'only-one':
      return words.onlyOne(risk.person);
    case 'overdue':
    case 'no-contact-yet':
      return risks[risk.kind];
  }
}

/** One of several contacts to choose from: "12 Oct, call: went up smoothly". */
export function contactChoiceInWords({ day, interaction }: LastContact, context: WordContext): string {
  const date = chipDay(day, context.today, context.texts);
  const channel = interaction?.channel ?? null;
  const text = oneLine(interaction?.text ?? '');
  return `${channel === null ? date : `${date}, ${channelNoun(channel, context)}`}${text === '' ? '' : `: ${text}`}`;
}

/** Why a row was found: "Needs: milling capacity from March". */
export function matchInWords({ field, text }: Match, texts: Texts): string {
  return texts.overview.found[field](field === 'tag' ? text.replace(/^#/, '') : oneLine(text));
}

/** What a part of the filter asks for: "Closing", "longer ago than 3 months"; `null` where it asks nothing. */
export function filterPartInWords(part: FilterPart, filter: OverviewFilter, texts: Texts): string | null {
  const { filter: words, risks } = texts.overview;
  switch (part) {
    case 'phase':
      return filter.phase === undefined ? null : phaseInWords(filter.phase, texts);
    case 'owner':
      return filter.owner ?? null;
    case 'tag':
      return filter.tag === undefined ? null : `#${filter.tag.replace(/^#/, '')}`;
    case 'risk':
      return filter.risk === undefined ? null : risks[filter.risk];
    case 'wants':
      return filter.wants === undefined ? null : words.wants[filter.wants];
    case 'silentMonths':
      return filter.silentMonths === undefined ? null : words.silent(filter.silentMonths);
    case 'dueWithinDays':
      return filter.dueWithinDays === undefined ? null : words.dueWithin(filter.dueWithinDays);
  }
}
