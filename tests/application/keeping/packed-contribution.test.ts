import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../src/application/keeping/packed-contribution';
import { noteInputFromText } from '../../../src/notes/note-input';
import { readNote } from '../../../src/notes/read-note';
import { anyNote } from '../../support/arbitrary-notes';
import { day, link, logged, partnerNote, personNote, plain } from '../../support/contributions';
import { readingRules } from '../../support/reading-rules';

/** What a store gives back: JSON made of it and read again. */
function stored(packed: object): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(packed)) as Readonly<Record<string, unknown>>;
}

describe('a contribution that was stored', () => {
  it('is the same again, whatever the note', () => {
    // Every note is of all kinds in turn, so that nothing that can be read from a note is left out.
    const inFolder = (['partner', 'person', 'cooperation', 'event', 'meeting'] as const).map((kind) => ({ [kind]: [{ by: 'folder' as const, folder: 'N' }] }));
    const { recognition } = readingRules();
    const rules = [{}, ...inFolder, { ...inFolder[0], ...inFolder[1] }].map((more) => readingRules({ recognition: { ...recognition, ...more } }));
    let ours = 0;
    fc.assert(
      fc.property(anyNote, fc.constantFrom(...rules), fc.boolean(), (text, reading, isDaily) => {
        const contribution = readNote(noteInputFromText('N/a note.md', text, ['tag']), reading, isDaily ? day('2026-11-23') : null);
        if (contribution === null) return;
        ours += 1;
        expect(unpack(contribution.path, stored(pack(contribution)))).toStrictEqual(contribution);
      }),
      { numRuns: 600 },
    );
    expect(ours).toBeGreaterThan(100);
  });

  it('takes room for what it says, and for nothing else', () => {
    const partner = partnerNote('Kröger.md', { contacts: [link('Anna')] }, { interactions: [logged('2026-11-02', { text: 'prices' })] });
    expect(pack(partner)).toEqual({ partner: { contacts: [link('Anna')] }, interactions: [day('2026-11-02'), 0, 'prices', 'call', 0, 0, 0] });
    expect(pack(personNote('Anna.md'))).toEqual({ person: {} });
    expect(unpack('Anna.md', pack(personNote('Anna.md')))).toStrictEqual(personNote('Anna.md'));
    expect(pack(partnerNote('a.md', { owner: [plain('Eva')], former: true }, { complete: false }))).toEqual({ partner: { owner: [plain('Eva')], former: true }, complete: false });
  });
});
