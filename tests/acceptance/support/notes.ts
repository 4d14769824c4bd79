/** A partner's note: properties as they stand between the dashes, and the text below. */
export function partnerNote(properties: string, body = ''): string {
  return `---\ntype: partner\n${properties === '' ? '' : `${properties}\n`}---\n${body}`;
}

/** A text with one place replaced; fails where the place is not there exactly once. */
export function replacedOnce(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in the text.`);
  return parts.join(to);
}
