import type { BlockHeading } from '../../application/due/block-groups';
import type { UnknownName } from '../../application/due/block-names';
import type { BlockProblem } from '../../notes/code-block/block-query';
import { GROUP_NAMES, GROUPING_NAMES, OPTION_NAMES, PHASE_NAMES, wordsOf, type BlockOption } from '../../notes/vocabulary/block-words';
import type { Texts } from '../../i18n/texts';

/** What was not understood in a block, where, and what could stand there instead. */
export function problemInWords(problem: BlockProblem, texts: Texts): string {
  const words = texts.codeBlock;
  return words.atLine(problem.line, sentences(messageOf(problem, texts)));
}

function messageOf(problem: BlockProblem, texts: Texts): readonly (string | null)[] {
  const words = texts.codeBlock;
  switch (problem.kind) {
    case 'unreadable':
      return [words.unreadable(problem.text)];
    case 'twice':
      return [words.twice(problem.text)];
    case 'unknown-option':
      return [words.unknownOption(problem.text), suggested(problem.suggestion, texts), words.known(written(OPTION_NAMES, texts))];
    case 'unknown-value':
      return [words.unknownValue(OPTION_NAMES[problem.option][texts.language], problem.text), suggested(problem.suggestion, texts), expected(problem.option, texts)];
  }
}

/** A name that nobody has. */
export function unknownInWords(unknown: UnknownName, texts: Texts): string {
  const words = texts.codeBlock;
  if (unknown.option === 'this') return words.noPartnerHere;
  return sentences([words.unknown[unknown.option](unknown.name), suggested(unknown.suggestion, texts)]);
}

/** What stands above the rows of a group. */
export function headingInWords(heading: BlockHeading, texts: Texts): string {
  if (heading.by === 'state') return heading.value === 'later' ? texts.codeBlock.standing.later : texts.pane.groups[heading.value];
  if (heading.by === 'phase') return texts.phase[heading.value];
  if (heading.value === null) return texts.codeBlock.nothing[heading.by];
  return heading.by === 'tag' ? `#${heading.value.replace(/^#/, '')}` : heading.value;
}

function expected(option: BlockOption, texts: Texts): string {
  const { known, limit, names } = texts.codeBlock;
  if (option === 'limit') return limit;
  if (option === 'show') return known(written(GROUP_NAMES, texts));
  if (option === 'group') return known(written(GROUPING_NAMES, texts));
  return option === 'phase' ? known(written(PHASE_NAMES, texts)) : names;
}

function written<Word extends string>(names: Readonly<Record<Word, Readonly<Record<Texts['language'], string>>>>, texts: Texts): string {
  return wordsOf(names as Parameters<typeof wordsOf<Word>>[0]).map((word) => names[word][texts.language]).join(', ');
}

function suggested(word: string | null, texts: Texts): string | null {
  return word === null ? null : texts.codeBlock.didYouMean(word);
}

function sentences(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' ');
}
