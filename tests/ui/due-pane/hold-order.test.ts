import { describe, expect, it } from 'vitest';
import type { DueBoard } from '../../../src/application/due/due-row';
import { asOfNow, holdOrder } from '../../../src/ui/due-pane/hold-order';
import { board, group, row } from '../support/rows';

const names = (shown: DueBoard): string[] => shown.groups.flatMap((each) => [each.id, ...each.rows.map((one) => one.name), ...each.alsoDue.map((one) => `(${one.name})`)]);

describe('a board that is held', () => {
  const shown = board({ groups: [group('now', [row({ name: 'Kröger' }), row({ name: 'Brandt' })], [row({ name: 'Oster' })])] });

  it('neither adds, removes nor moves rows', () => {
    const latest = board({ groups: [group('now', [row({ name: 'New' }), row({ name: 'Oster' })]), group('coming-up', [row({ name: 'Kröger' })])] });
    expect(names(holdOrder(shown, latest))).toEqual(['now', 'Kröger', 'Brandt', '(Oster)']);
  });

  it('says of each row what is true now, wherever it belongs', () => {
    const latest = board({ groups: [group('now', []), group('coming-up', [row({ name: 'Kröger', state: 'waiting', daysPast: -42 })])] });
    const rowOf = (path: string) => latest.groups.flatMap(({ rows }) => rows).find((one) => one.path === path) ?? null;
    const [held, gone] = (holdOrder(shown, latest).groups[0]?.rows ?? []).map((one) => asOfNow(one, rowOf));
    expect(held?.state).toBe('waiting');
    expect(held?.daysPast).toBe(-42);
    expect(gone?.state).toBe('overdue');
  });

  it('takes over what is not about rows', () => {
    expect(holdOrder(shown, board({ reading: true, partnerCount: 7 }))).toMatchObject({ reading: true, partnerCount: 7 });
  });
});
