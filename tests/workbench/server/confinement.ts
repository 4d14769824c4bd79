import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { errorCode, Refusal } from './refusal';

/**
 * Turns a path inside the vault into one on disk, and refuses every path that leads out of the vault,
 * be it by `..` or by a symbolic link anywhere on the way. `''` is the vault's folder itself.
 *
 * @param root the vault's folder as `realpath` gives it
 */
export function confine(root: string, path: string): string {
  if (path === '') return root;
  const segments = path.split('/');
  const proper = segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..' && !/[\\\0]/.test(segment));
  if (!proper) throw new Refusal(400, `“${path}” is not a path inside the vault.`);
  const absolute = join(root, ...segments);
  const real = realPath(nearestExisting(absolute));
  if (real === null || (real !== root && !real.startsWith(root + sep))) {
    throw new Refusal(403, `“${path}” leads out of the vault.`);
  }
  return absolute;
}

/** Null where a link leads to nothing. */
function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

function nearestExisting(path: string): string {
  for (let candidate = path; ; candidate = dirname(candidate)) {
    try {
      lstatSync(candidate);
      return candidate;
    } catch (error) {
      const code = errorCode(error);
      if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    }
  }
}
