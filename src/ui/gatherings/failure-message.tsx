import type { Failure } from '../../application/announcement';
import { usePane } from '../pane-context';
import { failureInWords } from '../words/failure-words';

/** Why nothing was written, and the way to where it is to be put right. Read aloud when it appears. */
export function FailureMessage({ failure }: { readonly failure: Failure | null }) {
  return (
    <div class="jour-fixe-composer-message" role="status">
      {failure !== null && <NotWritten failure={failure} />}
    </div>
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
