import { linkList, logSection, noteText } from './lines';
import { dailyText, datedText, otherText } from './other-texts';
import { cooperationText, partnerText, personText, type TextOptions } from './partner-texts';
import { Random } from './random';
import { BENCH_DAY, planVault, type Shape, type VaultOptions, type VaultPlan } from './vault-plan';
import { formatDay } from '../../../src/domain/days';

/** A vault that nobody wrote: the same notes for the same options, on every machine. */
export interface GeneratedVault {
  readonly shape: Shape;
  readonly size: number;
  /** The texts by path. */
  readonly notes: ReadonlyMap<string, string>;
  readonly plan: VaultPlan;
}

/** Where the daily notes of a generated vault stand. */
export const DAILY_FOLDER = 'Daily';
export const LONG_LOG = 'Partners/Long log.md';
export const LONG_LOG_LINES = 10_000;
/** The notes that link thousands of others. */
export const HUBS = { map: 'Other/Map of everything.md', cooperation: 'Cooperations/Association.md', employer: 'Partners/Employer of many.md' } as const;

/** On average, in each note of a partner, person or cooperation. */
const LOG_LINES = 7;
const PER_FOLDER = 500;

/**
 * Makes a vault of the given shape and size.
 *
 * @example
 * generateVault({ shape: 'mixed', size: 10_000 }).notes.size // 10000
 */
export function generateVault(options: VaultOptions): GeneratedVault {
  const random = new Random((options.seed ?? 1) * 7_919 + options.size);
  const plan = planVault(options, random);
  const notes = new Map<string, string>();
  addPartnerNotes(notes, random, plan, { shape: options.shape, logLines: LOG_LINES });
  addOtherNotes(notes, random, plan, options.shape);
  if (options.shape === 'long-log') notes.set(LONG_LOG, longLog(random));
  if (options.shape === 'hubs') addHubs(notes, random, plan);
  return { shape: options.shape, size: notes.size, notes, plan };
}

/** Large vaults are kept in sub-folders. */
export function pathOf(folder: string, name: string, index: number): string {
  return `${folder}/${Math.floor(index / PER_FOLDER)}/${name}.md`;
}

function addPartnerNotes(notes: Map<string, string>, random: Random, plan: VaultPlan, options: TextOptions): void {
  const { partners, persons, cooperations } = plan;
  // Every partner has about as many persons as any other; a few persons belong to nobody.
  const employerOf = (index: number): string | null => (index % 50 === 49 ? null : (partners[index % partners.length] ?? null));
  const personsAt = (index: number): string[] => [persons[index], persons[index + partners.length]].filter((name) => name !== undefined);
  partners.forEach((name, index) => notes.set(pathOf('Partners', name, index), partnerText(random, personsAt(index), options)));
  persons.forEach((name, index) => notes.set(pathOf('People', name, index), personText(random, employerOf(index), options)));
  cooperations.forEach((name, index) => {
    const named = new Set(Array.from({ length: random.between(1, 3) }, () => random.pick(partners)));
    notes.set(pathOf('Cooperations', name, index), cooperationText(random, [...named], options));
  });
}

function addOtherNotes(notes: Map<string, string>, random: Random, plan: VaultPlan, shape: Shape): void {
  const names = shape === 'plain' ? [] : [...plan.partners, ...plan.persons];
  for (let index = 0; index < plan.dated; index += 1) {
    const day = BENCH_DAY - Math.floor(index / 2);
    if (index % 2 === 0) notes.set(`${DAILY_FOLDER}/${formatDay(day)}.md`, dailyText(random, day, names));
    else notes.set(pathOf('Journal', `${formatDay(day)} entry`, index), datedText(random, day, names));
  }
  for (let index = 0; index < plan.others; index += 1) {
    const links = Array.from({ length: random.between(0, 6) }, () => `Note ${random.below(plan.others)}`);
    notes.set(pathOf('Other', `Note ${index}`, index), otherText(random, links));
  }
}

function longLog(random: Random): string {
  return noteText(['type: partner', 'cadence: 6 weeks'], logSection(random, LONG_LOG_LINES, BENCH_DAY - 10, () => 'Anna Schmidt', 2));
}

function addHubs(notes: Map<string, string>, random: Random, { partners, persons }: VaultPlan): void {
  const first = <T>(list: readonly T[]): readonly T[] => list.slice(0, 1_000);
  const map = [...partners, ...persons].slice(0, 5_000).map((name) => `- [[${name}]]`);
  notes.set(HUBS.map, `# Everything\n\n${map.join('\n')}\n`);
  notes.set(HUBS.cooperation, cooperationText(random, first(partners), { shape: 'hubs', logLines: 7 }));
  notes.set(HUBS.employer, noteText(['type: partner', 'cadence: monthly', ...linkList('contacts', first(persons))], logSection(random, 7, BENCH_DAY - 40, () => null)));
}
