import type { Contribution, CooperationFacts, EventFacts, PartnerFacts, PersonFacts, Undertaking } from '../../domain/contribution';
import { packInteractions, unpackInteractions, type PackedInteractions } from './packed-interactions';
import { bareContribution, noteName } from '../../notes/note-contribution';
import { NOTHING } from '../../domain/nothing';

/** A contribution as it is stored: whatever says nothing is left out, and so is what its path tells. */
export type PackedContribution = Readonly<Record<string, unknown>>;

// Each part as it is when nothing is said of it. The compiler asks for every property, so that none is forgotten here when
// one is added. All are written out in the order in which reading a note makes them: the engine then knows both for
// things of one kind.

const NO_PARTNER: PartnerFacts = {
  cadence: null,
  undertaking: null,
  lastContact: null,
  nextContact: null,
  pause: null,
  former: false,
  since: null,
  owner: NOTHING,
  contacts: NOTHING,
  needs: NOTHING,
  offers: NOTHING,
  nextOpportunity: null,
  greetings: NOTHING,
  website: null,
  address: null,
  email: NOTHING,
  phone: NOTHING,
};

const NO_PERSON: PersonFacts = {
  partners: NOTHING,
  role: null,
  joined: null,
  left: null,
  successor: null,
  formerPartners: NOTHING,
  birthday: null,
  preferredChannel: null,
  cadence: null,
  lastContact: null,
  nextContact: null,
  pause: null,
  greetings: NOTHING,
  address: null,
  email: NOTHING,
  phone: NOTHING,
};

const NO_COURSE: Undertaking['course'] = { start: null, end: null, status: null, settled: false };
const NO_AGREEMENT: Undertaking['agreement'] = { document: null, review: null, ends: null, noticeBy: null };

const NO_COOPERATION: CooperationFacts = {
  partners: NOTHING,
  kind: null,
  course: NO_COURSE,
  cadence: null,
  agreement: NO_AGREEMENT,
  ourBenefit: null,
  theirBenefit: null,
};

const NO_EVENT: EventFacts = {
  start: null,
  end: null,
  place: null,
  kind: null,
  partners: NOTHING,
  persons: NOTHING,
  linked: NOTHING,
  notMet: NOTHING,
};

/** Its path and name are those of the note, and are not stored. */
const NOTHING_SAID: Contribution = bareContribution({ path: '', tags: NOTHING });

/** What is to be stored of a contribution. */
export function pack(contribution: Contribution): PackedContribution {
  const { path, name } = contribution;
  const said = without(contribution, { ...NOTHING_SAID, path, name });
  if (contribution.partner !== null) said['partner'] = without(contribution.partner, NO_PARTNER);
  if (contribution.person !== null) said['person'] = without(contribution.person, NO_PERSON);
  if (contribution.cooperation !== null) said['cooperation'] = without(contribution.cooperation, NO_COOPERATION);
  if (contribution.event !== null) said['event'] = without(contribution.event, NO_EVENT);
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
  const { interactions } = packed as { readonly interactions?: PackedInteractions };
  const note: { -readonly [Property in keyof Contribution]: Contribution[Property] } = Object.assign({ ...NOTHING_SAID }, packed);
  note.path = path;
  note.name = noteName(path);
  if (note.partner !== null) note.partner = Object.assign({ ...NO_PARTNER }, note.partner);
  if (note.person !== null) note.person = Object.assign({ ...NO_PERSON }, note.person);
  if (note.cooperation !== null) note.cooperation = Object.assign({ ...NO_COOPERATION }, note.cooperation);
  if (note.event !== null) note.event = Object.assign({ ...NO_EVENT }, note.event);
  note.interactions = interactions === undefined ? NOTHING : unpackInteractions(path, note.journal ?? 'log', interactions);
  return note;
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
