// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { missingNames, obsidianModule } from './obsidian-module';

const project = join(import.meta.dirname, '..', '..', '..', '..');
const typings = readFileSync(join(project, 'node_modules', 'obsidian', 'obsidian.d.ts'), 'utf8');
const bundle = join(project, 'main.js');

/** What Obsidian's typings export as values. */
const exported = [...typings.matchAll(/^export (?:declare )?(?:abstract )?(?:class|function|const|let|enum) (\w+)/gm)].map(([, name = '']) => name);
const answered = Object.keys(obsidianModule).filter((name) => !(missingNames as readonly string[]).includes(name));

/** The values that the plugin's source imports from `obsidian`. */
function importedNames(): string[] {
  const files = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return files.flatMap((file) => {
    const source = readFileSync(join(project, 'src', file), 'utf8');
    const imports = [...source.matchAll(/^import \{([^}]*)\} from 'obsidian';/gm)].flatMap(([, names = '']) => names.split(','));
    return imports.map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('type ')).map((name) => name.replace(/ as .*/, ''));
  });
}

/** The exports of Obsidian that the bundle reads from what `require('obsidian')` gave it. */
function bundledNames(): string[] {
  const source = readFileSync(bundle, 'utf8');
  const holders = [...source.matchAll(/([\w$]+)=\s*require\("obsidian"\)/g)].map(([, holder = '']) => holder);
  const read = holders.flatMap((holder) => [...source.matchAll(new RegExp(`(?<![\\w$.])${holder.replace(/\$/g, '\\$')}\\.(\\w+)`, 'g'))]);
  return [...new Set(read.map(([, name = '']) => name))].filter((name) => exported.includes(name));
}

describe('what the host answers to require("obsidian")', () => {
  test('is everything that the typings export, each implemented or listed as missing', () => {
    expect(exported.length).toBeGreaterThan(150);
    expect(exported.filter((name) => !(name in obsidianModule))).toEqual([]);
    expect(Object.keys(obsidianModule).filter((name) => !exported.includes(name))).toEqual([]);
  });

  test('has everything that the source of the plugin imports', () => {
    const names = importedNames();
    expect(names).toContain('Plugin');
    expect(names.filter((name) => !answered.includes(name))).toEqual([]);
  });

  test.skipIf(!existsSync(bundle))('has everything that main.js takes (skipped until it is built)', () => {
    const names = bundledNames();
    expect(names).toContain('Plugin');
    expect(names.filter((name) => !answered.includes(name))).toEqual([]);
  });

  test('throws by its name where something is missing', () => {
    for (const name of missingNames) {
      const gap = obsidianModule[name] as new () => unknown;
      expect(() => new gap()).toThrow(`${name} is not implemented`);
    }
  });
});
