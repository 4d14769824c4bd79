import type { HTMLAttributes } from 'preact';
import { useEffect } from 'preact/hooks';
import { useLatest } from './virtual-list/use-latest';

interface RowAreaProps extends HTMLAttributes<HTMLDivElement> {
  readonly onGone: () => void;
}

/** Where rows stand that are held in their places while somebody is at them. Of a pointer or a focus that leaves because the area goes, nobody tells. */
export function RowArea({ onGone, ...area }: RowAreaProps) {
  const gone = useLatest(onGone);
  useEffect(() => () => gone.current?.(), [gone]);
  return <div {...area} />;
}
