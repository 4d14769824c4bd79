import { composed } from '../../domain/composed';
import type { Suggestion } from './form';

/** What can be chosen in a field by typing; looked up once, and when it is asked for, as the list may be long. */
export class Choices<Choice extends Suggestion> {
  private listed: readonly Choice[] | null = null;
  /** By what each of them is found. */
  private names: readonly string[] | null = null;

  constructor(private readonly list: () => readonly Choice[]) {}

  get all(): readonly Choice[] {
    return (this.listed ??= this.list());
  }

  /** What the first key would wait for, step by step. */
  get readying(): readonly (() => void)[] {
    return [() => void this.all, () => void this.folded()];
  }

  /** Those that contain what was typed, those that begin with it first; none where only what stands there already would be offered. */
  containing(typed: string): readonly Choice[] {
    const query = foldTyped(typed);
    const folded = this.folded();
    const first: Choice[] = [];
    const others: Choice[] = [];
    for (const [place, choice] of this.all.entries()) {
      const at = (folded[place] ?? '').indexOf(query);
      if (at >= 0) (at === 0 ? first : others).push(choice);
    }
    return unlessComplete([...first, ...others], typed);
  }

  /** The first one of a name, in whatever case it is typed; `null` where there is none. */
  named(typed: string): Choice | null {
    return this.all[this.folded().indexOf(foldTyped(typed))] ?? null;
  }

  private folded(): readonly string[] {
    return (this.names ??= this.all.map(({ value }) => foldTyped(value)));
  }
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
