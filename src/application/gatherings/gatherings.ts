import type { Clock } from '../ports/clock';
import type { DueRow } from '../due/due-row';
import { findMetFrom } from './find-met';
import type { EventRow, GatheringRef, GatheringRow, RoundRow } from './gathering-row';
import { KnownGatherings } from './known-gatherings';
import type { EventEntry, EventSheet, RoundSheet } from './gathering-sheets';
import type { IndexKeeper } from '../index-keeper';
import { topicsOf } from '../due/row-topics';
import { lastContactOf } from '../../domain/contact';
import type { Contribution } from '../../domain/contribution';
import type { Day } from '../../domain/days';
import { attendeesOf, eventDays, isSettled, isShown, type Attendee, type EventDays, type FindMet } from '../../domain/gatherings/event';
import { hasRecipients, recipientsOf, type GreetedPeople, type Recipient } from '../../domain/gatherings/greeting-round';
import { nextRound, roundDays, roundShownOn, type RoundDays } from '../../domain/gatherings/round-days';
import type { Partner } from '../../domain/partner';
import { personsThere } from '../../domain/presence';
import type { Reference } from '../../domain/reference';
import type { GreetingRound, OccasionRules } from '../../domain/rules';
import { foldName } from '../../notes/values/spelling';

export interface EventToOpen {
  readonly path: string;
  readonly name: string;
  readonly start: Day;
}

/** Greeting rounds and events: who is among them, and how far they are. */
export class Gatherings {
  private readonly known: KnownGatherings;

  constructor(
    private readonly keeper: IndexKeeper,
    private readonly clock: Clock,
    private readonly rules: () => OccasionRules,
    private readonly rowOf: (partnerPath: string) => DueRow | null,
  ) {
    this.known = new KnownGatherings(keeper, (partner, round, days, today) => recipientsOf(round, days, today, this.people([partner])));
  }

  /** Those that are shown today and in which something is left to do: rounds first, then events by day. */
  rows(): GatheringRow[] {
    const today = this.clock.today();
    const rounds = this.rules().rounds.flatMap((round): RoundRow[] => {
      const days = roundShownOn(round, today);
      return days === null ? [] : this.roundRow(round, days, today);
    });
    const events = this.datedEvents().flatMap(({ note, days }): EventRow[] => (isShown(days, today) ? this.eventRow(note, days, today) : []));
    return [...rounds, ...events.sort(soonestFirst)];
  }

  /** `null` where the round is no longer in the settings. */
  round(name: string, year: number): RoundSheet | null {
    const round = this.rules().rounds.find(({ names }) => names[0] === name);
    if (round === undefined) return null;
    const today = this.clock.today();
    const days = roundDays(round, year);
    const recipients = recipientsOf(round, days, today, this.people(this.known.greetedPartners()));
    return { kind: 'round', name, days, today, recipients, done: doneOf(recipients), provisional: isProvisional(recipients) };
  }

  /** `null` where the note is gone, or is no event with a date any more. */
  event(path: string): EventSheet | null {
    const note = this.keeper.current.contribution(path);
    const days = note === null || note.event === null ? null : eventDays(note.event, this.rules().event);
    if (note === null || note.event === null || days === null) return null;
    const today = this.clock.today();
    const attendees = this.attendees(note, days, today);
    return {
      kind: 'event',
      path,
      name: note.name,
      place: note.event.place,
      start: days.start,
      end: days.end,
      today,
      entries: attendees.map((attendee) => entryOf(attendee, this.rowOf(attendee.partner.path), days, today, this.rules())),
      provisional: !note.complete || attendees.some(({ partner }) => partner.provisional),
    };
  }

  /** The rounds that somebody gets a card in: each as it is shown today, else as it comes next. */
  roundsToOpen(): GatheringRef[] {
    const today = this.clock.today();
    return this.rules().rounds.flatMap((round): GatheringRef[] => {
      const days = nextRound(round, today);
      const [name] = round.names;
      return name === undefined || !this.hasRecipients(round, today) ? [] : [{ kind: 'round', name, year: days.year }];
    });
  }

