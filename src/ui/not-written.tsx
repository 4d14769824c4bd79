import type { Failure } from '../application/ports/announcement';
import { usePane } from './pane-context';
import { failureInWords } from './words/failure-words';

/** Why nothing was written, and the way to where it is to be put right. */
export function NotWritten({ failure }: { readonly failure: Failure }) {
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
