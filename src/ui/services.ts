import type { Failure } from '../application/ports/announcement';
import type { Clock } from '../application/ports/clock';
import type { LogRequest, UnderstoodText } from '../application/composing/composed-entry';
import type { ComposerPartner } from '../application/composing/composer-partner';
import type { DraftStore } from '../application/ports/draft-store';
import type { BoardListener } from '../application/due/due-board';
import type { DueBoard, DueRow } from '../application/due/due-row';
import type { GatheringRef } from '../application/gatherings/gathering-row';
import type { EventToOpen } from '../application/gatherings/gatherings';
import type { FuzzyCandidate } from '../application/composing/fuzzy-names';
import type { PickCandidate } from '../application/composing/pick-candidates';
import type { PreviewedWrite } from '../application/composing/preview-writes';
import type { QuickLog } from '../application/composing/quick-log';
import type { TriageRun } from '../application/logging/triage';
import type { Channel } from '../domain/channel';
import type { Day } from '../domain/days';
import type { Texts } from '../i18n/texts';

/**
 * What the due pane, the composer and the modals around them need. What an action did is announced by the
 * action itself; a failure is returned as well, so that it can be shown where the user typed.
 */
export interface DuePaneServices {
  board(): DueBoard;
  /** How a partner stands; `null` where it has no row, as former partners have none. */
  row(path: string): DueRow | null;
  /** Returns how to stop. */
  onBoardChange(listener: BoardListener): () => void;
  /** Somebody is about to search: what takes long is done before the first key. */
  makeReadyForSearch(): Promise<void>;
  /**
   * A partner or cooperation; `null` when there is no such note any more. `speakingTo` is the person that is meant,
   * where one is, and `others` are the paths of partners who were there as well.
   */
  partner(path: string, speakingTo?: string | null, others?: readonly string[]): ComposerPartner | null;
  /** Somebody is about to type: words for days are understood once this is done, and what was read before is to be read anew. */
  makeReadyToUnderstand(): Promise<void>;
  /** `typedOn` is the day as of which the text is meant, where that is not today. */
  understand(text: string, path: string, others?: readonly string[], typedOn?: Day): UnderstoodText;
  log(request: LogRequest): Promise<Failure | null>;
  /** Says that something failed to whoever is no longer where it could be shown. */
  announceFailure(failure: Failure): void;
  /** When the next contact is due after one on that day by that channel; `null` where only occasions lead to contact. */
  previewNext(partnerPaths: readonly string[], day: Day, channel: string | null): Day | null;
  /** Somebody is about to type a line that begins with a name. */
  readonly makeReadyForNames: () => Promise<void>;
  quickLog(line: string, typedOn?: Day): QuickLog;
  /** What logging would write where. Fails with `StepRefused` where logging would be refused. */
  previewWrites(request: LogRequest): Promise<readonly PreviewedWrite[]>;
  /** `null` removes the plan. */
  plan(path: string, day: Day | null): Promise<Failure | null>;
  /** `until` is the last silent day, `null` for no end. */
  pause(path: string, until: Day | null): Promise<Failure | null>;
  resume(path: string): Promise<Failure | null>;
  /** The costs of a cooperation were settled today. */
  settle(cooperationPath: string): Promise<Failure | null>;
  /** Begins a run of the triage, whose answers are taken back together. */
  beginTriage(): TriageRun;
  /** What the commands for rounds and events offer. */
  roundsToOpen(): readonly GatheringRef[];
  eventsToOpen(which: 'to-prepare' | 'to-log'): readonly EventToOpen[];
  /** Those who are offered before anything is typed: the most due partners. */
  mostDue(count: number): readonly PickCandidate[];
  /** All, the most due first. */
  candidates(): readonly PickCandidate[];
  /** The same by their names, as somebody is about to search them: worked out before the first key. */
  fuzzyCandidates(): Promise<readonly FuzzyCandidate[]>;
  readonly drafts: DraftStore;
  channels(): readonly Channel[];
  readonly clock: Clock;
  readonly texts: Texts;
}
