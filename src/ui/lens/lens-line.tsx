import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NoteLens } from '../../application/note-lens';
import type { Addressee } from '../../application/ports/screens';
import { laterMenu } from '../composer/later-menu';
import { NoteLink } from '../note-link';
import { usePane } from '../pane-context';
import { useElementId } from '../use-element-id';
import { lensFacts } from '../words/lens-words';

/** What the line above a note needs besides what every component does. */
export interface LensServices {
  /** `null` for a note of nobody. */
  lens(path: string): NoteLens | null;
  log(addressee: Addressee): void;
  openCard(partnerPath: string): void;
}

/** One quiet line above a note: how things stand with its partner, and what can be done about it. */
export function LensLine({ path, actions }: { readonly path: string; readonly actions: LensServices }) {
  const { services, host } = usePane();
  const id = useElementId();
  const [lens, setLens] = useState(() => actions.lens(path));
  const shown = useRef(lens);
  shown.current = lens;

  // At once, not after the next frame: what is read in between would be missed.
  useLayoutEffect(
    () =>
      services.onBoardChange((changed) => {
        // Of several partners another one may be the most urgent now.
        const isMeant = changed === 'all' || shown.current === null || shown.current.others > 0 || changed.has(shown.current.path);
        if (isMeant) setLens(actions.lens(path));
      }),
    [services, actions, path],
  );

  if (lens === null) return null;
  const { texts } = services;
  const words = texts.around.lens;
  const facts = lensFacts(lens, { texts, today: services.clock.today(), channels: services.channels() });
  const remind = (place: HTMLElement): void => {
    const partner = services.partner(lens.path);
    if (partner !== null) host.showMenu(laterMenu({ ...partner, paused: lens.standing.state === 'paused' }, services, host), place);
  };

  return (
    <div class="jour-fixe-lens-line" role="group" aria-labelledby={id}>
      <span id={id} hidden>{words.label(lens.name)}</span>
      <span class="jour-fixe-lens-facts">
        {!lens.isOwnNote && (
          <>
            <NoteLink place={{ path: lens.path }}>{lens.name}</NoteLink>
            {lens.others > 0 && ` ${words.others(lens.others)}`}
            {' · '}
          </>
        )}
        {facts.map(({ text, isLate }, index) => (
          <Fragment key={text}>
            {index > 0 && ' · '}
            {isLate ? <span class="jour-fixe-lens-late">{text}<span class="jour-fixe-unseen"> ({texts.pane.overdue})</span></span> : text}
          </Fragment>
        ))}
      </span>
      <span class="jour-fixe-lens-actions">
        <LensButton title={words.log} onClick={() => actions.log(lens.addressee)} />
        {lens.standing.state !== 'former' && <LensButton title={words.later} opensMenu onClick={remind} />}
        <LensButton title={words.card} onClick={() => actions.openCard(lens.path)} />
      </span>
    </div>
  );
}

function LensButton({ title, opensMenu, onClick }: { readonly title: string; readonly opensMenu?: true; readonly onClick: (place: HTMLElement) => void }) {
  return (
    <button
      type="button"
      class="jour-fixe-lens-button"
      {...(opensMenu === true ? { 'aria-haspopup': 'menu' as const } : {})}
      // The cursor stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onClick(event.currentTarget)}
    >
      {title}
    </button>
  );
}
