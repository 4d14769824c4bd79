/** A file or folder of the vault as the server lists it. Paths have no slash at either end; times are in milliseconds. */
export interface Entry {
  readonly path: string;
  readonly type: 'file' | 'folder';
  readonly ctime: number;
  readonly mtime: number;
  readonly size: number;
}

/** A file's text with the version it had; a write that names this version fails when the file has changed since. */
export interface VersionedText {
  readonly text: string;
  readonly version: string;
}

export interface WriteOptions {
  /** Write only over this version; `absent` for a file that must not be there yet. Without it the write always wins. */
  readonly expected?: string;
  readonly ctime?: number;
  readonly mtime?: number;
}

/** What another program did to the vault. A rename comes as a deletion and a creation. */
export type ForeignChange =
  | { readonly kind: 'created' | 'modified'; readonly entry: Entry }
  | { readonly kind: 'deleted'; readonly path: string };

/** What happened to be refused by the server, with its words. */
export class ConnectionError extends Error {
  override readonly name: string = 'ConnectionError';
}

/** The file is not what the caller took it for: it changed, exists already or is gone. */
export class ConflictError extends ConnectionError {
  override readonly name = 'ConflictError';
}

/** There is no file or folder at the path. */
export class MissingError extends ConnectionError {
  override readonly name = 'MissingError';
}

/** The host's only way to the folder of notes; over HTTP in the page, in memory in unit tests. */
export interface VaultConnection {
  /** Every file and folder, hidden ones and the configuration folder included. */
  list(): Promise<Entry[]>;
  /** What lies directly in a folder; `''` is the vault's. */
  listFolder(path: string): Promise<Entry[]>;
  stat(path: string): Promise<Entry | null>;
  /** Fails with MissingError. */
  read(path: string): Promise<VersionedText>;
  /** The texts of many files with one request, in their order; null for one that cannot be read. */
  readMany(paths: readonly string[]): Promise<(string | null)[]>;
  /** Writes all or nothing. Fails with ConflictError. */
  write(path: string, text: string, options?: WriteOptions): Promise<Entry>;
  makeFolder(path: string): Promise<Entry>;
  rename(path: string, newPath: string): Promise<Entry>;
  /** Moves into `.trash` at the root of the vault. */
  trash(path: string): Promise<void>;
  /** Deletes for good, folders with all they hold. */
  remove(path: string): Promise<void>;
  /** Reports changes made by others, never those made through this connection. Returns how to stop. */
  watch(listener: (change: ForeignChange) => void): () => void;
}
