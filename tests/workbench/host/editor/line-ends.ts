/** Editors know only one line end; what they save has it throughout, as in Obsidian. */
export function withOneLineEnd(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
