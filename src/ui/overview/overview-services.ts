import type { LogRequest } from '../../application/composing/composed-entry';
import type { ContactMonths } from '../../application/overview/contact-months';
import type { OverviewRow } from '../../application/overview/overview-row';
import type { RoundProgress } from '../../application/overview/round-progress';
import type { WeekLoad } from '../../application/overview/week-load';
import type { YearReview } from '../../application/overview/year-review';
import type { Failure } from '../../application/ports/announcement';
import type { UseCases } from '../../application/use-cases';
import type { Day } from '../../domain/days';

/** What is done for several partners at once, each of it one action with one undo. */
export interface ManyServices {
  /** One entry for each partner, for themselves. */
  logEach(request: LogRequest): Promise<Failure | null>;
  /** One entry for all who were there together. */
  logTogether(request: LogRequest): Promise<Failure | null>;
  /** `null` removes the plans. */
  planAll(paths: readonly string[], day: Day | null): Promise<Failure | null>;
  /** `until` is the last silent day, `null` for no end. */
  pauseAll(paths: readonly string[], until: Day | null): Promise<Failure | null>;
  resumeAll(paths: readonly string[]): Promise<Failure | null>;
}

/** What the network overview needs besides what every pane does. */
export interface OverviewServices extends ManyServices {
  /** Somebody is about to look at the rows: what takes long is done before. */
  readonly makeReady: () => Promise<void>;
  /** Somebody is about to search. */
  makeReadyForQuestions(): Promise<void>;
  /** Every partner, former ones included, in no order. */
  rows(): readonly OverviewRow[];
  /** `null` where there is no such partner any more. */
  contactMonths(path: string): ContactMonths | null;
  weekLoad(): Promise<WeekLoad>;
  roundProgress(): readonly RoundProgress[];
  /** The newest first; this year is among them. */
  years(): Promise<readonly number[]>;
  yearReview(year: number): Promise<YearReview>;
  /** Opens the composer for one partner or for several at once. */
  compose(paths: readonly string[], onLogged: () => void): void;
}

export function overviewServices({ overview, logContact, remindLater }: UseCases, compose: OverviewServices['compose']): OverviewServices {
  return {
    makeReady: () => overview.makeReady(),
    makeReadyForQuestions: () => overview.makeReadyForQuestions(),
    rows: () => overview.rows(),
    contactMonths: (path) => overview.contactMonths(path),
    weekLoad: () => overview.weekLoad(),
    roundProgress: () => overview.roundProgress(),
    years: () => overview.years(),
    yearReview: (year) => overview.yearReview(year),
    logEach: (request) => logContact.logEach(request),
    logTogether: (request) => logContact.log(request),
    planAll: (paths, day) => remindLater.planAll(paths, day),
    pauseAll: (paths, until) => remindLater.pauseAll(paths, until),
    resumeAll: (paths) => remindLater.resumeAll(paths),
    compose,
  };
}
