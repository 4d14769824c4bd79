import { useRef, useState } from 'preact/hooks';
import type { DueOn, WeekLoad } from '../../application/overview/week-load';
import { useFirstOf } from '../first-of';
import { usePane } from '../pane-context';
import { SentenceView } from '../sentence-view';
import { useElementId } from '../use-element-id';
import { chipDay, shortDay } from '../words/day-words';
import { useCellKeys } from './use-cell-keys';

interface Bar {
  readonly title: string;
  readonly due: readonly DueOn[];
}

/** How many become due in each of the weeks to come; a bar unfolds who. */
export function WeekTable({ load }: { readonly load: WeekLoad }) {
  const { services } = usePane();
  const { texts } = services;
  const words = texts.overview.weeks;
  const label = useElementId();
  const table = useRef<HTMLTableElement>(null);
  const [opened, setOpened] = useState<number | null>(null);
  const today = services.clock.today();
  const bars: Bar[] = [
    ...(load.before.length === 0 ? [] : [{ title: words.before, due: load.before }]),
    ...load.weeks.map(({ from, to, due }) => ({ title: words.week(shortDay(from, today, texts), shortDay(to, today, texts)), due })),
  ];
  const most = Math.max(1, ...bars.map(({ due }) => due.length));
  const keys = useCellKeys(table, bars.length, 1);

  return (
    <section class="jour-fixe-overview-part" aria-labelledby={label}>
      <h2 id={label} class="jour-fixe-overview-heading">{words.title}</h2>
      <p class="jour-fixe-overview-hint">{words.hint}</p>
      <table ref={table} class="jour-fixe-bars" aria-labelledby={label} onKeyDown={keys.onKeyDown} onFocusIn={keys.onFocusIn}>
        <tbody>
          {bars.map(({ title, due }, index) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>
                <button
                  type="button"
                  class="jour-fixe-bar"
                  data-row={index}
                  data-column={0}
                  tabIndex={keys.isActive(index, 0) ? 0 : -1}
                  aria-expanded={opened === index}
                  onClick={() => setOpened(opened === index ? null : index)}
                >
                  <span class="jour-fixe-bar-count">{words.count(due.length)}</span>
                  <span class="jour-fixe-bar-length" aria-hidden="true" style={{ inlineSize: `${(100 * due.length) / most}%` }} />
                </button>
                {opened === index && <WhoIsDue due={due} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function WhoIsDue({ due }: { readonly due: readonly DueOn[] }) {
  const { services } = usePane();
  const { texts } = services;
  const today = services.clock.today();
  const { shown, list, more } = useFirstOf(due);
  return (
    <>
      <ul ref={list} class="jour-fixe-bar-names">
        {due.length === 0 && <li>{texts.overview.weeks.nobody}</li>}
        {shown.map(({ path, name, day }) => (
          <li key={path}>
            <SentenceView sentence={[{ text: name, link: { path }, strong: true }, { text: ` · ${chipDay(day, today, texts)}` }]} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
