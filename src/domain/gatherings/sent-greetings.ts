import type { Day } from '../days';
import type { LoggedInteraction } from '../interaction';
import type { Partner, PartnerPerson } from '../partner';
import type { PersonLookup } from '../person-lookup';

/** What is sent in a round. */
export const GREETING_CHANNELS = ['card', 'letter', 'gift'] as const;

const GREETINGS: ReadonlySet<string | null> = new Set(GREETING_CHANNELS);

export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The newest of what was sent to a partner in a span of days, by whom it was for. */
export interface SentGreetings {
  /** For the partner as a whole. */
  readonly asWhole: LoggedInteraction | null;
  readonly to: (person: PartnerPerson) => LoggedInteraction | null;
}

/**
 * What was sent to a partner, the newest of each. Each line is looked at once for all persons: of some partners
 * hundreds get a card, and the log has a line for each.
 */
export function sentGreetings({ path, interactions }: Partner, { from, to }: Span, persons: PersonLookup, withOwnCard: ReadonlySet<PartnerPerson>): SentGreetings {
  const toPersons = new Map<PartnerPerson, LoggedInteraction>();
  let asWhole: LoggedInteraction | null = null;
  let toAll: LoggedInteraction | null = null;
  for (const line of interactions) {
    if (line.day < from || to < line.day || !GREETINGS.has(line.channel) || line.direction === 'from') continue;
    const named = personsOf(line, path, persons);
    if (named.length === 0) {
      // Whatever stands further down is older for everybody.
      toAll = line;
      break;
    }
    for (const person of named) {
      if (person === null || !withOwnCard.has(person)) asWhole ??= line;
      if (person !== null && !toPersons.has(person)) toPersons.set(person, line);
    }
  }
  return { asWhole: asWhole ?? toAll, to: (person) => toPersons.get(person) ?? toAll };
}

/** Whom a line names; one in a person's own note that names nobody is about that person. */
function personsOf({ path, persons }: LoggedInteraction, partnerPath: string, all: PersonLookup): readonly (PartnerPerson | null)[] {
  if (persons.length > 0) return persons.map((reference) => all.named(reference));
  return path === partnerPath ? [] : all.withNote(path);
}
