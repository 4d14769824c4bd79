import type MarkdownIt from 'markdown-it';
import { parseLinktext } from '../links';

type Token = ReturnType<MarkdownIt['parse']>[number];

/** What a link shows when it has no text of its own: `Note > Heading` for `Note#Heading`. */
export function linkDisplay(linktext: string): string {
  const { path, subpath } = parseLinktext(linktext);
  return [path, ...subpath.split('#').filter((part) => part !== '')].filter((part) => part !== '').join(' > ');
}

/** `[[Note]]` and `[[Note|text]]`. */
export function wikilinkRule(parser: MarkdownIt): void {
  parser.inline.ruler.before('link', 'wikilink', (state, silent) => {
    const match = /^\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/.exec(state.src.slice(state.pos));
    if (!match) return false;
    const [whole, link = '', text] = match;
    if (!silent) {
      const target = link.trim();
      const open = state.push('link_open', 'a', 1);
      open.attrs = [['class', 'internal-link'], ['data-href', target], ['href', target]];
      state.push('text', '', 0).content = text?.trim() || linkDisplay(target);
      state.push('link_close', 'a', -1);
    }
    state.pos += whole.length;
    return true;
  });
}

/** `![[Note]]`: a place that is filled with the embedded note after rendering. */
export function embedRule(parser: MarkdownIt): void {
  parser.inline.ruler.before('image', 'embed', (state, silent) => {
    const match = /^!\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/.exec(state.src.slice(state.pos));
    if (!match) return false;
    const [whole, link = '', text = ''] = match;
    if (!silent) {
      const open = state.push('embed_open', 'span', 1);
      open.attrs = [['class', 'internal-embed'], ['src', link.trim()], ['alt', text]];
      state.push('embed_close', 'span', -1);
    }
    state.pos += whole.length;
    return true;
  });
}

/** `#tag/nested`, of which not all characters may be digits. */
export function tagRule(parser: MarkdownIt): void {
  parser.inline.ruler.before('emphasis', 'tag', (state, silent) => {
    const before = state.src[state.pos - 1];
    const match = /^#([\p{L}\p{N}_\-/]+)/u.exec(state.src.slice(state.pos));
    if (!match || (before !== undefined && !/\s/.test(before)) || /^\d+$/.test(match[1] ?? '')) return false;
    if (!silent) {
      const open = state.push('tag_open', 'a', 1);
      open.attrs = [['class', 'tag'], ['href', match[0]]];
      state.push('text', '', 0).content = match[0];
      state.push('tag_close', 'a', -1);
    }
    state.pos += match[0].length;
    return true;
  });
}

/** `==marked==`. */
export function highlightRule(parser: MarkdownIt): void {
  parser.inline.ruler.before('emphasis', 'highlight', (state, silent) => {
    const match = /^==(?=\S)([^\n]*?\S)==/.exec(state.src.slice(state.pos));
    if (!match) return false;
    if (!silent) {
      state.push('mark_open', 'mark', 1);
      const { pos, posMax } = state;
      state.posMax = pos + 2 + (match[1] ?? '').length;
      state.pos = pos + 2;
      state.md.inline.tokenize(state);
      state.posMax = posMax;
      state.pos = pos;
      state.push('mark_close', 'mark', -1);
    }
    state.pos += match[0].length;
    return true;
  });
}

/** `%%comments%%` are not shown. */
export function commentRule(parser: MarkdownIt): void {
  parser.core.ruler.before('block', 'comment', (state) => {
    let inFence = false;
    let inComment = false;
    const lines = state.src.split('\n').map((line) => {
      if (/^\s*(```|~~~)/.test(line) && !inComment) inFence = !inFence;
      if (inFence) return line;
      const parts = line.split('%%');
      return parts
        .filter((_, at) => {
          if (at > 0) inComment = !inComment;
          return !inComment;
        })
        .join('');
    });
    // Lines stay where they are, so that sections keep their line numbers.
    state.src = lines.join('\n');
  });
}

function inlineAfter(tokens: readonly Token[], at: number): Token | undefined {
  return tokens[at + 1]?.type === 'paragraph_open' && tokens[at + 2]?.type === 'inline' ? tokens[at + 2] : undefined;
}

/** `- [ ]`, `- [x]` and other states in brackets. */
export function taskRule(parser: MarkdownIt): void {
  parser.core.ruler.after('inline', 'task', (state) => {
    state.tokens.forEach((token, at) => {
      const inline = token.type === 'list_item_open' ? inlineAfter(state.tokens, at) : undefined;
      const first = inline?.children?.[0];
      const match = first?.type === 'text' ? /^\[(.)\]\s+/.exec(first.content) : null;
      if (!inline || !first || !match) return;
      const status = match[1] ?? ' ';
      first.content = first.content.slice(match[0].length);
      token.attrJoin('class', `task-list-item${status === ' ' ? '' : ' is-checked'}`);
      token.attrSet('data-task', status === ' ' ? '' : status);
      const box = new state.Token('task_box', 'input', 0);
      box.attrs = [['type', 'checkbox'], ['class', 'task-list-item-checkbox'], ...(status === ' ' ? [] : [['checked', '']] as [string, string][])];
      // Only a list item knows its line, which ticking needs.
      box.attrSet('data-line', String(token.map?.[0] ?? ''));
      inline.children?.unshift(box);
    });
  });
  parser.renderer.rules['task_box'] = (tokens, at, _options, _env, self) => `<input${self.renderAttrs(tokens[at] as Token)}>`;
}

/** `> [!note] Title` becomes a box with a title. */
export function calloutRule(parser: MarkdownIt): void {
  parser.core.ruler.after('inline', 'callout', (state) => {
    state.tokens.forEach((token, at) => {
      const inline = token.type === 'blockquote_open' ? inlineAfter(state.tokens, at) : undefined;
      const first = inline?.children?.[0];
      const match = first?.type === 'text' ? /^\[!([\w-]+)\]([+-]?)\s*(.*)$/.exec(first.content) : null;
      if (!inline || !first || !match) return;
      const [, kind = 'note', , title = ''] = match;
      token.attrSet('class', 'callout');
      token.attrSet('data-callout', kind.toLowerCase());
      first.type = 'callout_title';
      first.tag = 'strong';
      first.attrs = [['class', 'callout-title']];
      first.content = title === '' ? kind[0]?.toUpperCase() + kind.slice(1).toLowerCase() : title;
    });
  });
  parser.renderer.rules['callout_title'] = (tokens, at) => `<strong class="callout-title">${parser.utils.escapeHtml(tokens[at]?.content ?? '')}</strong>`;
}
