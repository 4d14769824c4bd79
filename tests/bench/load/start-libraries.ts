import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const LIBRARIES = ['preact', 'preact/hooks', 'preact/jsx-runtime', '@tanstack/virtual-core', 'yaml', 'idb', 'date-fns'];
const IMPORT = /^import (?!type )\{([^}]*)\} from '([^']+)';/gm;

/** A module that takes from the libraries needed at start just what the plugin takes from them. */
export async function startLibraries(source: string): Promise<string> {
  const taken = new Map<string, Set<string>>([['preact/jsx-runtime', new Set(['jsx', 'jsxs', 'Fragment'])]]);
  for (const file of await readdir(source, { recursive: true })) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const [, names = '', library = ''] of (await readFile(join(source, file), 'utf8')).matchAll(IMPORT)) {
      if (!LIBRARIES.includes(library)) continue;
      const known = taken.get(library) ?? new Set();
      for (const name of names.split(',').map((part) => part.trim())) if (name !== '' && !name.startsWith('type ')) known.add(name.split(' as ')[0] ?? name);
      taken.set(library, known);
    }
  }
  // Two libraries may call something by the same name.
  return [...taken].map(([library, names], index) => `export { ${[...names].map((name) => `${name} as ${name}_${index}`).join(', ')} } from '${library}';`).join('\n');
}
