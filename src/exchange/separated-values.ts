/** How values are set apart, and whether lines end as files want it or as the clipboard does. */
export interface SeparatedForm {
  readonly separator: ',' | ';' | '\t';
  readonly lineEnd: '\r\n' | '\n';
}

/**
 * A table as text, after RFC 4180: a value with a separator, a quote or a line break stands in quotes, and quotes in
 * it are doubled. All rows get as many values as the longest.
 *
 * @example
 * separatedValues([['Name', 'Note'], ['Kröger', 'says "yes"']], { separator: ',', lineEnd: '\r\n' })
 * // 'Name,Note\r\nKröger,"says ""yes"""\r\n'
 */
export function separatedValues(rows: readonly (readonly string[])[], { separator, lineEnd }: SeparatedForm): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => quoted(row[column] ?? '', separator)).join(separator) + lineEnd).join('');
}

function quoted(value: string, separator: string): string {
  const needsQuotes = value.includes(separator) || /["\r\n]/.test(value) || value !== value.trim();
  return needsQuotes ? `"${value.replaceAll('"', '""')}"` : value;
}
