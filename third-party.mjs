// Writes THIRD-PARTY.md: the packages that are bundled into main.js, with their licences.
import { build } from 'esbuild';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { options } from './esbuild.config.mjs';

const { metafile } = await build({ ...options, minify: true, write: false, metafile: true });
const names = new Set(
  Object.keys(metafile.inputs).flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
);

const sections = [];
for (const name of [...names].sort()) {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? 'The package has no licence file of its own.' : (await readFile(`${folder}/${file}`, 'utf8')).trim();
  sections.push(`## ${name} ${version} (${license})\n\n\`\`\`\n${text}\n\`\`\`\n`);
}

await writeFile('THIRD-PARTY.md', `# Third-party software in main.js\n\nWritten by \`npm run third-party\`.\n\n${sections.join('\n')}`);
