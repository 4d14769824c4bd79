import { freeNames } from '../free-names';
import type { IndexKeeper } from '../index-keeper';
import type { NoteActions } from '../logging/note-actions';
import type { Failure } from '../ports/announcement';
import type { NoteSource } from '../ports/note-source';
import type { ReadingRules, RecognitionRule, WritingRules } from '../../domain/rules';
import { newBaseText, type PartnerFilter } from '../../notes/bases/base-text';
import type { FrontMatter } from '../../notes/property-reader';
import { saysValue } from '../../notes/recognise';
import { wholeLink } from '../../notes/values/link-text';
import { foldName } from '../../notes/values/spelling';
import { BASE_WORDS } from '../../notes/vocabulary/base-words';
import { isNameOf, propertyName, type Property } from '../../notes/vocabulary/property-names';

/** Makes a base of all partners, in the names and words that their notes use. */
export class CreateBase {
  constructor(
    private readonly actions: NoteActions,
    private readonly keeper: IndexKeeper,
    private readonly source: NoteSource,
    private readonly rules: () => { readonly reading: ReadingRules; readonly writing: WritingRules },
    private readonly created: (path: string) => void,
  ) {}

  /** Writes the base under a name that is free, so that none is ever overwritten. */
  create(): Promise<Failure | null> {
    return this.actions.announceFailure(this.write());
  }

  private async write(): Promise<Failure | null> {
    const text = this.text();
    let failure: Failure | null = null;
    for (const path of freeNames(this.source.folderForNew(), BASE_WORDS[this.rules().writing.language].fileName, 'base')) {
      failure = await this.actions.perform([path], [{ kind: 'create', path, text }], () => ({ kind: 'base-created', path }));
      if (failure === null) this.created(path);
      if (failure?.kind !== 'exists') break;
    }
    return failure;
  }

  private text(): string {
    const { reading, writing } = this.rules();
    const { language } = writing;
    const notes = this.partnerProperties();
    const names = (property: Property): readonly string[] => {
      const used = namesUsed(notes, (name) => isNameOf(property, foldName(name)));
      return used.length > 0 ? used : [propertyName(property, language)];
    };
    return newBaseText(
      {
        filters: reading.recognition.partner.flatMap((rule) => filtersFor(rule, notes)),
        excludedFolders: reading.excludedFolders,
        properties: { lastContact: names('last-contact'), nextContact: names('next-contact'), cadence: names('cadence') },
      },
      language,
    );
  }

  private partnerProperties(): FrontMatter[] {
    const notes = [...this.keeper.current.notes()].filter(({ partner }) => partner !== null);
    return notes.map(({ path }) => this.source.metadata(path)?.frontMatter ?? {});
  }
}

/** The names of properties that fit, as they stand in the notes, the most frequent first. */
function namesUsed(notes: readonly FrontMatter[], fits: (name: string) => boolean): string[] {
  const counts = new Map<string, number>();
  for (const name of notes.flatMap((properties) => Object.keys(properties).filter(fits))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([one, count], [other, more]) => more - count || (one < other ? -1 : 1)).map(([name]) => name);
}

/** Bases compare to the letter, and the plugin does not: so every spelling counts that stands in a note. */
function filtersFor(rule: RecognitionRule, notes: readonly FrontMatter[]): PartnerFilter[] {
  if (rule.by !== 'property') return [rule];
  const names = namesUsed(notes, (name) => foldName(name) === foldName(rule.property));
  return (names.length > 0 ? names : [rule.property]).map((property): PartnerFilter => {
    const standing = notes.flatMap((properties) => [properties[property]].flat()).filter((value): value is string => typeof value === 'string' && saysValue(value, rule.value));
    const targets = [...standing, rule.value].flatMap((text) => wholeLink(text)?.target ?? []);
    const values = [...standing, rule.value].filter((text) => wholeLink(text) === null);
    return { by: 'property', property, values: [...new Set(values)], links: [...new Set(targets)] };
  });
}
