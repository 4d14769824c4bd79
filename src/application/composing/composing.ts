import type { Clock } from '../ports/clock';
import { together, type ComposerPartner } from './composer-partner';
import { understandText } from './composer-text';
import type { UnderstoodText } from './composed-entry';
import type { DueBoards } from '../due/due-board';
import type { IndexKeeper } from '../index-keeper';
import type { Slices } from '../keeping/slices';
import { fuzzyCandidates, type FuzzyCandidate } from './fuzzy-names';
import type { NaturalDays } from './natural-days';
import type { NoteSource } from '../ports/note-source';
import type { PickCandidate } from './pick-candidates';
import { Picks } from './picks';
import { readQuickLog, type QuickLog } from './quick-log';
import { ATTEMPT, countsAsContact, TRY_AGAIN_AFTER_DAYS, type Channel } from '../../domain/channel';
import { appliedCadenceOf } from '../../domain/applied-cadence';
import { lastContactOf, nextMeetingOf } from '../../domain/contact';
import type { Day } from '../../domain/days';
import { nextDueAfter } from '../../domain/due';
import { isFormer } from '../../domain/partner';
import { personsThere, successorsThere } from '../../domain/presence';
import type { Reference } from '../../domain/reference';
import type { DueRules } from '../../domain/rules';

/** What of the settings composing depends on. */
export interface ComposingRules {
  readonly channels: readonly Channel[];
  readonly due: DueRules;
}

/** Channels for special occasions: that the last contact was a card does not make the next one a card. */
const SPECIAL_CHANNELS = new Set(['letter', 'card', 'gift', 'visit', 'fair']);

function everyday(channel: string | null): string | null {
  return channel === null || SPECIAL_CHANNELS.has(channel) ? null : channel;
}

/** Helps whoever types a contact: understands what is typed, and says what follows from it. */
export class Composing {
  /** Where notes went that were renamed while somebody may be typing about them. */
  private readonly renamed = new Map<string, string>();
  private readonly picks: Picks;

  constructor(
    private readonly keeper: IndexKeeper,
    private readonly boards: DueBoards,
    private readonly clock: Clock,
    private readonly days: NaturalDays,
    private readonly resolveLink: NoteSource['resolveLink'],
    private readonly rules: () => ComposingRules,
  ) {
    this.picks = new Picks(boards);
  }

  /**
   * The partner or cooperation whose note stands or stood there: a note that was renamed is followed.
   *
   * @param speakingTo one of its persons, where one is meant.
   * @param others paths of further partners who were there as well.
   */
  partner(formerPath: string, speakingTo: string | null = null, others: readonly string[] = []): ComposerPartner | null {
    const path = this.standing(formerPath);
    const first = this.ofPartner(path, speakingTo) ?? this.ofCooperation(path);
    if (first === null) return null;
    const further = others.map((other) => this.standing(other)).filter((other) => !first.partners.includes(other));
    return further.length === 0 ? first : together(first, this.partners([...new Set(further)]));
  }

  private ofPartner(path: string, speakingTo: string | null): ComposerPartner | null {
    const partner = this.keeper.current.partner(path);
    if (partner === null) return null;
    const today = this.clock.today();
    const last = lastContactOf(partner, today);
    const there = [...personsThere(partner, today), ...successorsThere(partner, today)].sort((one, other) => Number(other.name === speakingTo) - Number(one.name === speakingTo));
    const { nextContact } = partner.facts;
    return {
      path,
      name: partner.name,
      partners: [path],
      isCooperation: false,
      former: isFormer(partner, today),
      alternatives: this.furtherEmployers(path, there.find(({ name }) => name === speakingTo)?.path ?? null),
      // In a person's own note it goes without saying who was spoken to.
      persons: partner.kind === 'person' ? [] : there,
      plan: nextContact !== null && (last === null || nextContact > last.day) ? nextContact : null,
      preferredChannel: this.channelId(there[0]?.facts?.preferredChannel ?? null) ?? everyday(last?.interaction?.channel ?? null),
    };
  }

  /** A cooperation is spoken about with all of its partners; what is said stands in its own note. */
  private ofCooperation(path: string): ComposerPartner | null {
    const note = this.keeper.current.contribution(path);
    if (note === null || note.cooperation === null) return null;
    const [first, ...others] = this.partners(this.keeper.current.partnersOf(path));
    if (first === undefined) return null;
    return { ...together(first, others), path, name: note.name, isCooperation: true, alternatives: [] };
  }

