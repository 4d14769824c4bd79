import { usePane } from './pane-context';
import type { LinkPart, Sentence } from './words/sentence';

/** A sentence with its crucial words in the normal colour and its facts as links. */
export function SentenceView({ sentence, focusable = true }: { readonly sentence: Sentence; readonly focusable?: boolean }) {
  return (
    <>
      {sentence.map((part, index) =>
        'link' in part ? (
          <NoteLink key={index} part={part} focusable={focusable} />
        ) : part.strong === true ? (
          <strong key={index} class="jour-fixe-strong">{part.text}</strong>
        ) : (
          part.text
        ),
      )}
    </>
  );
}

function NoteLink({ part, focusable }: { readonly part: LinkPart; readonly focusable: boolean }) {
  const { host } = usePane();
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    host.openNote(part.link, event);
  };
  return (
    <a
      class={part.strong === true ? 'jour-fixe-link jour-fixe-strong' : 'jour-fixe-link'}
      href={part.link.path}
      tabIndex={focusable ? 0 : -1}
      onClick={open}
      onAuxClick={(event) => event.button === 1 && open(event)}
      onMouseOver={(event) => host.previewNote(part.link.path, event)}
    >
      {part.text}
    </a>
  );
}
