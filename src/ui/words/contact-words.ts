import type { Channel } from '../../domain/channel';
import type { Day } from '../../domain/days';
import type { LoggedInteraction } from '../../domain/interaction';
import type { LastContact, PartnerPerson } from '../../domain/partner';
import type { Reference } from '../../domain/reference';
import type { Texts } from '../../i18n/texts';
import { onDay } from './day-words';
import { plain, sentenceOf, type Sentence, type SentencePart } from './sentence';

/** What words about a partner depend on besides the partner. */
export interface WordContext {
  readonly texts: Texts;
  readonly today: Day;
  readonly channels: readonly Channel[];
}

/** What a channel is called: "call", "Anruf". A channel that is no longer in the settings goes by its id. */
export function channelNoun(id: string, context: WordContext): string {
  const channel = context.channels.find((candidate) => candidate.id === id);
  return channel === undefined ? id : nounOf(channel, context.texts);
}

/** The noun of a channel in the language of the texts, or in the other one where it has none. */
export function nounOf(channel: Channel, texts: Texts): string {
  const nouns = [...channel.nouns[texts.language], ...channel.nouns.en, ...channel.nouns.de];
  return nouns[0] ?? channel.id;
}

/** "last a call with Anna Schmidt on 30 August", the person and the day linked to where they stand. */
export function lastContactInWords(last: LastContact, persons: readonly PartnerPerson[], context: WordContext): Sentence {
  const { texts, today } = context;
  const { interaction } = last;
  if (interaction === null) return sentenceOf(texts.reason.lastContact(plain(texts.reason.contact), onDay(last.day, today, texts)));
  const on = onDay(last.day, today, texts, { path: interaction.path, line: interaction.line });
  return sentenceOf(texts.reason.lastContact(contactInWords(interaction, persons, context), on));
}

/** "on 3 November", linked to the line that says so. */
export function lastDayInWords({ day, interaction }: LastContact, { texts, today }: WordContext): Sentence {
  return onDay(day, today, texts, interaction === null ? undefined : { path: interaction.path, line: interaction.line });
}

function contactInWords(interaction: LoggedInteraction, persons: readonly PartnerPerson[], context: WordContext): Sentence {
  const { reason } = context.texts;
  const { channel, direction } = interaction;
  const contact = plain(channel === null ? reason.contact : reason.channelNoun(channelNoun(channel, context)));
  const named = personsInWords(interaction.persons, persons, context.texts);
  if (named === null) return contact;
  const join = direction === 'to' ? reason.toPersons : direction === 'from' ? reason.fromPersons : reason.withPersons;
  return sentenceOf(join(contact, named));
}

/** Persons joined by comma and "and", each linked to their note where there is one; `null` for nobody. */
export function personsInWords(references: readonly Reference[], persons: readonly PartnerPerson[], texts: Texts): Sentence | null {
  const names = references.map((reference): Sentence => [personPart(reference, persons)]);
  const last = names.pop();
  if (last === undefined) return null;
  const before = names.flatMap((name, index) => (index === 0 ? [name] : [', ', name]));
  return before.length === 0 ? last : sentenceOf(texts.reason.lastOfTwo(sentenceOf(before), last));
}

function personPart(reference: Reference, persons: readonly PartnerPerson[]): SentencePart {
  const known = persons.find((person) => person.name === reference.label || person.name === reference.target);
  return known === undefined || known.path === null ? { text: reference.label } : { text: reference.label, link: { path: known.path } };
}
