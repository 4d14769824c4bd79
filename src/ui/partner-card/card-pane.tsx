import { useEffect, useRef, useState } from 'preact/hooks';
import { PaneContext, usePane, type PaneTools } from '../pane-context';
import { useBoardVersion } from '../use-board-version';
import { CardBody } from './card-body';
import type { CardServices } from './card-services';

/** What the card keeps for as long as its place in the workspace is kept. */
export interface CardMemory {
  /** The ids of the sections that are folded. */
  readonly folded: readonly string[];
  keep(kept: { readonly pinned?: string | null; readonly folded?: readonly string[] }): void;
}

export interface CardPaneProps {
  readonly tools: PaneTools;
  readonly actions: CardServices;
  readonly memory: CardMemory;
  /** The note that is open. */
  readonly note: string | null;
  /** The partner that stays whatever note is open. */
  readonly pinned: string | null;
}

/** The partner card: who the partner of the open note is, and everything worth knowing before a word with them. */
export function CardPane({ tools, ...props }: CardPaneProps) {
  return (
    <PaneContext.Provider value={tools}>
      <Pane {...props} />
    </PaneContext.Provider>
  );
}

function Pane({ actions, memory, note, pinned: pinnedAtFirst }: Omit<CardPaneProps, 'tools'>) {
  const [pinned, setPinned] = useState(pinnedAtFirst);
  // Of several partners of a note the one that was chosen.
  const [chosen, setChosen] = useState<{ readonly note: string; readonly path: string } | null>(null);
  const shown = useRef<string | null>(null);

  useBoardVersion();
  // A note that was renamed keeps its place.
  useEffect(() => setPinned(pinnedAtFirst), [pinnedAtFirst]);

  const partners = note === null ? [] : actions.partnersOf(note);
  const ofNote = chosen !== null && chosen.note === note && partners.includes(chosen.path) ? chosen.path : partners[0];
  // A note of nobody leaves the card as it is: one looks things up without losing sight of whom one is about to call.
  const path = pinned ?? ofNote ?? shown.current;
  const card = path === null ? null : actions.card(path);
  shown.current = card === null ? null : path;

  if (card === null || path === null) return <NoPartner pinned={pinned !== null} onUnpin={() => pin(null)} />;

  const others = pinned === null ? partners.filter((other) => other !== path) : [];
  return (
    <CardBody
      key={path}
      card={card}
      actions={actions}
      logInto={pinned === null && note !== null && card.cooperations.some(({ cooperation }) => cooperation.path === note) ? note : path}
      memory={memory}
      speakingTo={note !== null && note !== path ? (card.persons.find(({ person }) => person.path === note && person.path !== null)?.person.name ?? null) : null}
      others={others.flatMap((other) => {
        const name = actions.nameOf(other);
        return name === null ? [] : [{ name, path: other }];
      })}
      pinned={pinned !== null}
      onPin={() => pin(pinned === null ? path : null)}
      onChoose={(other) => note !== null && setChosen({ note, path: other })}
    />
  );

  function pin(next: string | null): void {
    setPinned(next);
    memory.keep({ pinned: next });
  }
}

function NoPartner({ pinned, onUnpin }: { readonly pinned: boolean; readonly onUnpin: () => void }) {
  const { services } = usePane();
  const { card, composer } = services.texts;
  return (
    <div class="jour-fixe-empty" role="status">
      <div class="jour-fixe-empty-title">{card.noPartner}</div>
      <p>{pinned ? composer.partnerGone : card.noPartnerHint}</p>
      {pinned && <button type="button" onClick={onUnpin}>{card.unpin}</button>}
    </div>
  );
}
