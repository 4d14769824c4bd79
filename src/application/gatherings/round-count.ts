import type { Day } from '../../domain/days';
import type { Recipient } from '../../domain/gatherings/greeting-round';
import type { RoundDays } from '../../domain/gatherings/round-days';
import type { GreetingRound } from '../../domain/rules';

interface Part {
  readonly done: number;
  readonly total: number;
  readonly unread: number;
}

const NOBODY: Part = { done: 0, total: 0, unread: 0 };

/** How many get something in a round and how many have: counted partner by partner, and kept as sums of these. */
export class RoundCount {
  private readonly parts = new Map<string, Part>();
  private sums: Part = NOBODY;

  constructor(
    readonly round: GreetingRound,
    readonly days: RoundDays,
    public today: Day,
  ) {}

  get done(): number {
    return this.sums.done;
  }

  get total(): number {
    return this.sums.total;
  }

  /** True while some note has not been read, so that nobody knows how many are done. */
  get provisional(): boolean {
    return this.sums.unread > 0;
  }

  /** Whether this counts a round as it is in the settings, on a day that can be gone on to. */
  isOf(round: GreetingRound, today: Day): boolean {
    return this.round === round && this.today <= today;
  }

  put(partner: string, recipients: readonly Recipient[]): void {
    const before = this.parts.get(partner) ?? NOBODY;
    const now: Part = {
      done: recipients.filter(({ sent }) => sent !== null).length,
      total: recipients.length,
      unread: recipients.filter(({ provisional }) => provisional).length,
    };
    const { done, total, unread } = this.sums;
    this.sums = { done: done - before.done + now.done, total: total - before.total + now.total, unread: unread - before.unread + now.unread };
    if (now.total === 0) this.parts.delete(partner);
    else this.parts.set(partner, now);
  }
}
