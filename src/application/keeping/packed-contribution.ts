import type { Contribution, CooperationFacts, EventFacts, PartnerFacts, PersonFacts, Undertaking } from '../../domain/contribution';
import { packInteractions, unpackInteractions, type PackedInteractions } from './packed-interactions';
import { noteName, NOTHING, NOTHING_WRITTEN } from '../../notes/note-contribution';

/** A contribution as it is stored: whatever says nothing is left out, and so is what its path tells. */
export type PackedContribution = Readonly<Record<string, unknown>>;

/** A part of a contribution with the properties that say something. */
type Said<Part> = { readonly [Property in keyof Part]?: Part[Property] };

// Each part as it is when something of it was left out. The compiler asks for every property, so that none is forgotten
// here when one is added. All are written out in the order in which reading a note makes them: the engine then knows
// both for things of one kind.

function partner(said: Said<PartnerFacts>): PartnerFacts {
  return {
    cadence: said.cadence ?? null,
    undertaking: said.undertaking ?? null,
    lastContact: said.lastContact ?? null,
    nextContact: said.nextContact ?? null,
    pause: said.pause ?? null,
    former: said.former ?? false,
    since: said.since ?? null,
    owner: said.owner ?? NOTHING,
    contacts: said.contacts ?? NOTHING,
    needs: said.needs ?? NOTHING,
    offers: said.offers ?? NOTHING,
    nextOpportunity: said.nextOpportunity ?? null,
    greetings: said.greetings ?? NOTHING,
    website: said.website ?? null,
    address: said.address ?? null,
    email: said.email ?? NOTHING,
    phone: said.phone ?? NOTHING,
  };
}

function person(said: Said<PersonFacts>): PersonFacts {
  return {
    partners: said.partners ?? NOTHING,
    role: said.role ?? null,
    joined: said.joined ?? null,
    left: said.left ?? null,
    successor: said.successor ?? null,
    formerPartners: said.formerPartners ?? NOTHING,
    birthday: said.birthday ?? null,
    preferredChannel: said.preferredChannel ?? null,
    cadence: said.cadence ?? null,
    lastContact: said.lastContact ?? null,
    nextContact: said.nextContact ?? null,
    pause: said.pause ?? null,
    greetings: said.greetings ?? NOTHING,
    address: said.address ?? null,
    email: said.email ?? NOTHING,
    phone: said.phone ?? NOTHING,
  };
}

const NO_COURSE: Undertaking['course'] = { start: null, end: null, status: null, settled: false };
const NO_AGREEMENT: Undertaking['agreement'] = { document: null, review: null, ends: null, noticeBy: null };

function cooperation(said: Said<CooperationFacts>): CooperationFacts {
  return {
    partners: said.partners ?? NOTHING,
    kind: said.kind ?? null,
    course: said.course ?? NO_COURSE,
    cadence: said.cadence ?? null,
    agreement: said.agreement ?? NO_AGREEMENT,
    ourBenefit: said.ourBenefit ?? null,
    theirBenefit: said.theirBenefit ?? null,
  };
}

function event(said: Said<EventFacts>): EventFacts {
  return {
    start: said.start ?? null,
    end: said.end ?? null,
    place: said.place ?? null,
    kind: said.kind ?? null,
    partners: said.partners ?? NOTHING,
    persons: said.persons ?? NOTHING,
    linked: said.linked ?? NOTHING,
    notMet: said.notMet ?? NOTHING,
  };
}

function note(path: string, said: Said<Contribution>): Contribution {
  return {
    path,
    name: noteName(path),
    aliases: said.aliases ?? NOTHING,
    tags: said.tags ?? NOTHING,
    partner: said.partner ?? null,
    person: said.person ?? null,
    cooperation: said.cooperation ?? null,
    event: said.event ?? null,
    journal: said.journal ?? null,
    mentions: said.mentions ?? NOTHING,
    interactions: said.interactions ?? NOTHING,
    tasks: said.tasks ?? NOTHING,
    written: said.written ?? NOTHING_WRITTEN,
    problems: said.problems ?? NOTHING,
    suggestions: said.suggestions ?? NOTHING,
    complete: said.complete ?? true,
  };
}

/** What is to be stored of a contribution. */
export function pack(contribution: Contribution): PackedContribution {
  const said = without(contribution, note(contribution.path, {}));
  if (contribution.partner !== null) said['partner'] = without(contribution.partner, partner({}));
  if (contribution.person !== null) said['person'] = without(contribution.person, person({}));
  if (contribution.cooperation !== null) said['cooperation'] = without(contribution.cooperation, cooperation({}));
  if (contribution.event !== null) said['event'] = without(contribution.event, event({}));
  if (contribution.interactions.length > 0) said['interactions'] = packInteractions(contribution.interactions);
  return said;
}

/**
 * The contribution of the note at a path, from what was stored of it.
 *
 * @example
 * unpack(note.path, pack(note)) // equals note
 */
export function unpack(path: string, packed: PackedContribution): Contribution {
  // Whatever was packed has the shape of a contribution again; that nothing else gets here is seen to by the mark of its shard.
  const said = packed as Said<Omit<Contribution, 'interactions'>> & { readonly interactions?: PackedInteractions };
  return note(path, {
    ...said,
    partner: said.partner ? partner(said.partner) : null,
    person: said.person ? person(said.person) : null,
    cooperation: said.cooperation ? cooperation(said.cooperation) : null,
    event: said.event ? event(said.event) : null,
    interactions: said.interactions === undefined ? NOTHING : unpackInteractions(path, said.journal ?? 'log', said.interactions),
  });
}

/** The properties in which a value differs from one that says nothing. */
function without(value: object, blank: object): Record<string, unknown> {
  const known = blank as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(value).filter(([name, part]) => !saysSame(part, known[name])));
}

function saysSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) return one.length === 0 && other.length === 0;
  if (!isRecord(one) || !isRecord(other)) return false;
  return Object.keys({ ...one, ...other }).every((name) => one[name] === other[name]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
