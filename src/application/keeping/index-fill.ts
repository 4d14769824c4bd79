import type { NoteChange, NoteSource, NoteStamp } from '../ports/note-source';
import type { Pacing } from '../ports/pacing';
import { pathsOf } from './change-queue';
import { Slices } from './slices';
import type { RememberedNote, StoredNotes } from './stored-notes';
import type { Contribution } from '../../domain/contribution';
import type { ReadingRules } from '../../domain/rules';
import type { CadenceRules } from '../../index/assemble';
import { RelationshipIndex } from '../../index/relationship-index';
import type { NoteInput } from '../../notes/note-input';
import { readNote } from '../../notes/read-note';

/** What of the settings the index depends on. */
export interface IndexRules {
  readonly reading: ReadingRules;
  readonly cadences: CadenceRules;
}

/** How far the reading of texts has come. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/** What a filling needs. */
export interface FillMeans {
  readonly source: NoteSource;
  readonly rules: () => IndexRules;
  readonly pacing: Pacing;
  readonly stored: StoredNotes;
  /** Every note there is: a name that was not there before may give links another meaning. */
  readonly known: Set<string>;
}

/** Whether those who look at the index should hear of it again while it is being filled, and how they do. */
export interface Telling {
  isDue(): boolean;
  tell(): void;
}

const encoder = new TextEncoder();

/**
 * An index and its way from empty to complete: first every note as it is remembered, or as far as its metadata
 * tells; then the texts that matter, one by one. Changes may come at any moment, and are newer than what is found
 * on the way.
 */
export class IndexFill {
  readonly index: RelationshipIndex;
  private stage: 'looking-through' | 'assembling' | 'filled' = 'looking-through';
  private isStopped = false;
  /** Partners that changed since somebody was told. */
  readonly untold = new Set<string>();
  /** Notes whose text has to be read. */
  private readonly unread = new Set<string>();
  private reading: Promise<void> | null = null;
  private total = 0;
  /** Notes that changed since the filling began. */
  private readonly changedMeanwhile = new Set<string>();
  /** Partners that are shown soon: put together beforehand, as the board asks for all of them in one go. */
  private readonly toAssemble = new Set<string>();
  /** Notes that are taken for unchanged because their files look it. */
  private readonly trusted = new Set<string>();
  /** Notes that somebody looked at before they were found: none of them is taken for unchanged. */
  private readonly lookedAt = new Set<string>();

  constructor(private readonly means: FillMeans) {
    const { source, rules } = means;
    this.index = new RelationshipIndex((target, from) => source.resolveLink(target, from), rules().cadences);
  }

  /** Whether every note is in the index, be it without its text. */
  get isFilled(): boolean {
    return this.stage === 'filled';
  }

  get hasUnread(): boolean {
    return this.unread.size > 0;
  }

  get progress(): ReadingProgress | null {
    return this.stage !== 'filled' || this.unread.size === 0 ? null : { done: this.total - this.unread.size, total: this.total };
  }

  stop(): void {
    this.isStopped = true;
  }

  /** Takes in all notes, a slice at a time, as far as they are known without their texts. */
  async fill(remembered: ReadonlyMap<string, RememberedNote>): Promise<void> {
    const slices = new Slices(this.means.pacing);
    for (const path of this.means.source.paths()) {
      if (slices.isOver) await slices.rest();
      if (this.isStopped) return;
      if (this.changedMeanwhile.has(path)) continue;
      this.means.known.add(path);
      this.lookAt(path, remembered.get(path));
    }
    for (const path of remembered.keys()) {
      if (slices.isOver) await slices.rest();
      if (!this.means.known.has(path)) this.means.stored.record(path, null);
    }
    this.changedMeanwhile.clear();
    this.stage = 'assembling';
    await this.settleInSlices(slices);
    if (!this.isStopped) this.stage = 'filled';
  }

  /**
   * Reads the texts that matter. Resolves when none is left. Only when telling is due, and at the end, the partners
   * that changed are put together: until then the next text may change them again.
   */
  async readTexts(telling: Telling): Promise<void> {
    if (this.stage !== 'filled' || this.unread.size === 0) return;
    this.reading ??= this.readUnread(telling).finally(() => (this.reading = null));
    await this.reading;
  }

  /**
   * Takes in a change. What it means for the partners is worked out by `settle`. What is only about to stand in the
   * file is not stored: the vault tells when it does.
   */
  apply(change: NoteChange, isNew: boolean, inFile: boolean): void {
    for (const path of pathsOf(change)) {
      this.trusted.delete(path);
      if (this.stage === 'looking-through') this.changedMeanwhile.add(path);
    }
    if (change.kind === 'removed') return this.forget(change.path);
    const { path } = change.note;
    const before = this.index.contribution(change.kind === 'renamed' ? change.from : path);
    if (change.kind === 'renamed') this.forget(change.from);
    this.put(change.note, inFile ? this.means.source.stamp(path) : null, before);
    if (isNew) this.index.namesChanged([path]);
  }

