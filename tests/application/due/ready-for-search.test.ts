import { expect, it } from 'vitest';
import { makeReadyForSearch } from '../../../src/application/due/ready-for-search';
import { Slices } from '../../../src/application/keeping/slices';
import { SetPacing } from '../../support/pacings';
import { board, group, row } from '../../ui/support/rows';

it('what a search looks through is there before anybody searches, a slice at a time', async () => {
  const made: string[] = [];
  const slow = (name: string) => Object.defineProperty(row({ name }), 'searchText', { get: () => (made.push(name), name) });
  // Every look at the clock finds a slice gone by.
  const pacing = new SetPacing(8);
  await makeReadyForSearch(board({ groups: [group('now', [slow('Adler')], [slow('Brandt')]), group('paused', [slow('Oster')])] }), new Slices(pacing));
  expect(made).toEqual(['Adler', 'Brandt', 'Oster']);
  expect(pacing.rests).toBe(3);
});
