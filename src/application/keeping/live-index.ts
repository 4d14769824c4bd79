import { pathsOf, type NoteChange, type NoteSource, type NoteStamp } from '../ports/note-source';
import { findText, type FoundText } from './found-text';
import { guarded } from './guarded';
import { News } from './news';
import type { RememberedNote, StoredNotes } from './stored-notes';
import { UnreadNotes, type UnreadNote } from './unread-notes';
import type { Contribution } from '../../domain/contribution';
import type { ReadingRules } from '../../domain/rules';
import type { GroupCadences } from '../../index/assemble';
import { RelationshipIndex } from '../../index/relationship-index';
import type { NoteInput } from '../../notes/note-input';
import { readNote, readText } from '../../notes/read-note';

/** What of the settings the index depends on. */
export interface IndexRules {
  readonly reading: ReadingRules;
  readonly cadences: GroupCadences;
}

/** What an index is kept by. */
export interface LiveIndexMeans {
  readonly source: NoteSource;
  /** As they are when it is made: under other reading rules another one is made, so that all notes are read by the same. */
  readonly rules: IndexRules;
  readonly stored: StoredNotes;
  /**
   * Notes of which what is made may be older than their files, and is not stored; known whatever index is filled anew. So
   * it is where a file changed since it was stored, and nothing was told of it since: the app may know it only as it was,
   * and have it right at the next start without a word.
   */
  readonly doubted: Set<string>;
}

/** How a note came to be known. */
interface Knowledge {
  /** Whether its text came with an event, and was not read: then its file may have been written again by now. */
  readonly fromEvent?: boolean;
  /** What it said before it was renamed or changed: its log is kept until the text is read. */
  readonly before?: Contribution | null;
  /** What was made of these very properties: only the text is to be looked at. */
  readonly propertiesSay?: Contribution | null;
}

const encoder = new TextEncoder();

/**
 * An index that follows the notes. Each change is taken in by `apply`, and what it means for the partners is worked out
 * by `settle`; who changed is `news` until the views are told. It knows which notes are still to be read, and which
 * were only taken for what is known of them.
 */
export class LiveIndex {
  readonly index: RelationshipIndex;
  readonly news = new News();
  readonly unread = new UnreadNotes();
  private stage: 'looking-through' | 'assembling' | 'filled' = 'looking-through';
  isStopped = false;
  /** Partners that `settle` has still to put together, by slices: else the board, which asks for all of them, would in one go. */
  private readonly toAssemble = new Set<string>();
  /** Notes that are taken for what is known of them: their files look unchanged, or could not be read. */
  private readonly unverified = new Set<string>();
  /** Notes that changed before they were looked at. */
  private readonly changedEarly = new Set<string>();
  /** Notes that somebody opened before they were looked at: none of them is taken for unchanged. */
  private readonly openedEarly = new Set<string>();

  constructor(private readonly by: LiveIndexMeans) {
    this.index = new RelationshipIndex((target, from) => this.resolved(target, from), by.rules.cadences);
  }

  /** Whether every note is in the index, be it without its text. */
  get isFilled(): boolean {
    return this.stage === 'filled';
  }

  get hasUnread(): boolean {
    return this.unread.size > 0;
  }

  /** Whether notes are still to be read. */
  get isReading(): boolean {
    return !this.isFilled || this.hasUnread;
  }

  stop(): void {
    this.isStopped = true;
  }

  /** Every note was looked at: what is known of the partners can be put together. */
  endLookingThrough(): void {
    this.stage = 'assembling';
    this.changedEarly.clear();
    this.openedEarly.clear();
  }

  endFilling(): void {
    this.stage = 'filled';
  }

  /** Whether a note changed before it was looked at: what would be found of it is older. */
  hasChangedEarly(path: string): boolean {
    return this.changedEarly.has(path);
  }

  /**
   * Takes in a change. What is only about to stand in the file is not stored: the vault tells when it does.
   *
   * @param isNewPath whether there was no note at that path before: links may mean another note now
   */
  apply(change: NoteChange, isNewPath: boolean, inFile: boolean): void {
    for (const path of pathsOf(change)) {
      this.unverified.delete(path);
      this.by.doubted.delete(path);
      if (this.stage === 'looking-through') this.changedEarly.add(path);
    }
    if (change.kind === 'removed') return this.forget(change.path);
    const { path } = change.note;
    // A log that comes with its text needs no other.
    const before = change.note.text === null ? this.index.contribution(change.kind === 'renamed' ? change.from : path) : null;
    if (change.kind === 'renamed') this.forget(change.from);
    this.put(change.note, inFile ? this.by.source.stamp(path) : null, { fromEvent: true, before });
    if (isNewPath) this.index.namesChanged([path]);
  }

