import { isFormer, type Partner } from '../../domain/partner';
import { personsThere } from '../../domain/presence';
import type { Day } from '../../domain/days';
import type { Reference } from '../../domain/reference';
import type { BlockQuery } from '../../notes/code-block/block-query';
import { nearestWord } from '../../notes/values/nearest-word';
import type { IndexKeeper } from '../index-keeper';
import { PerPair } from '../per-pair';
import { PerPartner } from '../per-partner';
import { isOwner, isPerson } from './block-filter';
import type { DueRow } from './due-row';

/** A name in a block by which nobody is known. */
export type UnknownName =
  | { readonly option: 'partner' | 'person' | 'owner'; readonly name: string; readonly suggestion: string | null }
  /** The note in which the block stands belongs to no partner. */
  | { readonly option: 'this' };

/** By whom somebody is found with whom one keeps in touch. */
type Known = Pick<DueRow, 'name' | 'persons' | 'owners'>;

type NameKind = Exclude<UnknownName['option'], 'this'>;

/** What is compared for each kind of name, and how it is found that somebody is meant. */
const KINDS: Readonly<Record<NameKind, { readonly isMeant: (reference: Reference, known: Known) => boolean; readonly names: (known: Known) => readonly string[] }>> = {
  // Whether a partner is meant is told by links.
  partner: { isMeant: () => false, names: ({ name }) => [name] },
  person: { isMeant: isPerson, names: ({ persons }) => persons.map(({ name }) => name) },
  owner: { isMeant: isOwner, names: ({ owners }) => owners },
};

/** What a name in a block and one partner have to do with each other: `true` where it means somebody there, else the name there that is nearest to it. */
type Found = true | string | null;

const ofPartners = new PerPartner<Known | null>();
// A block asks again after every change, and after most changes all partners but one say what they said before.
const found: Readonly<Record<NameKind, PerPair<Reference, Known, Found>>> = { partner: new PerPair(), person: new PerPair(), owner: new PerPair() };

/** The names of a block by which nobody is known, the partners apart: who is spoken to on occasions only has no row, and is known all the same. */
export function unknownPeople({ owners, persons }: BlockQuery, keeper: IndexKeeper, today: Day): readonly UnknownName[] {
  return [...(persons ?? []).flatMap((person) => unknownName('person', person, keeper, today)), ...(owners ?? []).flatMap((owner) => unknownName('owner', owner, keeper, today))];
}

/** A name by which nobody is known, with what may be meant by it; nothing where somebody is. */
export function unknownName(option: NameKind, reference: Reference, keeper: IndexKeeper, today: Day): readonly UnknownName[] {
  const { isMeant, names } = KINDS[option];
  const near: string[] = [];
  for (const partner of keeper.current.partners()) {
    const known = knownOf(partner, today);
    if (known === null) continue;
    const said = found[option].get(reference, known, () => isMeant(reference, known) || nearestWord(reference.label, names(known)));
    if (said === true) return [];
    if (said !== null) near.push(said);
  }
  return [{ option, name: reference.label, suggestion: nearestWord(reference.label, near) }];
}

function knownOf(partner: Partner, today: Day): Known | null {
  return ofPartners.get(partner, [today], () =>
    isFormer(partner, today) ? null : { name: partner.name, persons: personsThere(partner, today), owners: partner.facts.owner.map(({ label }) => label) },
  );
}
