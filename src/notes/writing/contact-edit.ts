import { countsAsContact, type NoteLanguage } from '../../domain/channel';
import type { Pause } from '../../domain/contribution';
import type { Day } from '../../domain/days';
import type { Interaction } from '../../domain/interaction';
import type { WritingRules } from '../../domain/rules';
import { readDay } from '../values/day-value';
import { isEmptyValue, shownValue, type Narrowed } from '../values/narrowed';
import { scanOutline } from '../text/outline';
import type { Property } from '../vocabulary/property-names';
import { readPause } from '../values/yes-value';
import { dayChange } from './day-change';
import { EditRefused } from './edit-refused';
import { readFrontMatterDocument, type FrontMatterDocument } from './front-matter-document';
import { insertOutlinedLogEntry } from './log-edit';
import { editOutlinedProperties, editProperties, type PropertyChange } from './property-edit';
import { standingProperty, type StandingProperty } from './standing-property';
import { mergeChanges, type Edit } from './text-change';

/** What becomes of the plan when a contact is logged. */
export type NextContactChange = { readonly kind: 'clear' } | { readonly kind: 'keep' } | { readonly kind: 'set'; readonly day: Day };

/** Further changes of properties that belong to an entry, found in the note as it stands. */
export type FurtherChanges = (document: FrontMatterDocument | null) => readonly PropertyChange[];

/**
 * Logs an interaction: the entry in the log, `last-contact` where it counts as contact and is newer, and the plan.
 * A `last-contact` or a plan that is not understood is left as it stands, and so is a `last-contact` that links a note
 * whose name says nothing of the day; the entry is written all the same, except where a new plan was chosen that would
 * have to take its place.
 */
export function logContactEdit(interaction: Interaction, next: NextContactChange, rules: WritingRules, further: FurtherChanges = () => []): Edit {
  return logEntryEdit(interaction, rules, (document) => [...contactChanges(document, interaction, next), ...further(document)]);
}

/** Logs an interaction in a note that keeps no contact days of its own, such as that of a cooperation. */
export function logEntryEdit(interaction: Interaction, rules: WritingRules, further: FurtherChanges = () => []): Edit {
  return (text) => {
    const outline = scanOutline(text);
    const document = readFrontMatterDocument(outline);
    return mergeChanges(editOutlinedProperties(outline, further(document), rules.language), insertOutlinedLogEntry(outline, document, interaction, rules));
  };
}

/** What an interaction that is logged elsewhere does to a partner's `last-contact` and plan. */
export function contactDaysEdit(interaction: Pick<Interaction, 'day' | 'channel'>, next: NextContactChange, language: NoteLanguage): Edit {
  return (text) => {
    const outline = scanOutline(text);
    return editOutlinedProperties(outline, contactChanges(readFrontMatterDocument(outline), interaction, next), language);
  };
}

function contactChanges(document: FrontMatterDocument | null, interaction: Pick<Interaction, 'day' | 'channel'>, next: NextContactChange): PropertyChange[] {
  const changes: PropertyChange[] = [];
  if (countsAsContact(interaction.channel)) {
    const last = standingProperty(document, 'last-contact');
    const change = isOlderThan(last, interaction.day) ? dayChange('last-contact', last, interaction.day) : null;
    if (change !== null) changes.push(change);
  }
  if (next.kind !== 'keep') {
    const plan = standingProperty(document, 'next-contact');
    if (next.kind === 'set') changes.push(...planChanges(plan, next.day));
    else if (plan !== null && isDay(plan.value)) changes.push({ property: 'next-contact', value: null });
  }
  return changes;
}

/**
 * Plans the next contact for a day, or removes the plan. A pause that would still hold on that day ends.
 *
 * @throws EditRefused (when applied) where the note has a plan that is not understood.
 */
export function planEdit(day: Day | null, language: NoteLanguage): Edit {
  return (text) => {
    const document = readFrontMatterDocument(scanOutline(text));
    const plan = standingProperty(document, 'next-contact');
    const changes = day === null ? removal('next-contact', plan, isDay) : [...planChanges(plan, day), ...endOfPause(standingProperty(document, 'paused'), day)];
    return editProperties(text, changes, language);
  };
}

