import { describe, expect, it } from 'vitest';
import type { DueBoard } from '../../../src/application/due/due-row';
import { asOfNow, holdOrder as heldInOrder } from '../../../src/ui/due-pane/hold-order';
import { board, group, row } from '../support/rows';

const names = (shown: DueBoard): string[] => shown.groups.flatMap((each) => [each.id, ...each.rows.map((one) => one.name), ...each.alsoDue.map((one) => `(${one.name})`)]);

/** The board as it is drawn, each row as it is now. */
function holdOrder(shown: DueBoard, latest: DueBoard): DueBoard {
  const rows = latest.groups.flatMap((each) => [...each.rows, ...each.alsoDue]);
  return asOfNow(heldInOrder(shown, latest), (path) => rows.find((one) => one.path === path) ?? null);
}

describe('a board that is held', () => {
  const shown = board({ groups: [group('now', [row({ name: 'Kröger' }), row({ name: 'Brandt' })], [row({ name: 'Oster' })])] });

  it('neither adds, removes nor moves rows', () => {
    const latest = board({ groups: [group('now', [row({ name: 'New' }), row({ name: 'Oster' })]), group('coming-up', [row({ name: 'Kröger' })])] });
    expect(names(holdOrder(shown, latest))).toEqual(['now', 'Kröger', 'Brandt', '(Oster)']);
  });

  it('says of each row what is true now, wherever it belongs', () => {
    const latest = board({ groups: [group('now', []), group('coming-up', [row({ name: 'Kröger', state: 'waiting', daysPast: -42 })])] });
    const held = holdOrder(shown, latest).groups[0]?.rows[0];
    expect(held?.state).toBe('waiting');
    expect(held?.daysPast).toBe(-42);
  });

  it('takes over what is not about rows', () => {
    expect(holdOrder(shown, board({ reading: true, partnerCount: 7 }))).toMatchObject({ reading: true, partnerCount: 7 });
  });
});
