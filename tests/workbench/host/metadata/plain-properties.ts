/**
 * Most properties are a word, a day, a link, or a list of such with an item on each line. Reading these line by line is
 * many times faster than the parser that knows all of YAML, and a test holds that it gives the same.
 */

/** White space other than blanks and line feeds, and characters that the parser minds. */
const unusual = /[^\S \n]|[\0\uFEFF]/;
const property = /^(\p{L}[\p{L}\p{N}_-]{0,99}):(?: +(\S.*?))? *$/u;
const item = /^( *)- +(\S.*?) *$/;
const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/;
/** What begins so is text, as long as it has nothing in it that begins a comment or another property. */
const plain = /^[\p{L}\p{N}](?!.*(?: #|: |:$))/u;
const whole = /^(?:0|[1-9]\d{0,14})$/;
/** Also what only might be a number. */
const numberLike = /^(?:0[ox].*|\d[\d.]*(?:[eE][-+]?\d+)?)$/;
const constant = /^(?:null|true|false)$/i;

type Scalar = string | number;

/** The properties as the parser would give them; null where any of them is not plain, or there are none. */
export function readPlainProperties(yaml: string): Record<string, unknown> | null {
  return unusual.test(yaml) ? null : new PlainProperties().read(yaml.replace(/\n$/, '').split('\n'));
}

class PlainProperties {
  readonly #properties: Record<string, unknown> = {};
  /** The property that was read last. */
  #name = '';
  /** What stands before the items of its list. */
  #indent = '';

  read(lines: readonly string[]): Record<string, unknown> | null {
    return lines.every((line) => this.#readProperty(line) || this.#readItem(line)) ? this.#properties : null;
  }

  #readProperty(line: string): boolean {
    const [, name, written] = property.exec(line) ?? [];
    if (name === undefined || constant.test(name) || Object.hasOwn(this.#properties, name)) return false;
    const value = written === undefined ? null : readScalar(written);
    if (value === undefined) return false;
    this.#properties[name] = value;
    this.#name = name;
    return true;
  }

  #readItem(line: string): boolean {
    const [, indent = '', written] = item.exec(line) ?? [];
    const value = written === undefined ? undefined : readScalar(written);
    const before = this.#properties[this.#name];
    if (value === undefined) return false;
    if (before === null) {
      this.#properties[this.#name] = [value];
      this.#indent = indent;
      return true;
    }
    // Below a word it would be more of that word.
    if (!Array.isArray(before) || indent !== this.#indent) return false;
    before.push(value);
    return true;
  }
}

/** Undefined for what is not plain. */
function readScalar(written: string): Scalar | undefined {
  const quote = quoted.exec(written);
  if (quote) return quote[1] ?? quote[2];
  if (whole.test(written)) return Number(written);
  return plain.test(written) && !numberLike.test(written) && !constant.test(written) ? written : undefined;
}
