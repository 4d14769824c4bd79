import type { ContributionStore } from './ports/contribution-store';
import { pathsOf, type NoteChange, type NoteSource } from './ports/note-source';
import type { Pacing } from './ports/pacing';
import { ChangeQueue } from './keeping/change-queue';
import { IndexFill } from './keeping/index-fill';
import type { IndexRules, LiveIndex } from './keeping/live-index';
import type { Follower } from './keeping/news';
import { Telling, type ChangeListener } from './keeping/telling';
import { NotePaths } from './keeping/note-paths';
import { Slices } from './keeping/slices';
import { outdated, StoredNotes, type RememberedNote } from './keeping/stored-notes';
import type { ReadingProgress } from './keeping/unread-notes';
import type { RelationshipIndex } from '../index/relationship-index';
import { fingerprint } from '../notes/writing/fingerprint';

/** How long the app may have to wait for what is stored, which nobody waits for: a slice ends with what cannot be divided. */
const SAVING_MILLISECONDS = 3;

const NOTHING_REMEMBERED: ReadonlyMap<string, RememberedNote> = new Map();

/** What an index is kept with. */
export interface KeeperMeans {
  readonly source: NoteSource;
  readonly rules: () => IndexRules;
  readonly pacing: Pacing;
  /** `null` where nothing is kept between starts. */
  readonly store: ContributionStore | null;
  /** What reads the notes: another version may make something else of them. */
  readonly readerVersion: string;
}

/**
 * Keeps the relationship index in step with the vault: fills it from what is stored and from the metadata, reads the
 * notes whose text matters, and then follows every change. It works in slices, between which the app draws and takes keys.
 */
export class IndexKeeper {
  private readonly stored: StoredNotes;
  private shown: IndexFill;
  /** The index that will be shown once it is complete; until then people see the one before. */
  private next: IndexFill | null = null;
  private readonly queue: ChangeQueue;
  private readonly paths = new NotePaths();
  private readonly doubted = new Set<string>();
  private readonly telling: Telling;
  /** Whether the notes are known, and are being looked through, or have been. */
  private hasBegun = false;
  private loading: { readonly madeBy: string; readonly remembered: Promise<ReadonlyMap<string, RememberedNote>> } | null = null;
  private stopListening: (() => void) | null = null;
  private callOffSave: (() => void) | null = null;

  constructor(private readonly means: KeeperMeans) {
    this.stored = new StoredNotes(means.store);
    this.shown = this.newFill();
    this.telling = new Telling(means.pacing, () => this.shown.live);
    this.queue = new ChangeQueue(means.pacing, {
      apply: (change) => this.apply(change),
      settle: (mayGoOn) => this.settle(mayGoOn),
      prepare: (slices) => this.telling.prepare(this.shown.live, slices),
      haveFollowersHear: () => this.telling.haveFollowersHear(),
      tell: () => this.telling.tell(),
    });
  }

  get current(): RelationshipIndex {
    return this.shown.live.index;
  }

  /** True while notes are still to be read. */
  get reading(): boolean {
    return this.shown.live.isReading;
  }

  /** How many texts have been read of those that have to be; `null` when none is left. */
  get progress(): ReadingProgress | null {
    return (this.next ?? this.shown).progress;
  }

  /** Begins to look up what is stored; to be called as soon as the settings are known, to save the start some time. */
  loadStored(): void {
    if (!this.stored.isKept) return;
    const madeBy = this.madeBy();
    this.loading = { madeBy, remembered: this.stored.load(madeBy, new Slices(this.means.pacing)) };
  }

  /** Fills the index and follows the vault from now on. Resolves when every text that matters has been read. */
  async start(): Promise<void> {
    this.stopListening ??= this.means.source.onChange((change) => this.queue.add(change));
    if (this.loading === null) this.loadStored();
    const slices = new Slices(this.means.pacing);
    for (const path of this.means.source.paths()) {
      this.paths.list(path);
      if (slices.isOver) await slices.rest();
    }
    this.paths.endListing();
    const { loading } = this;
    this.loading = null;
    const remembered = loading === null ? NOTHING_REMEMBERED : await loading.remembered;
    if (this.shown.live.isStopped) return;
    // The settings have changed since some changes were taken in.
    if (this.isOutdated(this.shown)) this.show(this.newFill());
    const holds = loading?.madeBy === this.shown.madeBy;
    if (!holds) this.stored.forgetAll();
    await this.complete(this.shown, holds ? remembered : outdated(remembered));
  }

  /** Reads everything anew, as after a change of the recognition rules; what is shown stays until that is done. */
  async rebuild(): Promise<void> {
    this.next?.live.stop();
    this.stored.forgetAll();
    const fill = this.newFill();
    if (this.current.hasPartners) this.next = fill;
    else this.replaceBy(fill);
    await this.complete(fill, NOTHING_REMEMBERED);
  }

  /** The settings changed: who is due may be others, and where notes mean something else now, they are read anew. */
  async applyRules(): Promise<void> {
    const { cadences } = this.means.rules();
    for (const { index } of this.liveIndexes()) index.setGroupCadences(cadences);
    if (!this.hasBegun) return;
    this.queue.wake();
    if (this.isOutdated(this.next ?? this.shown)) await this.rebuild();
  }

