import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { errorCode, Refusal } from './refusal';

/**
 * Turns a path inside the vault into one on disk, and refuses every path that leads out of the vault,
 * be it by `..` or by a symbolic link anywhere on the way. `''` is the vault's folder itself.
 *
 * @param root the vault's folder as `realpath` gives it
 */
export async function confine(root: string, path: string): Promise<string> {
  if (path === '') return root;
  const segments = path.split('/');
  const proper = segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..' && !/[\\\0]/.test(segment));
  if (!proper) throw new Refusal(400, `“${path}” is not a path inside the vault.`);
  const absolute = join(root, ...segments);
  const real = await realpath(await nearestExisting(absolute)).catch(() => null);
  if (real === null || (real !== root && !real.startsWith(root + sep))) {
    throw new Refusal(403, `“${path}” leads out of the vault.`);
  }
  return absolute;
}

async function nearestExisting(path: string): Promise<string> {
  for (let candidate = path; ; candidate = dirname(candidate)) {
    try {
      await lstat(candidate);
      return candidate;
    } catch (error) {
      const code = errorCode(error);
      if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    }
  }
}
