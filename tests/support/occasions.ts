import type { AgreementFacts, PersonFacts } from '../../src/domain/contribution';
import { formatDay, type Day } from '../../src/domain/days';
import type { FindOccasions } from '../../src/domain/occasion';
import type { LoggedInteraction } from '../../src/domain/interaction';
import type { Partner, PartnerCooperation, PartnerPerson, PartnerTask } from '../../src/domain/partner';
import type { CooperationCourse } from '../../src/domain/phase';
import type { DueRules } from '../../src/domain/rules';
import { day, link, NOTHING_SAID_OF_PERSON, NOTHING_SAID_OF_UNDERTAKING } from './contributions';
import { DUE_RULES, entry } from './partners';

/** Facts whose days may be written in their ISO form. */
type Days<T> = { readonly [K in keyof T]?: Day extends T[K] ? T[K] | string : T[K] };

/** A cooperation with days in their ISO form: `cooperation({ end: '2026-11-10' })`. */
export function cooperation(course: Days<CooperationCourse>, agreement: Days<AgreementFacts> = {}, said: Partial<PartnerCooperation> = {}): PartnerCooperation {
  return {
    ...NOTHING_SAID_OF_UNDERTAKING,
    name: 'Fair stand',
    path: 'Cooperations/Fair stand.md',
    isFirst: true,
    course: { ...NOTHING_SAID_OF_UNDERTAKING.course, ...asDays<CooperationCourse>(course) },
    agreement: { ...NOTHING_SAID_OF_UNDERTAKING.agreement, ...asDays<AgreementFacts>(agreement) },
    ...said,
  };
}

/** A person with a note of their own. */
export function personAt(name: string, facts: Days<PersonFacts>): PartnerPerson {
  return { name, path: `People/${name}.md`, aliases: [], facts: { ...NOTHING_SAID_OF_PERSON, ...asDays<PersonFacts>(facts) } };
}

/** A log line that names somebody. */
export function entryWith(name: string, iso: string, channel: string | null = 'call'): LoggedInteraction {
  return { ...entry(iso, channel), persons: [link(name)] };
}

/** An open task, with a day where one is given. */
export function task(text: string, iso: string | null, path = 'Partner.md'): PartnerTask {
  return { text, due: iso === null ? null : day(iso), line: 3, path };
}

/** The rules with other ones for occasions. */
export function occasionRules(changes: Partial<DueRules['occasions']>): DueRules {
  return { ...DUE_RULES, occasions: { ...DUE_RULES.occasions, ...changes } };
}

/**
 * From when to when occasions of a kind are shown, as somebody sees it who looks every day of two years: one line
 * for each stretch.
 *
 * @example
 * shown(findBirthdays, partner) // ['2026-11-17 – 2026-11-27']
 */
export function shown(find: FindOccasions, partner: Partner, rules: DueRules = DUE_RULES, first = '2026-01-01', last = '2027-12-31'): string[] {
  const stretches: { from: Day; to: Day }[] = [];
  for (let today = day(first); today <= day(last); today += 1) {
    if (find(partner, today, rules).length === 0) continue;
    const running = stretches.at(-1);
    if (running?.to === today - 1) running.to = today;
    else stretches.push({ from: today, to: today });
  }
  return stretches.map(({ from, to }) => `${formatDay(from)} – ${to === day(last) ? 'on' : formatDay(to)}`);
}

function asDays<T extends object>(values: Days<T>): Partial<T> {
  const isIso = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, isIso(value) ? day(value) : value])) as Partial<T>;
}
