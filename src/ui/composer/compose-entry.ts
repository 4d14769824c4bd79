import type { LogRequest, NextContact, UnderstoodText } from '../../application/composing/composed-entry';
import type { Typed } from '../../application/composing/typed';
import type { Draft } from '../../application/ports/draft-store';
import { formatDay, type Day } from '../../domain/days';
import { dayFromField } from '../day-field';
import type { ComposerPartner } from '../../application/composing/composer-partner';
import type { NamedPerson } from '../../application/composing/named-person';

/** What somebody chose beside the text. A choice that was not made is absent and follows the text. */
export interface Choices {
  readonly channel?: string | null;
  readonly persons?: readonly NamedPerson[];
  readonly day?: Day;
  readonly next?: NextContact;
  /** The paths of those it was with, where that is another partner than the composer was opened for, or several. */
  readonly partners?: readonly string[];
}

/** The entry as it would be logged now. */
export interface Composed {
  readonly request: LogRequest;
  /** The day lies ahead, where nothing can be logged yet. */
  readonly future: boolean;
  /** The words for a day that the calendar does not have, as long as no day was chosen instead. */
  readonly impossibleDay: string | null;
  /** Neither words nor a channel: nothing to log yet. */
  readonly empty: boolean;
}

/** Puts an entry together: what was chosen wins over what the text says, and that over what is usual, `usualDay` among it. */
export function composeEntry(understood: UnderstoodText, choices: Choices, partner: ComposerPartner, today: Day, usualDay: Day = today): Composed {
  const channel = choices.channel !== undefined ? choices.channel : (understood.channel ?? usualChannel(understood, partner));
  const day = choices.day ?? understood.day ?? usualDay;
  const request: LogRequest = {
    partners: partner.partners,
    ...(partner.isCooperation ? { cooperation: partner.path } : {}),
    day,
    time: understood.time,
    channel,
    direction: understood.direction,
    persons: choices.persons ?? personsOf(understood, partner),
    text: understood.text,
    next: choices.next ?? { kind: 'clear' },
  };
  const chosen = choices.channel ?? understood.channel;
  return {
    request,
    future: day > today,
    impossibleDay: choices.day === undefined ? understood.impossibleDay : null,
    empty: understood.text.trim() === '' && chosen === null,
  };
}

/** Whether nothing stands in the way of logging an entry. */
export function isReady({ future, impossibleDay, empty }: Composed): boolean {
  return !empty && !future && impossibleDay === null;
}

/** What was usual so far is not taken where the text speaks of something else: of somebody who was not reached, say. */
function usualChannel({ hintedChannel }: UnderstoodText, { preferredChannel }: ComposerPartner): string | null {
  return hintedChannel === null || hintedChannel === preferredChannel ? preferredChannel : null;
}

/** Whoever the text names, else the person one usually speaks to. */
function personsOf(understood: UnderstoodText, partner: ComposerPartner): readonly NamedPerson[] {
  if (understood.persons.length > 0) return understood.persons;
  const [first] = partner.persons;
  return first === undefined ? [] : [first.name];
}

/** What has to be kept of an unfinished entry; `null` when there is nothing worth keeping. */
export function draftOf({ text, typedOn }: Typed, choices: Choices): Draft | null {
  const { channel, persons, day, partners, next } = choices;
  if (text === '' && [channel, persons, day, partners, next].every((choice) => choice === undefined)) return null;
  return {
    text,
    channel: channel === undefined ? null : (channel ?? ''),
    // No name contains a line break, so several fit into one field.
    person: persons === undefined ? null : persons.join('\n'),
    day: day === undefined ? null : formatDay(day),
    ...(partners === undefined ? {} : { partners }),
    ...(next === undefined ? {} : { next: next.kind === 'set' ? formatDay(next.day) : next.kind }),
    typedOn: formatDay(typedOn),
  };
}

/** What was typed, as a draft holds it; one that does not say when is meant as of today. */
export function typedIn(draft: Draft | null, today: Day): Typed {
  return { text: draft?.text ?? '', typedOn: dayFromField(draft?.typedOn ?? '') ?? today };
}

/**
 * The choices that a draft holds. Whoever the composer is opened for now is meant, whomever the draft was for, and
 * a next contact whose day has come is no choice any more.
 */
export function choicesOf(draft: Draft | null, today: Day, speakingTo: string | null = null): Choices {
  if (draft === null) return {};
  const day = draft.day === null ? null : dayFromField(draft.day);
  const next = draft.next === undefined ? null : nextFrom(draft.next, today);
  return {
    ...(draft.channel === null ? {} : { channel: draft.channel === '' ? null : draft.channel }),
    ...(draft.person === null || speakingTo !== null ? {} : { persons: draft.person.split('\n').filter((name) => name !== '') }),
    ...(day === null ? {} : { day }),
    ...(draft.partners === undefined || speakingTo !== null ? {} : { partners: draft.partners }),
    ...(next === null ? {} : { next }),
  };
}

function nextFrom(kept: string, today: Day): NextContact | null {
  if (kept === 'clear' || kept === 'keep') return { kind: kept };
  const day = dayFromField(kept);
  return day === null || day <= today ? null : { kind: 'set', day };
}

/** The choices with the paths that the chosen partners have by now, should a note have been renamed. */
export function followed(choices: Choices, chosen: ComposerPartner | null): Choices {
  const isKnown = chosen !== null && !chosen.isCooperation && chosen.partners.length === choices.partners?.length;
  return isKnown ? { ...choices, partners: chosen.partners } : choices;
}

/** The choices for an entry that is for several: who is named in none of the ways was not spoken to. */
export function withNobodyMeant(choices: Choices, { persons }: UnderstoodText): Choices {
  return choices.persons !== undefined || persons.length > 0 ? choices : { ...choices, persons: [] };
}

/** The choices but for whom the entry is. */
export function withoutPartners({ partners: _, ...others }: Choices): Choices {
  return others;
}
