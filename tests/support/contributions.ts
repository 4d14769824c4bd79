import type { Contribution, PartnerFacts, PersonFacts, Undertaking } from '../../src/domain/contribution';
import { dayOf, type Day } from '../../src/domain/days';
import { newestFirst, type LoggedInteraction } from '../../src/domain/interaction';
import type { Reference } from '../../src/domain/reference';

/** A day from its ISO form, for tests. */
export function day(iso: string): Day {
  const [year, month, dayOfMonth] = iso.split('-').map(Number);
  const result = dayOf(year ?? 0, month ?? 0, dayOfMonth ?? 0);
  if (result === null) throw new Error(`There is no day ${iso}.`);
  return result;
}

export function link(target: string): Reference {
  return { target, label: target, linked: true };
}

export function plain(name: string): Reference {
  return { target: name, label: name, linked: false };
}

export const NOTHING_SAID_OF_UNDERTAKING: Undertaking = {
  kind: null,
  course: { start: null, end: null, status: null, settled: false },
  cadence: null,
  agreement: { document: null, review: null, ends: null, noticeBy: null },
  ourBenefit: null,
  theirBenefit: null,
};

export const NOTHING_SAID_OF_PARTNER: PartnerFacts = {
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

export const NOTHING_SAID_OF_PERSON: PersonFacts = {
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

/** A note that says nothing yet: tests add what matters to them. */
export function note(path: string, said: Partial<Contribution> = {}): Contribution {
  const source = said.journal ?? 'log';
  const interactions = (said.interactions ?? []).map((interaction): LoggedInteraction => ({ ...interaction, path, source })).sort(newestFirst);
  return {
    path,
    name: path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, ''),
    aliases: [],
    tags: [],
    partner: null,
    person: null,
    cooperation: null,
    event: null,
    journal: null,
    mentions: [],
    tasks: [],
    written: { lastContact: null, status: null },
    problems: [],
    suggestions: [],
    complete: true,
    ...said,
    interactions,
  };
}

export function partnerNote(path: string, facts: Partial<PartnerFacts> = {}, said: Partial<Contribution> = {}): Contribution {
  return note(path, { partner: { ...NOTHING_SAID_OF_PARTNER, ...facts }, ...said });
}

export function personNote(path: string, facts: Partial<PersonFacts> = {}, said: Partial<Contribution> = {}): Contribution {
  return note(path, { person: { ...NOTHING_SAID_OF_PERSON, ...facts }, ...said });
}

export function cooperationNote(path: string, partners: readonly Reference[], said: Partial<Contribution> = {}): Contribution {
  return note(path, { cooperation: { ...NOTHING_SAID_OF_UNDERTAKING, partners }, ...said });
}

/** A log line: a call without a text, unless said otherwise. Where it stands, the note says that it is put into. */
export function logged(iso: string, said: Partial<LoggedInteraction> = {}): LoggedInteraction {
  return { day: day(iso), time: null, channel: 'call', direction: null, persons: [], text: '', path: '', source: 'log', line: 0, ...said };
}
