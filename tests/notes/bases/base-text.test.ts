// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { CADENCE_WORDS } from '../../../src/notes/vocabulary/cadence-words';
import type { BaseProperties } from '../../../src/notes/bases/base-formulas';
import { newBaseText, type NewBase } from '../../../src/notes/bases/base-text';
import { readBase, passes } from '../../workbench/host/bases/base-file';
import { FileScope } from '../../workbench/host/bases/file-scope';
import { parseExpression, type Expression } from '../../workbench/host/bases/parse-expression';
import { openTestWindow } from '../../workbench/host/workspace/test-window';

const ENGLISH: BaseProperties = { lastContact: ['last-contact'], nextContact: ['next-contact'], cadence: ['cadence'] };
const MIXED: BaseProperties = { lastContact: ['letzter-kontakt', 'last-contact'], nextContact: ['nächster-kontakt'], cadence: ['turnus', 'cadence'] };

const base = (more: Partial<NewBase> = {}): NewBase => ({ filters: [{ by: 'folder', folder: 'Partners' }], excludedFolders: ['Templates'], properties: ENGLISH, ...more });

interface Written {
  readonly filters: unknown;
  readonly formulas: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, { readonly displayName: string }>>;
  readonly views: readonly (Readonly<Record<string, unknown>> & { readonly order?: readonly string[] })[];
}

const written = (text: string): Written => parse(text) as Written;

/**
 * The functions that Obsidian's help documents at help.obsidian.md/bases/functions, as of November 2026: those without a
 * value before the dot, those of any value, of dates, texts, numbers, lists, links, files, objects and patterns.
 */
const DOCUMENTED = new Set(
  `escapeHTML date duration file html if image icon link list max min now number random today
   isTruthy isType toString
   format time relative isEmpty
   contains containsAll containsAny endsWith lower replace repeat reverse slice split startsWith title trim
   abs ceil floor round toFixed
   filter flat join map reduce sort unique
   asFile linksTo asLink hasLink hasProperty hasTag inFolder keys values matches`.split(/\s+/),
);

/** The names of all functions that an expression calls. */
function functionsIn(expression: Expression): string[] {
  switch (expression.kind) {
    case 'call': {
      const { what, inputs } = expression;
      const own = what.kind === 'name' ? [what.name] : what.kind === 'member' ? [what.name, ...functionsIn(what.of)] : functionsIn(what);
      return [...own, ...inputs.flatMap(functionsIn)];
    }
    case 'member':
    case 'unary':
      return functionsIn(expression.of);
    case 'index':
      return [...functionsIn(expression.of), ...functionsIn(expression.at)];
    case 'binary':
      return [...functionsIn(expression.left), ...functionsIn(expression.right)];
    default:
      return [];
  }
}

