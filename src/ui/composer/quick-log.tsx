import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../application/ports/announcement';
import type { LogRequest } from '../../application/composing/composed-entry';
import type { PreviewedWrite } from '../../application/composing/preview-writes';
import { dayOfLine, type QuickLog as QuickLogLine } from '../../application/composing/quick-log';
import { goOnTyping, type Typed } from '../../application/composing/typed';
import type { Day } from '../../domain/days';
import { EditRefused } from '../../notes/writing/edit-refused';
import { usePane } from '../pane-context';
import { useElementId } from '../use-element-id';
import { longDay } from '../words/day-words';
import { failureInWords } from '../words/failure-words';
import { capitalise } from '../words/sentence';
import { draftOf, typedIn } from './compose-entry';
import { useDayWords } from './use-day-words';

/** Under which the unfinished line is kept. */
export const QUICK_LOG_DRAFT = 'quick-log';

interface QuickLogProps {
  readonly onDone: () => void;
}

/** One line with the partner's name in front, and what saving it would write where. */
export function QuickLog({ onDone }: QuickLogProps) {
  const { services } = usePane();
  const { texts, drafts, clock } = services;
  const today = clock.today();
  const id = useElementId();
  const [typed, setTyped] = useState(() => typedIn(drafts.read(QUICK_LOG_DRAFT), today));
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saving, setSaving] = useState(false);
  // State reaches a second key press too late.
  const busy = useRef(false);
  const left = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  // The line is read with every drawing, and so once more when this turns.
  useDayWords();
  const read = ({ text, typedOn }: Typed): QuickLogLine => services.quickLog(text, typedOn);
  // A line that was kept is read as soon as the names are ready; whoever types on does not wait for that.
  const [readsLine, setReadsLine] = useState(typed.text === '');
  const preview = readsLine ? read(typed) : null;

  useEffect(() => {
    let here = true;
    const makeReady = (): void => void services.makeReadyForNames().finally(() => here && setReadsLine(true));
    makeReady();
    const stop = services.onBoardChange(makeReady);
    return () => {
      here = false;
      stop();
    };
  }, [services]);
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus();
    // Behind the words that were kept, so that the next key does not replace them.
    element?.setSelectionRange(element.value.length, element.value.length);
    return () => {
      left.current = true;
    };
  }, []);

  const type = (text: string): void => {
    const ofWords = (words: Typed): Day | null => services.understand(words.text, '', [], words.typedOn).day;
    const after = goOnTyping(typed, text, today, { ofText: (line) => dayOfLine(read(line)), ofWords });
    setTyped(after);
    setReadsLine(true);
    setFailure(null);
    const kept = draftOf(after, {});
    if (kept === null) drafts.clear(QUICK_LOG_DRAFT);
    else drafts.write(QUICK_LOG_DRAFT, kept);
  };

  const finish = async (act: () => Promise<Failure | 'nothing-to-log' | null>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setSaving(true);
    const failed = await act().catch((error: unknown): Failure => ({ kind: 'unexpected', path: '', message: String(error) }));
    if (left.current) return;
    if (failed === null) return onDone();
    busy.current = false;
    setSaving(false);
    setFailure(failed === 'nothing-to-log' ? null : failed);
  };
  const save = (): void => {
    if (preview !== null && preview.kind !== 'ready') return;
    void finish(async () => {
      // Enter may come before words for days are understood: what is logged is what the line says then.
      await services.makeReadyToUnderstand();
      const said = read(typed);
      if (said.kind !== 'ready') return 'nothing-to-log';
      const failed = await services.log(said.request);
      if (failed === null) drafts.clear(QUICK_LOG_DRAFT);
      else if (left.current) services.announceFailure(failed);
      return failed;
    });
  };

  const takeName = (beginning: string, name: string): void => {
    type(`${name}${typed.text.trimStart().slice(beginning.length)}`);
    field.current?.focus();
  };

  return (
    <div class="jour-fixe-quick-log">
      <input
        ref={field}
        type="text"
        value={typed.text}
        readOnly={saving}
        placeholder={texts.quickLog.placeholder}
        aria-label={texts.quickLog.title}
        aria-describedby={`${id}-preview`}
        enterkeyhint="done"
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          save();
        }}
      />
      <div id={`${id}-preview`} class="jour-fixe-preview" role="status">
        {preview !== null && <Preview preview={preview} onName={takeName} onPlan={(path, day) => void finish(() => services.plan(path, day))} />}
        {failure !== null && <p class="jour-fixe-error">{failureInWords(failure, texts).message} {texts.failure.textKept}</p>}
      </div>
      <div class="modal-button-container">
        <button type="button" class="mod-cta" disabled={preview?.kind !== 'ready'} onClick={save}>
          {texts.quickLog.log}
        </button>
      </div>
    </div>
  );
}

interface PreviewProps {
  readonly preview: QuickLogLine;
  readonly onName: (typed: string, name: string) => void;
  readonly onPlan: (path: string, day: number) => void;
}

function Preview({ preview, onName, onPlan }: PreviewProps) {
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
      return <Writes request={preview.request} />;
  }
}

/** The lines that each note will gain and lose, or why it would refuse them. */
function Writes({ request }: { readonly request: LogRequest }) {
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
        const path = request.partners[0] ?? '';
        setFailure(error instanceof EditRefused ? { kind: 'refused', path, reason: error.reason } : { kind: 'unexpected', path, message: String(error) });
      },
    );
    return () => {
      current = false;
    };
    // Each render reads the line anew, into a request that is equal but not the same.
  }, [services, wanted]);

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
