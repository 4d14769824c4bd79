import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../src/ui');

/** Attributes, options and methods whose text the user reads. */
const READ_ATTRIBUTES = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt', 'text', 'label']);
const READ_METHODS = new Set(['setTitle', 'setText', 'setName', 'setDesc', 'setPlaceholder', 'setButtonText', 'setTooltip', 'setContent', 'setErrorMessage', 'setHeading', 'appendText']);

/** Samples of tags and properties, which are spelled like this in any language. */
const SAMPLES = new Set(['#supplier', '#partner', 'type']);

/** Something a person would read: letters, and not a class name or an id. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text) && !SAMPLES.has(text);

function wordsIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const report = (node: ts.Node): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1} ${node.getText().trim()}`);
  };
  const literal = (node: ts.Node | undefined): boolean =>
    node !== undefined && ((ts.isStringLiteralLike(node) && hasWords(node.text)) || (ts.isTemplateExpression(node) && (hasWords(node.head.text) || node.templateSpans.some((span) => hasWords(span.literal.text)))));
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasWords(node.text)) report(node);
    if (ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent)) && literal(node.expression)) report(node);
    if (ts.isJsxAttribute(node) && READ_ATTRIBUTES.has(node.name.getText())) {
      const value = node.initializer;
      if (literal(value) || (value !== undefined && ts.isJsxExpression(value) && literal(value.expression))) report(node);
    }
    if (ts.isPropertyAssignment(node) && READ_ATTRIBUTES.has(node.name.getText().replace(/['"]/g, '')) && literal(node.initializer)) report(node);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && READ_METHODS.has(node.expression.name.text) && literal(node.arguments[0])) report(node);
    if (ts.isNewExpression(node) && node.expression.getText() === 'Notice' && literal(node.arguments?.[0])) report(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function sourceFiles(): string[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
}

describe('the words of the UI', () => {
  it('would be noticed in code', () => {
    const code = `const a = <p aria-label="Call" title={'Write'}>Hello {'there'} {\`you \${x}\`}</p>; item.setTitle('Log'); el.createEl('p', { text: 'Why' }); new Notice('Oops');`;
    expect(wordsIn('sample.tsx', code)).toHaveLength(8);
    expect(wordsIn('sample.tsx', `const a = <p class="x" aria-label={texts.call}>{' · '}{texts.log}</p>; item.setTitle(texts.log).setIcon('clock');`)).toEqual([]);
  });

  it('all stand in the tables of words', () => {
    const files = sourceFiles();
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap((name) => wordsIn(name, readFileSync(join(ROOT, name), 'utf8')))).toEqual([]);
  });
});
