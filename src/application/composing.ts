import type { Clock } from './clock';
import { understandText } from './composer-text';
import type { UnderstoodText } from './composed-entry';
import type { DueBoards } from './due-board';
import type { IndexKeeper } from './index-keeper';
import type { NaturalDays } from './natural-days';
import { pickCandidates, type PickCandidate } from './pick-candidates';
import { readQuickLog, type QuickLog } from './quick-log';
import { ATTEMPT, countsAsContact, TRY_AGAIN_AFTER_DAYS, type Channel } from '../domain/channel';
import { appliedCadenceOf } from '../domain/applied-cadence';
import { lastContactOf, nextMeetingOf } from '../domain/contact';
import type { Day } from '../domain/days';
import { nextDueAfter } from '../domain/due';
import type { PartnerPerson } from '../domain/partner';
import { personsThere } from '../domain/presence';
import type { DueRules } from '../domain/rules';

/** What the composer has to know of a partner, whether it has a row or not. */
export interface ComposerPartner {
  readonly path: string;
  readonly name: string;
  /** Those who are still there: whom one speaks to, then the most important first. */
  readonly persons: readonly PartnerPerson[];
  /** The live plan, which logging removes unless it is kept. */
  readonly plan: Day | null;
  /** Id of the channel that is taken where a person is named but no channel. */
  readonly preferredChannel: string | null;
}

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

  constructor(
    private readonly keeper: IndexKeeper,
    private readonly boards: DueBoards,
    private readonly clock: Clock,
    private readonly days: NaturalDays,
    private readonly rules: () => ComposingRules,
  ) {}

  /** The partner whose note stands or stood there: a note that was renamed is followed. `speakingTo` is one of its persons, where one is meant. */
  partner(formerPath: string, speakingTo: string | null = null): ComposerPartner | null {
    this.makeReady();
    const path = this.standing(formerPath);
    const partner = this.keeper.current.partner(path);
    if (partner === null) return null;
    const today = this.clock.today();
    const last = lastContactOf(partner, today);
    const there = personsThere(partner, today).sort((one, other) => Number(other.name === speakingTo) - Number(one.name === speakingTo));
    const { nextContact } = partner.facts;
    return {
      path,
      name: partner.name,
      // In a person's own note it goes without saying who was spoken to.
      persons: partner.kind === 'person' ? [] : there,
      plan: nextContact !== null && (last === null || nextContact > last.day) ? nextContact : null,
      preferredChannel: this.channelId(there[0]?.facts?.preferredChannel ?? null) ?? everyday(last?.interaction?.channel ?? null),
    };
  }

  followRename(from: string, to: string): void {
    this.renamed.set(from, to);
    this.renamed.delete(to);
  }

  understand(text: string, path: string): UnderstoodText {
    return understandText(text, {
      channels: this.rules().channels,
      persons: (this.partner(path)?.persons ?? []).map((person) => person.name),
      today: this.clock.today(),
      days: this.days,
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
    return nextDueAfter(Math.max(day, last?.day ?? day), appliedCadenceOf(partner, today, this.rules().due), this.rules().due);
  }

  quickLog(line: string): QuickLog {
    this.makeReady();
    const { channels } = this.rules();
    return readQuickLog(line, { candidates: this.candidates(), channels, today: this.clock.today(), days: this.days });
  }

  /** All who can be picked, the most due first. */
  candidates(): readonly PickCandidate[] {
    return pickCandidates(this.keeper, this.boards);
  }

  channels(): readonly Channel[] {
    return this.rules().channels;
  }

  private standing(path: string): string {
    const next = this.keeper.current.contribution(path) === null ? this.renamed.get(path) : undefined;
    return next === undefined ? path : this.standing(next);
  }

  /** Words for days are understood a moment after somebody first opens a composer, long before anything is typed. */
  private makeReady(): void {
    void this.days.load();
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
