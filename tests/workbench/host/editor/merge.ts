interface Hunk {
  /** The lines of the base that are replaced: from (inclusive) to (exclusive). */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Lines with their ends, so that joining them gives the text back byte by byte. */
function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Lengths of the longest common subsequence of all tails of two lists of lines. */
function commonTails(base: readonly string[], changed: readonly string[]): Uint32Array[] {
  const table = Array.from({ length: base.length + 1 }, () => new Uint32Array(changed.length + 1));
  for (let i = base.length - 1; i >= 0; i--) {
    for (let j = changed.length - 1; j >= 0; j--) {
      const here = table[i];
      const below = table[i + 1];
      if (here && below) here[j] = base[i] === changed[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, here[j + 1] ?? 0);
    }
  }
  return table;
}

/** What was changed; the lines that both share at start and end need no comparing. */
function diff(base: readonly string[], changed: readonly string[]): Hunk[] {
  const shorter = Math.min(base.length, changed.length);
  let head = 0;
  while (head < shorter && base[head] === changed[head]) head++;
  let tail = 0;
  while (tail < shorter - head && base[base.length - 1 - tail] === changed[changed.length - 1 - tail]) tail++;
  const middle = diffMiddle(base.slice(head, base.length - tail), changed.slice(head, changed.length - tail));
  return middle.map(({ from, to, lines }) => ({ from: from + head, to: to + head, lines }));
}

function diffMiddle(base: readonly string[], changed: readonly string[]): Hunk[] {
  const table = commonTails(base, changed);
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < base.length || j < changed.length) {
    if (i < base.length && j < changed.length && base[i] === changed[j]) {
      i++;
      j++;
      continue;
    }
    const from = i;
    const lines: string[] = [];
    while ((i < base.length || j < changed.length) && !(i < base.length && j < changed.length && base[i] === changed[j])) {
      const skipBase = i < base.length && (j >= changed.length || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0));
      if (skipBase) i++;
      else lines.push(changed[j++] ?? '');
    }
    hunks.push({ from, to: i, lines });
  }
  return hunks;
}

function touches(a: Hunk, b: Hunk): boolean {
  return a.from < b.to && b.from < a.to ? true : a.from === b.from || (a.from === a.to && a.from > b.from && a.from < b.to) || (b.from === b.to && b.from > a.from && b.from < a.to);
}

function isSame(a: Hunk, b: Hunk): boolean {
  return a.from === b.from && a.to === b.to && a.lines.join('') === b.lines.join('');
}

/** What a side made of a stretch of the base. */
function rendered(base: readonly string[], hunks: readonly Hunk[], from: number, to: number): string[] {
  const out: string[] = [];
  let at = from;
  for (const hunk of hunks) {
    out.push(...base.slice(at, hunk.from), ...hunk.lines);
    at = hunk.to;
  }
  return [...out, ...base.slice(at, to)];
}

/**
 * Merges by lines what two sides made of the same text. Where both changed the same lines, both versions
 * stay, theirs first: nothing that somebody wrote is lost. (Obsidian merges by characters with
 * diff-match-patch, so the outcome may differ within one line that both sides changed.)
 *
 * @example mergeText('a\nb\n', 'a\nb typed\n', 'new\na\nb\n') // 'new\na\nb typed\n'
 */
export function mergeText(base: string, ours: string, theirs: string): string {
  if (ours === base || ours === theirs) return theirs;
  if (theirs === base) return ours;
  const lines = splitLines(base);
  const ourHunks = diff(lines, splitLines(ours));
  const theirHunks = diff(lines, splitLines(theirs));
  const out: string[] = [];
  let at = 0;
  while (ourHunks.length > 0 || theirHunks.length > 0) {
    const group: { ours: Hunk[]; theirs: Hunk[] } = { ours: [], theirs: [] };
    const first = Math.min(ourHunks[0]?.from ?? Infinity, theirHunks[0]?.from ?? Infinity);
    const take = (hunks: Hunk[], into: Hunk[]): boolean => {
      const next = hunks[0];
      const joined = [...group.ours, ...group.theirs];
      if (!next || !(joined.length === 0 ? next.from === first : joined.some((hunk) => touches(hunk, next)))) return false;
      into.push(next);
      hunks.shift();
      return true;
    };
    while (take(ourHunks, group.ours) || take(theirHunks, group.theirs));
    const all = [...group.ours, ...group.theirs];
    const from = Math.min(...all.map((hunk) => hunk.from));
    const to = Math.max(...all.map((hunk) => hunk.to));
    out.push(...lines.slice(at, from), ...resolve(lines, group.ours, group.theirs, from, to));
    at = to;
  }
  return [...out, ...lines.slice(at)].join('');
}

function resolve(base: readonly string[], ours: readonly Hunk[], theirs: readonly Hunk[], from: number, to: number): string[] {
  const [our] = ours;
  const [their] = theirs;
  if (theirs.length === 0) return rendered(base, ours, from, to);
  if (ours.length === 0) return rendered(base, theirs, from, to);
  if (ours.length === 1 && theirs.length === 1 && our && their && isSame(our, their)) return [...our.lines];
  const ourLines = rendered(base, ours, from, to);
  const theirLines = rendered(base, theirs, from, to);
  const last = theirLines.at(-1);
  // A last line without an end would run into ours.
  const ended = last !== undefined && !last.endsWith('\n') ? [...theirLines.slice(0, -1), `${last}\n`] : theirLines;
  return [...ended, ...ourLines];
}
