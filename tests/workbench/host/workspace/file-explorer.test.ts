// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
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

test('what comes, goes and is renamed is drawn in its place; the other rows stay', async () => {
  const { app, connection } = await openTestWindow({ 'A/1.md': '', 'A/3.md': '', 'B/C/x.md': '', 'D.md': '' });
  expect(titles()).toEqual(['A', '1', '3', 'B', 'C', 'D']);
  const before = new Map(rows().map((row) => [row.textContent, row]));
  connection.writeAsForeigner('A/2.md', '');
  connection.writeAsForeigner('New/y.md', '');
  await vi.waitFor(() => expect(titles()).toEqual(['A', '1', '2', '3', 'B', 'C', 'New', 'D']));
  for (const row of rows().filter(({ textContent }) => !['2', 'New'].includes(textContent ?? ''))) expect(before.get(row.textContent)).toBe(row);
  const note = app.vault.getFileByPath('A/1.md');
  if (note) await app.vault.rename(note, 'B/4.md');
  connection.removeAsForeigner('A/3.md');
  await vi.waitFor(() => expect(titles()).toEqual(['A', '2', 'B', 'C', '4', 'New', 'D']));
  const folder = app.vault.getFolderByPath('B');
  if (folder) await app.vault.rename(folder, 'E');
  await vi.waitFor(() => expect(titles()).toEqual(['A', '2', 'E', 'New', 'D']));
  rows().find(({ textContent }) => textContent === 'E')?.click();
  expect(titles()).toEqual(['A', '2', 'E', 'C', '4', 'New', 'D']);
  expect(rows().map((row) => row.dataset['path'])).toEqual(['A', 'A/2.md', 'E', 'E/C', 'E/4.md', 'New', 'D.md']);
  expect(document.activeElement?.textContent).toBe('E');
});

test('the first of many are those that come first in order', async () => {
  const names = numbers(1, 1203).sort();
  await openTestWindow(Object.fromEntries([...names.map((name) => `Many/${name}.md`), 'Many/z/x.md'].map((path) => [path, ''])));
  expect(titles()).toEqual(['Many', 'z', ...numbers(1, 499), '… 704 more']);
});
