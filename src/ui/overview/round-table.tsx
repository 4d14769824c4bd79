import { useRef } from 'preact/hooks';
import type { RoundProgress } from '../../application/overview/round-progress';
import { usePane } from '../pane-context';
import { useElementId } from '../use-element-id';
import { longDay } from '../words/day-words';
import { roundName } from '../words/gathering-words';
import { useCellKeys } from './use-cell-keys';

/** How far the greeting rounds are; each opens its list. Absent where nobody is in any. */
export function RoundTable({ rounds }: { readonly rounds: readonly RoundProgress[] }) {
  const { services, host } = usePane();
  const { texts } = services;
  const label = useElementId();
  const table = useRef<HTMLTableElement>(null);
  const keys = useCellKeys(table, rounds.length, 1);
  const today = services.clock.today();
  if (rounds.length === 0) return null;
  return (
    <section class="jour-fixe-overview-part" aria-labelledby={label}>
      <h2 id={label} class="jour-fixe-overview-heading">{texts.overview.rounds}</h2>
      <table ref={table} class="jour-fixe-bars" aria-labelledby={label} onKeyDown={keys.onKeyDown} onFocusIn={keys.onFocusIn}>
        <tbody>
          {rounds.map(({ name, year, date, done, total, provisional }, index) => (
            <tr key={`${name} ${year}`}>
              <th scope="row">{texts.gathering.roundTitle(roundName(name, texts), year)}</th>
              <td>
                <button type="button" class="jour-fixe-bar" data-row={index} data-column={0} tabIndex={keys.isActive(index, 0) ? 0 : -1} onClick={() => host.openGathering({ kind: 'round', name, year })}>
                  <span class="jour-fixe-bar-count">{provisional ? texts.empty.stillReading : texts.gathering.sentOf(done, total, longDay(date, today, texts))}</span>
                  <span class="jour-fixe-bar-length is-of-all" aria-hidden="true">
                    {!provisional && <span class="jour-fixe-bar-done" style={{ inlineSize: `${(100 * done) / total}%` }} />}
                  </span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
