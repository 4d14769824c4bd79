import { describe, expect, it } from 'vitest';
import { Choices } from '../../../src/ui/forms/choices';

const choices = new Choices(() => ['Nordwerk', 'Büro Nord', 'nordwerk', 'Süd & Söhne'].map((value, place) => ({ value, place })));

describe('what can be chosen by typing', () => {
  it('is found by a part of its name in whatever case, what begins with it first', () => {
    expect(choices.containing('NORD').map(({ value }) => value)).toEqual(['Nordwerk', 'nordwerk', 'Büro Nord']);
    expect(choices.containing(' ').map(({ place }) => place)).toEqual([0, 1, 2, 3]);
    expect(choices.containing('west')).toEqual([]);
  });

  it('is the first of several with the same name', () => {
    expect(choices.named(' NordWerk ')).toMatchObject({ place: 0 });
    expect(choices.named('nord')).toBeNull();
    expect(choices.named('')).toBeNull();
  });

  it('is the same with letters typed in two parts', () => {
    const typed = 'süd & söhne'.normalize('NFD');
    expect(choices.named(typed)).toMatchObject({ place: 3 });
    expect(choices.containing(typed.slice(0, 4))).toHaveLength(1);
  });
});
