import type { WrittenProperty } from '../domain/contribution';
import type { Problem, ProblemCode, Suggestion } from '../domain/problem';
import { isEmptyValue, shownValue, type Narrowed } from './values/narrowed';
import { betterForm } from './values/better-form';
import { propertiesNamed, type Property } from './vocabulary/property-names';
import { NOTHING } from '../domain/nothing';

export type FrontMatter = Readonly<Record<string, unknown>>;

/**
 * Reads properties by any of their names, and collects what was not understood. A property that stands in the note
 * twice, in two spellings, is read where it stands first; the problem is placed at the other and tells the first.
 */
export class PropertyReader {
  readonly problems: Problem[] = [];
  /** What was understood and could be written better. */
  readonly suggestions: Suggestion[] = [];
  /** The properties that the note has, and under which name: so few that they are looked through. */
  private readonly properties: Property[] = [];
  private readonly names: string[] = [];
  /** Further names of properties that the note has already. */
  private furtherNames: readonly (readonly [property: Property, name: string])[] = NOTHING;

  constructor(private readonly frontMatter: FrontMatter | null) {
    for (const name in frontMatter) {
      for (const property of propertiesNamed(name)) {
        if (this.properties.includes(property)) this.furtherNames = [...this.furtherNames, [property, name]];
        else {
          this.properties.push(property);
          this.names.push(name);
        }
      }
    }
  }

  /** The narrowed value of a property, or `null` when it is absent, empty, or a problem. */
  read<T>(property: Property, narrow: (value: unknown) => Narrowed<T>): T | null {
    const name = this.nameOf(property);
    if (name === undefined) return null;
    for (const [same, other] of this.furtherNames) if (same === property) this.report('property-twice', other, name);
    const value = this.frontMatter?.[name];
    if (isEmptyValue(value)) return null;
    const narrowed = narrow(value);
    if ('value' in narrowed) {
      const better = betterForm(property, value, narrow);
      if (better !== null) this.suggest({ code: better.code, place: { kind: 'property', name }, value: better.written });
      return narrowed.value;
    }
    this.report(narrowed.problem, name, shownValue(value));
    return null;
  }

  /** A property as it stands in the note, or `null` when it is absent or empty. */
  written(property: Property): WrittenProperty | null {
    const name = this.nameOf(property);
    const value = name === undefined ? undefined : this.frontMatter?.[name];
    return name === undefined || isEmptyValue(value) ? null : { name, value: shownValue(value) };
  }

  /** Like `read`, for what there may be several of. */
  readMany<T>(property: Property, narrow: (value: unknown) => Narrowed<readonly T[]>): readonly T[] {
    const read = this.read(property, narrow);
    // A list that grew entry by entry has room for many more; a copy has none, and lists are kept in every note.
    return read === null || read.length === 0 ? NOTHING : read.slice();
  }

  private nameOf(property: Property): string | undefined {
    const place = this.properties.indexOf(property);
    return place < 0 ? undefined : this.names[place];
  }

  /** A note of two kinds reads some properties twice; their problems count once. */
  private report(code: ProblemCode, name: string, value: string): void {
    if (!this.problems.some((known) => known.code === code && isAt(known, name))) this.problems.push({ code, place: { kind: 'property', name }, value });
  }

  private suggest(suggestion: Suggestion & { readonly place: { readonly kind: 'property'; readonly name: string } }): void {
    if (!this.suggestions.some((known) => isAt(known, suggestion.place.name))) this.suggestions.push(suggestion);
  }
}

function isAt({ place }: Problem, name: string): boolean {
  return place.kind === 'property' && place.name === name;
}
