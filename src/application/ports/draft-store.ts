/** What somebody began to type about a partner, or in a form of its own such as the quick log. */
export interface Draft {
  readonly text: string;
  /** Id of the channel that was chosen: empty for none, `null` where nothing was chosen. */
  readonly channel: string | null;
  readonly person: string | null;
  /** `YYYY-MM-DD`, where a day was chosen. */
  readonly day: string | null;
  /** The paths of those it was with, where that was chosen. */
  readonly partners?: readonly string[];
  /** What was chosen for the next contact: `clear`, `keep`, or its day as `YYYY-MM-DD`. */
  readonly next?: string;
  /** `YYYY-MM-DD`, the day as of which the text is meant. */
  readonly typedOn?: string;
}

/** Keeps what was typed and not yet saved, through redraws, closing and restarting. */
export interface DraftStore {
  /** `key` is the partner's path, or stands for a form or an event. */
  read(key: string): Draft | null;
  /** All drafts by their keys. */
  entries(): Iterable<readonly [string, Draft]>;
  write(key: string, draft: Draft): void;
  clear(key: string): void;
  /** The partner's note was renamed: its draft moves along. */
  rename(from: string, to: string): void;
  /** Calls back with the key of a draft that was written or cleared, not of one that moved. Returns how to stop. */
  onChange(listener: (key: string) => void): () => void;
}
