import type { NoteLanguage } from '../../domain/channel';
import { remembering } from '../../domain/remembering';
import { foldTitle } from '../values/spelling';

/** The log heading that is written in each language. */
export const LOG_HEADING: Readonly<Record<NoteLanguage, string>> = { en: 'Contact log', de: 'Kontaktverlauf' };

/** Headings under which log lines stand whatever the settings name. */
export const KNOWN_LOG_HEADINGS: readonly string[] = [LOG_HEADING.en, LOG_HEADING.de, 'Kontaktprotokoll'];

/** Whether a heading's text is one of the log headings; case and a colon at the end make no difference. */
export function isLogHeading(text: string, logHeadings: readonly string[]): boolean {
  const folded = foldHeading(text);
  return logHeadings.some((heading) => foldHeading(heading) === folded);
}

const foldHeading = remembering((text) => foldTitle(text).replace(/ ?:$/, ''));
