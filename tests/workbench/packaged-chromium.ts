import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const modules = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'node_modules');

/**
 * Unpacks the browser of `@sparticuz/chromium` once per version into a folder of our own. The package by itself
 * uses a fixed name in the system's temporary folder, where it takes whatever already lies there: an old version,
 * somebody else's file, or one that another run is just writing. So it is unpacked under a name of its own, and
 * moved to its place when complete.
 */
export async function unpackChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const manifest = JSON.parse(await readFile(join(modules, '@sparticuz', 'chromium', 'package.json'), 'utf8')) as { version: string };
  const cache = join(modules, '.cache');
  const home = join(cache, `chromium-${manifest.version}`);
  const executablePath = join(home, 'chromium');
  if (!existsSync(executablePath)) {
    await mkdir(cache, { recursive: true });
    const unfinished = await mkdtemp(`${home}-`);
    try {
      await unpackInto(unfinished);
      await moveInto(home, unfinished, executablePath);
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  }
  await writeFile(join(home, 'fonts', 'fonts.conf'), fontsConf(join(home, 'fonts'), join(home, 'fonts-cache')));
  return {
    executablePath,
    env: { ...definedEnv(), LD_LIBRARY_PATH: join(home, 'al2023', 'lib'), FONTCONFIG_PATH: join(home, 'fonts') },
  };
}

/** A folder of that name may be there without a browser in it: one that still runs keeps its fonts there after all else was deleted. */
async function moveInto(home: string, unfinished: string, executablePath: string): Promise<void> {
  try {
    await rename(unfinished, home);
  } catch {
    if (existsSync(executablePath)) return; // Another run was faster.
    await rm(home, { recursive: true, force: true });
    await rename(unfinished, home);
  }
}

/** The libraries that a bare Linux lacks are unpacked only where the package believes itself on Amazon's servers. */
async function unpackInto(folder: string): Promise<void> {
  const script = "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: dirname(modules),
    env: { ...definedEnv(), TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
}

/** Without a font that is really there, Chromium ends at the first input field; without a preference it takes one with serifs. */
function fontsConf(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${cache}</cachedir>
${['system-ui', 'sans-serif', 'sans'].map((family) => `  <alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`).join('\n')}
</fontconfig>
`;
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
