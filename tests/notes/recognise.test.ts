import { describe, expect, it } from 'vitest';
import type { RecognitionRule } from '../../src/domain/rules';
import { recognise, type RecognisableNote } from '../../src/notes/recognise';
import { readingRules } from '../support/reading-rules';

function note(changes: Partial<RecognisableNote>): RecognisableNote {
  return { path: 'Notes/Meyer.md', frontMatter: null, tags: [], ...changes };
}

function isPartner(changes: Partial<RecognisableNote>, ...partner: RecognitionRule[]): boolean {
  const rules = readingRules({ recognition: { partner, person: [], cooperation: [], event: [], meeting: [] } });
  return recognise(note(changes), rules).kinds.includes('partner');
}

describe('a note is recognised by its folder', () => {
  const rule: RecognitionRule = { by: 'folder', folder: 'Partners' };

  it.each([
    ['Partners/Meyer.md', true],
    ['Partners/Region South/Meyer.md', true],
    ['partners/Meyer.md', true],
    ['Partners.md', false],
    ['Partners old/Meyer.md', false],
    ['Archive/Partners/Meyer.md', false],
  ])('%s: %s', (path, expected) => {
    expect(isPartner({ path }, rule)).toBe(expected);
  });

  it('the slashes around a folder make no difference, and the empty folder is the whole vault', () => {
    expect(isPartner({ path: 'Partners/Meyer.md' }, { by: 'folder', folder: '/Partners/' })).toBe(true);
    expect(isPartner({ path: 'Meyer.md' }, { by: 'folder', folder: '/' })).toBe(true);
  });
});

describe('a note is recognised by a tag', () => {
  it.each([
    [['partner'], true],
    [['Partner'], true],
    [['partner/craft'], true],
    [['partners'], false],
    [[], false],
  ])('%j: %s', (tags, expected) => {
    expect(isPartner({ tags }, { by: 'tag', tag: '#partner' })).toBe(expected);
  });
});

describe('a note is recognised by a property', () => {
  it.each([
    [{ type: 'partner' }, 'type', 'partner', true],
    [{ Type: 'Partner' }, 'type', 'partner', true],
    [{ type: ['supplier', 'partner'] }, 'type', 'partner', true],
    [{ type: '[[Partner]]' }, 'type', 'partner', true],
    [{ type: [['Partner']] }, 'type', 'partner', true],
    [{ categories: ['[[Categories/Companies|our companies]]'] }, 'categories', '[[Companies]]', true],
    [{ categories: ['[[Companies]]'] }, 'categories', 'Companies', true],
    [{ 'is-partner': true }, 'is partner', 'true', true],
    [{ type: 'partnership' }, 'type', 'partner', false],
    [{ type: null }, 'type', 'partner', false],
    [{ type: { of: 'partner' } }, 'type', 'partner', false],
    [{ kind: 'partner' }, 'type', 'partner', false],
  ])('%j, %s = %s: %s', (frontMatter, property, value, expected) => {
    expect(isPartner({ frontMatter }, { by: 'property', property, value })).toBe(expected);
  });
});

describe('a note that several rules match', () => {
  const all = readingRules();

  it('is that of a self-employed partner when it is partner and person', () => {
    expect(recognise(note({ frontMatter: { type: ['person', 'partner'] } }), all)).toEqual({ kinds: ['partner', 'person'], tooMany: [] });
  });

  it('is otherwise of the first kind, and the kinds are told', () => {
    expect(recognise(note({ frontMatter: { type: ['event', 'Kooperation'] } }), all)).toEqual({ kinds: ['cooperation'], tooMany: ['cooperation', 'event'] });
    expect(recognise(note({ frontMatter: { type: ['event', 'person', 'partner'] } }), all)).toEqual({ kinds: ['partner', 'person'], tooMany: ['partner', 'person', 'event'] });
  });

  it('is none in an excluded folder, such as one of templates', () => {
    const rules = readingRules({ excludedFolders: ['Templates', ''] });
    expect(recognise(note({ path: 'Templates/Partner.md', frontMatter: { type: 'partner' } }), rules).kinds).toEqual([]);
    expect(recognise(note({ frontMatter: { type: 'partner' } }), rules).kinds).toEqual(['partner']);
  });
});
