import type { AgreementDate } from '../../domain/agreement-dates';
import type { NoteLanguage } from '../../domain/channel';

/** What the log says of an agreement that was looked at; the new date follows. */
export const AGREEMENT_MOVED: Readonly<Record<AgreementDate, Readonly<Record<NoteLanguage, string>>>> = {
  review: { en: 'agreement reviewed, next review', de: 'Vereinbarung geprüft, wieder am' },
  notice: { en: 'no notice given, can be cancelled until', de: 'nicht gekündigt, kündbar bis' },
  end: { en: 'agreement extended until', de: 'Vereinbarung verlängert bis' },
};

/** What the log says of an agreement that is over. */
export const AGREEMENT_OVER: Readonly<Record<NoteLanguage, string>> = { en: 'agreement ended', de: 'Vereinbarung beendet' };
