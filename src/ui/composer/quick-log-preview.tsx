import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../application/ports/announcement';
import type { LogRequest } from '../../application/composing/composed-entry';
import { StepRefused, type PreviewedWrite } from '../../application/composing/preview-writes';
import type { QuickLog as QuickLogLine } from '../../application/composing/quick-log';
import { usePane } from '../pane-context';
import { longDay } from '../words/day-words';
import { failureInWords } from '../words/failure-words';
import { capitalise } from '../words/sentence';

interface QuickLogPreviewProps {
  readonly preview: QuickLogLine;
  /** Grows whenever the notes may say something else. */
  readonly change: number;
  readonly onName: (typed: string, name: string) => void;
  readonly onPlan: (path: string, day: number) => void;
}

/** What the line means, or what is missing of it. */
export function QuickLogPreview({ preview, change, onName, onPlan }: QuickLogPreviewProps) {
  const { services } = usePane();
  const { texts, clock } = services;
  const words = texts.quickLog;
  switch (preview.kind) {
    case 'empty':
      return <p>{words.hint}</p>;
    case 'unknown-name':
    case 'ambiguous-name': {
      const { typed, suggestions } = preview;
      return (
        <>
          <p>{typed === '' ? words.nameFirst : preview.kind === 'unknown-name' ? words.unknownName(typed) : words.ambiguousName(typed)}</p>
          {suggestions.length > 0 && (
            <p class="jour-fixe-suggested">
              {words.didYouMean}{' '}
              {suggestions.map((name) => (
                <button key={name} type="button" class="jour-fixe-chip" onClick={() => onName(typed, name)}>{name}</button>
              ))}
            </p>
          )}
        </>
      );
    }
    case 'nothing-said':
      return <p>{words.nothingSaid(preview.name)}</p>;
    case 'impossible-day':
      return <p>{texts.noteProblems['day-impossible'](preview.words)}</p>;
    case 'future-day': {
      const day = longDay(preview.day, clock.today(), texts);
      return (
        <>
          <p>{capitalise(texts.composer.futureDay(day))}</p>
          <p><button type="button" onClick={() => onPlan(preview.path, preview.day)}>{texts.composer.planFor(day)}</button></p>
        </>
      );
    }
    case 'ready':
      return <Writes request={preview.request} change={change} />;
  }
}

/** The lines that each note will gain and lose, or why it would refuse them. */
function Writes({ request, change }: { readonly request: LogRequest; readonly change: number }) {
  const { services } = usePane();
  const { texts } = services;
  const [writes, setWrites] = useState<readonly PreviewedWrite[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const wanted = JSON.stringify(request);

  useEffect(() => {
    let current = true;
    services.previewWrites(request).then(
      (found) => {
        if (!current) return;
        setWrites(found);
        setFailure(null);
      },
      (error: unknown) => {
        if (!current) return;
        setFailure(error instanceof StepRefused ? { kind: 'refused', path: error.path, reason: error.reason } : { kind: 'unexpected', path: request.partners[0] ?? '', message: String(error) });
      },
    );
    return () => {
      current = false;
    };
    // Each render reads the line anew, into a request that is equal but not the same.
  }, [services, wanted, change]);

  if (failure !== null) return <p class="jour-fixe-error">{failureInWords(failure, texts).message}</p>;
  return (
    <>
      <p>{texts.quickLog.willWrite}</p>
      {writes.map(({ path, added, removed }) => (
        <figure key={path} class="jour-fixe-write">
          <figcaption>{texts.quickLog.into(path)}</figcaption>
          <pre>
            {removed.map((line, index) => <del key={`removed ${index}`}>{line}</del>)}
            {added.map((line, index) => <ins key={`added ${index}`}>{line}</ins>)}
          </pre>
        </figure>
      ))}
    </>
  );
}
