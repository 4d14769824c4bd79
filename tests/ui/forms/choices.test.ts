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
    const names = fc.array(fc.tuple(fc.constantFrom('Tom', 'tom', 'Eva', 'To', 'Süd'), fc.boolean()), { minLength: 3, maxLength: 6 });
    fc.assert(fc.property(names, fc.nat({ max: 4 }), fc.constantFrom('', 't', 'TOM', '7/1', 'süd', 'twin', 'last'), (some, steps, typed) => {
      const many = Array.from({ length: 1500 }, (_, turn) => some.map(([value, hasNote], place) => ({ value, path: hasNote ? `${turn}/${place}.md` : null }))).flat();
      const all = [{ value: 'Twin', path: 'A.md' }, ...many, { value: 'twin', path: 'B.md' }, { value: 'Last', path: 'L.md' }];
      const [ready, anew] = [new Choices(() => all), new Choices(() => all)];
      const readying = ready.readying();
      for (let step = 0; step < steps; step += 1) readying.next();
      expect(ready.of('A.md')).toEqual({ value: 'A', path: 'A.md' });
      expect(ready.named(typed)).toEqual(anew.named(typed));
      expect(ready.containing(typed)).toEqual(anew.containing(typed));
      for (const [path, value] of [['A.md', 'A'], ['B.md', 'B'], ['L.md', 'Last']] as const) expect(ready.named(value)).toMatchObject({ path });
    }), { numRuns: 40 });
  });

  it('is what was listed when it was first asked for, so that what a form was opened with is known to it to the end', () => {
    const notes = [{ value: 'Tom', path: 'A/Tom.md' }];
    const all = new Choices(() => notes);
    expect(all.of('A/Tom.md')).toMatchObject({ value: 'Tom' });
    notes.push({ value: 'Tom', path: 'B/Tom.md' });
    expect(all.named('Tom')).toMatchObject({ path: 'A/Tom.md' });
  });

  it('is offered as far as it is shown', () => {
    const all = fc.array(fc.constantFrom('Tom', 'Atom', 'Eva'), { minLength: 150, maxLength: 400 });
    fc.assert(fc.property(all, (some) => {
      const named = some.map((value, place) => ({ value: `${value} ${place}` }));
      const fitting = [...named.filter(({ value }) => value.startsWith('Tom')), ...named.filter(({ value }) => value.startsWith('Atom'))];
      expect(new Choices(() => named).containing('tom')).toEqual(fitting.slice(0, 100));
    }), { numRuns: 40 });
  });
});
