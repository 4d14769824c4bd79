// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { MemoryConnection } from '../../contract/memory-connection';
import type { App } from './app';
import { openTestWindow, PlainView } from './test-window';
import { keepUnsavedTexts, recoverUnsavedTexts } from './unsaved-texts';

let app: App;
let connection: MemoryConnection;
let view: PlainView;

const file = () => {
  const found = app.vault.getFileByPath('A.md');
  if (!found) throw new Error('A.md is gone');
  return found;
};

beforeEach(async () => {
  ({ app, connection } = await openTestWindow({ 'A.md': 'one\ntwo\nthree\n', 'B.md': 'other\n' }));
  await app.workspace.getLeaf().openFile(file());
  view = app.workspace.getLeavesOfType('plain')[0]?.view as PlainView;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return () => vi.useRealTimers();
});

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('typed text', () => {
  test('is held for two seconds after the last key', async () => {
    view.type('one\ntwo\nthree\nfour');
    await wait(1900);
    view.type('one\ntwo\nthree\nfour\n');
    await wait(1900);
    expect(connection.texts.get('A.md')).toBe('one\ntwo\nthree\n');
    await wait(200);
    expect(connection.texts.get('A.md')).toBe('one\ntwo\nthree\nfour\n');
  });

  test('is saved at once when another note is opened in its place', async () => {
    view.type('typed\n');
    const other = app.vault.getFileByPath('B.md');
    const opening = other && app.workspace.getLeaf().openFile(other);
    await wait(100);
    await opening;
    expect(connection.texts.get('A.md')).toBe('typed\n');
    expect(view.text).toBe('other\n');
  });

  test('does not bring back a note that was deleted', async () => {
    view.type('typed\n');
    connection.removeAsForeigner('A.md');
    await wait(3000);
    expect(connection.texts.has('A.md')).toBe(false);
  });
});

test('what is not saved when the page goes is written by the next page', async () => {
  view.type('one\ntwo\nthree typed\n');
  expect(keepUnsavedTexts(app)).toBe(true);
  connection.writeUnnoticed('A.md', 'zero\none\ntwo\nthree\n');
  const recovery = recoverUnsavedTexts(app);
  await wait(100);
  await recovery;
  expect(connection.texts.get('A.md')).toBe('zero\none\ntwo\nthree typed\n');
});

describe('a note that changes while it is open', () => {
  test('shows the change where nothing is typed', async () => {
    connection.writeAsForeigner('A.md', 'zero\none\ntwo\nthree\n');
    await wait(200);
    expect(view.text).toBe('zero\none\ntwo\nthree\n');
  });

  test('keeps what is typed beside what another program wrote', async () => {
    view.type('one\ntwo\nthree typed\n');
    connection.writeAsForeigner('A.md', 'zero\none\ntwo\nthree\n');
    await wait(200);
    expect(view.text).toBe('zero\none\ntwo\nthree typed\n');
    await wait(2100);
    expect(connection.texts.get('A.md')).toBe('zero\none\ntwo\nthree typed\n');
  });

  test('keeps what is typed beside what the plugin wrote with process', async () => {
    view.type('one\ntwo\nthree typed\n');
    const processed = app.vault.process(file(), (text) => text.replace('one', 'ONE'));
    await wait(100);
    await processed;
    await wait(2200);
    expect(connection.texts.get('A.md')).toBe('ONE\ntwo\nthree typed\n');
    expect(view.text).toBe('ONE\ntwo\nthree typed\n');
  });

  test('keeps both even when the write by another program was not noticed', async () => {
    view.type('one\ntwo\nthree typed\n');
    connection.writeUnnoticed('A.md', 'zero\none\ntwo\nthree\n');
    await wait(2200);
    expect(connection.texts.get('A.md')).toBe('zero\none\ntwo\nthree typed\n');
    expect(view.text).toBe('zero\none\ntwo\nthree typed\n');
  });

  test('writes nothing when nothing was typed, whatever its line ends', async () => {
    connection.writeAsForeigner('A.md', 'one\r\ntwo\r\n');
    await wait(200);
    await view.save();
    expect(connection.texts.get('A.md')).toBe('one\r\ntwo\r\n');
  });
});
