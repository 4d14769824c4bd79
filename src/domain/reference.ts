/**
 * Somebody or something named in a note: by a link or in plain words.
 * It is resolved to a note by the index, not where it is read.
 */
export interface Reference {
  /** The link's target without sub-path, or the plain name. */
  readonly target: string;
  /** The words that people see. */
  readonly label: string;
  readonly linked: boolean;
  /** The link as somebody typed it, where it is to be written like that. */
  readonly written?: string;
}