/** Whoever is to come up on a day is not silent on it. */
function endOfPause(standing: StandingProperty | null, day: Day): PropertyChange[] {
  if (standing === null || isEmptyValue(standing.value)) return [];
  const read = readPause(standing.value);
  if ('problem' in read || read.value === null) return [];
  return read.value.until === null || read.value.until >= day ? [{ property: 'paused', value: null }] : [];
}

/**
 * Keeps a partner silent through the last silent day, or with `until: null` for good; `null` ends the silence.
 *
 * @throws EditRefused (when applied) where the note has a pause that is not understood.
 */
export function pauseEdit(pause: Pause | null, language: NoteLanguage): Edit {
  return propertyEdit('paused', language, (standing) => {
    if (pause === null) return removal('paused', standing, isPause);
    if (standing !== null && !isEmptyValue(standing.value)) {
      const read = readPause(standing.value);
      if ('problem' in read) refuse(standing);
      if (read.value !== null && read.value.until === pause.until) return [];
    }
    return [pause.until === null ? { property: 'paused', value: true } : dayInForm('paused', standing, pause.until)];
  });
}

/**
 * Dates the last contact of a partner, unless the note knows of a later one.
 *
 * @throws EditRefused (when applied) where the note says something that is not understood.
 */
export function lastContactEdit(day: Day, language: NoteLanguage): Edit {
  return propertyEdit('last-contact', language, (last) => {
    if (last !== null && !isEmptyValue(last.value) && !isDay(last.value)) refuse(last);
    return isOlderThan(last, day) ? [dayInForm('last-contact', last, day)] : [];
  });
}

function propertyEdit(property: Property, language: NoteLanguage, changesFor: (standing: StandingProperty | null) => PropertyChange[]): Edit {
  return (text) => {
    const changes = changesFor(standingProperty(readFrontMatterDocument(scanOutline(text)), property));
    return editProperties(text, changes, language);
  };
}

function isDay(value: unknown): boolean {
  return 'value' in readDay(value);
}

function isPause(value: unknown): boolean {
  return 'value' in readPause(value);
}

/** Whether a day may take the place of what stands there: nothing, or an earlier day. */
function isOlderThan(standing: StandingProperty | null, day: Day): boolean {
  if (standing === null || isEmptyValue(standing.value)) return true;
  const read = readDay(standing.value);
  return 'value' in read && read.value < day;
}

function planChanges(plan: StandingProperty | null, day: Day): PropertyChange[] {
  return setDay('next-contact', plan, day, readDay);
}

/**
 * Plans the next contact for a day, unless one is planned for an earlier day that was not spent by a contact since.
 *
 * @throws EditRefused where the note has a plan that is not understood.
 */
export function planNoLaterThan(plan: StandingProperty | null, day: Day, last: Day | null): PropertyChange[] {
  const read = plan === null || isEmptyValue(plan.value) ? null : readDay(plan.value);
  const isEarlier = read !== null && 'value' in read && read.value <= day && (last === null || read.value > last);
  return isEarlier ? [] : planChanges(plan, day);
}

/**
 * Gives a property a day, in the form that it has.
 *
 * @throws EditRefused where something stands there that is not understood, or in a form that another day cannot have.
 */
export function setDay(property: Property, standing: StandingProperty | null, day: Day, read: (value: unknown) => Narrowed<Day | null>): PropertyChange[] {
  if (standing !== null && !isEmptyValue(standing.value)) {
    const known = read(standing.value);
    if ('problem' in known) refuse(standing);
    if (known.value === day) return [];
  }
  return [dayInForm(property, standing, day)];
}

/** A day in the form that the property has, which is not given up for it. */
function dayInForm(property: Property, standing: StandingProperty | null, day: Day): PropertyChange {
  return dayChange(property, standing, day) ?? refuse(standing ?? { name: property, value: null });
}

/** Takes a property out; an empty one, as templates have them, stays. */
function removal(property: Property, standing: StandingProperty | null, isUnderstood: (value: unknown) => boolean): PropertyChange[] {
  if (standing === null || isEmptyValue(standing.value)) return [];
  if (!isUnderstood(standing.value)) refuse(standing);
  return [{ property, value: null }];
}

/** Refuses to write over what is not understood. */
export function refuse(standing: StandingProperty): never {
  throw new EditRefused({ code: 'value-unreadable', place: { kind: 'property', name: standing.name }, value: shownValue(standing.value) });
}
