import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CachedMetadata } from 'obsidian';
import { generateVault, type GeneratedVault } from '../generator/generate-vault';
import { metadataOf } from '../generator/metadata';
import type { VaultOptions } from '../generator/vault-plan';
import { writeVault } from '../generator/write-vault';

export interface KnownVault extends GeneratedVault {
  readonly metadata: ReadonlyMap<string, CachedMetadata>;
}

const vaults = new Map<string, KnownVault>();
const folders = new Map<string, Promise<string>>();

/** A generated vault with its metadata, made once in a process. */
export function vaultOf(options: VaultOptions): KnownVault {
  const key = keyOf(options);
  const known = vaults.get(key);
  if (known !== undefined) return known;
  const vault = generateVault(options);
  const made = { ...vault, metadata: metadataOf(vault) };
  vaults.set(key, made);
  return made;
}

/** Where a generated vault stands as files; `removeFolders` takes them away. */
export function folderOf(options: VaultOptions): Promise<string> {
  const key = keyOf(options);
  const known = folders.get(key) ?? write(options);
  folders.set(key, known);
  return known;
}

export async function removeFolders(): Promise<void> {
  for (const folder of folders.values()) await rm(await folder, { recursive: true, force: true });
  folders.clear();
}

/** The vaults made so far are let go. */
export function forgetVaults(): void {
  vaults.clear();
}

async function write(options: VaultOptions): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jour-fixe-bench-'));
  await writeVault(vaults.get(keyOf(options)) ?? generateVault(options), folder);
  return folder;
}

function keyOf({ shape, size, seed = 1 }: VaultOptions): string {
  return `${shape} ${size} ${seed}`;
}
