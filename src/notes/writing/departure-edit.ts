import type { NoteLanguage } from '../../domain/channel';
import { formatDay, type Day } from '../../domain/days';
import type { Interaction } from '../../domain/interaction';
import type { WritingRules } from '../../domain/rules';
import { readFirstDay, readLastDay } from '../values/day-value';
import { isEmptyValue } from '../values/narrowed';
import { scanOutline } from '../text/outline';
import { planNoLaterThan, setDay } from './contact-edit';
import { readFrontMatterDocument, type FrontMatterDocument } from './front-matter-document';
import { insertOutlinedLogEntry } from './log-edit';
import { referencesIn } from './named-parts';
import { editOutlinedProperties, type PropertyChange } from './property-edit';
import { addReference, once, replaceReferences, type IsMeant } from './reference-edit';
import { standingProperty, type StandingProperty } from './standing-property';
import { mergeChanges, type Edit } from './text-change';

/** Somebody leaves a partner, as their own note tells it. Links and names are as they are to be written there. */
export interface Leaving {
  /** The last day there; `null` where the note says that they left, and only who follows is new. */
  readonly day: Day | null;
  /** The partner, and by which references the note means it. */
  readonly partner: string;
  readonly isPartner: IsMeant;
  readonly successor: string | null;
  /** The partner they change to. */
  readonly next: { readonly partner: string; readonly isPartner: IsMeant } | null;
}

/**
 * Writes to the note of somebody who leaves: the last day and who follows. Who changes to another partner is with
 * that one from the day after, and the old one becomes a former partner; so does the partner whom somebody leaves
 * that works for others as well.
 *
 * @throws EditRefused (when applied) where a day stands there that is not understood.
 */
export function leavingEdit(leaving: Leaving, language: NoteLanguage): Edit {
  return (text) => {
    const outline = scanOutline(text);
    const document = readFrontMatterDocument(outline);
    const standing = standingProperty(document, 'successor');
    const changes: PropertyChange[] = [];
    if (leaving.day !== null) changes.push(...departureChanges(document, leaving, leaving.day));
    // Whoever left another partner before may have had a successor there; else the one named is the one who follows now.
    const leftBefore = !isEmptyValue(standingProperty(document, 'former-partners')?.value);
    if (leaving.successor !== null || (leftBefore && standing !== null && !isEmptyValue(standing.value))) changes.push({ property: 'successor', value: leaving.successor });
    return editOutlinedProperties(outline, changes, language);
  };
}

function departureChanges(document: FrontMatterDocument | null, { partner, isPartner, next }: Leaving, day: Day): PropertyChange[] {
  const partners = standingProperty(document, 'partner');
  const others = referencesIn(partners?.value, 'one-name').filter((reference) => !isPartner(reference));
  const left = standingProperty(document, 'left');
  if (next === null && others.length === 0) {
    return [...setDay('left', left, day, readLastDay), ...(isEmptyValue(partners?.value) ? [{ property: 'partner', value: partner } as const] : [])];
  }
  const former = standingProperty(document, 'former-partners')?.value;
  const changes: PropertyChange[] = [{ property: 'partner', value: nextPartners(partners, isPartner, next) }];
  if (!referencesIn(former, 'one-name').some(isPartner)) changes.push({ property: 'former-partners', value: addReference(former, 'one-name', partner) });
  // Of several partners nobody could tell which of them the days are about.
  if (others.length > 0) return changes;
  if (left !== null && !isEmptyValue(left.value)) changes.push({ property: 'left', value: null });
  return [...changes, ...setDay('joined', standingProperty(document, 'joined'), day + 1, readFirstDay)];
}

function nextPartners(partners: StandingProperty | null, isPartner: IsMeant, next: Leaving['next']): PropertyChange['value'] {
  if (partners === null || isEmptyValue(partners.value)) return next?.partner ?? null;
  const references = referencesIn(partners.value, 'one-name');
  if (next === null || references.some(next.isPartner)) return replaceReferences(partners, 'one-name', isPartner, () => null);
  if (references.some(isPartner)) return replaceReferences(partners, 'one-name', isPartner, once(() => next.partner));
  return addReference(partners.value, 'one-name', next.partner);
}

/** A change of contact persons, as the partner's note tells it. */
export interface ContactPersonChange {
  readonly isLeaver: IsMeant;
  /** Whether the leaver goes on being listed, as somebody who is still there for a while does. */
  readonly staysListed: boolean;
  /** Who follows; `isListed` where the note has to name them because their own does not name the partner. */
  readonly successor: { readonly name: string; readonly isMeant: IsMeant; readonly mustBeListed: boolean } | null;
  /** When to introduce oneself, and the last contact, which spends earlier plans. */
  readonly plan: { readonly day: Day; readonly last: Day | null } | null;
  readonly entry: Interaction;
}

/**
 * Writes to the note of a partner whose contact person changes: `contacts`, where the successor takes the place of
 * the leaver, the plan to introduce oneself, and a remark in the log.
 */
export function contactPersonEdit(change: ContactPersonChange, rules: WritingRules): Edit {
  return (text) => {
    const outline = scanOutline(text);
    const document = readFrontMatterDocument(outline);
    const changes: PropertyChange[] = [];
    const contacts = standingProperty(document, 'contacts');
    const value = contactsAfter(contacts, change);
    if (value !== undefined) changes.push({ property: 'contacts', value });
    if (change.plan !== null) changes.push(...planNoLaterThan(standingProperty(document, 'next-contact'), change.plan.day, change.plan.last));
    return mergeChanges(editOutlinedProperties(outline, changes, rules.language), insertOutlinedLogEntry(outline, document, change.entry, rules));
  };
}

/** `undefined` where `contacts` stays as it is. */
function contactsAfter(contacts: StandingProperty | null, { isLeaver, staysListed, successor }: ContactPersonChange): PropertyChange['value'] | undefined {
  const references = referencesIn(contacts?.value, 'persons');
  const isLeaverListed = references.some(isLeaver);
  const joins = successor !== null && !references.some(successor.isMeant) && (isLeaverListed || successor.mustBeListed) ? successor : null;
  if (contacts === null || !isLeaverListed || staysListed) return joins === null ? undefined : addReference(contacts?.value, 'persons', joins.name, isLeaver);
  return replaceReferences(contacts, 'persons', isLeaver, once(() => joins?.name ?? null));
}

/** Makes an existing note that of a person at a partner, where it names none. */
export function joiningEdit(partner: string, day: Day, language: NoteLanguage): Edit {
  return (text) => {
    const outline = scanOutline(text);
    const document = readFrontMatterDocument(outline);
    if (!isEmptyValue(standingProperty(document, 'partner')?.value)) return null;
    const hasJoined = !isEmptyValue(standingProperty(document, 'joined')?.value);
    const joined: PropertyChange[] = hasJoined ? [] : [{ property: 'joined', value: formatDay(day) }];
    return editOutlinedProperties(outline, [{ property: 'partner', value: partner }, ...joined], language);
  };
}
