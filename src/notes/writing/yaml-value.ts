import { isScalar, parseDocument, Scalar } from 'yaml';
import { EditRefused } from './edit-refused';

/** A value as this plugin writes it to a property. What it puts into a list is text; other items are those that stand there. */
export type PropertyValue = string | boolean | readonly unknown[];

/**
 * A single value as YAML: quoted as the value it replaces, otherwise plain where that reads back the same.
 *
 * @example
 * formatScalar('2026-11-23', null)  // 2026-11-23
 * formatScalar('[[Anna]]', null)    // "[[Anna]]"
 */
export function formatScalar(value: string | boolean, replaced: unknown): string {
  if (typeof value === 'boolean') return String(value);
  const style = isScalar(replaced) ? replaced.type : null;
  const printable = /^[\t\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/.test(value);
  if (style === Scalar.QUOTE_SINGLE && printable) return `'${value.replaceAll("'", "''")}'`;
  if (style === Scalar.QUOTE_DOUBLE || !readsPlain(value)) return JSON.stringify(value);
  return value;
}

/** A list as one line of YAML: `[Anna, "[[Jörg]]"]`. */
export function formatFlowList(values: readonly unknown[]): string {
  return `[${values.map((value) => formatItem(value, null)).join(', ')}]`;
}

/**
 * An item of a list as YAML.
 *
 * @throws EditRefused for anything but text: such an item can only be kept where it stands.
 */
export function formatItem(value: unknown, replaced: unknown): string {
  if (typeof value === 'string') return formatScalar(value, replaced);
  throw new EditRefused({ code: 'front-matter-would-change', place: { kind: 'note' }, value: JSON.stringify(value) ?? '' });
}

export function formatInline(value: PropertyValue, replaced: unknown): string {
  return typeof value === 'string' || typeof value === 'boolean' ? formatScalar(value, replaced) : formatFlowList(value);
}

/** Whether a text means itself as a plain value, in a line of its own and between brackets. */
function readsPlain(value: string): boolean {
  if (value === '' || /[\r\n]/.test(value)) return false;
  const read = parseMap(`a: ${value}\nb: [${value}, x]\n${value}: c`);
  if (read?.size !== 3) return false;
  const list: unknown = read.get('b');
  return read.get('a') === value && Array.isArray(list) && list.length === 2 && list[0] === value && read.get(value) === 'c';
}

function parseMap(yaml: string): ReadonlyMap<unknown, unknown> | null {
  const document = parseDocument(yaml, { logLevel: 'error' });
  if (document.errors.length > 0 || document.warnings.length > 0) return null;
  try {
    const read: unknown = document.toJS({ mapAsMap: true });
    return read instanceof Map ? read : null;
  } catch {
    // An alias without an anchor only shows when the values are made.
    return null;
  }
}

/** Whether two values read from YAML are the same through and through, order included. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (one instanceof Map && other instanceof Map) {
    const entries: unknown[] = [...one];
    return one.size === other.size && isSameValue(entries, [...other]);
  }
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, at) => isSameValue(item, other[at]));
  return Object.is(one, other);
}

/** Whether a value that stands in a note already says what is to be written; a list of one is its item. */
export function alreadySays(standing: unknown, value: PropertyValue): boolean {
  return isSameValue(unwrap(standing), unwrap(value));
}

function unwrap(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 && !Array.isArray(value[0]) ? value[0] : value;
}
