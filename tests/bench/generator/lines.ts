import type { Random } from './random';
import { CONTACTS, ENDINGS, SENTENCES, SUBJECTS } from './words';
import { formatDay, type Day } from '../../../src/domain/days';

/** A log line without its day: channel, person and text. */
export function contactText(random: Random, person: string | null): string {
  const contact = random.pick(CONTACTS);
  const channel = person === null ? contact.replace(/ \S+ \*$/, '') : contact.replace('*', person);
  return `${channel}: ${random.pick(SUBJECTS)} ${random.pick(ENDINGS)}`;
}

/** A log, newest first, from the day `newest` on; `apart` is how many days lie between two entries at most. */
export function logSection(random: Random, count: number, newest: Day, personOf: () => string | null, apart = 60): string {
  const lines: string[] = [];
  let day = newest;
  for (let line = 0; line < count; line += 1) {
    lines.push(`- ${formatDay(day)} ${contactText(random, personOf())}`);
    day -= random.between(Math.min(1, apart - 1), apart);
  }
  return `## Contact log\n\n${lines.join('\n')}\n`;
}

export function paragraph(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => random.pick(SENTENCES)).join(' ');
}

/** A property that lists links. */
export function linkList(property: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${property}:`, ...names.map((name) => `  - "[[${name}]]"`)];
}

export function noteText(properties: readonly string[], body: string): string {
  return properties.length === 0 ? body : `---\n${properties.join('\n')}\n---\n${body}`;
}
