import type { Contribution, CooperationFacts, EventFacts, PartnerFacts, PersonFacts, Undertaking } from '../../domain/contribution';
import type { LoggedInteraction } from '../../domain/interaction';
import { noteName } from '../../notes/note-contribution';

/** A contribution as it is stored: whatever says nothing is left out, and so is what its path tells. */
export type PackedContribution = Readonly<Record<string, unknown>>;

type Blank<Shape> = Readonly<Record<keyof Shape, unknown>>;

// What each part of a contribution holds where the note says nothing. The compiler asks for every property, so that
// none is forgotten here when one is added.

const NOTE: Blank<Omit<Contribution, 'path' | 'name'>> = {
  aliases: [],
  tags: [],
  partner: null,
  person: null,
  cooperation: null,
  event: null,
  journal: null,
  mentions: [],
  interactions: [],
  tasks: [],
  written: { lastContact: null, status: null },
  problems: [],
  suggestions: [],
  complete: true,
};

const PARTNER: Blank<PartnerFacts> = {
  cadence: null,
  undertaking: null,
  lastContact: null,
  nextContact: null,
  pause: null,
  former: false,
  since: null,
  owner: [],
  contacts: [],
  needs: [],
  offers: [],
  nextOpportunity: null,
  greetings: [],
  website: null,
  address: null,
  email: [],
  phone: [],
};

const PERSON: Blank<PersonFacts> = {
  partners: [],
  role: null,
  joined: null,
  left: null,
  successor: null,
  formerPartners: [],
  birthday: null,
  preferredChannel: null,
  cadence: null,
  lastContact: null,
  nextContact: null,
  pause: null,
  greetings: [],
  address: null,
  email: [],
  phone: [],
};

const UNDERTAKING: Blank<Undertaking> = {
  kind: null,
  course: { start: null, end: null, status: null, settled: false },
  cadence: null,
  agreement: { document: null, review: null, ends: null, noticeBy: null },
  ourBenefit: null,
  theirBenefit: null,
};

const COOPERATION: Blank<CooperationFacts> = { ...UNDERTAKING, partners: [] };

const EVENT: Blank<EventFacts> = { start: null, end: null, place: null, kind: null, partners: [], persons: [], linked: [], notMet: [] };

const INTERACTION: Blank<Omit<LoggedInteraction, 'path' | 'source'>> = { day: 0, time: null, channel: null, direction: null, persons: [], text: '', line: 0 };

/** The parts that are packed by themselves. */
const FACTS = { partner: PARTNER, person: PERSON, cooperation: COOPERATION, event: EVENT } as const;

/** What is to be stored of a contribution. */
export function pack(contribution: Contribution): PackedContribution {
  const { path: _path, name: _name, ...said } = contribution;
  const packed: Record<string, unknown> = without(said, NOTE);
  for (const [kind, blank] of Object.entries(FACTS)) {
    const facts = packed[kind];
    if (isRecord(facts)) packed[kind] = without(facts, blank);
  }
  if (contribution.interactions.length > 0) packed['interactions'] = contribution.interactions.map(({ path: _path, source: _source, ...said }) => without(said, INTERACTION));
  return packed;
}

/**
 * The contribution of the note at a path, from what was stored of it.
 *
 * @example
 * unpack(note.path, pack(note)) // equals note
 */
export function unpack(path: string, packed: PackedContribution): Contribution {
  const contribution: Record<string, unknown> = { path, name: noteName(path), ...NOTE, ...packed };
  for (const [kind, blank] of Object.entries(FACTS)) {
    const facts = packed[kind];
    if (isRecord(facts)) contribution[kind] = { ...blank, ...facts };
  }
  const { interactions } = packed;
  if (Array.isArray(interactions)) contribution['interactions'] = interactions.map((interaction: object) => ({ ...INTERACTION, path, source: packed['journal'] ?? 'log', ...interaction }));
  // Whatever was packed has the shape of a contribution again; that nothing else gets here is seen to by the mark of its shard.
  return contribution as unknown as Contribution;
}

/** The properties in which a value differs from one that says nothing. */
function without(value: object, blank: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([name, part]) => !saysSame(part, blank[name])));
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
