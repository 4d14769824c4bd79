import type { NoteLanguage } from '../../domain/channel';
import type { Day } from '../../domain/days';
import { scanOutline } from '../text/outline';
import { planNoLaterThan } from './contact-edit';
import { readFrontMatterDocument } from './front-matter-document';
import { referencesIn } from './named-parts';
import { editOutlinedProperties, type PropertyChange } from './property-edit';
import { once, replaceReferences, type IsMeant, type Replace } from './reference-edit';
import { standingProperty } from './standing-property';
import type { Edit } from './text-change';

/** Another of our own people looks after a partner from now on. */
export interface OwnerChange {
  readonly isOwner: IsMeant;
  readonly isNewOwner: IsMeant;
  /** How the new one is written in place of the old one. */
  readonly newOwner: Replace;
  /** When to introduce oneself, and the last contact, which spends earlier plans; `null` where nothing is planned. */
  readonly plan: { readonly day: Day; readonly last: Day | null } | null;
}

/** Writes the new owner in place of the old one, other owners staying as they are, and the plan to introduce oneself. */
export function ownerEdit({ isOwner, isNewOwner, newOwner, plan }: OwnerChange, language: NoteLanguage): Edit {
  return (text) => {
    const outline = scanOutline(text);
    const document = readFrontMatterDocument(outline);
    const owner = standingProperty(document, 'owner');
    const owners = referencesIn(owner?.value, 'persons');
    // Whoever is to take over may be the same one by another name.
    const given = owners.filter(isOwner);
    if (owner === null || given.length === 0 || given.every(isNewOwner)) return null;
    const value = replaceReferences(owner, 'persons', (reference) => isOwner(reference) && !isNewOwner(reference), owners.some(isNewOwner) ? () => null : once(newOwner));
    const changes: PropertyChange[] = [{ property: 'owner', value }];
    if (plan !== null) changes.push(...planNoLaterThan(standingProperty(document, 'next-contact'), plan.day, plan.last));
    return editOutlinedProperties(outline, changes, language);
  };
}
