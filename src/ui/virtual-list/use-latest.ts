import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

/** Always the latest of something in the same place: a line that is given the place is not drawn again when the something is another. */
export function useLatest<Something>(something: Something): RefObject<Something> {
  const latest = useRef(something);
  latest.current = something;
  return latest;
}
