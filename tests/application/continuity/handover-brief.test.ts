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

describe('the handover brief', () => {
  it('lies beside the partner’s note and tells what a colleague needs', async () => {
    const app = await MemoryApp.start(NOTES);
    expect(await app.use.handoverBrief.write(WEBER)).toBeNull();
    expect(app.vault.text(BRIEF)).toBe(WRITTEN);
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
    const app = await MemoryApp.start({ ...NOTES, [BRIEF]: around(WRITTEN) });
    await app.use.handoverBrief.write(WEBER);
    expect(app.vault.text(BRIEF)).toBe(around(WRITTEN));
    app.clock.set('2026-11-24');
    await app.use.handoverBrief.write(WEBER);
    expect(app.vault.text(BRIEF)).toBe(around(WRITTEN.replace('As of 2026-11-23', 'As of 2026-11-24')));
    expect(app.announced.at(-1)).toEqual({ kind: 'brief-written', name: 'Weber', isNew: false });
    await app.use.actions.undoLast();
    expect(app.vault.text(BRIEF)).toBe(around(WRITTEN));
  });

  it('comes behind what stands in a note of that name', async () => {
    const app = await MemoryApp.start({ ...NOTES, [BRIEF]: '# Mine' });
    await app.use.handoverBrief.write(WEBER);
    expect(app.vault.text(BRIEF)).toBe(`# Mine\n\n${WRITTEN.slice(WRITTEN.indexOf('%%'))}`);
  });

  it.each(['# Mine\n\n```\nnever closed', '# Mine\r\n\r\n%% never closed\r\nmine\r\n'])('comes before a block that is open to the end, and is found again: %j', async (mine) => {
    const app = await MemoryApp.start({ ...NOTES, [BRIEF]: mine });
    await app.use.handoverBrief.write(WEBER);
    const once = app.vault.text(BRIEF);
    expect(once.match(/jour-fixe:begin/g)).toHaveLength(1);
    expect(once.startsWith(mine.slice(0, 6))).toBe(true);
    expect(once.endsWith(mine.slice(mine.search(/```|%%/)))).toBe(true);
    app.clock.set('2026-11-24');
    await app.use.handoverBrief.write(WEBER);
    expect(app.vault.text(BRIEF)).toBe(once.replace('As of 2026-11-23', 'As of 2026-11-24'));
    await app.use.actions.undoLast();
    await app.use.actions.undoLast();
    expect(app.vault.text(BRIEF)).toBe(mine);
  });

  it('keeps what somebody wrote between the markers, behind them', async () => {
    const typed = WRITTEN.replace('## Last contacts', 'Ask about the lease first.\n\n## My own\n\n- [ ] call Eva\n  in the morning\n\n## Last contacts');
    const app = await MemoryApp.start({ ...NOTES, [BRIEF]: typed });
    await app.use.handoverBrief.write(WEBER);
    const kept = `${WRITTEN}\nAsk about the lease first.\n## My own\n- [ ] call Eva\n  in the morning\n`;
    expect(app.vault.text(BRIEF)).toBe(kept);
    await app.use.handoverBrief.write(WEBER);
    expect(app.vault.text(BRIEF)).toBe(kept);
    await app.use.actions.undoLast();
    expect(app.vault.text(BRIEF)).toBe(typed);
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
    expect(app.vault.text('Partners/Übergabe Weber.md')).toBe('---\ntype: Übergabe\n---\n%% jour-fixe:begin %%\n# Übergabe: [[Weber]]\n\nStand 2026-11-23.\n%% jour-fixe:end %%\n');
  });
});
