import type { GatheringRow } from '../gatherings/gathering-row';
import type { Reachability } from '../../domain/contribution';
import type { Day } from '../../domain/days';
import type { Costs } from '../../domain/occasions/costing';
import type { LastContact, PartnerCooperation, PartnerPerson } from '../../domain/partner';
import type { PartnerPhase } from '../../domain/partner-phase';
import type { AgreementReason, Reason } from '../../domain/reason';

/** `as-needed`: only occasions lead to contact. */
export type RowState = 'waiting' | 'due' | 'overdue' | 'no-contact-yet' | 'paused' | 'as-needed';

/**
 * One partner in the due pane, as data. Parts of it are made when they are asked for: take what you need, and never
 * spread a row.
 */
export interface DueRow {
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** How the partner stands by its schedule alone; an occasion may call for contact all the same. */
  readonly state: RowState;
  /** The first group of the pane that fits, `null` where none does. */
  readonly group: GroupId | null;
  /** Whether somebody is late, or there is merely something to do; `null` where nothing presses. */
  readonly lateness: 'overdue' | 'due' | null;
  /** The day of the soonest occasion that is shown. */
  readonly occasionDay: Day | null;
  /** Never folded away: planned for today or dated today. */
  readonly isForToday: boolean;
  /** The day it is due, `null` in "No contact yet" and while paused. */
  readonly dueDay: Day | null;
  /** Days since the due day; below zero for a day to come, `null` where there is no due day. */
  readonly daysPast: number | null;
  /** The most urgent of the reasons, in comparable numbers: what the rows of "Now" are sorted by. */
  readonly urgency: number;
  /** The last silent day of a paused partner; `null` for a pause without end and for everybody else. */
  readonly pausedUntil: Day | null;
  /** Why now, what matters most first. */
  readonly reasons: readonly Reason[];
  readonly last: LastContact | null;
  /** Whom to speak to next. */
  readonly person: PartnerPerson | null;
  /** All persons who are still there. */
  readonly persons: readonly PartnerPerson[];
  /** How to reach the partner itself. */
  readonly partner: Reachability;
  /** What to talk about. */
  readonly topics: readonly Topic[];
  readonly phase: PartnerPhase;
  /** What the cooperations are that are under way. */
  readonly kinds: readonly string[];
  /** Who on our side looks after the partner. */
  readonly owners: readonly string[];
  readonly tags: readonly string[];
  /** True while the note's log has not been read, so that the row may still change. */
  readonly provisional: boolean;
  /** All that a search looks through, folded as `foldForSearch` does. */
  readonly searchText: string;
}

/** Something to talk about. */
export type Topic =
  | { readonly kind: 'last-text'; readonly text: string; readonly path: string; readonly line: number }
  /** An open task: something promised, where it has a day. */
  | { readonly kind: 'task'; readonly text: string; readonly due: Day | null; readonly path: string; readonly line: number }
  | { readonly kind: 'costing'; readonly costs: Costs; readonly cooperation: PartnerCooperation }
  /** Another partner of the cooperation is the one to be reminded. */
  | { readonly kind: 'agreement'; readonly reason: AgreementReason }
  | { readonly kind: 'idea'; readonly cooperation: PartnerCooperation }
  /** Words of ours in a row without one of theirs; `path` and `line` are those of the latest. */
  | { readonly kind: 'unanswered'; readonly how: 'written' | 'tried' | 'both'; readonly count: number; readonly path: string; readonly line: number }
  | { readonly kind: 'need'; readonly text: string }
  | { readonly kind: 'offer'; readonly text: string }
  | { readonly kind: 'opportunity'; readonly day: Day };

/** The groups of the due pane, in their order. */
export const GROUP_IDS = ['now', 'occasions', 'coming-up', 'no-contact-yet', 'paused'] as const;

export type GroupId = (typeof GROUP_IDS)[number];

export interface DueGroup {
  readonly id: GroupId;
  readonly rows: readonly DueRow[];
  /** Of `now` only: due as well, folded away until asked for. */
  readonly alsoDue: readonly DueRow[];
}

/** All that the due pane shows. */
export interface DueBoard {
  readonly today: Day;
  /** In the order in which they stand; groups without rows are absent, `now` is always there. */
  readonly groups: readonly DueGroup[];
  /** Greeting rounds and events, which stand among the occasions. */
  readonly gatherings: readonly GatheringRow[];
  /** How many partner notes there are, former partners included. */
  readonly partnerCount: number;
  /** How many are due now; whose log has not been read yet is left out. */
  readonly dueCount: number;
  /** Who is due next when nobody is due now. */
  readonly next: { readonly name: string; readonly path: string; readonly day: Day } | null;
  /** The last quiet day when today is one. */
  readonly quietUntil: Day | null;
  /** True while notes are still being read at start. */
  readonly reading: boolean;
}
