import { usePane } from '../pane-context';
import { useElementId } from '../use-element-id';
import type { TriageAnswer } from '../../application/logging/triage';

export const TRIAGE_ANSWERS: readonly TriageAnswer[] = ['week', 'month', 'quarter', 'longer'];

interface TriageAnswersProps {
  readonly name: string;
  readonly onAnswer: (answer: TriageAnswer) => void;
}

/** "When did you last speak?" as four buttons, for which the keys 1 to 4 stand as well. */
export function TriageAnswers({ name, onAnswer }: TriageAnswersProps) {
  const { services } = usePane();
  const { triage } = services.texts;
  const id = useElementId();
  return (
    <div class="jour-fixe-triage" role="group" aria-labelledby={id}>
      <span id={id} hidden>{triage.answersFor(name)}</span>
      {TRIAGE_ANSWERS.map((answer, index) => (
        <button key={answer} type="button" class="jour-fixe-triage-answer" aria-keyshortcuts={String(index + 1)} onClick={() => onAnswer(answer)}>
          {triage.answers[answer]}
        </button>
      ))}
    </div>
  );
}
