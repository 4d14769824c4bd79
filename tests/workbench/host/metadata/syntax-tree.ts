import type { Node, Root } from 'mdast';
import { fromMarkdown, type CompileContext, type Extension, type Options, type Token } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { blockSyntax } from './block-syntax';
import { inlineSyntax } from './inline-syntax';
import { taskSyntax } from './task-syntax';

/** What Obsidian's Markdown has besides CommonMark and GitHub's: leaves, of which only the place in the text counts. */
const ownTypes = ['wikilink', 'tag', 'inlineMath', 'comment', 'math'] as const;

export interface OwnLeaf extends Node {
  type: (typeof ownTypes)[number];
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikilink: 'wikilink';
    tag: 'tag';
    inlineMath: 'inlineMath';
    comment: 'comment';
    commentLine: 'commentLine';
    math: 'math';
    mathLine: 'mathLine';
    taskContent: 'taskContent';
    checkbox: 'checkbox';
  }
}

declare module 'mdast' {
  interface RootContentMap {
    wikilink: OwnLeaf;
  }
  interface PhrasingContentMap {
    wikilink: OwnLeaf;
  }
  interface ListData {
    /** The bullet, or what stands behind the number. */
    marker?: string;
  }
}

type Handle = (this: CompileContext, token: Token) => undefined;

function handlers(handle: (type: OwnLeaf['type']) => Handle): Record<string, Handle> {
  return Object.fromEntries(ownTypes.map((type) => [type, handle(type)]));
}

const ownFromMarkdown: Extension = {
  enter: handlers((type) => function (token) {
    this.enter({ type }, token);
  }),
  exit: handlers(() => function (token) {
    this.exit(token);
  }),
};

const options: Options = {
  extensions: [frontmatter('yaml'), gfm(), blockSyntax, inlineSyntax, taskSyntax],
  mdastExtensions: [frontmatterFromMarkdown('yaml'), gfmFromMarkdown(), ownFromMarkdown],
};

/** The syntax tree of a note, with the positions of everything in it. */
export function parseSyntaxTree(text: string): Root {
  return fromMarkdown(text, options);
}
