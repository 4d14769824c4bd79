import type { DraftStore } from '../ports/draft-store';

/** What somebody has typed about a partner at an event and not logged yet. */
export interface Talk {
  readonly met: boolean;
  readonly text: string;
  /** `null` for those whom the event names. */
  readonly persons: readonly string[] | null;
}

/** By the partner's path. */
export type Talks = Readonly<Record<string, Talk>>;

export const NOTHING_TALKED: Talk = { met: false, text: '', persons: null };

/** The key under which it is kept. No note is called so: what is typed into a composer of the same path lives on its own. */
export function talksKey(eventPath: string): string {
  return `${eventPath}#event`;
}

/** What was typed about an event. */
export function readTalks(drafts: DraftStore, eventPath: string): Talks {
  return talksIn(drafts.read(talksKey(eventPath))?.text ?? null);
}

/** What was typed about an event, in the text that is kept of it. */
export function talksIn(kept: string | null): Talks {
  try {
    const read: unknown = JSON.parse(kept ?? '{}');
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(Object.entries(read).flatMap(([path, talk]) => narrowTalk(path, talk)));
  } catch {
    return {};
  }
}

export function writeTalks(drafts: DraftStore, eventPath: string, talks: Talks): void {
  const kept = Object.entries(talks).filter(([, { met, text, persons }]) => met || text !== '' || persons !== null);
  if (kept.length === 0) drafts.clear(talksKey(eventPath));
  else drafts.write(talksKey(eventPath), { text: JSON.stringify(Object.fromEntries(kept)), channel: null, person: null, day: null });
}

/** The text that is kept of an event, after a partner's note was renamed; any other text is left as it is. */
export function talksAfterRename(kept: string, from: string, to: string): string {
  if (!kept.includes(JSON.stringify(from))) return kept;
  const { [from]: talk, ...others } = talksIn(kept);
  if (talk === undefined) return kept;
  const standing = others[to];
  return JSON.stringify({ ...others, [to]: standing === undefined ? talk : talkTogether(talk, standing) });
}

/** The text that is kept of an event, with that of another one. */
export function talksTogether(own: string, other: string): string {
  const talks = talksIn(own);
  const both = Object.entries(talksIn(other)).map(([path, talk]) => [path, talks[path] === undefined ? talk : talkTogether(talks[path], talk)]);
  return JSON.stringify({ ...talks, ...Object.fromEntries(both) });
}

function talkTogether(own: Talk, other: Talk): Talk {
  const persons = own.persons === null || other.persons === null ? (own.persons ?? other.persons) : [...new Set([...own.persons, ...other.persons])];
  // The text of a talk is typed in a single line.
  return { met: own.met || other.met, text: [own.text, other.text].filter((text) => text.trim() !== '').join('; '), persons };
}

function narrowTalk(path: string, stored: unknown): [string, Talk][] {
  if (typeof stored !== 'object' || stored === null) return [];
  const { met, text, persons } = stored as Record<string, unknown>;
  const names = Array.isArray(persons) ? persons.filter((name): name is string => typeof name === 'string') : null;
  return [[path, { met: met === true, text: typeof text === 'string' ? text : '', persons: names }]];
}
