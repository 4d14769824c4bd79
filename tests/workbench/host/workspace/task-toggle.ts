/** Ticks or unticks the task on a line; the text as it is when no task stands there. */
export function toggleTask(text: string, line: number): string {
  const lines = text.split('\n');
  const before = lines[line];
  const match = before === undefined ? null : /^((?:\s|>)*(?:[-*+]|\d+[.)])\s+\[)(.)(\].*)$/s.exec(before);
  if (!match) return text;
  lines[line] = `${match[1] ?? ''}${match[2] === ' ' ? 'x' : ' '}${match[3] ?? ''}`;
  return lines.join('\n');
}
