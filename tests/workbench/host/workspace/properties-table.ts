import type { Component } from '../component';
import { getFrontMatterInfo, isRecord, parseYaml } from '../frontmatter';
import type { App } from './app';
import { linkDisplay } from './markdown-rules';
import { wireLinks } from './rendered-links';
import { say } from '../say';

const wholeLink = /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/;

function addValue(parent: HTMLElement, value: unknown): void {
  if (Array.isArray(value)) {
    const list = parent.createDiv('multi-select-container');
    for (const each of value as unknown[]) addValue(list.createDiv('multi-select-pill'), each);
    return;
  }
  if (typeof value === 'boolean') {
    parent.createEl('input', { type: 'checkbox', attr: { checked: value, disabled: true, 'aria-label': String(value) } });
    return;
  }
  const text = typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value);
  const link = wholeLink.exec(text);
  if (!link) parent.appendText(text);
  else parent.createEl('a', { cls: 'internal-link', text: link[2] ?? linkDisplay(link[1] ?? ''), href: link[1] ?? '', attr: { 'data-href': link[1] ?? '' } });
}

/** The note's properties as a table, to be read; null when it has none. What is no YAML says so. */
export function propertiesTable(app: App, text: string, sourcePath: string, component: Component): HTMLElement | null {
  const info = getFrontMatterInfo(text);
  if (!info.exists) return null;
  const container = createDiv('metadata-container');
  container.createDiv({ cls: 'metadata-properties-title', text: say('Properties') });
  let properties: unknown;
  try {
    properties = parseYaml(info.frontmatter);
  } catch {
    container.createDiv({ cls: 'metadata-error', text: say('These properties cannot be read: the front matter is not valid YAML.') });
    return container;
  }
  if (!isRecord(properties)) return null;
  const body = container.createEl('table', 'metadata-properties').createEl('tbody');
  for (const [name, value] of Object.entries(properties)) {
    const row = body.createEl('tr', { cls: 'metadata-property', attr: { 'data-property-key': name } });
    row.createEl('th', { cls: 'metadata-property-key', text: name, attr: { scope: 'row' } });
    addValue(row.createEl('td', 'metadata-property-value'), value);
  }
  wireLinks(app, container, sourcePath, component);
  return container;
}
