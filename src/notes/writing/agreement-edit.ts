import { AGREEMENT_DATES, type AgreementDate } from '../../domain/agreement-dates';
import type { NoteLanguage } from '../../domain/channel';
import { formatDay, type Day } from '../../domain/days';
import { AGREEMENT_MOVED, AGREEMENT_OVER } from '../vocabulary/agreement-words';
import type { Property } from '../vocabulary/property-names';
import type { FurtherChanges } from './contact-edit';
import { dayChange } from './day-change';
import { editProperties } from './property-edit';
import { standingProperty } from './standing-property';
import type { Edit } from './text-change';

const PROPERTIES: Readonly<Record<AgreementDate, Property>> = { review: 'agreement-review', notice: 'notice-by', end: 'agreement-ends' };

/** Moves a date of the agreement to another day, in the form it has; `null` takes out all its dates, for it is over. */
export function agreementChanges(what: AgreementDate, day: Day | null): FurtherChanges {
  return (document) => {
    if (day !== null) return [dayChange(PROPERTIES[what], standingProperty(document, PROPERTIES[what]), day)];
    return AGREEMENT_DATES.map((each) => PROPERTIES[each])
      .filter((property) => standingProperty(document, property) !== null)
      .map((property) => ({ property, value: null }));
  };
}

/**
 * What the log says of a date that was dealt with, and what else there is to say.
 *
 * @example
 * agreementText('end', dayOf(2027, 12, 31), 'same rent', 'en') // 'agreement extended until 2027-12-31; same rent'
 */
export function agreementText(what: AgreementDate, day: Day | null, text: string, language: NoteLanguage): string {
  const done = day === null ? AGREEMENT_OVER[language] : `${AGREEMENT_MOVED[what][language]} ${formatDay(day)}`;
  return text === '' ? done : `${done}; ${text}`;
}

/** Notes that the costs of a cooperation were settled on a day. */
export function settledEdit(day: Day, language: NoteLanguage): Edit {
  return (text) => editProperties(text, [{ property: 'settled', value: formatDay(day) }], language);
}
