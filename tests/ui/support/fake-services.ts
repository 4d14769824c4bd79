import type { Failure } from '../../../src/application/ports/announcement';
import type { LogRequest, UnderstoodText } from '../../../src/application/composing/composed-entry';
import type { ComposerPartner } from '../../../src/application/composing/composer-partner';
import type { Draft } from '../../../src/application/ports/draft-store';
import type { BoardChange, BoardListener } from '../../../src/application/due/due-board';
import type { DueBoard } from '../../../src/application/due/due-row';
import type { PreviewedWrite } from '../../../src/application/composing/preview-writes';
import type { QuickLog } from '../../../src/application/composing/quick-log';
import { textsFor } from '../../../src/i18n/texts';
import type { DuePaneServices } from '../../../src/ui/services';
import { CHANNELS } from './channels';
import { board, person, TODAY } from './rows';

/** Text that nothing was understood of. */
export function mereText(text: string): UnderstoodText {
  return { channel: null, hintedChannel: null, direction: null, persons: [], day: null, impossibleDay: null, time: null, text };
}

/** Services whose board and answers a test decides, and that write down what was asked of them. */
export class FakeServices {
  shown: DueBoard = board();
  understoodAs: (text: string, typedOn: number) => UnderstoodText = mereText;
  /** Done when words for days are understood. */
  ready: Promise<void> = Promise.resolve();
  namesReady: () => Promise<void> = () => Promise.resolve();
  quickLogAs: (line: string, typedOn: number) => QuickLog = () => ({ kind: 'empty' });
  writes: () => Promise<readonly PreviewedWrite[]> = () => Promise.resolve([]);
  logged: (request: LogRequest) => Promise<Failure | null> = () => Promise.resolve(null);
  dated: () => Promise<Failure | null> = () => Promise.resolve(null);
  plan: number | null = null;
  isCooperation = false;
  /** Paths of further partners whose person is spoken to. */
  alternatives: readonly string[] = [];
  preferredChannel: string | null = null;
  persons = [person('Anna Schmidt'), person('Jonas Kröger')];
  readonly asked: unknown[] = [];
  readonly drafts = new Map<string, Draft>();
  private readonly listeners = new Set<BoardListener>();
  private readonly draftListeners = new Set<(key: string) => void>();

  constructor(private readonly language = 'en') {}

  /** Shows another board, as the application does after a change. */
  change(next: DueBoard): void {
    this.shown = next;
    this.tell('all');
  }

  /** Shows another board, as after a change that came from outside or, where it says so, was made here. */
  changeNotes(next: DueBoard, byUs = false): void {
    this.shown = next;
    this.tell(new Set(), byUs);
  }

  tell(changed: BoardChange, byUs = false): void {
    for (const listener of this.listeners) listener(changed, byUs);
  }

  get listenerCount(): number {
    return this.listeners.size;
  }

  get services(): DuePaneServices {
    const done = (...what: unknown[]): Promise<null> => {
      this.asked.push(what);
      return Promise.resolve(null);
    };
    return {
      board: () => this.shown,
      row: (path) => this.shown.groups.flatMap((group) => [...group.rows, ...group.alsoDue]).find((row) => row.path === path) ?? null,
      onBoardChange: (listener) => {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
      },
      makeReadyForSearch: () => Promise.resolve(),
      makeReadyForNames: () => this.namesReady(),
      partner: (path, speakingTo, others) => this.partner(path, speakingTo, others),
      makeReadyToUnderstand: () => this.ready,
      understand: (text, _path, _others, typedOn = TODAY) => this.understoodAs(text, typedOn),
      log: (request) => {
        this.asked.push(['log', request]);
        return this.logged(request);
      },
      announceFailure: (failure) => void this.asked.push(['announce', failure]),
      previewNext: (_, day) => day + 42,
      quickLog: (line, typedOn = TODAY) => this.quickLogAs(line, typedOn),
      previewWrites: () => this.writes(),
      plan: (path, day) => done('plan', path, day),
      pause: (path, until) => done('pause', path, until),
      resume: (path) => done('resume', path),
      settle: (path) => done('settle', path),
      beginTriage: () => ({ date: (path, answer) => done('date', path, answer).then(this.dated), undoAll: async () => void (await done('undo triage')) }),
      roundsToOpen: () => [],
      eventsToOpen: () => [],
      mostDue: () => [],
      candidates: () => [],
      fuzzyCandidates: () => Promise.resolve([]),
      drafts: {
        read: (key) => this.drafts.get(key) ?? null,
        entries: () => this.drafts,
        write: (key, draft) => {
          this.drafts.set(key, draft);
          for (const listener of this.draftListeners) listener(key);
        },
        clear: (key) => {
          if (this.drafts.delete(key)) for (const listener of this.draftListeners) listener(key);
        },
        rename: () => undefined,
        onChange: (listener) => {
          this.draftListeners.add(listener);
          return () => this.draftListeners.delete(listener);
        },
      },
      channels: () => CHANNELS,
      clock: { today: () => TODAY, time: () => '14:30', onNewDay: () => () => undefined },
      texts: textsFor(this.language),
    };
  }

  partner(path: string, speakingTo: string | null = null, others: readonly string[] = []): ComposerPartner {
    const persons = [...this.persons].sort((one, other) => Number(other.name === speakingTo) - Number(one.name === speakingTo));
    return { path, name: path.replace(/^.*\/|\.md$/g, ''), partners: [path, ...others], isCooperation: this.isCooperation, former: false, alternatives: this.alternatives, persons, plan: this.plan, preferredChannel: this.preferredChannel };
  }
}
