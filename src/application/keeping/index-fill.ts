import type { NoteChange, NoteSource, NoteStamp } from '../ports/note-source';
import type { Pacing } from '../ports/pacing';
import { pathsOf } from './change-queue';
import { Slices } from './slices';
import type { RememberedNote, StoredNotes } from './stored-notes';
import { UnreadNotes, type ReadingProgress } from './unread-notes';
import { Untold } from './untold';
import type { Contribution } from '../../domain/contribution';
import type { ReadingRules } from '../../domain/rules';
import type { CadenceRules } from '../../index/assemble';
import { RelationshipIndex } from '../../index/relationship-index';
import type { NoteInput } from '../../notes/note-input';
import { readNote, readText } from '../../notes/read-note';

/** What of the settings the index depends on. */
export interface IndexRules {
  readonly reading: ReadingRules;
  readonly cadences: CadenceRules;
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
  tell(): Promise<void>;
}

/** A note that was read, `null` where there is none any more, and what its file was like. */
interface FoundText {
  readonly path: string;
  readonly note: NoteInput | null;
  readonly stamp: NoteStamp | null;
}

/** What is known of a note that is read anew. */
interface KnownBefore {
  readonly before?: Contribution | null;
  readonly said?: Contribution | null;
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
  readonly untold = new Untold();
  private readonly unread = new UnreadNotes();
  private reading: Promise<void> | null = null;
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
    return this.stage === 'filled' ? this.unread.progress : null;
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
    this.put(change.note, inFile ? this.means.source.stamp(path) : null, { before });
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
    const { note, stamp } = await this.textOf(path);
    // What changed while it was being read has been taken in already, and is newer.
    if (!this.trusted.delete(path) || note === null || this.isStopped) return false;
    this.put(note, stamp);
    return true;
  }

  private async readUnread(telling: Telling): Promise<void> {
    const { pacing } = this.means;
    // Kept from one handful to the next: texts that need not be fetched from a disk come without the app getting a turn.
    const slices = new Slices(pacing);
    const fetch = (): Promise<FoundText[]> => Promise.all(this.unread.next(pacing.readTogether).map((path) => this.textOf(path)));
    // While one handful is being read, the next is on its way.
    for (let coming = fetch(); this.unread.size > 0; ) {
      const found = await coming;
      coming = fetch();
      for (const text of found) {
        if (slices.isOver) await slices.rest();
        if (this.isStopped) return;
        this.takeText(text);
      }
      const isLast = this.unread.size === 0;
      if (!isLast && !telling.isDue()) continue;
      await this.settleInSlices(slices);
      if (this.isStopped) return;
      if (!isLast) await telling.tell();
    }
  }

  private takeText({ path, note, stamp }: FoundText): void {
    const isKnown = note !== null && this.unread.isKnownBy(path, note.frontMatter);
    // What changed while it was being read has been taken in already, and is newer.
    if (this.unread.delete(path) && note !== null) this.put(note, stamp, { said: isKnown ? this.index.contribution(path) : null });
  }

  private async settleInSlices(slices: Slices): Promise<void> {
    while (!this.isStopped && !this.settle(() => !slices.isOver)) await slices.rest();
  }

  private lookAt(path: string, remembered: RememberedNote | undefined): void {
    const { source } = this.means;
    if (remembered !== undefined && !this.lookedAt.has(path) && isSame(remembered, source.stamp(path))) {
      this.trusted.add(path);
      this.index.put(path, remembered.contribution());
      return;
    }
    const note = source.metadata(path);
    if (note !== null) this.put(note, source.stamp(path));
    else this.means.stored.record(path, null);
  }

  /** @param known what was known of the note before, and what its very same properties were found to say */
  private put(note: NoteInput, stamp: NoteStamp | null, { before = null, said = null }: KnownBefore = {}): void {
    const { stored } = this.means;
    const contribution = this.read(note, said);
    this.index.put(note.path, withLogOf(before, contribution));
    const isUnread = contribution === null ? note.propertiesUnknown : !contribution.complete;
    if (isUnread) this.unread.add(note);
    else this.unread.delete(note.path);
    stored.record(note.path, isUnread || !isOf(stamp, note, contribution) ? null : stamp);
  }

  private read(note: NoteInput, said: Contribution | null): Contribution | null {
    const { source, rules } = this.means;
    if (said !== null && said.journal === null && note.text !== null) return readText(said, note.text, rules().reading);
    return readNote(note, rules().reading, note.body.listItems ? source.dayOfDailyNote(note.path) : null);
  }

  private forget(path: string): void {
    this.unread.delete(path);
    this.index.put(path, null);
    this.index.namesChanged([path]);
    this.means.stored.record(path, null);
  }

  /** The stamp is taken before the text is read: what is written meanwhile makes it look old, and is read again. */
  private async textOf(path: string): Promise<FoundText> {
    const stamp = this.means.source.stamp(path);
    // A file that cannot be read is as good as gone; when it can be, it is told of as changed.
    const note = await this.means.source.read(path).catch(() => null);
    return { path, note, stamp };
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
