import { AGREEMENT_DATES, type AgreementDate } from '../../domain/agreement-dates';
import type { NoteLanguage } from '../../domain/channel';
import { formatDay, type Day } from '../../domain/days';
import { readFirstDay, readLastDay } from '../values/day-value';
import { isEmptyValue, type Narrowed } from '../values/narrowed';
import { scanOutline } from '../text/outline';
import { readSettled } from '../facts/undertaking';
import { AGREEMENT_MOVED, AGREEMENT_OVER } from '../vocabulary/agreement-words';
import type { Property } from '../vocabulary/property-names';
import { refuse, setDay, type FurtherChanges } from './contact-edit';
import { readFrontMatterDocument } from './front-matter-document';
import { editOutlinedProperties } from './property-edit';
import { standingProperty } from './standing-property';
import type { Edit } from './text-change';

const PROPERTIES: Readonly<Record<AgreementDate, Property>> = { review: 'agreement-review', notice: 'notice-by', end: 'agreement-ends' };

const READERS: Readonly<Record<AgreementDate, (value: unknown) => Narrowed<Day>>> = { review: readFirstDay, notice: readLastDay, end: readLastDay };

/**
 * Moves a date of the agreement to another day, in the form it has; `null` takes out all its dates, for it is over.
 * Other words that stand in place of a date stay.
 *
 * @throws EditRefused (when applied) where the date to be moved is not understood.
 */
export function agreementChanges(what: AgreementDate, day: Day | null): FurtherChanges {
  return (document) => {
    if (day !== null) return setDay(PROPERTIES[what], standingProperty(document, PROPERTIES[what]), day, READERS[what]);
    return AGREEMENT_DATES.filter((each) => {
      const standing = standingProperty(document, PROPERTIES[each]);
      return standing !== null && !isEmptyValue(standing.value) && 'value' in READERS[each](standing.value);
    }).map((each) => ({ property: PROPERTIES[each], value: null }));
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

/**
 * Notes that the costs of a cooperation were settled on a day, unless they are already.
 *
 * @throws EditRefused (when applied) where the note says something of it that is not understood.
 */
export function settledEdit(day: Day, language: NoteLanguage): Edit {
  return (text) => {
    const outline = scanOutline(text);
    const standing = standingProperty(readFrontMatterDocument(outline), 'settled');
    if (standing !== null && !isEmptyValue(standing.value)) {
      const known = readSettled(standing.value);
      if ('problem' in known) refuse(standing);
      if (known.value !== false) return null;
    }
    return editOutlinedProperties(outline, [{ property: 'settled', value: formatDay(day) }], language);
  };
}
