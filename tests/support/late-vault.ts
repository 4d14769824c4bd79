import { setImmediate } from 'node:timers';
import type { NoteChange, NoteStamp } from '../../src/application/ports/note-source';
import type { NoteInput } from '../../src/notes/note-input';
import { noteInputFromText } from '../../src/notes/note-input';
import { MemoryVault } from './memory-vault';

/** A vault in which the app parses what is written when a test says so, and reading takes its time: as on a slow device, or while much is synced. */
export class LateVault extends MemoryVault {
  /** What the app has parsed of each note; what was written since is told of by `parse`. */
  private readonly parsed = new Map<string, string>();
  private readonly unparsed = new Set<string>();
  /** What of that was written while somebody listened, who knows of it therefore. */
  private readonly seenWritten = new Set<string>();

  /**
   * @param turns how many turns of the event loop the next reading takes
   * @param knowsOld whether the app knows a note as it was until it has parsed what was written; else it knows nothing of it
   */
  constructor(
    private readonly turns: () => number,
    readonly knowsOld = true,
  ) {
    super({});
  }

  /** A note that is there from the beginning. */
  add(path: string, text: string): void {
    this.lay(path, text);
    this.parsed.set(path, text);
  }

  /** Whoever begins to listen when all have stopped knows nothing of what was written before. */
  override onChange(listener: (change: NoteChange) => void): () => void {
    if (this.listeners.size === 0) this.seenWritten.clear();
    return super.onChange(listener);
  }

  override stamp(path: string): NoteStamp | null {
    return this.seenWritten.has(path) ? null : super.stamp(path);
  }

  override metadata(path: string): NoteInput | null {
    const isKnown = this.notes.has(path) && (this.knowsOld || !this.unparsed.has(path));
    const text = isKnown ? this.parsed.get(path) : undefined;
    return text === undefined ? null : { ...noteInputFromText(path, text, []), text: null };
  }

  override async read(path: string): Promise<NoteInput | null> {
    const [text, metadata] = [this.notes.get(path), this.metadata(path)];
    for (let turn = this.turns(); turn > 0; turn -= 1) await new Promise((resolve) => setImmediate(resolve));
    return text === undefined || metadata === null ? null : { ...metadata, text };
  }

  override write(path: string, text: string): void {
    this.lay(path, text);
    this.unparsed.add(path);
    if (this.listeners.size > 0) this.seenWritten.add(path);
  }

  /** Writes a note while the app is closed, which nobody notices but by its file. */
  writeUnseen(path: string, text: string): void {
    this.write(path, text);
    this.seenWritten.delete(path);
  }

  override remove(path: string): void {
    this.parsed.delete(path);
    this.unparsed.delete(path);
    this.seenWritten.delete(path);
    super.remove(path);
  }

  override rename(from: string, to: string): void {
    const [text, wasUnparsed] = [this.parsed.get(from), this.unparsed.has(from)];
    this.lay(to, this.text(from));
    this.notes.delete(from);
    const wasSeen = this.seenWritten.has(from);
    for (const path of [from, to]) {
      this.parsed.delete(path);
      this.unparsed.delete(path);
      this.seenWritten.delete(path);
    }
    if (wasSeen) this.seenWritten.add(to);
    if (text !== undefined) this.parsed.set(to, text);
    if (wasUnparsed) this.unparsed.add(to);
    this.tellRenamed(from, to);
  }

  /** The app has parsed a note that was written, and tells of it. */
  parse(path: string): void {
    const text = this.notes.get(path);
    if (!this.unparsed.delete(path) || text === undefined) return;
    this.parsed.set(path, text);
    this.seenWritten.delete(path);
    this.tell({ kind: 'changed', note: noteInputFromText(path, text, []) });
  }

  /** Tells what a note said first, when its file says something else already. */
  writeEarly(path: string, told: string, text: string): void {
    this.write(path, text);
    this.seenWritten.delete(path);
    this.tell({ kind: 'changed', note: noteInputFromText(path, told, []) });
  }

  parseAll(): void {
    for (const path of [...this.unparsed]) this.parse(path);
  }
}
