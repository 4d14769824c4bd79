import { NoteLink } from './note-link';
import type { Sentence } from './words/sentence';

/** A sentence with its crucial words in the normal colour and its facts as links. */
export function SentenceView({ sentence, focusable = true }: { readonly sentence: Sentence; readonly focusable?: boolean }) {
  return (
    <>
      {sentence.map((part, index) =>
        'link' in part ? (
          <NoteLink key={index} place={part.link} class={part.strong === true ? 'jour-fixe-link jour-fixe-strong' : 'jour-fixe-link'} focusable={focusable}>
            {part.text}
          </NoteLink>
        ) : part.strong === true ? (
          <strong key={index} class="jour-fixe-strong">{part.text}</strong>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
