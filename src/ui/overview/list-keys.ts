/** What a key does in the list of partners. */
export type OverviewCommand =
  | { readonly kind: 'move'; readonly to: 'next' | 'previous' | 'first' | 'last' | 'page-down' | 'page-up'; readonly extend: boolean }
  | { readonly kind: 'choose'; readonly extend: boolean }
  | { readonly kind: 'choose-all' | 'choose-nobody' | 'open' | 'log' | 'later' | 'search' };

const MOVES: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last' | 'page-down' | 'page-up'>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'page-down',
  PageUp: 'page-up',
};

const COMMANDS: Readonly<Record<string, 'choose-nobody' | 'log' | 'later' | 'search'>> = { Escape: 'choose-nobody', l: 'log', s: 'later', '/': 'search' };

/** What a key means on a row, `null` where it means nothing; on a link or a box Enter and Space are theirs. */
export function overviewCommandFor(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>, onControl: boolean): OverviewCommand | null {
  const { key, shiftKey } = event;
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  if (key === 'Enter' && !onControl) return { kind: 'open' };
  if (key === 'a' && (event.ctrlKey || event.metaKey) && !event.altKey) return { kind: 'choose-all' };
  if (modified) return null;
  const move = MOVES[key];
  if (move !== undefined) return { kind: 'move', to: move, extend: shiftKey };
  if (key === ' ' && !onControl) return { kind: 'choose', extend: shiftKey };
  const command = COMMANDS[key];
  return command === undefined ? null : { kind: command };
}
