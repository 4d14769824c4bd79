import { describe, expect, it } from 'vitest';
import { MemoryApp } from '../../support/memory-vault';

const WEBER = 'Partners/Weber.md';
const BRIEF = 'Partners/Handover Weber.md';
const NOTES = {
  [WEBER]:
    '---\ntype: partner\nowner: "[[Lea]]"\nneeds: [milling capacity]\noffers: a press\ncontacts: ["[[Anna Schmidt]]", Eva Ost]\nnext-contact: 2026-12-01\n---\n\n- [ ] send samples 📅 2026-12-04\n\n## Contact log\n\n- 2026-11-02 call with [[Anna Schmidt]]: stand\n  and more\n',
  'People/Anna Schmidt.md': '---\ntype: person\npartner: "[[Weber]]"\nrole: Buyer\nphone: 040 123\nbirthday: 11-28\n---\n',
  'People/Jörg Weiß.md': '---\ntype: person\npartner: "[[Weber]]"\nleft: 2026-10-30\nsuccessor: "[[Anna Schmidt]]"\n---\n',
  'Fair stand.md': '---\ntype: cooperation\npartners: "[[Weber]]"\nkind: fair\nstart: 2026-01-01\nend: 2027-06-30\nagreement: "[[Contract 7]]"\nnotice-by: 2026-12-15\n---\n',
};

/** A brief as earlier versions wrote it: the first marker did not know yet what was written. */
const WRITTEN = `---
type: handover
---
%% jour-fixe:begin %%
# Handover: [[Weber]]

As of 2026-11-23.

- Looked after by: [[Lea]]
- Next contact: 2026-12-01

## Persons

- [[Anna Schmidt]], Buyer, 040 123
- Eva Ost
- [[Jörg Weiß]], left on 2026-10-30, followed by [[Anna Schmidt]]

## Agreements

- [[Fair stand]]: [[Contract 7]], can be cancelled until 2026-12-15

## Cooperations

- [[Fair stand]]: fair, running, from 2026-01-01, until 2027-06-30

## Last contacts

- 2026-11-02 call with [[Anna Schmidt]]: stand
  and more

## Open tasks

- send samples, due on 2026-12-04, [[Weber]]

## Needs and offers

- Looking for: milling capacity
- Offers: a press

## Occasions

- 2026-11-28: birthday of [[Anna Schmidt]]
%% jour-fixe:end %%
`;

/** The brief as it stands, but for what its first marker knows. */
function brief(app: MemoryApp): string {
  return app.vault.text(BRIEF).replace(/(jour-fixe:begin) \S+ %%/, '$1 %%');
}

/** A brief of Weber's that was just written. */
async function startWithBrief(): Promise<MemoryApp> {
  const app = await MemoryApp.start(NOTES);
  await app.use.handoverBrief.write(WEBER);
  return app;
}

/** The brief a day later, after somebody wrote into it. */
async function writeNextDay(app: MemoryApp, typed: (text: string) => string): Promise<void> {
  app.vault.write(BRIEF, typed(app.vault.text(BRIEF)));
  app.clock.set('2026-11-24');
  await app.use.handoverBrief.write(WEBER);
}

const NEXT_DAY = WRITTEN.replace('As of 2026-11-23', 'As of 2026-11-24');

