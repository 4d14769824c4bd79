import type { YearReview } from '../../application/overview/year-review';
import { usePane } from '../pane-context';
import { SentenceView } from '../sentence-view';
import { useElementId } from '../use-element-id';
import { yearInSentences } from '../words/year-words';

interface YearSectionProps {
  readonly review: YearReview;
  readonly years: readonly number[];
  readonly onYear: (year: number) => void;
}

/** A year looked back on, in plain sentences whose names lead to the notes. */
export function YearSection({ review, years, onYear }: YearSectionProps) {
  const { services } = usePane();
  const { texts } = services;
  const words = texts.overview.review;
  const label = useElementId();
  return (
    <section class="jour-fixe-overview-part" aria-labelledby={label}>
      <div class="jour-fixe-overview-bar">
        <h2 id={label} class="jour-fixe-overview-heading">{words.title(review.year)}</h2>
        <select class="dropdown jour-fixe-overview-year" aria-label={words.year} value={String(review.year)} onChange={(event) => onYear(Number(event.currentTarget.value))}>
          {years.map((year) => <option key={year} value={String(year)}>{String(year)}</option>)}
        </select>
      </div>
      <ul class="jour-fixe-year">
        {yearInSentences(review, { texts, today: services.clock.today(), channels: services.channels() }).map((sentence, index) => (
          <li key={index}>
            <SentenceView sentence={sentence} />
          </li>
        ))}
      </ul>
    </section>
  );
}