describe.each(['en', 'de'] as const)('a new base (%s)', (language) => {
  const text = newBaseText(base({ properties: MIXED, filters: [{ by: 'tag', tag: 'partner' }, { by: 'property', property: 'type', values: ['partner', 'A "B"'], links: ['Companies'] }] }), language);

  it('calls only functions that Obsidian documents', () => {
    const { formulas, filters } = written(text);
    const statements = [...Object.values(formulas), ...JSON.stringify(filters).matchAll(/"((?:file|list|note)[^"\\]*(?:\\.[^"\\]*)*)"/g)].map((found) => (typeof found === 'string' ? found : (JSON.parse(`"${found[1] ?? ''}"`) as string)));
    expect(statements.length).toBeGreaterThanOrEqual(10);
    const called = statements.flatMap((statement) => functionsIn(parseExpression(statement)));
    expect(called).toContain('duration');
    expect(called).toContain('containsAny');
    expect(called.filter((name) => !DOCUMENTED.has(name))).toEqual([]);
  });

  it('shows a table first and the plugin’s view second, and names only formulas that it has', () => {
    const { formulas, properties, views } = written(text);
    expect(views.map(({ type }) => type)).toEqual(['table', 'jour-fixe-due']);
    const named = [...Object.keys(properties), ...(views[0]?.order ?? []), ...[...Object.values(formulas).join().matchAll(/formula\.\w+/g)].map(([name]) => name)];
    for (const name of named.filter((each) => each !== 'file.name')) expect(Object.keys(formulas)).toContain(name.replace('formula.', ''));
  });

  it('is documented by comments', () => {
    expect(text.startsWith('# ')).toBe(true);
    expect(text.match(/^# ?.+$/gm)?.length).toBeGreaterThanOrEqual(7);
    expect(text).toMatchSnapshot();
  });
});

describe('what the formulas give, as Obsidian documents them', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 15) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const valuesOf = async (properties: string, names: BaseProperties = ENGLISH): Promise<string> => {
    const { app } = await openTestWindow({ 'Partners/Weber.md': `---\n${properties}\n---\n` });
    const { formulas } = written(newBaseText(base({ properties: names }), 'en'));
    const file = app.vault.getFileByPath('Partners/Weber.md');
    if (file === null) throw new Error('The note is gone.');
    const scope = new FileScope(app, file, formulas);
    return ['days_since_contact', 'next_due', 'days_past_due'].map((name) => scope.formula(name).toString()).join(' | ');
  };

  it.each([
    ['cadence: 6 weeks\nlast-contact: 2026-10-01', '53 | 2026-11-12 | 11'],
    ['cadence: 4-6 weeks\nlast-contact: 2026-10-01', '53 | 2026-10-29 | 25'],
    ['cadence: 4 bis 6 Wochen\nlast-contact: 2026-10-01', '53 | 2026-10-29 | 25'],
    ['cadence: alle 6 Wochen\nlast-contact: 2026-10-01', '53 | 2026-11-12 | 11'],
    ['cadence: P6W\nlast-contact: 2026-10-01', '53 | 2026-11-12 | 11'],
    ['cadence: 8w\nlast-contact: 2026-10-01', '53 | 2026-11-26 | -3'],
    ['cadence: 2m\nlast-contact: 2026-10-01', '53 | 2026-12-01 | -8'],
    ['cadence: 42\nlast-contact: 2026-10-01', '53 | 2026-11-12 | 11'],
    ['cadence: 90d\nlast-contact: 2026-10-01', '53 | 2026-12-30 | -37'],
    ['cadence: monthly\nlast-contact: 2026-08-31', '84 | 2026-09-30 | 54'],
    ['cadence: bei Bedarf\nlast-contact: 2026-10-01', '53 |  | '],
    ['cadence: every Tuesday\nlast-contact: 2026-10-01', '53 |  | '],
    ['last-contact: 2026-10-01', '53 |  | '],
    ['cadence: 6 weeks', ' |  | '],
    ['cadence: 6 weeks\nlast-contact: 2026-10-01\nnext-contact: 2026-12-01', '53 | 2026-12-01 | -8'],
    ['cadence: 6 weeks\nlast-contact: 2026-10-01\nnext-contact: 2026-09-01', '53 | 2026-11-12 | 11'],
    ['next-contact: 2026-12-01', ' | 2026-12-01 | -8'],
  ])('%s', async (properties, expected) => {
    expect(await valuesOf(properties)).toBe(expected);
  });

  it('reads either name where notes use two', async () => {
    expect(await valuesOf('turnus: 6 Wochen\nlast-contact: 2026-10-01', MIXED)).toBe('53 | 2026-11-12 | 11');
    expect(await valuesOf('cadence: 6 weeks\nletzter-kontakt: 2026-10-01', MIXED)).toBe('53 | 2026-11-12 | 11');
  });

  it('understands every word for a cadence that the plugin writes', async () => {
    for (const { span, en, de } of CADENCE_WORDS) {
      for (const word of [en, de]) {
        expect(await valuesOf(`cadence: ${word}\nlast-contact: 2026-10-01`)).toBe(await valuesOf(`cadence: ${span.amount} ${span.unit}s\nlast-contact: 2026-10-01`));
        expect(await valuesOf(`cadence: ${word}\nlast-contact: 2026-10-01`)).not.toContain(' |  | ');
      }
    }
  });

  it('finds the notes that the recognition rules name, but no templates', async () => {
    const { app } = await openTestWindow({
      'Partners/A.md': '',
      'Templates/B.md': '---\ntype: partner\n---\n',
      'C.md': '---\ntype: [partner, person]\n---\n',
      'D.md': '---\ntype: Partner\n---\n',
      'E.md': '#partner/wood\n',
      'F.md': '---\ntype: partnership\n---\n',
      'Partners/G.canvas': '{}',
    });
    const read = readBase(newBaseText(base({ filters: [{ by: 'folder', folder: 'Partners' }, { by: 'tag', tag: 'partner' }, { by: 'property', property: 'type', values: ['partner', 'Partner'], links: [] }] }), 'en'));
    expect(app.vault.getFiles().filter((file) => passes(read.filters, new FileScope(app, file, {}))).map(({ name }) => name).sort()).toEqual(['A.md', 'C.md', 'D.md', 'E.md']);
  });
});
