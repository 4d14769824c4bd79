import type { NoteLanguage } from '../domain/channel';
import type { Settings } from './settings';

/** The log headings of the file format, which hold whatever the settings say. */
export interface LogHeadingWords {
  /** The heading that is made in each language where the user named none. */
  readonly written: Readonly<Record<NoteLanguage, string>>;
  /** Every heading under which log lines are read. */
  readonly known: readonly string[];
}

/** The heading of new logs, without its `#` marks. */
export function logHeadingToWrite(settings: Settings, language: NoteLanguage, words: LogHeadingWords): string {
  const configured = headingText(settings.logHeading);
  return configured === '' ? words.written[language] : configured;
}

/** All headings under which log lines are read, the configured one first. */
export function logHeadingsToRead(settings: Settings, words: LogHeadingWords): readonly string[] {
  const configured = headingText(settings.logHeading);
  const isKnown = words.known.some((known) => known.toLowerCase() === configured.toLowerCase());
  return configured === '' || isKnown ? words.known : [configured, ...words.known];
}

/** People type `## Contact log` where `Contact log` is meant; marks at the end close a heading as well. */
function headingText(typed: string): string {
  return typed
    .trim()
    .replace(/^#{1,6}(?:\s+|$)/, '')
    .replace(/(?:^|\s+)#+$/, '')
    .trim();
}
