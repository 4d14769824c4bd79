import { isMap, isScalar, parseDocument } from 'yaml';
import { scanOutline } from './text/outline';

/** The line, counted from 0, in which a property begins; `null` where the note does not have it. */
export function propertyLine(text: string, name: string): number | null {
  const { frontMatter } = scanOutline(text);
  if (frontMatter === null) return null;
  const yaml = text.slice(frontMatter.from, frontMatter.to).replace(/\r(?!\n)/g, '\n');
  const { contents } = parseDocument(yaml, { schema: 'core', logLevel: 'error' });
  const key = isMap(contents) ? contents.items.map((pair) => pair.key).find((each) => isScalar(each) && String(each.value) === name) : undefined;
  const at = isScalar(key) ? key.range?.[0] : undefined;
  return at === undefined ? null : frontMatter.openLine + yaml.slice(0, at).split('\n').length;
}
