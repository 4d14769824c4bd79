import type { NoteLanguage } from '../../domain/channel';
import type { Rhythm } from '../../domain/rhythm';
import { WRITTEN_WEEKDAYS } from '../vocabulary/rhythm-words';

const ORDINALS = { en: ['first', 'second', 'third', 'fourth'], de: ['ersten', 'zweiten', 'dritten', 'vierten'] } as const;
const LAST = { en: 'last', de: 'letzten' } as const;

/** A rhythm in words that read well in a note, and that `parseRhythm` reads as the same rhythm. */
export function formatRhythm(rhythm: Rhythm, language: NoteLanguage): string {
  const weekday = 'weekday' in rhythm ? (WRITTEN_WEEKDAYS[language][rhythm.weekday - 1] ?? '') : '';
  const isEnglish = language === 'en';
  switch (rhythm.kind) {
    case 'weekly':
      if (rhythm.every === 1) return isEnglish ? `every ${weekday}` : `jeden ${weekday}`;
      return isEnglish ? `every ${rhythm.every} weeks on ${weekday}` : `alle ${rhythm.every} Wochen am ${weekday}`;
    case 'monthly-weekday': {
      const ordinal = rhythm.ordinal === -1 ? LAST[language] : (ORDINALS[language][rhythm.ordinal - 1] ?? '');
      if (rhythm.every === 1) return isEnglish ? `${ordinal} ${weekday} of the month` : `jeden ${ordinal} ${weekday} im Monat`;
      return isEnglish ? `every ${rhythm.every} months on the ${ordinal} ${weekday}` : `alle ${rhythm.every} Monate am ${ordinal} ${weekday}`;
    }
    case 'monthly-day':
      if (rhythm.every === 1) return isEnglish ? `every month on the ${dayInEnglish(rhythm.day)}` : `jeden Monat am ${rhythm.day}.`;
      return isEnglish ? `every ${rhythm.every} months on the ${dayInEnglish(rhythm.day)}` : `alle ${rhythm.every} Monate am ${rhythm.day}.`;
  }
}

function dayInEnglish(day: number): string {
  const ending = day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th';
  return `${day}${ending}`;
}
