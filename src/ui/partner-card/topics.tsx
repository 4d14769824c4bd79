import type { Topic } from '../../application/due/due-row';
import { useFirstOf } from '../first-of';
import { TopicLines } from '../topic-lines';

/** What there is to talk about. */
export function Topics({ topics }: { readonly topics: readonly Topic[] }) {
  const { shown, list, more } = useFirstOf<Topic, HTMLDivElement>(topics);
  return (
    <>
      <div ref={list}><TopicLines topics={shown} /></div>
      {more}
    </>
  );
}
