import type { Failure } from '../../application/ports/announcement';
import type { Texts } from '../../i18n/texts';

/** Why nothing was written, what to do, and where to look. */
export interface FailureWords {
  readonly message: string;
  /** The note to look at, at a line where one is to blame; `null` where there is nothing to see. */
  readonly place: { readonly path: string; readonly line?: number } | null;
}

/** A failure in words: what happened, where (note, property, line), and what to do. */
export function failureInWords(failure: Failure, texts: Texts): FailureWords {
  const { message, place } = ofNoteInWords(failure, texts);
  if (failure.othersLeft !== true) return { message, place };
  // What the system said may end in anything.
  return { message: `${message}${/[.!?]$/.test(message) ? '' : '.'} ${texts.failure.othersLeft}`, place };
}

function ofNoteInWords(failure: Failure, texts: Texts): FailureWords {
  const note = noteName(failure.path);
  const words = texts.failure;
  switch (failure.kind) {
    case 'missing':
      return { message: words.missing(note), place: null };
    case 'exists':
      return { message: words.exists(note), place: { path: failure.path } };
    case 'no-templates':
      return { message: words.noTemplates(failure.path), place: null };
    case 'unexpected':
      return { message: words.unexpected(note, failure.message), place: { path: failure.path } };
    case 'refused':
    case 'template-refused': {
      const { code, place } = failure.reason;
      const where = place.kind === 'property' ? words.place(note, words.atProperty(place.name)) : place.kind === 'line' ? words.place(note, words.atLine(place.line + 1)) : note;
      return {
        message: `${failure.kind === 'refused' ? words.nothingWritten(where) : words.templateUnusable(where)} ${words.refused[code]}`,
        place: place.kind === 'line' ? { path: failure.path, line: place.line } : { path: failure.path },
      };
    }
  }
}

/** What a note is called: its file name without folder and ending. */
export function noteName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
