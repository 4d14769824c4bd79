import type { Failure } from '../../application/ports/announcement';
import { NotWritten } from '../not-written';

/** A failure where the action was asked for. Read aloud when it appears. */
export function FailureMessage({ failure }: { readonly failure: Failure | null }) {
  return (
    <div class="jour-fixe-composer-message" role="status">
      {failure !== null && <NotWritten failure={failure} />}
    </div>
  );
}
