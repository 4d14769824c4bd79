import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

/** Obsidian's own syntax inside a line, as constructs for micromark: `[[link]]`, `![[embed]]`, `#tag` and `$math$`. */

const code = (character: string): number => character.charCodeAt(0);
const bracket = code('[');
const closing = code(']');
const bang = code('!');
const hash = code('#');
const dollar = code('$');
const backslash = code('\\');
const space = code(' ');

/** micromark gives line endings as negative codes up to -3, a tab as -2 and the rest of its width as -1. */
const endsLine = (at: Code): boolean => at === null || at < -2;
const isBlank = (at: Code): boolean => at === null || at < 0 || at === space;

/** What ends a tag: white space and punctuation, but not `_`, `-` and `/`. */
export const outsideTag = /[\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]/;
const isTagCode = (at: Code): at is number => at !== null && at > 0 && !outsideTag.test(String.fromCharCode(at));
const isDigit = (at: number): boolean => at >= code('0') && at <= code('9');

function tokenizeWikilink(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let closings = 0;
  let length = 0;
  return start;

  function start(at: Code): State | undefined {
    effects.enter('wikilink');
    if (at === bang) {
      effects.consume(at);
      return first;
    }
    return first(at);
  }
  function first(at: Code): State | undefined {
    if (at !== bracket) return nok(at);
    effects.consume(at);
    return second;
  }
  function second(at: Code): State | undefined {
    if (at !== bracket) return nok(at);
    effects.consume(at);
    return inside;
  }
  function inside(at: Code): State | undefined {
    if (endsLine(at) || at === bracket) return nok(at);
    closings = at === closing ? closings + 1 : 0;
    length += 1;
    effects.consume(at);
    if (closings < 2) return inside;
    if (length === 2) return nok;
    effects.exit('wikilink');
    return ok;
  }
}

function tokenizeTag(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let named = false;
  return start;

  function start(at: Code): State | undefined {
    effects.enter('tag');
    effects.consume(at);
    return inside;
  }
  function inside(at: Code): State | undefined {
    if (isTagCode(at)) {
      // A number alone is no tag.
      named ||= !isDigit(at);
      effects.consume(at);
      return inside;
    }
    if (!named) return nok(at);
    effects.exit('tag');
    return ok(at);
  }
}

function tokenizeMath(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let fence = 0;
  let closings = 0;
  let escaped = false;
  let before: Code = null;
  return start;

  function start(at: Code): State | undefined {
    effects.enter('inlineMath');
    return opening(at);
  }
  function opening(at: Code): State | undefined {
    if (at === dollar && fence < 2) {
      fence += 1;
      effects.consume(at);
      return opening;
    }
    return fence === 1 && isBlank(at) ? nok(at) : inside(at);
  }
  function inside(at: Code): State | undefined {
    if (endsLine(at)) return nok(at);
    if (at === dollar && !escaped && !(fence === 1 && isBlank(before))) {
      closings += 1;
      effects.consume(at);
      if (closings < fence) return inside;
      effects.exit('inlineMath');
      return after;
    }
    closings = 0;
    escaped = at === backslash && !escaped;
    before = at;
    effects.consume(at);
    return inside;
  }
  /** `5$ and 6$` is money. */
  function after(at: Code): State | undefined {
    return fence === 1 && at !== null && at > 0 && isDigit(at) ? nok(at) : ok(at);
  }
}

const wikilink: Construct = { name: 'wikilink', tokenize: tokenizeWikilink };

/** Of a tag's neighbour before it, all is allowed but what a tag is made of, and another hash. */
const tag: Construct = { name: 'tag', tokenize: tokenizeTag, previous: (at) => !isTagCode(at) && at !== hash };

const math: Construct = { name: 'inlineMath', tokenize: tokenizeMath };

export const inlineSyntax: Extension = { text: { [bracket]: wikilink, [bang]: wikilink, [hash]: tag, [dollar]: math } };
