import type { WrittenProperty } from '../domain/contribution';
import type { Problem, ProblemCode } from '../domain/problem';
import { isEmptyValue, shownValue, type Narrowed } from './values/narrowed';
import { propertiesNamed, type Property } from './vocabulary/property-names';

export type FrontMatter = Readonly<Record<string, unknown>>;

/**
 * Reads properties by any of their names, and collects what was not understood. A property that stands in the note
 * twice, in two spellings, is read where it stands first; the problem is placed at the other and tells the first.
 */
export class PropertyReader {
  readonly problems: Problem[] = [];
  /** The names that a property has in this note, in their order. */
  private readonly names = new Map<Property, string[]>();

  constructor(private readonly frontMatter: FrontMatter | null) {
    for (const name of Object.keys(frontMatter ?? {})) {
      for (const property of propertiesNamed(name)) {
        const names = this.names.get(property);
        if (names === undefined) this.names.set(property, [name]);
        else names.push(name);
      }
    }
  }

  /** The narrowed value of a property, or `null` when it is absent, empty, or a problem. */
  read<T>(property: Property, narrow: (value: unknown) => Narrowed<T>): T | null {
    const names = this.names.get(property);
    if (names === undefined) return null;
    const [name = '', ...others] = names;
    for (const other of others) this.report('property-twice', other, name);
    const value = this.frontMatter?.[name];
    if (isEmptyValue(value)) return null;
    const narrowed = narrow(value);
    if ('value' in narrowed) return narrowed.value;
    this.report(narrowed.problem, name, shownValue(value));
    return null;
  }

  /** A property as it stands in the note, or `null` when it is absent or empty. */
  written(property: Property): WrittenProperty | null {
    const name = this.names.get(property)?.[0];
    const value = name === undefined ? undefined : this.frontMatter?.[name];
    return name === undefined || isEmptyValue(value) ? null : { name, value: shownValue(value) };
  }

  /** Like `read`, for what there may be several of. */
  readMany<T>(property: Property, narrow: (value: unknown) => Narrowed<readonly T[]>): readonly T[] {
    return this.read(property, narrow) ?? [];
  }

  /** A note of two kinds reads some properties twice; their problems count once. */
  private report(code: ProblemCode, name: string, value: string): void {
    const known = this.problems.some(({ code: other, place }) => other === code && place.kind === 'property' && place.name === name);
    if (!known) this.problems.push({ code, place: { kind: 'property', name }, value });
  }
}
