import type { Failure } from '../../application/announcement';
import { usePane } from '../pane-context';
import { longDay } from '../words/day-words';
import { failureInWords } from '../words/failure-words';
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
      {composed.future ? <FutureDay day={composed.request.day} onPlan={onPlan} /> : failure !== null && <NotWritten failure={failure} />}
    </div>
  );
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

function NotWritten({ failure }: { readonly failure: Failure }) {
  const { services, host } = usePane();
  const { texts } = services;
  const { message, place } = failureInWords(failure, texts);
  return (
    <>
      <span class="jour-fixe-error">{message} {texts.failure.textKept}</span>
      {place !== null && <button type="button" onClick={(event) => host.openNote(place, event)}>{texts.notice.show}</button>}
    </>
  );
}