  /** Puts the partners together that changed, as long as it may; false when some are left. */
  settle(mayGoOn: () => boolean): boolean {
    // What is found of the notes in their order says little of a partner before the last of them.
    if (this.stage === 'looking-through') return true;
    for (const path of this.index.refresh()) {
      this.toAssemble.add(path);
      this.untold.add(path);
    }
    for (const path of this.toAssemble) {
      this.index.partner(path);
      this.toAssemble.delete(path);
      if (!mayGoOn()) break;
    }
    return this.toAssemble.size === 0;
  }

  /** Reads a note that was taken for unchanged; false when it was not, is gone, or changed meanwhile. */
  async verify(path: string): Promise<boolean> {
    if (this.stage === 'looking-through') this.lookedAt.add(path);
    if (!this.trusted.has(path)) return false;
    const found = await this.read(path);
    // What changed while it was being read has been taken in already, and is newer.
    if (!this.trusted.delete(path) || found === null || this.isStopped || this.index.contribution(path) === null) return false;
    this.put(found.note, found.stamp);
    return true;
  }

  private async readUnread(telling: Telling): Promise<void> {
    const { pacing } = this.means;
    // Kept from one handful to the next: texts that need not be fetched from a disk come without the app getting a turn.
    const slices = new Slices(pacing);
    while (this.unread.size > 0) {
      const paths = first(this.unread, pacing.readTogether);
      const notes = await Promise.all(paths.map((path) => this.read(path)));
      for (const [position, path] of paths.entries()) {
        if (slices.isOver) await slices.rest();
        if (this.isStopped) return;
        // What changed while it was being read has been taken in already, and is newer.
        const found = notes[position];
        if (this.unread.delete(path) && found != null) this.put(found.note, found.stamp);
      }
      const isLast = this.unread.size === 0;
      if (!isLast && !telling.isDue()) continue;
      await this.settleInSlices(slices);
      if (this.isStopped) return;
      if (!isLast) telling.tell();
    }
  }

  private async settleInSlices(slices: Slices): Promise<void> {
    while (!this.isStopped && !this.settle(() => !slices.isOver)) await slices.rest();
  }

  private lookAt(path: string, remembered: RememberedNote | undefined): void {
    const { source } = this.means;
    if (remembered !== undefined && !this.lookedAt.has(path) && isSame(remembered.stamp, source.stamp(path))) {
      this.trusted.add(path);
      this.index.put(path, remembered.contribution());
      return;
    }
    const note = source.metadata(path);
    if (note !== null) this.put(note, source.stamp(path));
    else this.means.stored.record(path, null);
  }

  private put(note: NoteInput, stamp: NoteStamp | null, before: Contribution | null = null): void {
    const { source, rules, stored } = this.means;
    const dailyNoteDay = note.body.listItems ? source.dayOfDailyNote(note.path) : null;
    const contribution = readNote(note, rules().reading, dailyNoteDay);
    this.index.put(note.path, withLogOf(before, contribution));
    const isUnread = contribution === null ? note.text === null && source.hasUnreadProperties(note.path) : !contribution.complete;
    if (isUnread) this.awaitText(note.path);
    else this.unread.delete(note.path);
    stored.record(note.path, isUnread || !isOf(stamp, note, contribution) ? null : stamp);
  }

  private awaitText(path: string): void {
    if (this.unread.has(path)) return;
    if (this.unread.size === 0) this.total = 0;
    this.unread.add(path);
    this.total += 1;
  }

  private forget(path: string): void {
    this.unread.delete(path);
    this.index.put(path, null);
    this.index.namesChanged([path]);
    this.means.stored.record(path, null);
  }

  /** The stamp is taken before the text is read: what is written meanwhile makes it look old, and is read again. */
  private async read(path: string): Promise<{ readonly note: NoteInput; readonly stamp: NoteStamp | null } | null> {
    const stamp = this.means.source.stamp(path);
    // A file that cannot be read is as good as gone; when it can be, it is told of as changed.
    const note = await this.means.source.read(path).catch(() => null);
    return note === null ? null : { note, stamp };
  }
}

/** A note of which only the metadata is told, as when it is renamed: what its text said holds until it is read again. */
function withLogOf(before: Contribution | null, contribution: Contribution | null): Contribution | null {
  if (before === null || contribution === null || contribution.complete || contribution.journal !== null) return contribution;
  const { path } = contribution;
  return { ...contribution, interactions: before.interactions.map((interaction) => ({ ...interaction, path })), tasks: before.tasks };
}

/** Whether a file's stamp is that of a note's text: by now the file may have been written again. */
function isOf(stamp: NoteStamp | null, { text }: NoteInput, contribution: Contribution | null): boolean {
  if (stamp === null || text === null || contribution === null) return stamp !== null;
  return encoder.encode(text).length === stamp.size;
}

function isSame(one: NoteStamp, other: NoteStamp | null): boolean {
  return other !== null && one.modified === other.modified && one.size === other.size;
}

function first(paths: Iterable<string>, count: number): string[] {
  const found: string[] = [];
  for (const path of paths) {
    if (found.length === count) break;
    found.push(path);
  }
  return found;
}
