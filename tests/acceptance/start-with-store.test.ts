import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { story } from './support/story';
import type { WorkbenchSession } from './support/workbench-session';

const NOTES = {
  'Ada.md': partnerNote('cadence: 4 weeks', '## Contact log\n\n- 2026-10-01 call: prices\n'),
  'Bo.md': partnerNote('cadence: 2 weeks', '## Kontaktverlauf\n\n- 2026-10-02 Anruf: Muster\n'),
  'Recipe.md': '## Contact log\n\n- 2026-10-02 flour\n',
};

/** Everything the plugin has stored in the browser, as one text; with `spoil` each shard is replaced by what that makes of it. */
async function stored({ page }: WorkbenchSession, spoil?: 'cut' | 'of another version'): Promise<string> {
  return page.evaluate(async (how) => {
    const answer = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    const name = (await indexedDB.databases()).find((database) => database.name?.startsWith('jour-fixe-'))?.name;
    if (name === undefined) return '';
    const database = await answer(indexedDB.open(name));
    const shards = database.transaction('shards', 'readwrite').objectStore('shards');
    const keys = await answer(shards.getAllKeys());
    const values = (await answer(shards.getAll())) as { madeBy: string; notes: string; check: string }[];
    for (const [position, value] of values.entries()) {
      if (how === 'cut') await answer(shards.put({ ...value, notes: value.notes.slice(0, 20) }, keys[position]));
      if (how === 'of another version') await answer(shards.put({ ...value, madeBy: `not ${value.madeBy}` }, keys[position]));
    }
    database.close();
    return JSON.stringify(values);
  }, spoil);
}

async function waitUntilStored(session: WorkbenchSession, texts = ['prices', 'Muster']): Promise<void> {
  await eventually(async () => {
    const all = await stored(session);
    return texts.every((text) => all.includes(text)) && !all.includes('not ');
  }).toBe(true);
}

/** The notes whose text the plugin asks for, from now on: metadata comes to the page another way. */
function readsFrom({ page }: WorkbenchSession): string[] {
  const reads: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (request.method() === 'GET' && url.pathname.endsWith('/api/text')) reads.push(url.searchParams.get('path') ?? '');
  });
  return reads;
}

/**
 * From now on, texts come only as they are let go, one handful after the other: but for the first ones, as many as the
 * app itself reads for their metadata.
 */
async function heldReads({ page }: WorkbenchSession, countOfApp: number): Promise<{ letGo(): Promise<void> }> {
  let read = 0;
  const held: (() => Promise<void>)[] = [];
  await page.route(/\/api\/text\?/, async (route) => {
    const asked = route.request().postDataJSON() as string[] | null;
    if (read >= countOfApp) return void held.push(() => route.continue());
    read += asked?.length ?? 1;
    await route.continue();
  });
  return {
    async letGo() {
      await eventually(() => held.length).toBeGreaterThan(0);
      await held.shift()?.();
    },
  };
}

async function facts(session: WorkbenchSession): Promise<string[]> {
  const rows = session.pane.locator('.jour-fixe-row-reason');
  return (await rows.allTextContents()).map((text) => text.trim()).sort();
}

describe('a start with a store', () => {
  story('reads only what changed since, and shows the same', { notes: NOTES }, async (session) => {
    const before = await facts(session);
    expect(before).toHaveLength(2);
    await waitUntilStored(session);
    const reads = readsFrom(session);
    await session.reload();
    expect(await facts(session)).toEqual(before);
    expect(reads).toEqual([]);

    const url = session.page.url();
    await session.page.goto('about:blank');
    await session.writeFile('Ada.md', NOTES['Ada.md'].replace('2026-10-01 call: prices', '2026-10-05 visit: the hall'));
    await session.page.goto(url);
    await eventually(async () => (await facts(session)).some((text) => text.includes('visit'))).toBe(true);
    expect(reads).toEqual(['Ada.md']);
  });

  story('does without one that is damaged or from another version, and says nothing of it', { notes: NOTES }, async (session) => {
    const before = await facts(session);
    for (const spoil of ['cut', 'of another version'] as const) {
      await waitUntilStored(session);
      await stored(session, spoil);
      const reads = readsFrom(session);
      await session.reload();
      await eventually(() => facts(session)).toEqual(before);
      expect([...new Set(reads)].sort()).toEqual(['Ada.md', 'Bo.md']);
      expect(await session.page.locator('.notice').count()).toBe(0);
      // It is put right for the next time.
      await waitUntilStored(session);
    }
  });
});

describe('leaving the app', () => {
  story('is not held back by what is to be stored', { notes: NOTES }, async (session) => {
    const isHeldBack = await session.page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(isHeldBack).toBe(false);
    await waitUntilStored(session);
  });
});

describe('while many notes are read', () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, number) => [`P${number}.md`, partnerNote('cadence: 4 weeks', `## Contact log\n\n- 2026-11-20 call: talk ${number}.\n`)]));

  story('the status bar says how far it has come', { notes: many }, async (session) => {
    await waitUntilStored(session, Object.keys(many).map((_, number) => `talk ${number}.`));
    await stored(session, 'of another version');
    const reads = await heldReads(session, 40);
    await session.page.reload();
    const status = session.page.locator('.jour-fixe-reading-status');
    await status.getByText('Reading notes: 0 of 40').waitFor();
    await session.pane.getByText('Still reading your notes…').waitFor();
    expect(await session.pane.getByText('No contact yet').count()).toBe(0);
    await reads.letGo();
    await status.getByText('Reading notes: 32 of 40').waitFor();
    await reads.letGo();
    await status.waitFor({ state: 'detached' });
    await session.pane.getByText('Coming up').waitFor();
    expect(await session.pane.getByText('No contact yet').count()).toBe(0);
  });
});
