import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

/**
 * What follows the checkbox of a task is read as blocks of their own, as a construct for micromark: `- [ ] 1. text`
 * has a list in its item, as a recording of the real Obsidian shows.
 */

const opening = '['.charCodeAt(0);
const closing = ']'.charCodeAt(0);
const space = 32;
const tab = -2;
const isHighSurrogate = (at: number): boolean => at >= 0xd800 && at <= 0xdbff;

function tokenizeCheckbox(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const last = this.events.at(-1);
  const startsItem = last?.[0] === 'exit' && last[1].type === 'listItemPrefix';
  return (at) => {
    if (!startsItem) return nok(at);
    effects.enter('taskContent', { _container: true });
    effects.enter('checkbox');
    effects.consume(at);
    return mark;
  };

  function mark(at: Code): State | undefined {
    if (at === null || (at < 0 && at !== tab)) return nok(at);
    effects.consume(at);
    return isHighSurrogate(at) ? mark : closed;
  }
  function closed(at: Code): State | undefined {
    if (at !== closing) return nok(at);
    effects.consume(at);
    return blank;
  }
  function blank(at: Code): State | undefined {
    if (at !== space && at !== tab) return nok(at);
    effects.consume(at);
    effects.exit('checkbox');
    return ok;
  }
}

const checkbox: Construct = {
  name: 'checkbox',
  tokenize: tokenizeCheckbox,
  // It lasts as long as the item does.
  continuation: { tokenize: (_effects, ok) => ok },
  exit(effects) {
    effects.exit('taskContent');
  },
};

export const taskSyntax: Extension = { document: { [opening]: checkbox } };
