import type { Failure } from '../../application/ports/announcement';
import { NotWritten } from '../not-written';
import { usePane } from '../pane-context';
import { longDay } from '../words/day-words';
import { capitalise } from '../words/sentence';
import type { Composed } from './compose-entry';

interface ComposerMessageProps {
  readonly composed: Composed;
  readonly failure: Failure | null;
  readonly onPlan: () => void;
}

/** What stands in the way of logging, with the way out. Read aloud when it appears. */
export function ComposerMessage({ composed, failure, onPlan }: ComposerMessageProps) {
  return (
    <div class="jour-fixe-composer-message" role="status">
      <Obstacle composed={composed} failure={failure} onPlan={onPlan} />
    </div>
  );
}

function Obstacle({ composed, failure, onPlan }: ComposerMessageProps) {
  const { composer } = usePane().services.texts;
  if (composed.impossibleDay !== null) return <span>{composer.impossibleDay(composed.impossibleDay)}</span>;
  if (composed.future) return <FutureDay day={composed.request.day} onPlan={onPlan} />;
  return failure === null ? null : <NotWritten failure={failure} />;
}

function FutureDay({ day, onPlan }: { readonly day: number; readonly onPlan: () => void }) {
  const { services } = usePane();
  const { texts, clock } = services;
  const inWords = longDay(day, clock.today(), texts);
  return (
    <>
      <span>{capitalise(texts.composer.futureDay(inWords))}</span>
      <button type="button" onClick={onPlan}>{texts.composer.planFor(inWords)}</button>
    </>
  );
}
