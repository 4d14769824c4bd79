import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/contributions';
import { MemoryApp } from '../../support/memory-vault';
import { noteText, partnerText } from '../../support/situation';
import { Gatherings } from '../../../src/application/gatherings/gatherings';
import { formatDay } from '../../../src/domain/days';

const CARDS = 'greetings: christmas-card\n';

const partners = fc
  .tuple(
    fc.constantFrom('', CARDS, 'former: true\n', `former: true\n${CARDS}`),
    fc.constantFrom('', 'contacts: [Meike Brandt]\n', 'contacts: ["[[Anna]]", Meike Brandt]\n', 'contacts: ["[[Anna]]"]\n'),
    fc.constantFrom('', '- 2026-12-03 card', '- 2026-12-06 letter to [[Anna]]', '- 2026-12-04 call', '- 2026-12-08 card with Meike Brandt'),
  )
  .map(([properties, contacts, log]) => partnerText(properties + contacts, log));
const persons = fc
  .tuple(fc.constantFrom('', CARDS), fc.constantFrom('', 'partner: "[[One]]"\n', 'partners: ["[[Two]]", "[[One]]"]\n', 'former-partner: "[[One]]"\n'), fc.constantFrom('', 'left: 2026-12-05\n'))
  .map((properties) => noteText(`type: person\n${properties.join('')}`));
const events = fc
  .tuple(fc.constantFrom('', 'date: 2026-12-02\nend: 2026-12-09\n', 'date: 2026-12-08\n'), fc.constantFrom('partners: ["[[One]]", Two]\n', 'persons: [Meike Brandt]\n', 'persons: ["[[Anna]]", "[[x/Meike Brandt]]"]\n'))
  .map((properties) => noteText(`type: event\n${properties.join('')}`));

const step = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom('One.md', 'Two.md', 'Three.md'), partners) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom('Anna.md', 'Eva.md', 'One.md'), persons) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('Fair.md', 'Party.md'), events) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('One.md', 'Two.md', 'Anna.md', 'Fair.md'), fc.constant(null)) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 4 }) },
);

// Enough notes of no concern here for a change to be a small one.
const OTHERS = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`Other ${index}.md`, partnerText('')]));

function shown(gatherings: Gatherings): unknown {
  return { rows: gatherings.rows(), open: gatherings.roundsToOpen(), round: gatherings.round('christmas-card', 2026), events: gatherings.eventsToOpen('to-prepare'), fair: gatherings.event('Fair.md') };
}

describe('what is known of rounds and events', () => {
  it('is the same after every change and every day as looked at anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        let today = day('2026-12-02');
        const app = new MemoryApp(OTHERS);
        app.clock.set(formatDay(today));
        await app.use.keeper.start();
        shown(app.use.gatherings);
        for (const each of steps) {
          if (typeof each === 'number') app.clock.set(formatDay((today += each)));
          else if (each[1] !== null) app.vault.write(each[0], each[1]);
          else if (app.vault.notes.has(each[0])) app.vault.remove(each[0]);
          const anew = new Gatherings(app.use.keeper, app.clock, () => app.use.rules.due.occasions, (path) => app.use.boards.row(path));
          expect(shown(app.use.gatherings)).toEqual(shown(anew));
        }
      }),
      { numRuns: 60 },
    );
  });
});
