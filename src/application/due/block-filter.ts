import { personNamed } from '../../domain/naming';
import type { Reference } from '../../domain/reference';
import type { BlockQuery } from '../../notes/code-block/block-query';
import { namesOf } from '../../notes/values/reference-value';
import { foldTitle } from '../../notes/values/spelling';
import { PerPair } from '../per-pair';
import type { DueRow } from './due-row';

// A block asks again after every change, and after most changes all rows but one are those of before.
const known = new PerPair<BlockQuery, DueRow, boolean>();

/** Whether a block asks for certain partners only, apart from how they stand. */
export function isFiltered({ partners, phases, owners, tags, persons }: BlockQuery): boolean {
  return [partners, phases, owners, tags, persons].some((filter) => filter !== null);
}

/** The rows that a block lets through, however they stand. */
export function passing(rows: readonly DueRow[], query: BlockQuery): readonly DueRow[] {
  return isFiltered(query) ? rows.filter((row) => known.get(query, row, () => isAskedFor(query, row))) : rows;
}

function isAskedFor({ phases, owners, tags, persons }: BlockQuery, row: DueRow): boolean {
  return (
    (phases === null || phases.includes(row.phase)) &&
    (owners === null || owners.some((owner) => isOwner(owner, row))) &&
    (tags === null || tags.some((tag) => row.tags.some((other) => isWithin(other, tag)))) &&
    (persons === null || persons.some((person) => isPerson(person, row)))
  );
}

/** Somebody of the partner, or who is a row of their own. */
export function isPerson(person: Reference, row: Pick<DueRow, 'name' | 'persons'>): boolean {
  return personNamed(person, row.persons) !== null || namesOf(person).some((name) => foldTitle(name) === foldTitle(row.name));
}

/** Several owners may be written with commas, as they may in the note. */
export function isOwner(owner: Reference, row: Pick<DueRow, 'owners'>): boolean {
  const asked = [...namesOf(owner), ...(owner.linked ? [] : owner.label.split(','))].map(foldTitle);
  return row.owners.some((name) => asked.includes(foldTitle(name)));
}

/** Tags nest, and their case does not matter. */
function isWithin(tag: string, asked: string): boolean {
  const [one, other] = [tag, asked].map((each) => foldTitle(each).replace(/^#/, ''));
  return one === other || (one ?? '').startsWith(`${other ?? ''}/`);
}
