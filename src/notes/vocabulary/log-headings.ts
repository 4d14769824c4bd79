import type { NoteLanguage } from '../../domain/channel';
import { remembering } from '../../domain/remembering';
import { foldTitle } from '../values/spelling';

/** The log heading that is written in each language. */
export const LOG_HEADING: Readonly<Record<NoteLanguage, string>> = { en: 'Contact log', de: 'Kontaktverlauf' };

/** Headings under which log lines stand whatever the settings name. */
export const KNOWN_LOG_HEADINGS: readonly string[] = [LOG_HEADING.en, LOG_HEADING.de, 'Kontaktprotokoll'];

/** Whether a heading's text is one of the log headings; case and a colon at the end make no difference. */
export function isLogHeading(text: string, logHeadings: readonly string[]): boolean {
  let known = folded.get(logHeadings);
  if (known === undefined) folded.set(logHeadings, (known = new Set(logHeadings.map(foldHeading))));
  return known.has(foldHeading(text));
}

/** The headings of the settings as they are compared, kept as long as the settings are. */
const folded = new WeakMap<readonly string[], ReadonlySet<string>>();

const foldHeading = remembering((text) => foldTitle(text).replace(/ ?:$/, ''));
