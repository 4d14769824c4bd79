import { TFolder, type TAbstractFile } from '../files';

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Folders first, then by name. */
function compareFiles(one: TAbstractFile, other: TAbstractFile): number {
  return Number(other instanceof TFolder) - Number(one instanceof TFolder) || collator.compare(one.name, other.name);
}

/** The first of many files, in order; the others are only compared with the last of these, as comparing names takes time. */
export function firstInOrder(files: readonly TAbstractFile[], count: number): TAbstractFile[] {
  const first = files.slice(0, count).sort(compareFiles);
  for (const file of files.slice(count)) {
    const last = first.at(-1);
    if (last === undefined || compareFiles(file, last) >= 0) continue;
    const at = first.findIndex((other) => compareFiles(file, other) < 0);
    first.splice(at, 0, file);
    first.pop();
  }
  return first;
}
