import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

/**
 * The walls between the folders of `src`: what each folder may import besides itself.
 * Imports point inwards; `docs/architecture.md` says why.
 */
const mayImport = {
  domain: { folders: [], packages: ['date-fns'] },
  notes: { folders: ['domain'], packages: ['yaml'] },
  index: { folders: ['domain'], packages: ['dequal/lite'] },
  exchange: { folders: ['domain'], packages: [] },
  settings: { folders: ['domain'], packages: [] },
  application: { folders: ['domain', 'notes', 'index', 'exchange', 'settings'], packages: ['chrono-node/en', 'chrono-node/de'] },
  i18n: { folders: [], packages: [] },
  ui: {
    folders: ['domain', 'notes', 'index', 'exchange', 'settings', 'application', 'i18n'],
    packages: ['obsidian', 'preact', 'preact/hooks', '@tanstack/virtual-core'],
  },
  obsidian: {
    folders: ['domain', 'notes', 'index', 'exchange', 'settings', 'application', 'i18n'],
    packages: ['obsidian', '@codemirror/state', '@codemirror/view', 'idb'],
  },
};

const folders = Object.keys(mayImport);

function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** One lint block per folder: relative imports only into the folders named, packages only from the list. */
function wall(folder) {
  const allowed = mayImport[folder];
  const forbidden = folders.filter((other) => other !== folder && !allowed.folders.includes(other));
  const packages = allowed.packages.map(escape).join('|');
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...(forbidden.length > 0
              ? [{ regex: `^\\.{1,2}/(.*/)?(${forbidden.join('|')})/`, message: `src/${folder} may not import from there: imports point inwards.` }]
              : []),
            { regex: '(^|/)main$', message: 'Nobody imports main.' },
            { regex: packages === '' ? '^[^.]' : `^(?!(${packages})$)[^.]`, message: `src/${folder} may import only these packages: ${allowed.packages.join(', ') || 'none'}.` },
          ],
        },
      ],
    },
  };
}

export default defineConfig([
  globalIgnores(['main.js', 'node_modules', 'vault', '*.mjs', 'tests/sample-vault', 'tests/fixtures', 'package-lock.json']),
  ...obsidianmd.configs.recommended,
  { files: ['**/*.{ts,tsx}'], languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  { files: ['manifest.json'], plugins: { obsidianmd }, languageOptions: { parser: tseslint.parser }, rules: { 'obsidianmd/validate-manifest': 'error' } },
  {
    // Tests and the workbench run in Node, or stand in for Obsidian itself: what a plugin may not rely on does not bind them.
    files: ['tests/**/*.{ts,tsx}', '*.config.ts'],
    rules: {
      'obsidianmd/no-nodejs-modules': 'off',
      'obsidianmd/no-global-this': 'off',
      'obsidianmd/prefer-window-timers': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
    },
  },
  {
    // Obsidian supplies moment to plugins, so the workbench has to as well; the plugin itself does without.
    files: ['package.json'],
    rules: { 'depend/ban-dependencies': ['error', { presets: ['native', 'microutilities', 'preferred'], allowed: ['moment'] }] },
  },
  { files: ['tests/workbench/host/ui/moment.ts'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
  ...folders.map(wall),
  {
    // Notes are the user's: one module writes to them, so that one place has to be right.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/obsidian/vault-note-writer.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.object.property.name=/^(vault|fileManager|adapter)$/][callee.property.name=/^(process|processFrontMatter|modify|modifyBinary|create|createBinary|createFolder|append|write|rename|renameFile|delete|trash|trashFile|remove)$/]',
          message: 'Only src/obsidian/vault-note-writer.ts writes to notes.',
        },
        // The rule of obsidianmd sees some of them only. One in a literal keeps the whole plugin from loading there.
        ...['Literal[regex.pattern=/\\(\\?<[!=]/]', 'TemplateElement[value.raw=/\\(\\?<[!=]/]'].map((selector) => ({ selector, message: 'Phones before iOS 16.4 know no lookbehind.' })),
      ],
    },
  },
]);
