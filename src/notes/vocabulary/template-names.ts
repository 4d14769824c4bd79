import type { NoteKind } from '../../domain/contribution';
import { foldTitle } from '../values/spelling';

/** What the template for a kind of note is called, without the ending. */
export const TEMPLATE_NAMES: Readonly<Record<Exclude<NoteKind, 'meeting'>, readonly string[]>> = {
  partner: ['Partner'],
  person: ['Person', 'Ansprechperson', 'Ansprechpartner', 'Ansprechpartnerin', 'Contact', 'Contact person'],
  cooperation: ['Cooperation', 'Kooperation'],
  event: ['Event', 'Veranstaltung'],
};

/** Whether a note of this name is a template of the kind: `Partner`, `Partner template`, `Vorlage Partner`. */
export function isTemplateName(kind: keyof typeof TEMPLATE_NAMES, name: string): boolean {
  const bare = name.replace(/\b(?:template|vorlage)\b/iu, '').replace(/^[\s_-]+|[\s_-]+$/gu, '');
  return TEMPLATE_NAMES[kind].some((known) => foldTitle(known) === foldTitle(bare));
}
