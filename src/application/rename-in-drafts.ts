import { talksAfterRename } from './gatherings/event-drafts';
import type { Draft, DraftStore } from './ports/draft-store';

/** A note was renamed: its draft moves along, and what drafts of others say of it still means it. */
export function renameInDrafts(drafts: DraftStore, from: string, to: string): void {
  drafts.rename(from, to);
  for (const [key, draft] of [...drafts.entries()]) {
    const renamed = draftAfterRename(draft, from, to);
    if (renamed !== draft) drafts.write(key, renamed);
  }
}

function draftAfterRename(draft: Draft, from: string, to: string): Draft {
  const text = talksAfterRename(draft.text, from, to);
  if (draft.partners?.includes(from) === true) return { ...draft, text, partners: draft.partners.map((path) => (path === from ? to : path)) };
  return text === draft.text ? draft : { ...draft, text };
}
