import { german } from './german';
import { language } from './workspace/language';

/** A text of the workbench, by its English words. */
export type WorkbenchText = keyof typeof german;

/**
 * The text in the display language, with each `{0}`, `{1}` … replaced.
 *
 * @example say('Delete {0}', 'Herbst') // in German: 'Herbst löschen'
 */
export function say(text: WorkbenchText, ...values: readonly (string | number)[]): string {
  const words: string = language.current() === 'de' ? german[text] : text;
  return words.replace(/\{(\d)\}/g, (_whole, at: string) => String(values[Number(at)] ?? ''));
}
