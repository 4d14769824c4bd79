/** Finds the note that a link or plain name means when it stands in the note `from`; `null` when there is none. */
export type ResolveLink = (target: string, from: string) => string | null;