  stop(): void {
    this.hasBegun = false;
    for (const live of this.liveIndexes()) live.stop();
    this.queue.stop();
    this.stopListening?.();
    this.stopListening = null;
    this.callOffSave?.();
    this.callOffSave = null;
  }

  /**
   * Calls back with the paths of the notes that changed, and of the partners whose picture did; and whether we wrote
   * some of it ourselves. Returns how to stop.
   */
  onChange(listener: ChangeListener): () => void {
    return this.telling.onChange(listener);
  }

  addFollower(follower: Follower): void {
    this.telling.addFollower(follower);
  }

  /** Calls back whenever `progress` may be another. Returns how to stop. */
  onProgress(listener: () => void): () => void {
    return this.telling.onProgress(listener);
  }

  /** Takes in at once a note that was just written by us, as the vault's event, which says the same, may come much later. */
  takeOurs(change: NoteChange): void {
    // Whoever deleted it meanwhile has been heard already.
    if (change.kind === 'changed' && !this.means.source.has(change.note.path)) return;
    this.telling.addOurs();
    this.queue.hurry(pathsOf(change));
    this.apply(change, false);
    this.settle(() => true);
    this.telling.tell();
  }

  /**
   * Does something by which we write several notes: the views are told of all of them in one, when it is done. Whoever
   * asks before gets what is true by then.
   */
  together<Result>(act: () => Promise<Result>): Promise<Result> {
    return this.telling.together(act);
  }

  /** Somebody looks at a note: one whose file only seemed unchanged is read after all. */
  async verify(path: string): Promise<void> {
    if (!(await this.shown.live.verify(path))) return;
    this.settle(() => true);
    this.telling.tell();
    this.saveSoon();
  }

  /** Writes to the store what changed, as far as the index stands. */
  async save(): Promise<void> {
    this.callOffSave?.();
    this.callOffSave = null;
    if (this.next !== null || !this.shown.live.isFilled) return;
    const { index } = this.shown.live;
    // What is told of them may never be taken in: the app may be closing.
    for (const path of this.queue.waitingFor()) this.shown.live.doubt(path);
    await this.stored.save(this.shown.madeBy, (path) => index.contribution(path), new Slices(this.means.pacing, SAVING_MILLISECONDS));
  }

  private async complete(fill: IndexFill, remembered: ReadonlyMap<string, RememberedNote>): Promise<void> {
    this.hasBegun = true;
    await fill.lookThrough(remembered);
    if (fill === this.shown) await this.telling.prepareAndTell();
    await this.readTexts(fill);
    if (!fill.live.isStopped) this.saveSoon();
  }

  private async readTexts(fill: IndexFill): Promise<void> {
    if (!fill.live.isFilled) return;
    await fill.readTexts(this.telling);
    if (fill === this.shown && !this.queue.tellsAlong()) await this.telling.prepareAndTell();
    if (fill === this.next) await this.showNext(fill);
  }

  /** A note may have come that is still to be read: then it is shown when that has been. */
  private async showNext(fill: IndexFill): Promise<void> {
    if (fill.live.hasUnread) return;
    try {
      await this.telling.prepare(fill.live, new Slices(this.means.pacing));
    } finally {
      // What came meanwhile may have led here as well, and have shown it while no view could be told.
      if (fill === this.next) this.replaceBy(fill);
      else this.telling.tell();
    }
    this.saveSoon();
  }

  private apply(change: NoteChange, inFile = true): void {
    const isNewPath = this.paths.follow(change);
    for (const live of this.liveIndexes()) live.apply(change, isNewPath, inFile);
    this.saveSoon();
  }

  private settle(mayGoOn: () => boolean): boolean {
    const settled = this.liveIndexes().map((live) => live.settle(mayGoOn));
    for (const fill of this.fills()) if (fill.live.hasUnread && !fill.isReadingTexts) void this.readTexts(fill);
    return settled.every(Boolean);
  }

  private fills(): readonly IndexFill[] {
    return this.next === null ? [this.shown] : [this.shown, this.next];
  }

  private liveIndexes(): readonly LiveIndex[] {
    return this.fills().map(({ live }) => live);
  }

  private newFill(): IndexFill {
    const { source, rules, pacing } = this.means;
    return new IndexFill({ source, rules: rules(), pacing, stored: this.stored, doubted: this.doubted, paths: this.paths, madeBy: this.madeBy() });
  }

  private replaceBy(fill: IndexFill): void {
    this.show(fill);
    this.next = null;
    this.telling.tell();
  }

  /** The views know of the index that was shown before, and have to hear of what is in it, or has just gone. */
  private show(fill: IndexFill): void {
    const before = this.shown.live;
    before.stop();
    this.shown = fill;
    for (const { path } of before.index.notes()) fill.live.news.addFromBefore(path);
    // A note that has just gone is in neither index, and the views may not have heard of it.
    for (const path of [...before.news.untold, ...before.index.takeChanged()]) fill.live.news.addFromBefore(path);
  }

  private saveSoon(): void {
    if (this.stored.isKept) this.callOffSave ??= this.means.pacing.later(() => void this.save());
  }

  /** Whether another one would read the notes now. */
  private isOutdated({ madeBy }: IndexFill): boolean {
    return madeBy !== this.madeBy();
  }

  private madeBy(): string {
    return `${this.means.readerVersion} ${this.means.source.readBy} ${fingerprint(JSON.stringify(this.means.rules().reading))}`;
  }
}
