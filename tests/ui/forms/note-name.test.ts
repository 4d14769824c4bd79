import { describe, expect, it } from 'vitest';
import { textsFor } from '../../../src/i18n/texts';
import { noteNameError } from '../../../src/ui/forms/note-name';

const texts = textsFor('en');

describe('the name of a note', () => {
  it.each(['Messebau Kröger', 'M&S (Jena)', 'Dr. Weiß', '3D-Druck + Co', 'Ünal', 'O’Neill, Söhne', 'Kröger & Co.'])('can be %s', (name) => {
    expect(noteNameError(name, texts)).toBeNull();
  });

  it.each([...'\\/:*?"<>|#^[]'])('cannot hold %s', (character) => {
    expect(noteNameError(`Kröger${character}Stände`, texts)).toContain(`“${character}”`);
  });

  it('names every character to be left out, once', () => {
    expect(noteNameError('a/b/c: [d]', texts)).toBe('A note\'s name cannot hold “/ : [ ]”. Leave it out or use another character.');
  });

  it('is needed', () => {
    expect(noteNameError('', texts)).toBe('A note needs a name.');
  });

  it('begins with no full stop, which would hide the note', () => {
    expect(noteNameError('.hidden', texts)).toBe('A name cannot begin with a full stop: the note would be hidden.');
  });

  it('fits into a file', () => {
    expect(noteNameError('x'.repeat(120), texts)).toBeNull();
    expect(noteNameError('x'.repeat(121), texts)).toContain('at most 120');
  });
});
