import type { NoteLanguage } from '../domain/channel';
import { separatedValues } from './separated-values';

/** One label. */
export interface Addressed {
  readonly name: string;
  readonly person: string | null;
  readonly address: string | null;
}

const HEADINGS: Readonly<Record<NoteLanguage, { readonly name: string; readonly person: string; readonly line: string }>> = {
  en: { name: 'Name', person: 'Person', line: 'Address' },
  de: { name: 'Name', person: 'Ansprechperson', line: 'Adresse' },
};

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Addresses as a CSV file for labels: name, person, and a column for each line of the address. German spreadsheets
 * expect semicolons, because a comma stands in their numbers.
 */
export function addressFile(addresses: readonly Addressed[], language: NoteLanguage): string {
  return BYTE_ORDER_MARK + separatedValues(table(addresses, language), { separator: language === 'de' ? ';' : ',', lineEnd: '\r\n' });
}

/** Addresses as text that can be pasted into a spreadsheet. */
export function addressCells(addresses: readonly Addressed[], language: NoteLanguage): string {
  return separatedValues(table(addresses, language), { separator: '\t', lineEnd: '\n' });
}

/**
 * The lines of an address: as they stand, or parted at the commas of a single line.
 *
 * @example
 * addressLines('Schuppenkamp 12, 22113 Hamburg') // ['Schuppenkamp 12', '22113 Hamburg']
 */
export function addressLines(address: string | null): string[] {
  const lines = (address ?? '').split(/\r\n|\r|\n/);
  const parts = lines.length > 1 ? lines : (lines[0] ?? '').split(',');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function table(addresses: readonly Addressed[], language: NoteLanguage): string[][] {
  const { name, person, line } = HEADINGS[language];
  const rows = addresses.map((each) => [each.name, each.person ?? '', ...addressLines(each.address)]);
  const lines = Math.max(1, ...rows.map((row) => row.length - 2));
  return [[name, person, ...Array.from({ length: lines }, (_, index) => `${line} ${index + 1}`)], ...rows];
}