  /** Events that are not over yet, and those one may still have to log: the next first. */
  eventsToOpen(which: 'to-prepare' | 'to-log'): EventToOpen[] {
    const today = this.clock.today();
    return this.datedEvents()
      .filter(({ days }) => (which === 'to-prepare' ? days.end >= today : days.start <= today && today <= days.until))
      .map(({ note: { path, name }, days: { start } }) => ({ path, name, start }))
      .sort(soonestFirst);
  }

  /** Whether a note is that of an event with a date, and can be opened as such. */
  canOpenEvent(path: string, which: 'to-prepare' | 'to-log'): boolean {
    const { event } = this.keeper.current.contribution(path) ?? { event: null };
    const days = event === null ? null : eventDays(event, this.rules().event);
    return days !== null && (which === 'to-prepare' || days.start <= this.clock.today());
  }

  private roundRow(round: GreetingRound, days: RoundDays, today: Day): RoundRow[] {
    const { done, total, provisional } = this.known.count(round, days, today);
    const [name] = round.names;
    if (name === undefined || total === 0 || (done === total && !provisional)) return [];
    return [{ kind: 'round', name, year: days.year, date: days.date, done, total, provisional }];
  }

  private hasRecipients(round: GreetingRound, today: Day): boolean {
    const people = this.people([]);
    for (const partner of this.known.greetedPartners()) if (hasRecipients(partner, round, today, people)) return true;
    return false;
  }

  private eventRow(note: Contribution, days: EventDays, today: Day): EventRow[] {
    const attendees = this.attendees(note, days, today);
    const open = attendees.filter((attendee) => !isSettled(attendee)).length;
    if (open === 0) return [];
    const { path, name, complete } = note;
    return [{ kind: 'event', path, name, start: days.start, end: days.end, open, total: attendees.length, provisional: !complete || attendees.some(({ partner }) => partner.provisional) }];
  }

  private datedEvents(): { readonly note: Contribution; readonly days: EventDays }[] {
    const lead = this.rules().event;
    return [...this.known.events()].flatMap((note) => {
      const days = note.event === null ? null : eventDays(note.event, lead);
      return days === null ? [] : [{ note, days }];
    });
  }

  private attendees({ event, path }: Contribution, days: EventDays, today: Day): Attendee[] {
    return event === null ? [] : attendeesOf(event, days, today, this.findMetFrom(path));
  }

  /** Whether a name in an event's note means a partner, or somebody there. */
  namesIn(eventPath: string, partnerPath: string): (reference: Reference) => boolean {
    const find = this.findMetFrom(eventPath);
    return (reference) => find(reference).some(({ partner }) => partner.path === partnerPath);
  }

  private findMetFrom(path: string): FindMet {
    return findMetFrom(path, this.keeper.current, (reference) => this.known.partnersNaming(reference));
  }

  private people(partners: Iterable<Partner>): GreetedPeople {
    const index = this.keeper.current;
    const isFormer = (path: string): boolean => index.partner(path)?.facts.former ?? true;
    return {
      partners,
      chooses: (greetings, { names }) => greetings.some((greeting) => names.some((name) => foldName(name) === foldName(greeting))),
      isFirstEmployer: (person, partner) => index.partnersOf(person).find((path) => !isFormer(path)) === partner,
    };
  }
}

/** Those of one day by name: the order does not depend on which note was read first. */
function soonestFirst(one: EventToOpen, other: EventToOpen): number {
  return one.start - other.start || one.name.localeCompare(other.name) || (one.path < other.path ? -1 : 1);
}

function entryOf({ partner, persons, met, notMet }: Attendee, row: DueRow | null, { start }: EventDays, today: Day, rules: OccasionRules): EventEntry {
  return {
    path: partner.path,
    name: partner.name,
    persons,
    everybody: personsThere(partner, today).filter(({ path }) => path !== partner.path),
    last: lastContactOf(partner, Math.min(today, start - 1)),
    row,
    topics: topicsOf(partner, today, rules),
    met,
    notMet,
  };
}

function doneOf(recipients: readonly Recipient[]): number {
  return recipients.filter(({ sent }) => sent !== null).length;
}

function isProvisional(recipients: readonly Recipient[]): boolean {
  return recipients.some(({ provisional }) => provisional);
}
