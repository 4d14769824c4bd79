import { useMemo, useRef, useState } from 'preact/hooks';
import { contactsShown, type ContactFilter, type PartnerCard } from '../../application/partner-card';
import type { LoggedInteraction } from '../../domain/interaction';
import { useFirstOf } from '../first-of';
import { Icon } from '../icon';
import { usePane } from '../pane-context';
import { Contact } from './contact';
import { contactFilterInWords, showContactFilter } from './contact-filter';

/** How many contacts are shown at first, and with every further asking. */
const PAGE = 50;

/** Everything that was logged with the partner, newest first, and a filter for it. */
export function Contacts({ card }: { readonly card: PartnerCard }) {
  const { services, host } = usePane();
  const words = services.texts.card;
  const [filter, setFilter] = useState<ContactFilter>({});
  const [active, setActive] = useState(0);
  const filterButton = useRef<HTMLButtonElement>(null);
  const persons = useMemo(() => card.persons.map(({ person }) => person), [card]);
  const found = useMemo(() => contactsShown(card, filter), [card, filter]);
  const { shown, list, more, startAgain } = useFirstOf(found, PAGE);
  const isFiltered = filter.person !== undefined || filter.channel !== undefined;
  const at = Math.min(active, shown.length - 1);

  const choose = (next: ContactFilter): void => {
    setFilter(next);
    startAgain();
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.min(Math.max(to, 0), shown.length - 1);
    setActive(next);
    list.current?.querySelectorAll<HTMLElement>('.jour-fixe-contact-day')[next]?.focus();
  };

  if (card.contacts.length === 0) return <p class="jour-fixe-card-hint">{words.noneYet}</p>;
  return (
    <>
      <div class="jour-fixe-card-filter">
        <button ref={filterButton} type="button" class={isFiltered ? 'jour-fixe-chip is-chosen' : 'jour-fixe-chip'} aria-haspopup="menu" aria-label={isFiltered ? undefined : words.filter} onClick={(event) => showContactFilter(card, filter, choose, event.currentTarget, host, services)}>
          <Icon name="list-filter" />
          {isFiltered && <span class="jour-fixe-chip-text">{words.only(contactFilterInWords(filter, services))}</span>}
        </button>
        {isFiltered && (
          <button
            type="button"
            class="jour-fixe-text-button"
            onClick={() => {
              choose({});
              filterButton.current?.focus();
            }}
          >
            {words.showAll}
          </button>
        )}
      </div>
      {shown.length === 0 && <p class="jour-fixe-card-hint" role="status">{words.noneShown}</p>}
      <ul ref={list} class="jour-fixe-timeline" onKeyDown={onKeyDown}>
        {shown.map((contact, index) => <Contact key={keyOf(contact)} contact={contact} persons={persons} active={index === at} onFocus={() => setActive(index)} />)}
      </ul>
      {more}
    </>
  );
}

function keyOf({ path, line, day }: LoggedInteraction): string {
  return `${path}:${line}:${day}`;
}
