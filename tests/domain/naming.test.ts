import { describe, expect, it } from 'vitest';
import { means, personNamed } from '../../src/domain/naming';
import type { PartnerPerson } from '../../src/domain/partner';
import type { Reference } from '../../src/domain/reference';
import { link, plain } from '../support/contributions';

const anna: PartnerPerson = { name: 'Anna Schmidt', path: 'People/Anna Schmidt.md', aliases: ['Frau Schmidt'], facts: null };
const uwe: PartnerPerson = { name: 'Uwe Wittekind', path: null, aliases: [], facts: null };

describe('whom a name means', () => {
  it.each([
    ['the name of the note', link('Anna Schmidt'), true],
    ['in plain words', plain('Anna Schmidt'), true],
    ['in lower case', link('anna schmidt'), true],
    ['with a hard space', link('Anna\u00a0Schmidt'), true],
    ['an alias', plain('Frau Schmidt'), true],
    ['a path', link('People/Anna Schmidt'), true],
    ['a path with its ending', link('People/Anna Schmidt.md'), true],
    ['a path from another folder', link('../People/Anna Schmidt.md'), true],
    ['a link with other words', { target: 'Anna Schmidt', label: 'Anna', linked: true }, true],
    ['somebody of that name in another folder', link('Friends/Anna Schmidt'), false],
    ['somebody else', link('Jonas Kröger'), false],
    ['only half of it', plain('Anna'), false],
  ])('%s', (_, reference, expected) => {
    expect(means(reference, anna)).toBe(expected);
  });

  it('takes the slash of an alias or a plain name for a letter', () => {
    const meier: PartnerPerson = { ...anna, name: 'Foto Meier', path: 'Foto Meier.md', aliases: ['Foto/Video'] };
    expect([plain('Foto/Video'), link('Foto/Video'), plain('Video'), link('Video')].map((reference) => means(reference, meier))).toEqual([true, true, false, false]);
    const video: PartnerPerson = { ...uwe, name: 'Video' };
    expect([plain('Foto/Video'), link('Foto/Video'), plain('Video')].map((reference) => means(reference, video))).toEqual([false, true, true]);
  });

  it('knows somebody without a note by the bare name', () => {
    expect(means(plain('Uwe Wittekind'), uwe)).toBe(true);
    expect(means({ target: 'Wittekind (Uwe)', label: 'Uwe Wittekind', linked: true }, uwe)).toBe(true);
    expect(means(plain('Carola Behn'), uwe)).toBe(false);
  });
});

describe('which of a partner’s persons is named', () => {
  const other: PartnerPerson = { ...uwe, name: 'Anna Lind' };
  const elsewhere: PartnerPerson = { ...uwe, name: 'Jörg  Weiß' };
  it.each<[string, Reference, PartnerPerson[], string | undefined]>([
    ['a first name', plain('Anna'), [anna, uwe], 'Anna Schmidt'],
    ['a last name', plain('wittekind'), [anna, uwe], 'Uwe Wittekind'],
    ['a first name that two of them have', plain('Anna'), [anna, other], undefined],
    ['a whole name, although another has that first name', plain('Anna Lind'), [anna, other], 'Anna Lind'],
    ['a first name in front of two blanks', plain('Jörg'), [anna, elsewhere], 'Jörg  Weiß'],
    ['a link to somebody else of that first name', { target: 'Anna Weber', label: 'Anna', linked: true }, [anna, uwe], undefined],
    ['part of a first name', plain('Ann'), [anna, uwe], undefined],
  ])('%s', (_, reference, persons, expected) => {
    expect(personNamed(reference, persons)?.name).toBe(expected);
  });
});
