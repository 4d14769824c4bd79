import { linkList, logSection, noteText, paragraph } from './lines';
import type { Random } from './random';
import { BENCH_DAY, type Shape } from './vault-plan';
import { CADENCES, KINDS, OWNERS, ROLES, SUBJECTS } from './words';
import { formatDay } from '../../../src/domain/days';

/** What the notes of partners, persons and cooperations say besides their names. */
export interface TextOptions {
  readonly shape: Shape;
  /** How many log lines a note has on average. */
  readonly logLines: number;
}

/** From as many as `average` lines more to as many fewer. */
function lineCount(random: Random, average: number): number {
  return random.between(0, 2 * average);
}

export function partnerText(random: Random, contacts: readonly string[], { shape, logLines }: TextOptions): string {
  const isPlain = shape === 'plain';
  const isDue = shape === 'all-due';
  const lines = isDue ? logLines : lineCount(random, logLines);
  const newest = BENCH_DAY - (isDue ? random.between(200, 400) : random.between(0, 250));
  const properties = ['type: partner', `cadence: ${isDue ? '4 weeks' : random.pick(CADENCES)}`];
  if (isPlain || random.chance(0.8)) properties.push(`last-contact: ${formatDay(newest)}`);
  properties.push(...linkList('contacts', contacts));
  if (!isPlain && !isDue) {
    properties.push(`owner: ${random.pick(OWNERS)}`, `since: ${random.between(2005, 2025)}-0${random.between(1, 9)}`);
    if (random.chance(0.1)) properties.push(`next-contact: ${formatDay(BENCH_DAY + random.between(-20, 60))}`);
    if (random.chance(0.3)) properties.push('tags:', `  - ${random.pick(['fair', 'workshop', 'region/north'])}`);
    if (random.chance(0.2)) properties.push(`needs: ${random.pick(SUBJECTS)}`);
  }
  const tasks = !isPlain && random.chance(0.2) ? `\n- [ ] ${random.pick(SUBJECTS)} 📅 ${formatDay(BENCH_DAY + random.between(-5, 90))}\n` : '';
  const personOf = (): string | null => (contacts.length > 0 && random.chance(0.7) ? `[[${random.pick(contacts)}]]` : null);
  return noteText(properties, `${paragraph(random, 3)}\n${tasks}\n${logSection(random, lines, newest, personOf)}`);
}

export function personText(random: Random, employer: string | null, { shape, logLines }: TextOptions): string {
  const properties = ['type: person', ...(employer === null ? [] : [`partner: "[[${employer}]]"`]), `role: ${random.pick(ROLES)}`];
  properties.push(`phone: 040 ${random.between(100_000, 999_999)}`);
  if (shape !== 'plain' && random.chance(0.5)) properties.push(`birthday: ${random.between(1960, 2000)}-${String(random.between(1, 12)).padStart(2, '0')}-${random.between(10, 28)}`);
  return noteText(properties, `${paragraph(random, 2)}\n\n${logSection(random, lineCount(random, logLines), BENCH_DAY - random.between(10, 400), () => null)}`);
}

export function cooperationText(random: Random, partners: readonly string[], { shape, logLines }: TextOptions): string {
  const properties = ['type: cooperation', ...linkList('partners', partners)];
  if (shape !== 'plain') {
    const start = BENCH_DAY - random.between(0, 1_500);
    properties.push(`kind: ${random.pick(KINDS)}`, `start: ${formatDay(start)}`);
    if (random.chance(0.5)) properties.push(`end: ${formatDay(start + random.between(100, 1_600))}`);
  }
  return noteText(properties, `${paragraph(random, 3)}\n\n${logSection(random, lineCount(random, logLines), BENCH_DAY - random.between(10, 400), () => null)}`);
}