  private partners(paths: readonly string[]): readonly ComposerPartner[] {
    return paths.flatMap((path) => this.ofPartner(path, null) ?? []);
  }

  /** The other partners that a person works for, into whose note the entry may go instead. */
  private furtherEmployers(path: string, person: string | null): readonly string[] {
    return person === null ? [] : this.keeper.current.partnersOf(person).filter((employer) => employer !== path && employer !== person);
  }

  followRename(from: string, to: string): void {
    this.renamed.set(from, to);
    this.renamed.delete(to);
  }

  /** Words for days are understood once this is done: a moment after somebody first opens a composer. */
  makeReady(): Promise<void> {
    return this.days.load();
  }

  /** @param typedOn the day as of which the text is meant. */
  understand(text: string, path: string, others: readonly string[] = [], typedOn: Day = this.clock.today()): UnderstoodText {
    return understandText(text, {
      channels: this.rules().channels,
      persons: (this.partner(path, null, others)?.persons ?? []).map((person) => person.name),
      today: typedOn,
      days: this.days,
      leadsElsewhere: (link) => this.leadsElsewhere(link, path),
    });
  }

  /** When the next contact is due after one on that day by that channel; `null` where only occasions lead to contact. */
  nextAfter(path: string, day: Day, channel: string | null): Day | null {
    if (channel === ATTEMPT) return day + TRY_AGAIN_AFTER_DAYS;
    const partner = this.keeper.current.partner(path);
    if (partner === null) return null;
    if (!countsAsContact(channel)) return this.boards.row(path)?.dueDay ?? null;
    const today = this.clock.today();
    const meeting = nextMeetingOf(partner, Math.max(today, day + 1));
    if (meeting !== null) return meeting.day;
    const last = lastContactOf(partner, today);
    return nextDueAfter(Math.max(day, last?.day ?? day), appliedCadenceOf(partner, today, this.rules().due, day), this.rules().due);
  }

  /** As `nextAfter`, for the first of several partners who is due again. */
  nextAfterAll(paths: readonly string[], day: Day, channel: string | null): Day | null {
    const days = paths.map((path) => this.nextAfter(path, day, channel)).filter((next) => next !== null);
    return days.length === 0 ? null : Math.min(...days);
  }

  /** @param typedOn the day as of which the line is meant. */
  quickLog(line: string, typedOn: Day = this.clock.today()): QuickLog {
    const { channels } = this.rules();
    return readQuickLog(line, { names: () => this.picks.names(), channels, today: this.clock.today(), typedOn, days: this.days, leadsElsewhere: (link, from) => this.leadsElsewhere(link, from) });
  }

  /** Somebody is about to type a line for the quick log. */
  makeNamesReady(slices: Slices): Promise<void> {
    return this.picks.makeReady(slices);
  }

  /** Those who are offered before anything is typed: the most due partners. */
  mostDue(count: number): readonly PickCandidate[] {
    return this.picks.mostDue(count);
  }

  /** All who can be picked, the most due first. */
  candidates(): readonly PickCandidate[] {
    return this.picks.candidates();
  }

  /** The same by their names, as somebody is about to search them. */
  async fuzzyCandidates(slices: Slices): Promise<readonly FuzzyCandidate[]> {
    await this.picks.makeCandidatesReady(slices);
    return fuzzyCandidates(this.picks.candidates(), slices);
  }

  channels(): readonly Channel[] {
    return this.rules().channels;
  }

  /** Whether a link in one note leads to another that stands for nobody: an offer, a daily note. */
  private leadsElsewhere({ target }: Reference, from: string): boolean {
    const path = this.resolveLink(target, from);
    if (path === null) return false;
    const note = this.keeper.current.contribution(path);
    return note === null || [note.partner, note.person, note.cooperation, note.event].every((facts) => facts === null);
  }

  private standing(path: string): string {
    const next = this.keeper.current.contribution(path) === null ? this.renamed.get(path) : undefined;
    return next === undefined ? path : this.standing(next);
  }

  private channelId(word: string | null): string | null {
    if (word === null) return null;
    const wanted = word.toLowerCase();
    const found = this.channels().find(({ id, nouns, verbs }) =>
      [id, ...nouns.en, ...nouns.de, ...verbs.en, ...verbs.de].some((known) => known.toLowerCase() === wanted),
    );
    return found?.id ?? null;
  }
}
