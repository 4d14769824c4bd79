import type { ComponentChildren } from 'preact';
import type { DueBoard } from '../../application/due/due-row';
import type { Texts } from '../../i18n/texts';
import { usePane } from '../pane-context';
import { SentenceView } from '../sentence-view';
import { longDay, onDay } from '../words/day-words';
import { plain, sentenceOf, type Sentence } from '../words/sentence';
import type { DueItem } from './due-items';

interface NoteRowProps {
  readonly item: Exclude<DueItem, { kind: 'heading' | 'row' | 'gathering' }>;
  readonly board: DueBoard;
  readonly active: boolean;
  /** What the line is for when it can be acted on. */
  readonly onAct: () => void;
}

/** A line between the rows that says something, or unfolds or takes back. */
export function NoteRow({ item, board, active, onAct }: NoteRowProps) {
  const { services } = usePane();
  const { texts } = services;
  switch (item.kind) {
    case 'also-due':
      return (
        <div role="row" class="jour-fixe-note is-clickable" aria-level={2} aria-expanded={item.open} tabIndex={active ? 0 : -1} onClick={onAct}>
          <div role="gridcell">{item.open ? texts.pane.showFewer : texts.pane.alsoDue(item.count)}</div>
        </div>
      );
    case 'triage-sum':
      return (
        <div role="row" class="jour-fixe-note" aria-level={2} tabIndex={active ? 0 : -1}>
          <div role="gridcell">
            {texts.triage.dated(item.count)}
            {' · '}
            <button type="button" class="jour-fixe-text-button" tabIndex={active ? 0 : -1} onClick={onAct}>
              {texts.triage.undoAll}
            </button>
          </div>
        </div>
      );
    case 'triage-question':
      return (
        <Said>
          <span class="jour-fixe-with-keys">{texts.triage.question}</span>
          <span class="jour-fixe-with-touch">{texts.triage.questionTouch}</span>
        </Said>
      );
    case 'nobody-due':
      return (
        <Said>
          <SentenceView sentence={nobodyDue(board, texts)} />
        </Said>
      );
    case 'still-reading':
      return <Said>{texts.empty.stillReading}</Said>;
  }
}

function Said({ children }: { readonly children: ComponentChildren }) {
  return (
    <div role="row" class="jour-fixe-note">
      <div role="gridcell">{children}</div>
    </div>
  );
}

/** Nobody is due now, and who will be next. */
export function nobodyDue(board: DueBoard, texts: Texts): Sentence {
  const { today, next, quietUntil } = board;
  if (quietUntil !== null) return plain(texts.empty.quiet(longDay(quietUntil, today, texts)));
  if (next === null) return plain(texts.empty.nobodyDue);
  const name: Sentence = [{ text: next.name, link: { path: next.path }, strong: true }];
  return sentenceOf(texts.empty.nobodyDueNext(name, onDay(next.day, today, texts)));
}
