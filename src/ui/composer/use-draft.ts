import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Draft, DraftStore } from '../../application/ports/draft-store';

interface DraftUse {
  /** What is to be kept now; `null` when there is nothing worth keeping. */
  readonly kept: Draft | null;
  /** It is being written, or has been: what has just been logged is no draft any more. */
  readonly isLogging: () => boolean;
  /** Other words were typed about the same elsewhere; `null` where they were logged or taken back there. */
  readonly onOtherWords: (draft: Draft | null) => void;
}

/**
 * Keeps what is typed, at once: whoever leaves right after the last letter must not lose it. Several composers may
 * be open for one draft, in a pane, a note and a card; what is typed into one stands in all of them, as else each
 * would write over the words of the others, and log again what was logged.
 */
export function useDraft(drafts: DraftStore, key: string, { kept, isLogging, onOtherWords }: DraftUse): void {
  const text = kept?.text ?? null;
  const shown = useRef(text);
  /** Words that came from elsewhere, where they are kept already; `undefined` where none did. */
  const taken = useRef<string | null | undefined>(undefined);

  useLayoutEffect(() => {
    shown.current = text;
    if (isLogging()) return;
    const isTaken = taken.current === text;
    taken.current = undefined;
    if (isTaken) return;
    if (kept === null) drafts.clear(key);
    else drafts.write(key, kept);
  }, [drafts, key, JSON.stringify(kept)]);

  useLayoutEffect(
    () =>
      drafts.onChange((changed) => {
        if (changed !== key || isLogging()) return;
        const draft = drafts.read(key);
        const other = draft?.text ?? null;
        if (other === shown.current) return;
        shown.current = other;
        taken.current = other;
        onOtherWords(draft);
      }),
    [drafts, key],
  );
}
