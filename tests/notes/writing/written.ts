import type { Channel } from '../../../src/domain/channel';
import { dayOf, type Day } from '../../../src/domain/days';
import type { Interaction } from '../../../src/domain/interaction';
import type { WritingRules } from '../../../src/domain/rules';

/** A fixed day that the calendar is known to have. */
export function day(year: number, month: number, dayOfMonth: number): Day {
  const found = dayOf(year, month, dayOfMonth);
  if (found === null) throw new Error('No such day');
  return found;
}

const channels: readonly Channel[] = [
  { id: 'call', nouns: { en: ['call'], de: ['Anruf'] }, verbs: { en: ['called'], de: ['telefoniert'] }, emoji: '📞', icon: 'phone' },
  { id: 'mail', nouns: { en: ['mail'], de: ['Mail'] }, verbs: { en: ['mailed'], de: ['gemailt'] }, emoji: '📧', icon: 'mail' },
  { id: 'attempt', nouns: { en: ['not reached'], de: ['nicht erreicht'] }, verbs: { en: ['tried'], de: ['versucht'] }, emoji: '📵', icon: 'phone-missed' },
  { id: 'note', nouns: { en: ['note'], de: ['Notiz'] }, verbs: { en: ['noted'], de: ['notiert'] }, emoji: '📝', icon: 'sticky-note' },
];

export const writingRules: WritingRules = {
  language: 'en',
  logHeading: 'Contact log',
  logHeadings: ['Contact log', 'Kontaktverlauf', 'Kontaktprotokoll'],
  order: 'newest-first',
  channels,
};

export const germanRules: WritingRules = { ...writingRules, language: 'de', logHeading: 'Kontaktverlauf' };

/** A call of 23 November 2026. */
export function anInteraction(given: Partial<Interaction> = {}): Interaction {
  return { day: day(2026, 11, 23), time: null, channel: 'call', direction: null, persons: [], text: 'costing agreed', ...given };
}
