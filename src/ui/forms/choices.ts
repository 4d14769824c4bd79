import { composed } from '../../domain/composed';
import type { Suggestion } from './form';

/** Something that can be chosen; what stands for a note is told apart from others of the same name by where they are. */
export interface Choosable extends Suggestion {
  readonly path?: string | null;
}

/** How many are looked up in one go while nobody waits for them. */
const HANDFUL = 2000;

/** What Obsidian shows below a field, and no more. */
const MOST_OFFERED = 100;

/** What can be chosen in a field by typing; listed once, and looked up when it is asked for, as there may be many. */
export class Choices<Choice extends Choosable> {
  private all: readonly Choice[] | null = null;
  /** As they are offered, as far as they were looked up. */
  private readonly offered: Choice[] = [];
  /** By what each of them is found. */
  private readonly names: string[] = [];
  /** Where the first one stands of each name, as it is listed. */
  private readonly places = new Map<string, number>();

  constructor(private readonly list: () => Iterable<Choice>) {}

  /** What the first key would wait for, step by step. */
  *readying(): Generator<void> {
    const all = this.listed();
    while (this.offered.length < all.length) {
      yield;
      this.lookUp(HANDFUL);
    }
  }

  /** The one that stands for a note, as it is offered; all others need not be looked up for that. */
  of(path: string): Choice | null {
    const all = this.listed();
    const found = all.find((choice) => choice.path === path);
    if (found === undefined) return null;
    const name = foldTyped(found.value);
    return all.some((other) => other.path !== path && foldTyped(other.value) === name) ? toldApart(found) : found;
  }

  /** Those that contain what was typed, those that begin with it first, and no more than are shown; none where only what stands there already would be offered. */
  containing(typed: string): readonly Choice[] {
    this.lookUp(Infinity);
    const query = foldTyped(typed);
    const first: Choice[] = [];
    const others: Choice[] = [];
    for (const [place, choice] of this.offered.entries()) {
      const at = (this.names[place] ?? '').indexOf(query);
      if (at === 0) first.push(choice);
      else if (at > 0 && others.length < MOST_OFFERED) others.push(choice);
      if (first.length === MOST_OFFERED) break;
    }
    return unlessComplete([...first, ...others].slice(0, MOST_OFFERED), typed);
  }

  /** The first one of a name, in whatever case it is typed; `null` where there is none. */
  named(typed: string): Choice | null {
    this.lookUp(Infinity);
    return this.offered[this.names.indexOf(foldTyped(typed))] ?? null;
  }

  private listed(): readonly Choice[] {
    return (this.all ??= Array.from(this.list()));
  }

  private lookUp(count: number): void {
    const from = this.offered.length;
    for (const choice of this.listed().slice(from, from + count)) this.add(choice);
  }

  private add(choice: Choice): void {
    const name = foldTyped(choice.value);
    const place = this.offered.push(choice) - 1;
    this.names.push(name);
    const first = this.places.get(name);
    if (first === undefined) this.places.set(name, place);
    else if (this.offered[first]?.path !== choice.path) for (const each of [first, place]) this.tellApart(each);
  }

  private tellApart(place: number): void {
    const choice = this.offered[place];
    if (choice === undefined) return;
    const apart = toldApart(choice);
    this.offered[place] = apart;
    this.names[place] = foldTyped(apart.value);
  }
}

function toldApart<Choice extends Choosable>(choice: Choice): Choice {
  return choice.path == null ? choice : { ...choice, value: choice.path.replace(/\.md$/i, '') };
}

/** What stands there already needs no offer. */
export function unlessComplete<Choice extends Suggestion>(found: readonly Choice[], typed: string): readonly Choice[] {
  return found.length === 1 && found[0]?.value === typed ? [] : found;
}

/** A name as it is compared with what somebody types. */
export function foldTyped(text: string): string {
  return composed(text).trim().toLowerCase();
}

/** Whether two names are the same, in whatever case they are typed. */
export function sameName(first: string, second: string): boolean {
  return foldTyped(first) === foldTyped(second);
}
