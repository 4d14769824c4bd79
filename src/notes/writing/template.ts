import { formatDay, type Day } from '../../domain/days';
import type { NoteLanguage } from '../../domain/channel';
import type { RecognitionRule } from '../../domain/rules';
import { isEmptyValue } from '../values/narrowed';
import { lineText, scanOutline } from '../text/outline';
import { propertiesNamed } from '../vocabulary/property-names';
import { readFrontMatterDocument } from './front-matter-document';
import { recognition, type NewNote } from './new-note';
import { editProperties, type PropertyChange } from './property-edit';
import { standingProperty } from './standing-property';
import { applyEdit } from './text-change';
import { formatInline, type PropertyValue } from './yaml-value';

/** What a template is filled with. */
export interface Filling {
  readonly title: string;
  readonly day: Day;
  /** `HH:MM`. */
  readonly time: string;
  readonly properties: NewNote['properties'];
}

const PLACEHOLDER = /\{\{\s*([^{}:\n]+?)\s*\}\}/gu;

/** A property or list item whose whole value is a placeholder, quoted or not. */
const WHOLE_VALUE = /^(\s*(?:[^\s#:-][^:]*:|-)[ \t]*)(["']?)\{\{\s*([^{}:\n]+?)\s*\}\}\2[ \t]*$/u;

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
  const known = filling.properties.flatMap(([property, value]): PropertyChange[] => (isNothing(value) ? [] : [{ property, value }]));
  return applyEdit(text, (standing) => editProperties(standing, [...kind, ...known], language));
}

/** The text with its placeholders filled, so that a template with a placeholder for its kind is known by it as well. */
export function fill(template: string, filling: Filling): string {
  const { frontMatter } = scanOutline(template);
  const end = frontMatter?.to ?? 0;
  const properties = template.slice(0, end).replace(/[^\r\n]+/gu, (line) => fillLine(line, filling));
  return properties + template.slice(end).replace(PLACEHOLDER, (placeholder, name: string) => inWords(valueOf(name, filling), placeholder));
}

/** A line of YAML: a value that is all placeholder is written as YAML needs it. */
function fillLine(line: string, filling: Filling): string {
  const whole = WHOLE_VALUE.exec(line);
  const value = whole === null ? undefined : valueOf(whole[3] ?? '', filling);
  if (whole !== null && value !== undefined) return `${whole[1] ?? ''}${value === null ? '' : formatInline(value, null)}`.trimEnd();
  return line.replace(PLACEHOLDER, (placeholder, name: string) => inWords(valueOf(name, filling), placeholder));
}

/** What a placeholder stands for: `null` for a property without a value, `undefined` for what is none of ours. */
function valueOf(name: string, { title, day, time, properties }: Filling): PropertyValue | null | undefined {
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
