/** A piece of a sentence: plain words, crucial words, or a fact that can be looked up in a note. */
export type SentencePart = PlainPart | LinkPart;

export interface PlainPart {
  readonly text: string;
  /** The words that matter most are drawn in the normal colour. */
  readonly strong?: true;
}

export interface LinkPart {
  readonly link: { readonly path: string; readonly line?: number };
  readonly text: string;
  readonly strong?: true;
}

export type Sentence = readonly SentencePart[];

/** A sentence of one plain piece. */
export function plain(text: string): Sentence {
  return [{ text }];
}

/** Joins words and sentences, as a phrase of the text table hands them over, into one sentence. */
export function sentenceOf(phrase: readonly (string | Sentence)[]): Sentence {
  const result: SentencePart[] = [];
  for (const piece of phrase) {
    for (const part of typeof piece === 'string' ? plain(piece) : piece) {
      const last = result.at(-1);
      // Neighbouring plain words become one piece, so that a sentence is drawn in few elements.
      if (last !== undefined && isSoft(last) && isSoft(part)) result[result.length - 1] = { text: last.text + part.text };
      else if (part.text !== '') result.push(part);
    }
  }
  return result;
}

function isSoft(part: SentencePart): boolean {
  return !('link' in part) && part.strong !== true;
}

/** The sentence with a capital at its beginning, as it stands alone. */
export function capitalised(sentence: Sentence): Sentence {
  const [first, ...rest] = sentence;
  return first === undefined ? sentence : [{ ...first, text: capitalise(first.text) }, ...rest];
}

/** A word or sentence with a capital at its beginning. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** The sentence as text alone, for labels and tests. */
export function textOf(sentence: Sentence): string {
  return sentence.map((part) => part.text).join('');
}
