import type { StoreInNode } from '../app/store-in-node';

/** What reading what is stored costs at least: taking it out, and parsing it. */
export async function readShards(store: StoreInNode): Promise<unknown[]> {
  return [...(await store.load()).values()].map(({ notes }): unknown => JSON.parse(notes));
}
