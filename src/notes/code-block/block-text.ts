import type { NoteLanguage } from '../../domain/channel';
import { BLOCK_LANGUAGE, GROUP_NAMES, OPTION_NAMES, THIS_NAMES } from '../vocabulary/block-words';

/**
 * A block to begin with: of the partner whose note it goes into, or of all who are due.
 *
 * @example
 * blockText('en', 'due') // '```jour-fixe\nshow: now, occasions\n```'
 */
export function blockText(language: NoteLanguage, of: 'this-partner' | 'due'): string {
  const option = of === 'due' ? `${OPTION_NAMES.show[language]}: ${GROUP_NAMES.now[language]}, ${GROUP_NAMES.occasions[language]}` : `${OPTION_NAMES.partner[language]}: ${THIS_NAMES[language]}`;
  return `\`\`\`${BLOCK_LANGUAGE}\n${option}\n\`\`\``;
}
