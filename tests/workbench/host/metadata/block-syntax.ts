import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

/** Blocks between two lines of `%%` or `$$`, as constructs for micromark. */

const space = 32;
const tab = -2;
const virtualSpace = -1;
const endsLine = (at: Code): boolean => at === null || at < -2;
const isBlank = (at: Code): boolean => at === space || at === tab || at === virtualSpace;

/** The next line still belongs to the same quotes and list items. */
const nextLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const lazy = (): boolean => this.parser.lazy[this.now().line] ?? false;
    return (at) => {
      if (at === null) return nok(at);
      effects.enter('lineEnding');
      effects.consume(at);
      effects.exit('lineEnding');
      return (next) => (lazy() ? nok(next) : ok(next));
    };
  },
};

/**
 * A block that begins with two markers at the start of a line and ends with the next two at the end of one, or with
 * the container that it stands in. Where text follows the closing markers in the first line, it is a paragraph.
 */
function pairedBlock(type: 'comment' | 'math', marker: number): Construct {
  function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let markers = 0;
    let first = true;
    return start;

    function start(at: Code): State | undefined {
      effects.enter(type);
      effects.enter(`${type}Line`);
      return opening(at);
    }
    function opening(at: Code): State | undefined {
      if (at !== marker) return nok(at);
      effects.consume(at);
      markers += 1;
      if (markers < 2) return opening;
      markers = 0;
      return inside;
    }
    function inside(at: Code): State | undefined {
      if (endsLine(at)) {
        effects.exit(`${type}Line`);
        return endOfLine(at);
      }
      markers = at === marker ? markers + 1 : 0;
      effects.consume(at);
      return markers === 2 ? closed : inside;
    }
    function closed(at: Code): State | undefined {
      if (isBlank(at)) {
        effects.consume(at);
        return closed;
      }
      if (endsLine(at)) {
        effects.exit(`${type}Line`);
        effects.exit(type);
        return ok(at);
      }
      markers = 0;
      return first ? nok(at) : inside(at);
    }
    function endOfLine(at: Code): State | undefined {
      if (at === null) return unclosed(at);
      return effects.attempt(nextLine, startOfLine, unclosed)(at);
    }
    function startOfLine(at: Code): State | undefined {
      first = false;
      markers = 0;
      if (endsLine(at)) return endOfLine(at);
      effects.enter(`${type}Line`);
      return inside(at);
    }
    function unclosed(at: Code): State | undefined {
      effects.exit(type);
      return ok(at);
    }
  }
  return { name: type, tokenize, concrete: true };
}

const percent = 37;
const dollar = 36;

export const blockSyntax: Extension = { flow: { [percent]: pairedBlock('comment', percent), [dollar]: pairedBlock('math', dollar) } };
