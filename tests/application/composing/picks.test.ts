import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Picks } from '../../../src/application/composing/picks';
import { Slices } from '../../../src/application/keeping/slices';
import { MemoryApp } from '../../support/memory-vault';
import { SetPacing } from '../../support/pacings';

const PARTNERS = ['Ada.md', 'Bo.md', 'Cy.md', 'old/Bo.md'];
const PERSONS = ['Mira.md', 'Jan.md'];

type Step = (app: MemoryApp) => void;

const partnerNote = fc
  .record({ cadence: fc.constantFrom('2 weeks', '6 months'), last: fc.constantFrom('2026-11-20', '2026-10-01', null), alias: fc.constantFrom('Öl-Haus', null), more: fc.constantFrom('', 'former: true\n', 'paused: yes\n') })
  .map(({ cadence, last, alias, more }) => `---\ntype: partner\ncadence: ${cadence}\n${last === null ? '' : `last-contact: ${last}\n`}${alias === null ? '' : `aliases: ${alias}\n`}${more}---\n`);
const personNote = fc
  .record({ at: fc.constantFrom('Ada', 'Bo', 'Cy'), left: fc.constantFrom('', 'left: 2026-11-24\n') })
  .map(({ at, left }) => `---\ntype: person\npartner: "[[${at}]]"\n${left}---\n`);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.constantFrom(...PARTNERS), partnerNote).map(([path, text]): Step => ({ vault }) => vault.write(path, text)),
  fc.tuple(fc.constantFrom(...PERSONS), personNote).map(([path, text]): Step => ({ vault }) => vault.write(path, text)),
  fc.constantFrom(...PARTNERS, ...PERSONS).map((path): Step => ({ vault }) => vault.notes.has(path) && vault.remove(path)),
  fc.constantFrom('2026-11-23', '2026-11-25', '2027-06-01').map((today): Step => ({ clock }) => clock.set(today)),
);

describe('those who can be picked', () => {
  it('are the same, with the same names, as if they were put together anew, whatever happened and whenever they were made ready', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('asked', 'candidates made ready', 'made ready', 'made ready meanwhile', 'not asked'), step), { maxLength: 10 }), async (steps) => {
        const app = await MemoryApp.start({ 'Ada.md': '---\ntype: partner\ncadence: 2 weeks\n---\n' });
        const { boards } = app.use;
        const picks = new Picks(boards);
        const ready = (): Promise<void> => picks.makeReady(new Slices(new SetPacing(3)));
        for (const [how, act] of steps) {
          const making = how === 'made ready meanwhile' ? ready() : null;
          act(app);
          await making;
          if (how === 'made ready') await ready();
          if (how === 'candidates made ready') await picks.makeCandidatesReady(new Slices(new SetPacing(3)));
          if (how === 'not asked') continue;
          const anew = new Picks(boards);
          expect(picks.mostDue(2)).toEqual(anew.candidates().filter(({ personName }) => personName === null).slice(0, 2));
          expect(picks.candidates()).toEqual(anew.candidates());
          const [names, others] = [picks.names(), anew.names()];
          for (const typed of ['Ada', 'Bo: words', 'Mira', 'Öl-Haus', 'x']) expect(names.wholeAtStart(typed)).toEqual(others.wholeAtStart(typed));
          for (const letters of ['a', 'b', 'm', 'haus']) expect([...names.withWordStarting(letters)]).toEqual([...others.withWordStarting(letters)]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('stay the same where nothing changed about them', async () => {
    const app = await MemoryApp.start(Object.fromEntries(['Ada', 'Bo', 'Cy', 'Dee'].map((name) => [`${name}.md`, '---\ntype: partner\n---\n'])));
    const { composing } = app.use;
    const [ada, bo] = composing.candidates();
    app.vault.write('Bo.md', '---\ntype: partner\naliases: B\n---\n');
    const after = composing.candidates();
    expect(after[0]).toBe(ada);
    expect(after[1]).not.toBe(bo);
  });
});
