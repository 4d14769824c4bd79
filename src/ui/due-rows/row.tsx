import { useRef, useState } from 'preact/hooks';
import type { ComposerPartner } from '../../application/composing/composer-partner';
import type { DueRow } from '../../application/due/due-row';
import { Composer } from '../composer/composer';
import { laterMenu } from '../composer/later-menu';
import type { MenuPlace } from '../host';
import { NoteLink } from '../note-link';
import { usePane } from '../pane-context';
import { SentenceView } from '../sentence-view';
import { useElementId } from '../use-element-id';
import type { TriageAnswer } from '../../application/logging/triage';
import { shortFact } from '../words/fact-words';
import { rowInWords } from '../words/reason-words';
import { RowActions } from './row-actions';
import { RowDetails } from './row-details';
import { rowMenu } from './row-menu';
import { TriageAnswers } from './triage-answers';

export interface RowProps {
  readonly row: DueRow;
  /** Place among the rows of its group and their number, for screen readers. */
  readonly place: number;
  readonly of: number;
  /** 2 below the heading of a group. */
  readonly level: 1 | 2;
  /** The row the keyboard is at. */
  readonly active: boolean;
  readonly unfolded: boolean;
  readonly composing: boolean;
  /** Where the last contact is asked for, and an answer just given still shows. */
  readonly triage: RowTriage | null;
  readonly onToggle: () => void;
  readonly onLog: () => void;
  /** The composer is done with: logged, or left. */
  readonly onComposed: () => void;
}

export interface RowTriage {
  /** The row that is asked about now. */
  readonly asked: boolean;
  /** How long ago the last contact was, as just answered. */
  readonly answered: TriageAnswer | null;
  readonly onAnswer: (answer: TriageAnswer) => void;
}

/** One partner: the name, the short fact, and why; unfolded also whom to call and what to talk about. */
export function Row(props: RowProps) {
  const { row, active, unfolded, composing, triage } = props;
  const { services, host } = usePane();
  const { texts } = services;
  const id = useElementId();
  // The buttons exist where somebody can see them: a screen full of rows is made in half the time without.
  const [hovered, setHovered] = useState(false);
  const today = services.clock.today();
  const whole = useRef<HTMLDivElement>(null);
  // The note may break or go while somebody types. The composer stays, and says so when the entry is to be saved.
  const composedFor = useRef<{ readonly path: string; readonly partner: ComposerPartner } | null>(null);
  const known = composing ? services.partner(row.path, row.person?.name ?? null) : null;
  if (known !== null) composedFor.current = { path: row.path, partner: known };
  // Rows of long lists are drawn into elements that showed others before: what was typed about one never goes to another.
  else if (!composing || composedFor.current?.path !== row.path) composedFor.current = null;
  const partner = composedFor.current?.partner ?? null;
  const answered = triage?.answered ?? null;
  const asking = triage !== null && answered === null;
  // Where nobody asks for the last contact, the row says itself that there is none.
  const unasked = triage === null && row.state === 'no-contact-yet' ? texts.pane.groups['no-contact-yet'] : '';
  const fact = answered === null ? shortFact(row, today, texts) || unasked : texts.triage.answers[answered];
  const reason = rowInWords(row, { texts, today, channels: services.channels() });

  // While somebody waits, the last reason says only when they will be due.
  const further = row.reasons.length - (row.state === 'waiting' ? 2 : 1);

  const remind = (place: MenuPlace): void => {
    const found = services.partner(row.path);
    // The focus comes back from the menu to the row, as where a key opened it: the keys of the list go on from there.
    whole.current?.focus({ preventScroll: true });
    if (found !== null) host.showMenu(laterMenu({ ...found, paused: row.state === 'paused' }, services, host), place);
  };
  const onContextMenu = (event: MouseEvent): void => {
    if ((event.target as HTMLElement).closest('.jour-fixe-composer') !== null) return;
    event.preventDefault();
    host.showMenu(rowMenu(row, { log: props.onLog, later: () => remind(event) }, services, host), event);
  };
  const onClick = (event: MouseEvent): void => {
    // Whoever marks words to copy them does not mean to unfold.
    if (event.view?.getSelection()?.isCollapsed === false) return;
    // In the triage a click chooses the row that is asked about.
    if (!asking && (event.target as HTMLElement).closest('a, button, .jour-fixe-row-more') === null) props.onToggle();
  };

  return (
    <div
      ref={whole}
      role="row"
      class={classOf(props, asking)}
      tabIndex={active ? 0 : -1}
      aria-level={props.level}
      aria-posinset={props.place}
      aria-setsize={props.of}
      aria-expanded={unfolded}
      aria-labelledby={`${id}-name ${id}-state ${id}-fact`}
      aria-describedby={`${id}-reason`}
      onContextMenu={onContextMenu}
      onClick={onClick}
      onMouseEnter={() => setHovered(true)}
      onMouseLeave={() => setHovered(false)}
    >
      <div role="gridcell" class="jour-fixe-row-cell">
        <div class="jour-fixe-row-head">
          <NoteLink id={`${id}-name`} place={{ path: row.path }} class="jour-fixe-row-name" focusable={false}>
            {row.name}
          </NoteLink>
          {row.lateness === 'overdue' && <span id={`${id}-state`} class="jour-fixe-unseen">{texts.pane.overdue}</span>}
          <span class="jour-fixe-row-end">
            <span id={`${id}-fact`} class="jour-fixe-row-fact">{fact}</span>
            {(active || hovered || host.isTouch) && <RowActions path={row.path} active={active} onLog={props.onLog} onLater={remind} />}
          </span>
        </div>
        <div id={`${id}-reason`} class={row.provisional ? 'jour-fixe-row-reason is-provisional' : 'jour-fixe-row-reason'}>
          <SentenceView sentence={reason} focusable={active} />
          {!unfolded && further > 0 && <span class="jour-fixe-row-further">{` ${texts.occasion.more(further)}`}</span>}
        </div>
        {triage !== null && asking && triage.asked && !composing && <TriageAnswers name={row.name} onAnswer={triage.onAnswer} />}
        {unfolded && (
          <div class="jour-fixe-row-more">
            {partner !== null && <Composer key={row.path} partner={partner} usualPerson={row.person?.name ?? null} onLogged={props.onComposed} onClose={props.onComposed} />}
            <RowDetails row={row} focusable={active} />
          </div>
        )}
      </div>
    </div>
  );
}

function classOf({ row, unfolded, composing }: RowProps, asking: boolean): string {
  return [
    'jour-fixe-row',
    row.lateness === null ? '' : `is-${row.lateness}`,
    asking ? 'is-asking' : '',
    unfolded ? 'is-unfolded' : '',
    composing ? 'is-composing' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}
