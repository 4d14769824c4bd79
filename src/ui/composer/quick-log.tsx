import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../application/ports/announcement';
import { dayOfLine, type QuickLog as QuickLogLine } from '../../application/composing/quick-log';
import { decided, goOnTyping, type Typed } from '../../application/composing/typed';
import type { Day } from '../../domain/days';
import { usePane } from '../pane-context';
import { useBoardVersion } from '../use-board-version';
import { useElementId } from '../use-element-id';
import { failureInWords } from '../words/failure-words';
import { draftOf, typedIn } from './compose-entry';
import { QuickLogPreview } from './quick-log-preview';
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
  const areDaysUnderstood = useDayWords();
  const read = ({ text, typedOn }: Typed): QuickLogLine => services.quickLog(text, typedOn);
  const reading = { ofText: (line: Typed) => dayOfLine(read(line)), ofWords: (words: Typed): Day | null => services.understand(words.text, '', [], words.typedOn).day };
  // The line is read with every drawing, and so again when something changed.
  const change = useBoardVersion(services.makeReadyForNames);
  // One that was kept is read as soon as the names are ready; whoever types on does not wait for that.
  const [readsLine, setReadsLine] = useState(typed.text === '');
  const preview = readsLine ? read(typed) : null;

  useEffect(() => {
    let here = true;
    void services.makeReadyForNames().finally(() => here && setReadsLine(true));
    return () => {
      here = false;
    };
  }, [services]);
  useLayoutEffect(() => {
    if (areDaysUnderstood && typed.undecided !== undefined && !busy.current) keep(decided(typed, today, reading));
  }, [areDaysUnderstood]);
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus();
    // Behind the words that were kept, so that the next key does not replace them.
    element?.setSelectionRange(element.value.length, element.value.length);
    return () => {
      left.current = true;
    };
  }, []);

  const keep = (after: Typed): void => {
    setTyped(after);
    const kept = draftOf(after, {});
    if (kept === null) drafts.clear(QUICK_LOG_DRAFT);
    else drafts.write(QUICK_LOG_DRAFT, kept);
  };
  const type = (text: string): void => {
    keep(goOnTyping(typed, text, today, { ...reading, isReady: areDaysUnderstood }));
    setReadsLine(true);
    setFailure(null);
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
    setReadsLine(true);
    if (read(typed).kind !== 'ready') return;
    void finish(async () => {
      // Enter may come before words for days are understood: what is logged is what the line says then.
      await services.makeReadyToUnderstand();
      const said = read(decided(typed, today, reading));
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
        {preview !== null && <QuickLogPreview preview={preview} change={change} onName={takeName} onPlan={(path, day) => void finish(() => services.plan(path, day))} />}
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
