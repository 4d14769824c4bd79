import type { App } from 'obsidian';
import type { Draft, DraftStore } from '../application/ports/draft-store';

const KEY = 'jour-fixe-drafts';

/** Drafts in the app's storage for this vault on this machine: they are nobody else's business. */
export class LocalDrafts implements DraftStore {
  private readonly listeners = new Set<(key: string) => void>();

  constructor(private readonly app: App) {}

  read(key: string): Draft | null {
    return this.all().get(key) ?? null;
  }

  entries(): Iterable<readonly [string, Draft]> {
    return this.all();
  }

  write(key: string, draft: Draft): void {
    const all = this.all();
    all.set(key, draft);
    this.save(all);
    this.tell(key);
  }

  clear(key: string): void {
    const all = this.all();
    if (!all.delete(key)) return;
    this.save(all);
    this.tell(key);
  }

  rename(from: string, to: string): void {
    const draft = this.read(from);
    if (draft === null) return;
    const all = this.all();
    all.delete(from);
    all.set(to, draft);
    this.save(all);
  }

  onChange(listener: (key: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(key: string): void {
    for (const listener of this.listeners) listener(key);
  }

  private save(all: ReadonlyMap<string, Draft>): void {
    this.app.saveLocalStorage(KEY, all.size === 0 ? null : Object.fromEntries(all));
  }

  private all(): Map<string, Draft> {
    const stored: unknown = this.app.loadLocalStorage(KEY);
    const drafts = new Map<string, Draft>();
    if (typeof stored !== 'object' || stored === null) return drafts;
    for (const [key, value] of Object.entries(stored)) {
      const draft = narrowDraft(value);
      if (draft !== null) drafts.set(key, draft);
    }
    return drafts;
  }
}

function narrowDraft(stored: unknown): Draft | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { text, channel, person, day, partners, next, typedOn } = stored as Record<string, unknown>;
  if (typeof text !== 'string') return null;
  const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const paths = Array.isArray(partners) ? partners.filter((path) => typeof path === 'string') : [];
  return {
    text,
    channel: textOrNull(channel),
    person: textOrNull(person),
    day: textOrNull(day),
    ...(paths.length === 0 ? {} : { partners: paths }),
    ...(typeof next === 'string' ? { next } : {}),
    ...(typeof typedOn === 'string' ? { typedOn } : {}),
  };
}
