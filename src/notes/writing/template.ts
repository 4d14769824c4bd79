import { parseDocument, Scalar, visit } from 'yaml';
import { formatDay, type Day } from '../../domain/days';
import type { NoteLanguage } from '../../domain/channel';
import type { RecognitionRule } from '../../domain/rules';
import { isEmptyValue } from '../values/narrowed';
import { quoteLinks } from '../values/reference-value';
import { lineText, scanOutline } from '../text/outline';
import { propertiesNamed } from '../vocabulary/property-names';
import { EditRefused } from './edit-refused';
import { readFrontMatterDocument, type FrontMatterDocument } from './front-matter-document';
import { lineEnding } from './line-ending';
import { recognition, type NewNote } from './new-note';
import { editProperties, type PropertyChange } from './property-edit';
import { standingProperty } from './standing-property';
import { applyEdit } from './text-change';
import { formatInline, formatItem, isSameValue, type PropertyValue } from './yaml-value';

/** What a template is filled with. */
export interface Filling {
  readonly title: string;
  readonly day: Day;
  /** `HH:MM`. */
  readonly time: string;
  readonly properties: NewNote['properties'];
}

const PLACEHOLDER = /\{\{([^{}:]+)\}\}/gu;

/** A property or list item whose whole value is a placeholder, quoted or not. */
const WHOLE_VALUE = /^(\s*(?:[^\s#:-][^:]*:|-)[ \t]*)(["']?)\{\{([^{}:\n]+)\}\}\2[ \t]*$/u;

/**
 * The text of a new note made from a template: its placeholders are filled, and what it lacks is added to its
 * properties, byte for byte beside everything else. `{{title}}`, `{{date}}`, `{{time}}` and the properties by any of
 * their names are placeholders; a property nobody filled in leaves nothing, and what is no placeholder of ours stays.
 *
 * @param recognisedBy the rule that the note has to meet; `null` where the template meets one already.
 * @throws EditRefused when the template cannot be read: its properties are malformed, or a merge left its marks.
 */
export function noteFromTemplate(template: string, filling: Filling, recognisedBy: RecognitionRule | null, language: NoteLanguage): string {
  const text = fill(template, filling);
  const document = readFrontMatterDocument(scanOutline(text));
  const kind = (recognisedBy === null ? [] : recognition(recognisedBy)).map(({ name, value }): PropertyChange => {
    const standing = standingProperty(document, { own: name })?.value;
    return { property: { own: name }, value: isEmptyValue(standing) ? value : [...textsOf(standing), ...textsOf(value)] };
  });
  const bare = ownDocument(template, filling) ?? document;
  const known = filling.properties.flatMap(([property, value]): PropertyChange[] => {
    if (isNothing(value)) return [];
    const [own, standing] = [bare, document].map((each) => itemsOf(standingProperty(each, property)?.value));
    return [{ property, value: Array.isArray(value) ? besideOwn(value, own ?? [], standing ?? []) : value }];
  });
  return applyEdit(text, (standing) => editProperties(standing, [...kind, ...known], language));
}

/** The template as it stands without what was typed; `null` where it cannot be read without. */
function ownDocument(template: string, filling: Filling): FrontMatterDocument | null {
  try {
    return readFrontMatterDocument(scanOutline(fill(template, { ...filling, properties: [] })));
  } catch (error) {
    if (error instanceof EditRefused) return null;
    throw error;
  }
}

/** What was typed into a list, beside the items that are the template's own, in the order in which they stand. */
function besideOwn(typed: readonly unknown[], own: readonly unknown[], standing: readonly unknown[]): unknown[] {
  const isIn = (list: readonly unknown[], item: unknown): boolean => list.some((each) => isSameValue(each, item));
  const all = standing.filter((item) => isIn(own, item) || isIn(typed, item));
  // What the template names as well, or has a placeholder for twice, stands once.
  const kept = all.filter((item, at) => !isIn(all.slice(0, at), item));
  return [...kept, ...typed.filter((item) => !isIn(kept, item))];
}

function itemsOf(value: unknown): readonly unknown[] {
  const quoted = quoteLinks(value) ?? value;
  return (Array.isArray(quoted) ? (quoted as unknown[]) : [quoted]).filter((item) => !isEmptyValue(item));
}

/** The text with its placeholders filled, so that a template with a placeholder for its kind is known by it as well. */
export function fill(template: string, filling: Filling): string {
  const outline = scanOutline(template);
  const { from, to } = outline.frontMatter ?? { from: 0, to: 0 };
  const yaml = template.slice(from, to);
  const texts = blockTexts(yaml);
  const isInText = (at: number): boolean => texts.some((text) => at > text.from && at < text.to);
  const properties = yaml.replace(/[^\r\n]+/gu, (line, at: number) => (isInText(at) ? fillWords(line, filling) : fillLine(line, filling, lineEnding(outline))));
  return template.slice(0, from) + properties + fillWords(template.slice(to), filling);
}

/** Where YAML has texts of several lines, in which everything means itself. */
function blockTexts(yaml: string): { readonly from: number; readonly to: number }[] {
  const texts: { from: number; to: number }[] = [];
  visit(parseDocument(yaml, { logLevel: 'error' }), {
    Scalar: (_, { type, range }) => {
      if (range != null && (type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED)) texts.push({ from: range[0], to: range[1] });
    },
  });
  return texts;
}

/** A line of YAML: a value that is all placeholder is written as YAML needs it, a list among the items of another item by item. */
function fillLine(line: string, filling: Filling, eol: string): string {
  const [, lead = '', , name] = WHOLE_VALUE.exec(line) ?? [];
  const value = name === undefined ? undefined : valueOf(name, filling);
  if (value === undefined) return fillWords(line, filling);
  const before = fillWords(lead, filling);
  if (Array.isArray(value) && lead.trim() === '-') return value.map((item) => before + formatItem(item, null)).join(eol);
  return `${before}${value === null ? '' : formatInline(value, null)}`.trimEnd();
}

function fillWords(text: string, filling: Filling): string {
  return text.replace(PLACEHOLDER, (placeholder, name: string) => inWords(valueOf(name, filling), placeholder));
}

/** What a placeholder stands for: `null` for a property without a value, `undefined` for what is none of ours. */
function valueOf(placeholder: string, { title, day, time, properties }: Filling): PropertyValue | null | undefined {
  const name = placeholder.trim();
  if (name.includes('\n')) return undefined;
  switch (name.toLowerCase()) {
    case 'title':
      return title;
    case 'date':
      return formatDay(day);
    case 'time':
      return time;
    default: {
      const meant = propertiesNamed(name);
      if (meant.length === 0) return undefined;
      const value = properties.find(([property]) => meant.includes(property))?.[1] ?? null;
      return isNothing(value) ? null : value;
    }
  }
}

function inWords(value: PropertyValue | null | undefined, placeholder: string): string {
  return value === undefined ? placeholder : value === null ? '' : textsOf(value).join(', ');
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(String);
}

function isNothing(value: PropertyValue | null): value is null {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** The line of the first property without a value, counted from 0: where somebody goes on typing. */
export function firstEmptyProperty(text: string): number | null {
  const outline = scanOutline(text);
  const lines = outline.lines.flatMap(({ kind }, line) => (kind === 'front-matter' ? [lineText(outline, line)] : []));
  const found = lines.findIndex((line, at) => /^[^\s#:-][^:]*:\s*$/u.test(line) && !/^\s*-\s|^\s+\S/u.test(lines[at + 1] ?? ''));
  return found < 0 ? null : found;
}
