import { describe, expect, it } from 'vitest';
import { addressCells, addressFile, addressLines } from '../../src/exchange/address-list';
import { separatedValues } from '../../src/exchange/separated-values';

const KRÖGER = { name: 'Messebau Kröger', person: null, address: 'Schuppenkamp 12, 22113 Hamburg' };
const ANNA = { name: 'Northfield "Exhibits"', person: 'Nair, Priya', address: "Studio 4, back yard\n4 Tanner's Row\nLeeds LS9 0ZZ" };

describe('a table as text', () => {
  it('quotes what would be taken for something else', () => {
    const rows = [['a', 'b,c', 'd"e'], ['f\ng', ' h'], ['']];
    expect(separatedValues(rows, { separator: ',', lineEnd: '\r\n' })).toBe('a,"b,c","d""e"\r\n"f\ng"," h",\r\n,,\r\n');
  });

  it('does not quote what is none of its separators', () => {
    expect(separatedValues([['b,c', 'd;e']], { separator: ';', lineEnd: '\n' })).toBe('b,c;"d;e"\n');
  });
});

describe('the lines of an address', () => {
  it.each([
    ['Schuppenkamp 12, 22113 Hamburg', ['Schuppenkamp 12', '22113 Hamburg']],
    ['Haus B, 2. OG\nWeg 3\r\n\n20457 Hamburg ', ['Haus B, 2. OG', 'Weg 3', '20457 Hamburg']],
    ['Leeds', ['Leeds']],
    [' , ', []],
    [null, []],
  ])('%j', (address, expected) => {
    expect(addressLines(address)).toEqual(expected);
  });
});

describe('addresses for labels', () => {
  it('are a file that spreadsheets read, with a column for each line', () => {
    expect(addressFile([KRÖGER, ANNA], 'en')).toBe(
      '\ufeffName,Person,Address 1,Address 2,Address 3\r\n' +
        'Messebau Kröger,,Schuppenkamp 12,22113 Hamburg,\r\n' +
        '"Northfield ""Exhibits""","Nair, Priya","Studio 4, back yard",4 Tanner\'s Row,Leeds LS9 0ZZ\r\n',
    );
  });

  it('have semicolons where a comma is for numbers', () => {
    expect(addressFile([KRÖGER], 'de')).toBe('\ufeffName;Ansprechperson;Adresse 1;Adresse 2\r\nMessebau Kröger;;Schuppenkamp 12;22113 Hamburg\r\n');
  });

  it('are cells in the clipboard', () => {
    expect(addressCells([KRÖGER], 'en')).toBe('Name\tPerson\tAddress 1\tAddress 2\nMessebau Kröger\t\tSchuppenkamp 12\t22113 Hamburg\n');
  });
});
