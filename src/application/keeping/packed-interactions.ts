import type { Direction, LoggedInteraction } from '../../domain/interaction';
import type { Reference } from '../../domain/reference';
import { NOTHING } from '../../domain/nothing';

/**
 * The interactions of a note as they are stored: what each of them says, one after the other in one list. There are
 * more of them than of anything else.
 */
export type PackedInteractions = readonly (number | string | readonly Reference[])[];

/** How many entries of the list belong to one interaction. */
const PARTS = 7;

/** Stands for what an interaction does not say. */
const NONE = 0;

/**
 * @example
 * packInteractions([call]) // [20780, 12, 'final costing', 'call', 'with', 'Anna Schmidt', 0]
 */
export function packInteractions(interactions: readonly LoggedInteraction[]): PackedInteractions {
  return interactions.flatMap(({ day, line, text, channel, direction, persons, time }) => [day, line, text, channel ?? NONE, direction ?? NONE, packPersons(persons), time ?? NONE]);
}

export function unpackInteractions(path: string, source: LoggedInteraction['source'], packed: PackedInteractions): readonly LoggedInteraction[] {
  const interactions = new Array<LoggedInteraction>(packed.length / PARTS);
  const known = new Map<string, readonly Reference[]>();
  for (let each = 0; each < interactions.length; each += 1) {
    const at = each * PARTS;
    const [channel, direction, persons, time] = [packed[at + 3], packed[at + 4], packed[at + 5], packed[at + 6]];
    interactions[each] = {
      day: packed[at] as number,
      time: time === NONE ? null : (time as string),
      channel: channel === NONE ? null : (channel as string),
      direction: direction === NONE ? null : (direction as Direction),
      persons: persons === NONE ? NOTHING : typeof persons === 'string' ? oneLinked(persons, known) : (persons as readonly Reference[]),
      text: packed[at + 2] as string,
      path,
      source,
      line: packed[at + 1] as number,
    };
  }
  return interactions;
}

/** Mostly it is nobody, or one person by a link that says no other name. */
function packPersons(persons: readonly Reference[]): PackedInteractions[number] {
  const [only] = persons;
  if (only === undefined) return NONE;
  return persons.length === 1 && only.linked && only.label === only.target ? only.target : persons;
}

/** All lines that name the same one share a list. */
function oneLinked(target: string, known: Map<string, readonly Reference[]>): readonly Reference[] {
  let list = known.get(target);
  if (list === undefined) known.set(target, (list = [{ target, label: target, linked: true }]));
  return list;
}
