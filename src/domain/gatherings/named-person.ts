import type { PartnerPerson } from '../partner';
import type { Reference } from '../reference';

/**
 * Which of a partner's persons a line names: by the whole name, by the name of their note, or by a first or
 * last name that only one of them has. `null` for somebody else.
 *
 * @example
 * personNamed({ target: 'Anna', label: 'Anna', linked: false }, [annaSchmidt, jonasKröger]) // annaSchmidt
 */
export function personNamed({ target, label }: Reference, persons: readonly PartnerPerson[]): PartnerPerson | null {
  const wanted = [foldName(lastSegment(target)), foldName(label)];
  const whole = persons.find(({ name, path }) => wanted.includes(foldName(name)) || (path !== null && wanted.includes(foldName(noteName(path)))));
  if (whole !== undefined) return whole;
  const [partly, another] = persons.filter(({ name }) => wordsOf(name).some((word) => wanted.includes(word)));
  return another === undefined ? (partly ?? null) : null;
}

function wordsOf(name: string): string[] {
  const words = foldName(name).split(' ');
  return [words[0] ?? '', words.at(-1) ?? ''];
}

function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function noteName(path: string): string {
  return lastSegment(path).replace(/\.md$/i, '');
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
