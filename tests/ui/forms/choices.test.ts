import fc from 'fast-check';
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

  it('is told apart from others of the same name by where its note is', () => {
    const tom = { value: 'Tom', path: 'A/Tom.md' };
    const notes = new Choices(() => [tom, { value: 'Eva', path: 'Eva.md' }, { value: 'tom', path: 'B/tom.md' }, { value: 'Tom', path: null }]);
    expect(notes.containing('').map(({ value }) => value)).toEqual(['A/Tom', 'Eva', 'B/tom', 'Tom']);
    expect(notes.named('tom')).toMatchObject({ path: null });
    expect(notes.of('B/tom.md')).toMatchObject({ value: 'B/tom' });
    expect(notes.of('Eva.md')).toMatchObject({ value: 'Eva' });
    expect(notes.of('Tom.md')).toBeNull();
  });

  it('is the same however far it was looked up before somebody types', () => {
    const names = fc.array(fc.tuple(fc.constantFrom('Tom', 'tom', 'Eva', 'To', 'Süd'), fc.boolean()));
    fc.assert(fc.property(names, fc.nat({ max: 3 }), fc.constantFrom('', 't', 'TOM', '7/tom', 'süd'), (some, steps, typed) => {
      const all = Array.from({ length: 1000 }, (_, turn) => some.map(([value, hasNote], place) => ({ value: place === 0 ? `${value}${turn}` : value, path: hasNote ? `${turn}/${place}.md` : null }))).flat();
      const [ready, anew] = [new Choices(() => all), new Choices(() => all)];
      const readying = ready.readying();
      for (let step = 0; step < steps; step += 1) readying.next();
      expect(ready.named(typed)).toEqual(anew.named(typed));
      expect(ready.containing(typed)).toEqual(anew.containing(typed));
      for (const { path } of all.slice(0, some.length)) if (path !== null) expect(anew.containing('')).toContainEqual(anew.of(path));
    }), { numRuns: 40 });
  });
});
