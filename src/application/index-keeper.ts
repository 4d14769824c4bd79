import type { NoteChange, NoteSource } from './ports/note-source';
import type { ReadingRules } from '../domain/rules';
import type { CadenceRules } from '../index/assemble';
import { RelationshipIndex } from '../index/relationship-index';
import type { NoteInput } from '../notes/note-input';
import { readNote } from '../notes/read-note';

/** How many notes are read at a time: enough to be quick, few enough to leave the app its breath. */
const READ_TOGETHER = 32;

/** What of the settings the index depends on. */
export interface IndexRules {
  readonly reading: ReadingRules;
  readonly cadences: CadenceRules;
}

/**
 * Keeps the relationship index in step with the vault: fills it from the metadata, reads the notes whose log
 * matters, and then follows every change, one note at a time.
 */
export class IndexKeeper {
  private index: RelationshipIndex;
  private readonly listeners = new Set<(changed: ReadonlySet<string>) => void>();
  private stopListening: (() => void) | null = null;
  private readonly unread = new Set<string>();
  /** Every note there is: a name that was not there before may give links another meaning. */
  private readonly known = new Set<string>();
  /** Counts the fills, so that a fill that was overtaken by another stops. */
  private fill = 0;
  /** The fill whose notes are being read just now. */
  private readingFill: number | null = null;

  constructor(
    private readonly source: NoteSource,
    private rules: () => IndexRules,
  ) {
    this.index = this.emptyIndex();
  }

  get current(): RelationshipIndex {
    return this.index;
  }

  /** True while notes are still to be read. */
  get reading(): boolean {
    return this.unread.size > 0;
  }

  /** Fills the index and follows the vault from now on. Resolves when every log has been read. */
  async start(): Promise<void> {
    this.stopListening ??= this.source.onChange((change) => this.take(change));
    await this.rebuild();
  }

  /** Reads everything anew, as after a change of the recognition rules. */
  async rebuild(): Promise<void> {
    this.fill += 1;
    this.index = this.emptyIndex();
    this.unread.clear();
    this.known.clear();
    for (const path of this.source.paths()) {
      this.known.add(path);
      const note = this.source.metadata(path);
      if (note !== null) this.put(note);
    }
    this.tell(new Set(this.index.refresh()));
    await this.readBodies(this.fill);
  }

  /** The cadences of the settings changed; the notes need not be read again. */
  applyCadences(): void {
    this.index.setCadences(this.rules().cadences);
    this.tell(this.index.refresh());
  }

  stop(): void {
    this.fill += 1;
    this.stopListening?.();
    this.stopListening = null;
  }

  /** Calls back with the paths of the partners that changed. Returns how to stop. */
  onChange(listener: (changed: ReadonlySet<string>) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Takes in a note as it stands now; also called with the text just written, so that the vault's event finds nothing to do. */
  take(change: NoteChange): void {
    switch (change.kind) {
      case 'changed':
        this.put(change.note);
        if (!this.known.has(change.note.path)) this.index.namesChanged([change.note.path]);
        this.known.add(change.note.path);
        break;
      case 'removed':
        this.forget(change.path);
        break;
      case 'renamed':
        this.forget(change.from);
        this.put(change.note);
        this.known.add(change.note.path);
        this.index.namesChanged([change.note.path]);
        break;
    }
    // A renamed note is shown again once its log has been read: its row must not forget the last contact in between.
    if (change.kind !== 'renamed' || this.unread.size === 0) this.tell(this.index.refresh());
    void this.readBodies(this.fill);
  }

  private put(note: NoteInput): void {
    const dailyNoteDay = note.body.listItems ? this.source.dayOfDailyNote(note.path) : null;
    const contribution = readNote(note, this.rules().reading, dailyNoteDay);
    this.index.put(note.path, contribution);
    const isUnread = contribution === null ? note.text === null && this.source.hasUnreadProperties(note.path) : !contribution.complete;
    if (isUnread) this.unread.add(note.path);
    else this.unread.delete(note.path);
  }

  private forget(path: string): void {
    this.unread.delete(path);
    this.known.delete(path);
    this.index.put(path, null);
    this.index.namesChanged([path]);
  }

  private async readBodies(fill: number): Promise<void> {
    if (this.readingFill === fill) return;
    this.readingFill = fill;
    while (this.unread.size > 0 && fill === this.fill) {
      const paths = [...this.unread].slice(0, READ_TOGETHER);
      const notes = await Promise.all(paths.map((path) => this.source.read(path)));
      if (fill !== this.fill) return;
      notes.forEach((note, position) => {
        const path = paths[position];
        // What changed while it was being read has been taken in already, and is newer.
        if (path === undefined || !this.unread.has(path)) return;
        this.unread.delete(path);
        if (note !== null) this.put(note);
      });
      this.tell(this.index.refresh());
    }
    this.readingFill = null;
  }

  private emptyIndex(): RelationshipIndex {
    return new RelationshipIndex((target, from) => this.source.resolveLink(target, from), this.rules().cadences);
  }

  private tell(changed: ReadonlySet<string>): void {
    if (changed.size === 0 && this.reading) return;
    for (const listener of this.listeners) listener(changed);
  }
}
