import type { Node, Root } from 'mdast';
import { fromMarkdown, type CompileContext, type Extension, type Options, type Token } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { getFrontMatterInfo } from '../frontmatter';
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

/** Bare addresses that lie in text are left there: they are no links into the vault. */
const gfmWithoutTransforms = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

const options: Options = {
  extensions: [gfm(), blockSyntax, inlineSyntax, taskSyntax],
  mdastExtensions: [gfmWithoutTransforms, ownFromMarkdown],
};

const withFrontMatter: Options = {
  extensions: [frontmatter('yaml'), ...(options.extensions ?? [])],
  mdastExtensions: [frontmatterFromMarkdown('yaml'), ...(options.mdastExtensions ?? [])],
};

/**
 * The syntax tree of a note, with the positions of everything in it. Where front matter is opened but never closed,
 * the parser would look for no lists below, so it is not told of any.
 */
export function parseSyntaxTree(text: string): Root {
  return fromMarkdown(text, getFrontMatterInfo(text.replace(/^\uFEFF/, '')).exists ? withFrontMatter : options);
}
