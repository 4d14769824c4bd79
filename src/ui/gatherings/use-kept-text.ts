import { useLayoutEffect, useState } from 'preact/hooks';
import type { DraftStore } from '../../application/ports/draft-store';

/**
 * The text that is kept under a key, drawn again when it changes; `null` where there is none. One gathering may be open in
 * several tabs: what is typed into one stands in all of them, as else each would write over the words of the others.
 */
export function useKeptText(drafts: DraftStore, key: string): string | null {
  const [text, setText] = useState(() => drafts.read(key)?.text ?? null);
  useLayoutEffect(() => {
    const read = (): void => setText(drafts.read(key)?.text ?? null);
    read();
    return drafts.onChange((changed) => {
      if (changed === key) read();
    });
  }, [drafts, key]);
  return text;
}
