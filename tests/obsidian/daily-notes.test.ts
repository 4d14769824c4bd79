import type { App } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { formatDay } from '../../src/domain/days';
import { DailyNotes } from '../../src/obsidian/daily-notes';

vi.mock('obsidian', async () => ({ moment: (await import('moment')).default, normalizePath: (await import('../workbench/host/links')).normalizePath }));

/** An app in whose vault the Daily notes plugin has stored this; nothing for `null`. */
function appWith(stored: () => string | null): App {
  const adapter = {
    exists: (path: string) => Promise.resolve(stored() !== null && path === 'config/daily-notes.json'),
    read: () => Promise.resolve(stored()),
  };
  return { vault: { configDir: 'config', adapter } } as unknown as App;
}

async function dayOf(path: string, stored: string | null): Promise<string | null> {
  const notes = new DailyNotes(appWith(() => stored));
  await notes.load();
  const day = notes.dayOf(path);
  return day === null ? null : formatDay(day);
}

describe('the day of a daily note', () => {
  it.each([
    ['2026-11-23.md', null, '2026-11-23'],
    ['2026-11-23.md', '{}', '2026-11-23'],
    ['2026-11-23.md', '{"folder":"","format":""}', '2026-11-23'],
    ['Daily/2026-11-23.md', '{"folder":"Daily"}', '2026-11-23'],
    ['My notes/Daily/2026-11-23.md', '{"folder":"/My notes/Daily/"}', '2026-11-23'],
    ['Daily/23.11.2026.md', '{"folder":"Daily","format":"DD.MM.YYYY"}', '2026-11-23'],
    ['Daily/2026/11/2026-11-23.md', '{"folder":"Daily","format":"YYYY/MM/YYYY-MM-DD"}', '2026-11-23'],
    ['Monday, November 23rd 2026.md', '{"format":"dddd, MMMM Do YYYY"}', '2026-11-23'],
    ['Tag 20261123.md', '{"format":"[Tag] YYYYMMDD"}', '2026-11-23'],
    ['2026-11-23.md', 'damaged', '2026-11-23'],
    ['2026-11-23.md', '{"folder":7,"format":[]}', '2026-11-23'],
  ])('of %s with %s is %s', async (path, stored, expected) => {
    expect(await dayOf(path, stored)).toBe(expected);
  });

  it.each([
    ['2026-11-23 Meeting.md', null],
    ['2026-02-30.md', null],
    ['Recipe.md', null],
    ['2026-11-23.canvas', null],
    ['Other/2026-11-23.md', null],
    ['2026-11-23.md', '{"folder":"Daily"}'],
    ['Daily/2026-11-23.md', '{"folder":"Daily","format":"DD.MM.YYYY"}'],
  ])('is none of %s with %s', async (path, stored) => {
    expect(await dayOf(path, stored)).toBeNull();
  });

  it('is as it was known where the settings cannot be read just then', async () => {
    const stored = { text: '{"folder":"Daily"}' };
    const notes = new DailyNotes(appWith(() => stored.text));
    expect(await notes.load()).toBe(true);
    stored.text = '{"folder":"Dai';
    expect(await notes.load()).toBe(false);
    expect(notes.dayOf('Daily/2026-11-23.md')).not.toBeNull();
    stored.text = '{"folder":"Days"}';
    expect(await notes.load()).toBe(true);
    expect(notes.dayOf('Daily/2026-11-23.md')).toBeNull();
  });
});
