import type { Reference } from 'obsidian';
import { type TAbstractFile, type TFile, TFolder } from './files';
import { parseLinktext } from './links';
import { type MetadataCache, referencesOf } from './metadata-cache';
import type { Vault } from './vault';

/** A link with the note it stands in and the file it leads to. */
interface FoundReference {
  readonly source: TFile;
  readonly target: TFile;
  readonly reference: Reference;
}

/** The links between notes that renaming a file, or a folder with all it holds, could break. */
export function findReferences(vault: Vault, cache: MetadataCache, renamed: TAbstractFile): FoundReference[] {
  const isConcerned = (file: TFile): boolean => file === renamed || (renamed instanceof TFolder && file.path.startsWith(`${renamed.path}/`));
  return vault.getMarkdownFiles().flatMap((source) =>
    referencesOf(cache.getFileCache(source) ?? {}).flatMap((reference) => {
      const { path } = parseLinktext(reference.link);
      const target = path === '' ? null : cache.getFirstLinkpathDest(path, source.path);
      return target && (isConcerned(target) || isConcerned(source)) ? [{ source, target, reference }] : [];
    }),
  );
}

/** Changes those links that do not lead to their file any more, one write for each note. */
export async function rewriteReferences(vault: Vault, metadataCache: MetadataCache, references: FoundReference[]): Promise<void> {
  const bySource = new Map<TFile, FoundReference[]>();
  for (const found of references) {
    const { path } = parseLinktext(found.reference.link);
    if (metadataCache.getFirstLinkpathDest(path, found.source.path) === found.target) continue;
    bySource.set(found.source, [...(bySource.get(found.source) ?? []), found]);
  }
  for (const [source, broken] of bySource) {
    await vault.process(source, (text) =>
      broken.reduce((changed, { reference, target }) => changed.split(reference.original).join(relink(reference, target, source)), text),
    );
  }

  function relink(reference: Reference, target: TFile, source: TFile): string {
    const { subpath, path } = parseLinktext(reference.link);
    const text = metadataCache.fileToLinktext(target, source.path);
    if (!reference.original.includes('[[')) {
      const markdownPath = encodeURI(target.path);
      return reference.original.replace(/\]\(.*\)$/s, `](${markdownPath}${encodeURI(subpath)})`);
    }
    const shown = /\\?\|.*(?=\]\]$)/s.exec(reference.original)?.[0] ?? '';
    const extension = /\.md$/i.test(path) ? '.md' : '';
    return `${reference.original.startsWith('!') ? '!' : ''}[[${text}${extension}${subpath}${shown}]]`;
  }
}
