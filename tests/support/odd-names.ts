import fc from 'fast-check';
import type { PartnerPerson } from '../../src/domain/partner';
import type { Reference } from '../../src/domain/reference';
import { noteName } from '../../src/notes/note-contribution';

/** Names that have much in common: first names and last ones, other spellings of the same, and none at all. */
export const oddNames = fc.constantFrom('Anna', 'Anna Schmidt', 'ANNA\u00a0SCHMIDT', 'anna  lind', 'Anna Lind', 'Schmidt', 'Frau Schmidt', 'Uwe', 'Uwe Schmidt', 'Foto/Video', 'Video', 'Jörg Weiß', 'Jo\u0308rg', 'Anna Schmidt.md', ' ', '');

const withNote = fc.record({ path: fc.constantFrom('Anna Schmidt.md', 'People/Anna Schmidt.md', 'Friends/Anna Lind.md', 'People/Uwe.md', 'Video.md'), aliases: fc.array(oddNames, { maxLength: 2 }) });

/** Somebody with a note, or by name only. */
export const oddPerson: fc.Arbitrary<PartnerPerson> = fc.oneof(
  { weight: 2, arbitrary: withNote.map(({ path, aliases }) => ({ name: noteName(path), path, aliases, facts: null })) },
  { weight: 1, arbitrary: oddNames.map((name) => ({ name, path: null, aliases: [], facts: null })) },
);

/** Several, of whom some may be called alike; the same one may be there by note and by name. */
export const oddPersons = fc.uniqueArray(oddPerson, { maxLength: 7, selector: ({ name, path }) => path ?? `/${name}` });

/** Words and links that may mean any of them, several or nobody. */
export const oddReferences: fc.Arbitrary<Reference> = fc.oneof(
  oddNames.map((name) => ({ target: name, label: name, linked: false })),
  fc.record({ target: fc.oneof(oddNames, fc.constantFrom('People/Anna Schmidt', '../Anna Schmidt.md', 'Friends/anna lind', 'people/anna schmidt.MD', '/Anna Schmidt')), label: oddNames, linked: fc.boolean() }),
);
