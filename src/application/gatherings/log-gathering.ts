import type { Failure } from '../ports/announcement';
import type { LogRequest, NextContact } from '../composing/composed-entry';
import type { Gatherings } from './gatherings';
import type { IndexKeeper } from '../index-keeper';
import type { LogContact } from '../logging/log-contact';
import type { NoteActions } from '../logging/note-actions';
import type { NoteSource } from '../ports/note-source';
import type { Channel, NoteLanguage } from '../../domain/channel';
import type { Day } from '../../domain/days';
import { fileUnder } from '../../domain/file-under';
import type { Recipient } from '../../domain/gatherings/greeting-round';
import { eventChannel, textAtEvent } from '../../notes/writing/event-entry';
import { notMetEdit, openAgainEdit } from '../../notes/writing/not-met-edit';
import type { Edit } from '../../notes/writing/text-change';

/** What was sent to several recipients of a round. */
export interface LogRoundRequest {
  readonly name: string;
  readonly year: number;
  /** The recipients' paths. */
  readonly recipients: readonly string[];
  readonly channel: string;
  readonly day: Day;
  readonly text: string;
}

/** Whom one met at an event, and what about. */
export interface LogEventRequest {
  readonly path: string;
  readonly day: Day;
  readonly met: readonly MetPartner[];
}

export interface MetPartner {
  readonly path: string;
  readonly persons: readonly string[];
  readonly text: string;
}

/** What of the settings logging at gatherings depends on. */
interface GatheringRules {
  readonly language: NoteLanguage;
  readonly channels: readonly Channel[];
}

/** Logs what was sent in a greeting round, and whom one met at an event: one action each, with one undo. */
export class LogGathering {
  constructor(
    private readonly gatherings: Gatherings,
    private readonly logContact: LogContact,
    private readonly actions: NoteActions,
    private readonly keeper: IndexKeeper,
    private readonly source: NoteSource,
    private readonly rules: () => GatheringRules,
  ) {}

  async logRound({ name, year, recipients, channel, day, text }: LogRoundRequest): Promise<Failure | null> {
    const all = this.gatherings.round(name, year)?.recipients ?? [];
    const wanted = new Set(recipients);
    const chosen = all.filter(({ path, provisional }) => wanted.has(path) && !provisional);
    const everybodyAt = byHome(all);
    return this.logContact.logAll(
      [...byHome(chosen)].map(([home, chosenHere]): LogRequest => {
        const persons = this.personsToName(home, everybodyAt.get(home) ?? [], chosenHere);
        return { partners: [home], day, time: null, channel, direction: persons.length === 0 ? null : 'to', persons, text, next: this.nextAfter(home, day) };
      }),
    );
  }

  async logEvent({ path, day, met }: LogEventRequest): Promise<Failure | null> {
    const kind = this.keeper.current.contribution(path)?.event?.kind ?? null;
    const channel = eventChannel(kind, this.rules().channels);
    return this.logContact.logAll(
      met.map((partner): LogRequest => ({
        partners: [partner.path],
        day,
        time: null,
        channel,
        direction: partner.persons.length === 0 ? null : 'with',
        persons: partner.persons,
        text: textAtEvent(partner.text, this.source.linkText(path, partner.path)),
        next: this.nextAfter(partner.path, day),
      })),
    );
  }

  /** Notes in the event's note that some partners were not met there. */
  notMet(path: string, partners: readonly string[]): Promise<Failure | null> {
    const names = partners.map((partner) => this.keeper.current.partner(partner)?.name ?? partner);
    const edit = notMetEdit(partners.map((partner) => this.source.linkText(partner, path)), this.rules().language);
    return this.actions.announceFailure(this.actions.perform(names, [{ kind: 'edit', path, edit }], () => ({ kind: 'not-met', names })));
  }

  /** Takes back that a partner was not met at an event. */
  openAgain(path: string, partner: string): Promise<Failure | null> {
    const names = [this.keeper.current.partner(partner)?.name ?? partner];
    const { language } = this.rules();
    // Whom the names mean is told by the notes as they are when this one is changed.
    const edit: Edit = (text) => openAgainEdit(this.gatherings.namesIn(path, partner), language)(text);
    return this.actions.announceFailure(this.actions.perform(names, [{ kind: 'edit', path, edit }], () => ({ kind: 'open-again', names })));
  }

  /**
   * Whom a line has to name, so that it is for those chosen and nobody else: nobody where all at that partner are
   * chosen or done, else the persons chosen and, for the partner as a whole, somebody who gets no card of their own.
   */
  private personsToName(home: string, here: readonly Recipient[], chosen: readonly Recipient[]): string[] {
    const [sole] = here;
    if (here.length === 1 && sole?.person === null) return [];
    const isWhole = chosen.some(({ person }) => person === null);
    if (isWhole && here.every((recipient) => recipient.sent !== null || chosen.includes(recipient))) return [];
    const persons = chosen.flatMap(({ person }) => (person === null ? [] : [person.name]));
    if (!isWhole) return persons;
    const others = this.keeper.current.partner(home)?.persons ?? [];
    const host = others.find(({ path, facts }) => (facts === null || facts.left === null) && !here.some((recipient) => recipient.person !== null && recipient.path === path));
    return host === undefined ? persons : [host.name, ...persons];
  }

  /** A card in passing uses up a plan for that day or before, but not one that is still to come. */
  private nextAfter(path: string, day: Day): NextContact {
    const plan = this.keeper.current.partner(path)?.facts.nextContact ?? null;
    return plan !== null && plan > day ? { kind: 'keep' } : { kind: 'clear' };
  }
}

function byHome(recipients: readonly Recipient[]): ReadonlyMap<string, readonly Recipient[]> {
  const homes = new Map<string, Recipient[]>();
  for (const recipient of recipients) fileUnder(homes, recipient.home, recipient);
  return homes;
}