  /** Works out what changed by what was taken in, and puts those partners together, as long as it may; false when some are left. */
  settle(mayGoOn: () => boolean): boolean {
    // What is found of the notes in their order says little of a partner before the last of them.
    if (this.stage === 'looking-through') return true;
    if (!this.index.followNames(mayGoOn)) return false;
    for (const path of this.index.takeChanged()) {
      this.toAssemble.add(path);
      this.news.add(path);
    }
    for (const path of this.toAssemble) {
      this.toAssemble.delete(path);
      guarded(() => this.index.partner(path));
      if (!mayGoOn()) break;
    }
    if (this.toAssemble.size > 0) return false;
    this.index.forgetWorkedOut();
    return true;
  }

  /** Something newer is known of a note than what was made of it: until it is taken in, nothing of the note is stored. */
  doubt(path: string): void {
    this.by.doubted.add(path);
    this.by.stored.record(path, null);
  }

  /** Takes in a note as it is remembered, if its file looks unchanged, or as far as its metadata tells. */
  lookAt(path: string, remembered: RememberedNote | undefined): void {
    const { source, stored } = this.by;
    const stamp = source.stamp(path);
    const hasChanged = remembered !== undefined && !isSame(remembered, stamp);
    if (remembered !== undefined && !hasChanged && !remembered.isOutdated && !this.openedEarly.has(path)) {
      this.unverified.add(path);
      this.index.put(path, remembered.contribution);
      return;
    }
    if (hasChanged) this.by.doubted.add(path);
    const note = source.metadata(path);
    if (note !== null) this.put(note, stamp);
    else stored.record(path, null);
  }

  /** Takes in the text of a note that waited for it. What was told of the note while it was being read is newer. */
  takeText(unread: UnreadNote, { path, note, stamp }: FoundText): void {
    if (!this.unread.take(unread)) return;
    if (note === null) {
      this.unverified.add(path);
      return;
    }
    const hasSameProperties = note.frontMatter !== null && note.frontMatter === unread.frontMatter;
    this.put(note, stamp, { propertiesSay: hasSameProperties ? this.index.contribution(path) : null });
  }

  /** Reads a note that was taken for what is known of it; false when it was not, cannot be read, changed meanwhile, or says what it said. */
  async verify(path: string): Promise<boolean> {
    if (this.stage === 'looking-through') this.openedEarly.add(path);
    if (!this.unverified.has(path)) return false;
    const { note, stamp } = await findText(this.by.source, path);
    // What changed while it was being read has been taken in already, and is newer.
    if (note === null || !this.unverified.delete(path) || this.isStopped || this.isSaid(note)) return false;
    this.put(note, stamp);
    return true;
  }

  /** A link that the app cannot follow leads nowhere, and keeps nothing else back. */
  private resolved(target: string, from: string): string | null {
    let path: string | null = null;
    guarded(() => (path = this.by.source.resolveLink(target, from)));
    return path;
  }

  private isSaid(note: NoteInput): boolean {
    return JSON.stringify(this.read(note, null)) === JSON.stringify(this.index.contribution(note.path));
  }

  private put(note: NoteInput, stamp: NoteStamp | null, { fromEvent = false, before = null, propertiesSay = null }: Knowledge = {}): void {
    const contribution = this.read(note, propertiesSay);
    this.index.put(note.path, withLogOf(before, contribution));
    const isUnread = contribution === null ? note.propertiesUnknown : !contribution.complete;
    if (isUnread) this.unread.add(note);
    else this.unread.delete(note.path);
    const isUncertain = isUnread || this.by.doubted.has(note.path) || (fromEvent && !isOf(stamp, note, contribution));
    this.by.stored.record(note.path, isUncertain ? null : stamp);
  }

  private read(note: NoteInput, propertiesSay: Contribution | null): Contribution | null {
    const { source, rules } = this.by;
    if (propertiesSay !== null && propertiesSay.journal === null && note.text !== null) return readText(propertiesSay, note.text, rules.reading);
    return readNote(note, rules.reading, note.body.listItems ? source.dayOfDailyNote(note.path) : null);
  }

  private forget(path: string): void {
    this.unread.delete(path);
    this.index.put(path, null);
    this.index.namesChanged([path]);
    this.by.stored.record(path, null);
  }
}

/** A note of which only the metadata is told, as when it is renamed: what its text said holds until it is read again. */
function withLogOf(before: Contribution | null, contribution: Contribution | null): Contribution | null {
  if (before === null || contribution === null || contribution.complete || contribution.journal !== null) return contribution;
  const { path } = contribution;
  return { ...contribution, interactions: before.interactions.map((interaction) => ({ ...interaction, path })), tasks: before.tasks };
}

/** Whether a file's stamp is that of a note's text. */
function isOf(stamp: NoteStamp | null, { text }: NoteInput, contribution: Contribution | null): boolean {
  // What was renamed is told of without its text: the file may say something else by now.
  if (stamp === null || text === null) return false;
  // To look at a note of no concern again at the next start takes less than to count the bytes of each that changes.
  return contribution !== null && encoder.encode(text).length === stamp.size;
}

function isSame(one: NoteStamp, other: NoteStamp | null): boolean {
  return other !== null && one.modified === other.modified && one.size === other.size;
}
