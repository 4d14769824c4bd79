import { talksAfterRename, talksKey, talksTogether } from './gatherings/event-drafts';
import type { Draft, DraftStore } from './ports/draft-store';

/**
 * A note was renamed: its draft moves along, and what drafts of others say of it still means it.
 * Where words of a note stand there that was once called so, they are kept below its own.
 */
export function renameInDrafts(drafts: DraftStore, from: string, to: string): void {
  move(drafts, from, to, wordsTogether);
  move(drafts, talksKey(from), talksKey(to), talksTogether);
  for (const [key, draft] of [...drafts.entries()]) {
    const renamed = draftAfterRename(draft, from, to);
    if (renamed !== draft) drafts.write(key, renamed);
  }
}

function move(drafts: DraftStore, from: string, to: string, together: (own: string, other: string) => string): void {
  const [moving, standing] = [drafts.read(from), drafts.read(to)];
  drafts.rename(from, to);
  if (moving !== null && standing !== null) drafts.write(to, { ...moving, text: together(moving.text, standing.text) });
}

function wordsTogether(own: string, other: string): string {
  return [own, other].filter((text) => text.trim() !== '').join('\n');
}

function draftAfterRename(draft: Draft, from: string, to: string): Draft {
  const text = talksAfterRename(draft.text, from, to);
  if (draft.partners?.includes(from) === true) return { ...draft, text, partners: [...new Set(draft.partners.map((path) => (path === from ? to : path)))] };
  return text === draft.text ? draft : { ...draft, text };
}
