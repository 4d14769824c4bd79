import { useEffect, useRef, useState } from 'preact/hooks';
import type { TriageAnswer } from '../../application/logging/triage';
import type { DuePaneServices } from '../services';

export interface PaneTriage {
  /** What was answered about whom, as long as it stands. */
  readonly answers: ReadonlyMap<string, TriageAnswer>;
  readonly answer: (path: string, given: TriageAnswer) => void;
  readonly undoAll: () => void;
}

/** A run of the triage. Whoever has no contact again, as after an undo or by hand, is asked about again. */
export function useTriage(services: DuePaneServices): PaneTriage {
  const [run] = useState(() => services.beginTriage());
  const [answers, setAnswers] = useState<ReadonlyMap<string, TriageAnswer>>(new Map());
  /** Until an answer is written its row is one without a contact. */
  const beingWritten = useRef(new Set<string>());

  useEffect(() => {
    const stands = (path: string): boolean => beingWritten.current.has(path) || services.row(path)?.state !== 'no-contact-yet';
    return services.onBoardChange(() => setAnswers((given) => only(given, stands)));
  }, [services]);

  const answer = (path: string, given: TriageAnswer): void => {
    beingWritten.current.add(path);
    setAnswers((before) => new Map(before).set(path, given));
    void run.date(path, given).then((failure) => {
      beingWritten.current.delete(path);
      if (failure !== null) setAnswers((before) => only(before, (answered) => answered !== path));
    });
  };
  const undoAll = (): void => {
    setAnswers(new Map());
    void run.undoAll();
  };
  return { answers, answer, undoAll };
}

/** The same answers where none of them goes. */
function only(answers: ReadonlyMap<string, TriageAnswer>, stays: (path: string) => boolean): ReadonlyMap<string, TriageAnswer> {
  const kept = new Map([...answers].filter(([path]) => stays(path)));
  return kept.size === answers.size ? answers : kept;
}
