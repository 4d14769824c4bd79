import type MarkdownIt from 'markdown-it';
import { getFrontMatterInfo } from '../frontmatter';

type Token = ReturnType<MarkdownIt['parse']>[number];

/** A block of a note as its own element, with the lines it stands on. */
export interface Section {
  readonly el: HTMLElement;
  readonly lineStart: number;
  readonly lineEnd: number;
}

const namesByToken: Record<string, string> = {
  paragraph_open: 'el-p',
  bullet_list_open: 'el-ul',
  ordered_list_open: 'el-ol',
  blockquote_open: 'el-blockquote',
  table_open: 'el-table',
  fence: 'el-pre',
  code_block: 'el-pre',
  hr: 'el-hr',
};

/** Markup made by markdown-it with HTML switched off; parsed, never assigned. */
function toNodes(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.body.childNodes].map((node) => activeDocument.importNode(node, true));
}

/** The tokens of each block on the top level. */
function topBlocks(tokens: readonly Token[]): Token[][] {
  const blocks: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0) blocks.push([]);
    blocks.at(-1)?.push(token);
    depth += token.nesting;
  }
  return blocks;
}

/** Renders the blocks of a note one by one; the front matter comes as a section of its own, as in Obsidian. */
export function renderSections(parser: MarkdownIt, text: string): Section[] {
  const front = getFrontMatterInfo(text);
  const skipped = front.exists ? text.slice(0, front.contentStart).split('\n').length - 1 : 0;
  const env = {};
  const tokens = parser.parse(front.exists ? text.slice(front.contentStart) : text, env);
  const sections = topBlocks(tokens).map((block): Section => {
    const first = block[0];
    const [from, to] = first?.map ?? [0, 0];
    const name = namesByToken[first?.type ?? ''] ?? `el-${first?.tag ?? 'div'}`;
    const el = createDiv(name);
    el.append(...toNodes(parser.renderer.render(block, parser.options, env)));
    return { el, lineStart: from + skipped, lineEnd: Math.max(from, to - 1) + skipped };
  });
  return front.exists ? [frontMatterSection(front.frontmatter, skipped), ...sections] : sections;
}

function frontMatterSection(yaml: string, lines: number): Section {
  const el = createDiv('el-pre mod-frontmatter mod-ui');
  el.createEl('pre', { cls: 'frontmatter language-yaml' }).createEl('code', { cls: 'language-yaml', text: yaml });
  return { el, lineStart: 0, lineEnd: Math.max(0, lines - 1) };
}
