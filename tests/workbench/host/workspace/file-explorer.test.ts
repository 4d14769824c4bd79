// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { openTestWindow } from './test-window';

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.nav-files-container .tree-item-self')];
const titles = (): string[] => rows().map((row) => row.textContent ?? '');
const numbers = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

test('of a large folder the first files are drawn, and more when they are asked for', async () => {
  await openTestWindow({ 'A.md': '', ...Object.fromEntries(numbers(1, 1203).map((name) => [`Many/${name}.md`, ''])) });
  expect(titles()).toEqual(['Many', ...numbers(1, 500), '… 703 more', 'A']);
  rows().at(-2)?.click();
  expect(titles()).toEqual(['Many', ...numbers(1, 1000), '… 203 more', 'A']);
  expect(document.activeElement?.textContent, 'the first of the new ones has the focus').toBe('501');
  rows().at(-2)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  expect(titles()).toEqual(['Many', ...numbers(1, 1203), 'A']);
});
