import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contribution } from '../../src/domain/contribution';
import { noteInputFromText } from '../../src/notes/note-input';
import { readNote } from '../../src/notes/read-note';
import { PROPERTY_NAMES } from '../../src/notes/vocabulary/property-names';
import { NO_SIGNS, readingRules } from '../support/reading-rules';

const anyProperty = fc.constantFrom(...Object.values(PROPERTY_NAMES).flatMap(({ en, de }) => [en, de]));
const anyValue = fc.oneof(fc.anything({ maxDepth: 2 }), fc.string(), fc.constantFrom('2026-11-23', 'weekly', '[[Anna]]', 'ja', '2026-02-30', '03/04/2026'));
const anyInput = fc.record({
  path: fc.oneof(fc.string(), fc.constantFrom('Partners/A.md', 'A.md')),
  frontMatter: fc.option(fc.dictionary(fc.oneof(anyProperty, fc.string()), anyValue).chain((all) => fc.constantFrom('partner', 'person', 'cooperation', 'event', 'meeting', 'none', ['partner', 'person']).map((type) => ({ type, ...all })))),
  tags: fc.array(fc.string()),
  headings: fc.array(fc.string()),
  body: fc.record({ openTasks: fc.boolean(), listItems: fc.boolean(), links: fc.constant([]) }),
  malformedBlock: fc.option(fc.string(), { freq: 8 }),
  propertiesUnknown: fc.boolean(),
  text: fc.option(fc.array(fc.oneof(fc.string(), fc.constantFrom('## Contact log', '- 2026-11-23 call', '- 12.11. x', '- 10:15 call with [[Anna]]: x', '- [ ] Angebot 📅 2026-12-04', '- [ ] [due:: [[', '---', '%%'))).map((lines) => lines.join('\n'))),
});

describe('whatever the note', () => {
  it('is read without throwing', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        readNote(input, readingRules());
        readNote(input, readingRules(), 20_000);
      }),
      { numRuns: 500 },
    );
  });

  it('any text is read without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string().map((block) => `---\n${block}\n---\n`), fc.string().map((block) => `---\ntype: partner\n${block}\n---\n## Contact log\n- ${block}`)), (text) => {
        readNote(noteInputFromText('Partners/A.md', text, []), readingRules());
      }),
      { numRuns: 500 },
    );
  });

  it('a problem hides no other fact', () => {
    const good = { type: 'partner', cadence: 'weekly', 'last-contact': '2026-10-12', contacts: ['[[Anna]]'], needs: 'laser', since: 2016, email: 'a@example.org' };
    const partner = (frontMatter: Record<string, unknown>): Contribution | null =>
      readNote({ path: 'A.md', frontMatter, tags: [], headings: [], body: NO_SIGNS, malformedBlock: null, propertiesUnknown: false, text: '# Contact log\n- 2026-11-23 call\n' }, readingRules());
    const whole = partner(good);
    const facts = { cadence: 'cadence', 'last-contact': 'lastContact', contacts: 'contacts', since: 'since' } as const;
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(facts) as (keyof typeof facts)[])), fc.constantFrom<unknown>(true, { a: 1 }, [{ a: 1 }]), (property, bad) => {
        const spoilt = partner({ ...good, [property]: bad });
        expect(spoilt?.problems).toHaveLength(1);
        expect(spoilt?.interactions).toEqual(whole?.interactions);
        const empty = property === 'contacts' ? [] : null;
        expect(spoilt?.partner).toEqual({ ...whole?.partner, [facts[property]]: empty });
      }),
    );
  });
});
