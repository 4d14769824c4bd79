/** What stands between the head of a typed text and what was said, with the spaces around it. */
export const SEPARATOR = /^\s*(?::(?=\s|$)|\s[-–—·|]\s)\s*/u;

/** Whether the head of a text has ended where this follows. */
export function endsHead(text: string): boolean {
  return text.trim() === '' || SEPARATOR.test(text);
}
