import type { View } from './view';
import type { WorkspaceLeaf } from './workspace-leaf';

export type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** Which view a type names, and which type shows files with an extension. */
export class ViewRegistry {
  readonly #creators = new Map<string, ViewCreator>();
  readonly #types = new Map<string, string>();

  register(type: string, creator: ViewCreator): void {
    if (this.#creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.#creators.set(type, creator);
  }

  unregister(type: string): void {
    this.#creators.delete(type);
  }

  creator(type: string): ViewCreator | undefined {
    return this.#creators.get(type);
  }

  registerExtensions(extensions: readonly string[], type: string): void {
    for (const extension of extensions) {
      if (this.#types.has(extension)) throw new Error(`Attempting to register an existing file extension "${extension}"`);
      this.#types.set(extension, type);
    }
  }

  unregisterExtensions(extensions: readonly string[]): void {
    for (const extension of extensions) this.#types.delete(extension);
  }

  typeForExtension(extension: string): string | null {
    return this.#types.get(extension) ?? null;
  }
}
