import { describe, expect, it } from 'vitest';
import { de } from '../../src/i18n/de';
import { en } from '../../src/i18n/en';
import { textsFor } from '../../src/i18n/texts';

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`));
}

/** What a text says; one with parameters says it of sample values. */
function said(value: unknown): string {
  if (typeof value !== 'function') return String(value);
  const samples = Array.from({ length: value.length }, (_, index) => `<${index + 1}>`);
  const result: unknown = (value as (...parameters: string[]) => unknown)(...samples);
  return Array.isArray(result) ? result.join('') : String(result);
}

const english = new Map(leaves(en));
const german = new Map(leaves(de));

/** Names of people and firms, which are the same in both languages. */
const SAME = new Set(['forms.newPartner.namePlaceholder', 'forms.newPerson.namePlaceholder', 'forms.newEvent.namePlaceholder']);

describe('the tables of words', () => {
  it('are the same in shape', () => {
    expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each([...english.keys()])('%s says something in both languages', (path) => {
    for (const table of [english, german]) expect(said(table.get(path)).trim()).not.toBe('');
  });

  it('use every parameter in both languages', () => {
    const silent = [...english].flatMap(([path, value]) => {
      if (typeof value !== 'function') return [];
      const parameters = Array.from({ length: value.length }, (_, index) => `<${index + 1}>`);
      return [value, german.get(path)].every((text) => parameters.every((parameter) => said(text).includes(parameter))) ? [] : [path];
    });
    expect(silent).toEqual([]);
  });

  it('are translated: whole sentences are never the same', () => {
    const same = [...english].filter(([path, value]) => typeof value === 'string' && value.includes(' ') && said(german.get(path)) === value).map(([path]) => path);
    expect(same.filter((path) => !SAME.has(path))).toEqual([]);
  });

  it('call a thing by one word in German, the one of Obsidian where it has one', () => {
    for (const [path, value] of german) expect(said(value), path).not.toMatch(/Schlagw[oö]rt|stillen? Zeit/i);
  });

  it('speak to one person in the forms', () => {
    const plural = [...german].filter(([path, value]) => path.startsWith('forms.') && /\b(ihr|euch|euer|eure\w?)\b/.test(said(value))).map(([path]) => path);
    expect(plural).toEqual([]);
  });

  it('never speak of neglect', () => {
    for (const [path, value] of [...english, ...german]) expect(said(value), path).not.toMatch(/neglect|vernachlässig/i);
  });
});

describe('the language', () => {
  it.each([
    ['en', en],
    ['en-GB', en],
    ['de', de],
    ['de-AT', de],
    ['DE', de],
    ['den', en],
    ['ja', en],
    ['', en],
  ])('for %j', (language, texts) => {
    expect(textsFor(language)).toBe(texts);
  });
});
