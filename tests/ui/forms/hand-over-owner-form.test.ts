import { describe, expect, it } from 'vitest';
import type { PlannedHandover } from '../../../src/application/continuity/hand-over-owner';
import type { Day } from '../../../src/domain/days';
import { textsFor } from '../../../src/i18n/texts';
import { handOverOwnerForm } from '../../../src/ui/forms/hand-over-owner-form';
import { TODAY } from '../support/rows';

function open(planned: readonly PlannedHandover[]) {
  const handed: string[][] = [];
  const asked: string[] = [];
  const form = handOverOwnerForm(textsFor('en'), {
    owners: [{ name: 'Mia Lang', count: planned.length }, { name: 'Tom Wolf', count: 1 }],
    planFor: (owner) => {
      asked.push(owner);
      return planned;
    },
    handOver: (from, to) => {
      handed.push([from, to]);
      return Promise.resolve(null);
    },
    today: () => TODAY,
  });
  const preview = (from: string, to: string) => form.preview?.({ from, to }) ?? Promise.resolve(null);
  return { form, handed, asked, preview };
}

describe('the form that hands partners over', () => {
  it('says who is introduced when, and who is not', async () => {
    const { preview } = open([{ path: 'Weber.md', name: 'Weber', day: TODAY + 1 }, { path: 'Rare.md', name: 'Rare', day: null }]);
    expect(await preview('0', '')).toEqual({
      heading: '2 partners change hands, with the days for introductions:',
      writes: [],
      items: ['Weber: Tue 24 Nov', 'Rare: no introduction, paused or former'],
    });
  });

  it('lists of very many as many as somebody reads, and counts the rest', async () => {
    const many = (length: number, day: Day | null): PlannedHandover[] => Array.from({ length }, (_, at) => ({ path: `${at}.md`, name: `Partner ${at}`, day }));
    const { preview } = open([...many(103, TODAY + 1), ...many(101, null)]);
    const { heading, items = [] } = (await preview('0', '')) ?? {};
    expect(heading).toBe('204 partners change hands, with the days for introductions:');
    expect(items).toHaveLength(202);
    expect(items.slice(99, 102)).toEqual(['Partner 99: Tue 24 Nov', 'and 3 more', 'Partner 0: no introduction, paused or former']);
    expect(items.at(-1)).toBe('and one more');
  });

  it('looks the plan up once for each who hands over, whoever is typed as the next', async () => {
    const { preview, asked } = open([{ path: 'Weber.md', name: 'Weber', day: TODAY + 1 }]);
    const first = await preview('0', 'T');
    expect(await preview('0', 'To')).toBe(first);
    expect(await preview('1', 'To')).not.toBe(first);
    expect(asked).toEqual(['Mia Lang', 'Tom Wolf']);
  });

  it('hands over to somebody else only', async () => {
    const { form, handed } = open([]);
    expect(await form.submit({ from: '0', to: '' })).toEqual({ fields: { to: 'Say who takes over.' } });
    expect(await form.submit({ from: '0', to: 'mia lang' })).toEqual({ fields: { to: 'This is who looks after them now. Choose somebody else.' } });
    expect(await form.submit({ from: '0', to: 'Tom Wolf' })).toBeNull();
    expect(handed).toEqual([['Mia Lang', 'Tom Wolf']]);
  });
});
