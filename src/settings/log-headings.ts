import type { NoteLanguage } from '../domain/channel';
import type { Settings } from './settings';

/** The heading that is made in a note without one, where the user named none. */
const DEFAULT_LOG_HEADINGS: Readonly<Record<NoteLanguage, string>> = { en: 'Contact log', de: 'Kontaktverlauf' };

/** Headings under which log lines are read, whatever the settings say. */
const KNOWN_LOG_HEADINGS: readonly string[] = [...Object.values(DEFAULT_LOG_HEADINGS), 'Kontaktprotokoll'];

/** The heading of new logs, without its `#` marks. */
export function logHeadingToWrite(settings: Settings, language: NoteLanguage): string {
  const configured = headingText(settings.logHeading);
  return configured === '' ? DEFAULT_LOG_HEADINGS[language] : configured;
}

/** All headings under which log lines are read, the configured one first. */
export function logHeadingsToRead(settings: Settings): readonly string[] {
  const configured = headingText(settings.logHeading);
  const isKnown = KNOWN_LOG_HEADINGS.some((known) => known.toLowerCase() === configured.toLowerCase());
  return configured === '' || isKnown ? KNOWN_LOG_HEADINGS : [configured, ...KNOWN_LOG_HEADINGS];
}

/** People type `## Contact log` where `Contact log` is meant; marks at the end close a heading as well. */
function headingText(typed: string): string {
  return typed
    .trim()
    .replace(/^#{1,6}(?:\s+|$)/, '')
    .replace(/(?:^|\s+)#+$/, '')
    .trim();
}