describe('the handover brief', () => {
  it('does not name a cooperation twice whose own note is the agreement', async () => {
    const app = await MemoryApp.start({ ...NOTES, 'Fair stand.md': NOTES['Fair stand.md'].replace('[[Contract 7]]', '[[Fair stand]]') });
    await app.use.handoverBrief.write(WEBER);
    expect(brief(app)).toContain('- [[Fair stand]]: can be cancelled until 2026-12-15\n');
  });

  it('lies beside the partner’s note and tells what a colleague needs', async () => {
    const app = await MemoryApp.start(NOTES);
    expect(await app.use.handoverBrief.write(WEBER)).toBeNull();
    expect(brief(app)).toBe(WRITTEN);
    expect(app.announced).toEqual([{ kind: 'brief-written', name: 'Weber', isNew: true }]);
  });

  it('is no partner, although it lies in their folder', async () => {
    const app = new MemoryApp(NOTES);
    const { recognition } = app.settings.current();
    await app.settings.update({ recognition: { ...recognition, partner: [{ by: 'folder', folder: 'Partners' }] } });
    app.use.rules.forget();
    await app.use.keeper.start();
    await app.use.handoverBrief.write(WEBER);
    expect([...app.use.keeper.current.partners()].map(({ name }) => name)).toEqual(['Weber']);
  });

  it('is brought up to date between the markers, and nowhere else', async () => {
    const around = (part: string): string => `${part.replace('%% jour-fixe:begin', 'Read me first: “%% jour-fixe:end %%”\r\n\r\n%% jour-fixe:begin')}\n## My own words\n\n- kept  \n`;
    const app = await startWithBrief();
    const before = around(app.vault.text(BRIEF));
    await writeNextDay(app, around);
    expect(brief(app)).toBe(around(NEXT_DAY));
    expect(app.announced.at(-1)).toEqual({ kind: 'brief-written', name: 'Weber', isNew: false });
    await app.use.actions.undoLast();
    expect(app.vault.text(BRIEF)).toBe(before);
  });

  it('comes behind what stands in a note of that name', async () => {
    const app = await MemoryApp.start({ ...NOTES, [BRIEF]: '# Mine' });
    await app.use.handoverBrief.write(WEBER);
    expect(brief(app)).toBe(`# Mine\n\n${WRITTEN.slice(WRITTEN.indexOf('%%'))}`);
  });

  it.each(['# Mine\n\n```\nnever closed', '# Mine\r\n\r\n%% never closed\r\nmine\r\n'])('comes before a block that is open to the end, and is found again: %j', async (mine) => {
    const app = await MemoryApp.start({ ...NOTES, [BRIEF]: mine });
    await app.use.handoverBrief.write(WEBER);
    const once = brief(app);
    expect(once.match(/jour-fixe:begin/g)).toHaveLength(1);
    expect(once.startsWith(mine.slice(0, 6))).toBe(true);
    expect(once.endsWith(mine.slice(mine.search(/```|%%/)))).toBe(true);
    app.clock.set('2026-11-24');
    await app.use.handoverBrief.write(WEBER);
    expect(brief(app)).toBe(once.replace('As of 2026-11-23', 'As of 2026-11-24'));
    await app.use.actions.undoLast();
    await app.use.actions.undoLast();
    expect(app.vault.text(BRIEF)).toBe(mine);
  });

  it('keeps what somebody wrote between the markers, behind them', async () => {
    const app = await startWithBrief();
    const typed = app.vault.text(BRIEF).replace('## Last contacts', 'Ask about the lease first.\n\n## My own\n\n- [ ] call Eva\n  in the morning\n\n## Last contacts');
    await writeNextDay(app, () => typed);
    const kept = `${NEXT_DAY}\nAsk about the lease first.\n\n## My own\n\n- [ ] call Eva\n  in the morning\n`;
    expect(brief(app)).toBe(kept);
    await app.use.handoverBrief.write(WEBER);
    expect(brief(app)).toBe(kept);
    await app.use.actions.undoLast();
    expect(app.vault.text(BRIEF)).toBe(typed);
  });

  it('keeps items of lists as well, and with what is said of an item the item itself', async () => {
    const app = await startWithBrief();
    await writeNextDay(app, (text) => text.replace('- Eva Ost\n', "- [[Anna]] knows the alarm code\n- Eva Ost\n  but only after Easter\n").replace('- send samples', "- The key hangs at Eva's, do not ring\n- send samples"));
    expect(brief(app)).toBe(`${NEXT_DAY}\n- [[Anna]] knows the alarm code\n- Eva Ost\n  but only after Easter\n\n- The key hangs at Eva's, do not ring\n`);
  });

  it('keeps them apart from what stands behind the part already', async () => {
    const app = await startWithBrief();
    await writeNextDay(app, (text) => `${text.replace('- Eva Ost\n', '- Eva Ost, only by mail\n')}Mine.\n`);
    expect(brief(app)).toBe(`${NEXT_DAY}\n- Eva Ost, only by mail\n\nMine.\n`);
  });

  it.each([
    ['%%\nmine', '%%\nmine\n%%'],
    ['<!-- mine\n', '<!-- mine\n-->'],
    ['%%\nmine\n%%', '%%\nmine\n%%'],
    ['<!-- mine -->', '<!-- mine -->'],
  ])('hides nothing behind them by a comment that was left open: %j', async (typed, kept) => {
    const app = await startWithBrief();
    const behind = '\nBehind\n- [ ] promise\n';
    await writeNextDay(app, (text) => `${text.replace('- Offers: a press\n', `- Offers: a press\n\n${typed}\n`)}${behind}`);
    expect(brief(app)).toBe(`${NEXT_DAY}\n${kept}\n${behind}`);
  });

  it('closes such a comment as well where nothing stands behind them yet', async () => {
    const app = await startWithBrief();
    await writeNextDay(app, (text) => text.replace('- Offers: a press\n', '- Offers: a press\n\n%%\nmine\n'));
    expect(brief(app)).toBe(`${NEXT_DAY}\n%%\nmine\n%%\n`);
  });

  it('is refused where what stands between them would hide what stands behind', async () => {
    const app = await startWithBrief();
    const typed = `${app.vault.text(BRIEF).replace('- Offers: a press\n', '- Offers: a press\n\n<script>\nmine\n')}\nBehind\n`;
    await writeNextDay(app, () => typed);
    expect(app.announced.at(-1)).toMatchObject({ kind: 'refused', failure: { reason: { code: 'own-part-damaged' } } });
    expect(app.vault.text(BRIEF)).toBe(typed);
  });

  it('keeps a title that somebody wrote on, and drops that of a note which had another name', async () => {
    const app = await startWithBrief();
    await writeNextDay(app, (text) => text.replace('# Handover: [[Weber]]', '# Handover: [[Weber & Sons]]\n# Handover: [[Weber]], from Lea to Tom'));
    expect(brief(app)).toBe(`${NEXT_DAY}\n# Handover: [[Weber]], from Lea to Tom\n`);
  });

  it('drops what is true no more, where nobody wrote into it', async () => {
    const app = await startWithBrief();
    app.vault.write(WEBER, NOTES[WEBER].replace('- [ ] send samples', '- [x] send samples').replace(', Eva Ost', ''));
    await writeNextDay(app, (text) => text.replaceAll('\n', '\r\n').replace('## Persons', '## Persons  \r\n'));
    expect(brief(app)).toBe(NEXT_DAY.replace('- Eva Ost\n', '').replace('## Open tasks\n\n- send samples, due on 2026-12-04, [[Weber]]\n\n', '').replaceAll('\n', '\r\n'));
  });

  it('is brought up to date where an earlier version wrote it', async () => {
    const app = await MemoryApp.start({ ...NOTES, [BRIEF]: WRITTEN });
    await writeNextDay(app, (text) => text);
    expect(brief(app)).toBe(NEXT_DAY);
    expect(app.vault.text(BRIEF)).not.toBe(NEXT_DAY);
  });

  it.each([
    ['the end is missing', (text: string) => text.replace('%% jour-fixe:end %%\n', '')],
    ['the beginning is missing', (text: string) => text.replace('%% jour-fixe:begin %%\n', '')],
    ['one stands there twice', (text: string) => `${text}%% jour-fixe:end %%\n`],
    ['they are in the wrong order', (text: string) => text.replace('%% jour-fixe:begin %%', 'x').replace('%% jour-fixe:end %%', '%% jour-fixe:begin %%').replace('\nx\n', '\n%% jour-fixe:end %%\n')],
  ])('is refused where %s', async (_, damage) => {
    const damaged = damage(WRITTEN);
    const app = await MemoryApp.start({ ...NOTES, [BRIEF]: damaged });
    expect(await app.use.handoverBrief.write(WEBER)).toMatchObject({ kind: 'refused', path: BRIEF, reason: { code: 'own-part-damaged' } });
    expect(app.vault.text(BRIEF)).toBe(damaged);
    expect(app.announced).toMatchObject([{ kind: 'refused' }]);
  });

  it('is German in a German vault, and leaves out what there is nothing of', async () => {
    const app = new MemoryApp({ [WEBER]: '---\ntype: partner\n---\n' });
    await app.settings.update({ noteLanguage: 'de' });
    app.use.rules.forget();
    await app.use.keeper.start();
    await app.use.handoverBrief.write(WEBER);
    expect(app.vault.text('Partners/Übergabe Weber.md')).toMatch(/^---\ntype: Übergabe\n---\n%% jour-fixe:begin \S+ %%\n# Übergabe: \[\[Weber\]\]\n\nStand 2026-11-23\.\n%% jour-fixe:end %%\n$/);
  });
});
