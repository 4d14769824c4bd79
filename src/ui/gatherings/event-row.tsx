import type { RefObject } from 'preact';
import { isOpenEntry, type EventEntry } from '../../application/gatherings/gathering-sheets';
import type { Day } from '../../domain/days';
import { Icon } from '../icon';
import { usePane } from '../pane-context';
import { SentenceView } from '../sentence-view';
import { useElementId } from '../use-element-id';
import { namesInWords } from '../words/announcement-words';
import { lastContactInWords, type WordContext } from '../words/contact-words';
import { metInWords } from '../words/gathering-words';
import { capitalised } from '../words/sentence';
import type { Talk } from '../../application/gatherings/event-drafts';
import { personsMet } from './event-list';
import { EventTopics } from './event-topics';

/** What can be done with a row. */
export interface EventDeeds {
  talk(entry: EventEntry, change: Partial<Talk>): void;
  notMet(entry: EventEntry): void;
  /** Takes back that a partner was not met. */
  openAgain(entry: EventEntry): void;
}

interface EventRowProps {
  readonly entry: EventEntry;
  readonly talk: Talk;
  readonly today: Day;
  readonly index: number;
  readonly active: boolean;
  readonly canLog: boolean;
  readonly deeds: RefObject<EventDeeds>;
}

/** One partner at an event: the last contact and what to talk about, and afterwards what it was about. */
export function EventRow(props: EventRowProps) {
  const { entry, talk, today, index, active, canLog, deeds } = props;
  const { services, host } = usePane();
  const { texts } = services;
  const words = texts.gathering;
  const id = useElementId();
  const context: WordContext = { texts, today, channels: services.channels() };
  const isOpen = isOpenEntry(entry);
  const onContextMenu = (event: MouseEvent): void => {
    if ((event.target as HTMLElement).closest('input') !== null) return;
    event.preventDefault();
    const { menu } = texts;
    host.showMenu([[
      { title: menu.open, icon: 'file-text', choose: () => host.openNote({ path: entry.path }, null) },
      { title: menu.openInNewTab, icon: 'file-plus', choose: () => host.openInNewTab(entry.path) },
    ]], event);
  };

  return (
    <div
      role="row"
      class={`jour-fixe-sheet-row${isOpen && !canLog ? ' is-to-come' : ' jour-fixe-event-columns'}${isOpen ? '' : ' is-settled'}`}
      aria-rowindex={index + 1}
      data-row={index}
      tabIndex={active ? 0 : -1}
      aria-labelledby={`${id}-name`}
      onContextMenu={onContextMenu}
    >
      {(!isOpen || canLog) && (
        <span role="gridcell" class="jour-fixe-cell-mark">
          {isOpen ? (
            <input type="checkbox" tabIndex={active ? 0 : -1} aria-label={words.metThere(entry.name)} checked={talk.met} onChange={() => deeds.current?.talk(entry, { met: !talk.met })} />
          ) : (
            <Icon name={entry.met === null ? 'minus' : 'check'} />
          )}
        </span>
      )}
      <div role="gridcell" class="jour-fixe-cell-name">
        <span id={`${id}-name`}><SentenceView sentence={[{ text: entry.name, link: { path: entry.path }, strong: true }]} focusable={active} /></span>
        {isOpen && !canLog && entry.persons.length > 0 && <span class="jour-fixe-cell-persons">{words.withPersons(namesInWords(entry.persons.map(({ name }) => name), texts))}</span>}
        {/* Of whom was met there, nothing is said of the time before where nobody knows it. */}
        {(entry.last !== null || entry.met === null) && (
          <span class="jour-fixe-cell-last">
            {entry.last === null ? words.noContactYet : <SentenceView sentence={capitalised(lastContactInWords(entry.last, entry.everybody, context))} focusable={active} />}
          </span>
        )}
        {isOpen && <EventTopics entry={entry} context={context} focusable={active} />}
      </div>
      {(!isOpen || canLog) && (
        <div role="gridcell" class="jour-fixe-cell-talk">
          {isOpen ? <TalkFields {...props} /> : entry.met === null ? <NotMet {...props} /> : <span><SentenceView sentence={metInWords(entry.met, context)} focusable={active} /></span>}
        </div>
      )}
    </div>
  );
}

function NotMet({ entry, active, deeds }: EventRowProps) {
  const words = usePane().services.texts.gathering;
  return (
    <span class="jour-fixe-cell-actions">
      <span>{words.notMet}</span>
      <button type="button" class="jour-fixe-text-button" tabIndex={active ? 0 : -1} aria-label={words.openAgainLabel(entry.name)} onClick={() => deeds.current?.openAgain(entry)}>{words.openAgain}</button>
    </span>
  );
}

function TalkFields({ entry, talk, active, deeds }: EventRowProps) {
  const { services, host } = usePane();
  const { texts } = services;
  const words = texts.gathering;
  const chosen = personsMet(entry, talk);
  const names = [...new Set([...entry.everybody, ...entry.persons].map(({ name }) => name))];
  const showPersons = (button: HTMLElement): void =>
    host.showMenu([names.map((name) => ({
      title: name,
      checked: chosen.includes(name),
      choose: () => deeds.current?.talk(entry, { met: true, persons: chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name] }),
    }))], button);
  return (
    <>
      <input
        type="text"
        tabIndex={active ? 0 : -1}
        aria-label={words.talkedAbout(entry.name)}
        placeholder={words.talkedAboutPlaceholder}
        value={talk.text}
        onInput={(event) => deeds.current?.talk(entry, { text: event.currentTarget.value, met: talk.met || event.currentTarget.value.trim() !== '' })}
      />
      <span class="jour-fixe-cell-actions">
        {names.length > 0 && (
          <button type="button" class={chosen.length > 0 ? 'jour-fixe-chip is-chosen' : 'jour-fixe-chip'} aria-haspopup="menu" tabIndex={active ? 0 : -1} onClick={(event) => showPersons(event.currentTarget)}>
            <Icon name={chosen.length > 1 ? 'users' : 'user'} />
            <span class="jour-fixe-chip-text">{chosen.length === 0 ? texts.composer.person : namesInWords(chosen, texts)}</span>
          </button>
        )}
        <button type="button" class="jour-fixe-text-button" tabIndex={active ? 0 : -1} aria-label={words.notMetLabel(entry.name)} onClick={() => deeds.current?.notMet(entry)}>{words.notMet}</button>
      </span>
    </>
  );
}
