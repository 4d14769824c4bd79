import type { PartnerPhase } from '../../domain/partner-phase';
import type { Reference } from '../../domain/reference';
import { isEmptyValue } from '../values/narrowed';
import { nearestWord } from '../values/nearest-word';
import { readReferences } from '../values/reference-value';
import { foldName } from '../values/spelling';
import { GROUP_NAMES, GROUPING_NAMES, OPTION_NAMES, PHASE_NAMES, spellingsOf, THIS_NAMES, wordMeant, wordsOf, type BlockGroup, type BlockOption } from '../vocabulary/block-words';
import { entriesOf, type BlockEntry } from './block-lines';
import type { BlockProblem, BlockQuery, PartnerMeant, ReadBlock } from './block-query';

/** What a block without any option shows: who can be spoken to today. */
const USUAL: readonly BlockGroup[] = ['now', 'occasions'];

const MOST_ROWS = 1000;

/**
 * What a `jour-fixe` block asks for. Never throws: what is not understood becomes a problem, and everything else
 * counts. A filter of which nothing was understood lets nobody through, rather than more than was meant.
 *
 * @example
 * readBlock('show: now\ntag: supplier').query.tags // ['supplier']
 */
export function readBlock(source: string): ReadBlock {
  const { entries, unreadable } = entriesOf(source);
  const problems: BlockProblem[] = unreadable.map(({ line, text }) => ({ kind: 'unreadable', line, text }));
  const options = new Map<BlockOption, BlockEntry>();
  for (const entry of entries) {
    const option = wordMeant(entry.name, OPTION_NAMES);
    if (option === null) problems.push({ kind: 'unknown-option', line: entry.line, text: entry.name, suggestion: nearestOf(entry.name, OPTION_NAMES) });
    else if (options.has(option)) problems.push({ kind: 'twice', line: entry.line, text: entry.name });
    else options.set(option, entry);
  }
  const reader = new OptionReader(options, problems);
  const partners = reader.partners();
  const persons = reader.references('person');
  const show = reader.words('show', GROUP_NAMES) ?? [];
  const query: BlockQuery = {
    // Whoever names somebody wants to see them however they stand.
    show: show.length > 0 ? show : partners !== null || persons !== null ? ['all'] : USUAL,
    grouping: reader.words('group', GROUPING_NAMES)?.[0] ?? 'state',
    limit: reader.limit(),
    partners,
    persons,
    phases: reader.words<PartnerPhase>('phase', PHASE_NAMES),
    owners: reader.references('owner'),
    tags: reader.texts('tag')?.map((tag) => tag.replace(/^#+/, '')) ?? null,
  };
  return { query, problems: problems.sort((one, other) => one.line - other.line) };
}

type Names<Word extends string> = Readonly<Record<Word, Parameters<typeof spellingsOf>[0]>>;

function nearestOf<Word extends string>(written: string, names: Names<Word>): string | null {
  return nearestWord(written, wordsOf(names).flatMap((word) => spellingsOf(names[word])));
}

/** Reads the value of each option; `null` where it is not given, or stands there without a value as templates leave it. */
class OptionReader {
  constructor(
    private readonly options: ReadonlyMap<BlockOption, BlockEntry>,
    private readonly problems: BlockProblem[],
  ) {}

  words<Word extends string>(option: BlockOption, names: Names<Word>): Word[] | null {
    return this.texts(option)?.flatMap((text) => {
      const word = wordMeant(text, names);
      if (word === null) this.refuse(option, text, nearestOf(text, names));
      return word ?? [];
    }) ?? null;
  }

  /** One or several, in a list or set off by commas. */
  texts(option: BlockOption): string[] | null {
    const value = this.valueOf(option);
    if (value === undefined) return null;
    const single = (Array.isArray(value) ? (value as unknown[]).flat() : [value]).filter((each) => !isEmptyValue(each));
    return single.flatMap((each) => {
      if (typeof each === 'string' || typeof each === 'number' || typeof each === 'boolean') return String(each).split(',').map((text) => text.trim()).filter((text) => text !== '');
      this.refuse(option, JSON.stringify(each), null);
      return [];
    });
  }

  references(option: BlockOption): Reference[] | null {
    const value = this.valueOf(option);
    if (value === undefined) return null;
    const read = readReferences(value, 'persons');
    if ('value' in read) return read.value;
    this.refuse(option, JSON.stringify(value), null);
    return [];
  }

  partners(): PartnerMeant[] | null {
    // `partner:` alone means the partner at hand: there is no other reason to write it.
    if (this.options.has('partner') && this.valueOf('partner') === undefined) return ['this'];
    const words = spellingsOf(THIS_NAMES).map(foldName);
    return this.references('partner')?.map((partner) => (!partner.linked && words.includes(foldName(partner.label)) ? 'this' : partner)) ?? null;
  }

  limit(): number | null {
    const value = this.valueOf('limit');
    if (value === undefined) return null;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_ROWS) return value;
    this.refuse('limit', typeof value === 'string' ? value : JSON.stringify(value), null);
    return null;
  }

  private valueOf(option: BlockOption): unknown {
    const value = this.options.get(option)?.value;
    return isEmptyValue(value) ? undefined : value;
  }

  private refuse(option: BlockOption, text: string, suggestion: string | null): void {
    const line = this.options.get(option)?.line ?? 0;
    this.problems.push({ kind: 'unknown-value', line, option, text, suggestion });
  }
}

