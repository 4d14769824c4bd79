// @vitest-environment happy-dom
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { german } from './german';
import { say, type WorkbenchText } from './say';
import { language } from './workspace/language';

afterEach(() => language.configure('en'));

test('speaks English, or German where that was chosen', () => {
  expect(say('Delete {0}', 'Herbst')).toBe('Delete Herbst');
  language.configure('de');
  expect(say('Delete {0}', 'Herbst')).toBe('Herbst löschen');
});

async function sourceIn(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'german.ts');
  return (await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}

test('every text is used somewhere, and its German names the same values', async () => {
  const source = (await sourceIn('tests/workbench/host')) + (await sourceIn('tests/workbench/page'));
  const texts = Object.keys(german) as WorkbenchText[];
  expect(texts.filter((text) => !source.includes(`'${text.replaceAll('\\', '\\\\')}'`))).toEqual([]);
  expect(texts.filter((text) => String(german[text].match(/\{\d\}/g)) !== String(text.match(/\{\d\}/g)))).toEqual([]);
});
