import type { CachedMetadata } from 'obsidian';
import { newestLogDay, parseDay, weeksOf } from './minimal-reading';
import { moveToMonday, type Day } from '../../../src/domain/days';

const NEVER = -1_000_000;

type Kind = 'partner' | 'person' | 'cooperation';

/**
 * The least that answers who is due: plain columns, links between them, a partner put together again from what points
 * to it. It knows cadences in weeks, the property `last-contact`, log lines, persons and cooperations, and nothing
 * else; it is a yardstick for the real index, and never part of the plugin.
 */
export class MinimalIndex {
  private readonly ids = new Map<string, number>();
  private readonly idByName = new Map<string, number>();
  private readonly paths: string[] = [];
  private readonly kinds: (Kind | null)[] = [];
  /** The newest contact that stands in the note itself. */
  private readonly ownLast: Day[] = [];
  private readonly cadenceDays: number[] = [];
  /** Of a person its employers, of a cooperation its partners, of a partner its contacts. */
  private readonly linksTo: (readonly number[])[] = [];
  /** The notes whose links lead to a partner, and the partners that list a person. */
  private readonly linkedFrom: number[][] = [];
  /** The day from which a partner is due; `NEVER` for everybody else. */
  private readonly dueDay: Day[] = [];
  private readonly byDay = new Map<Day, Set<number>>();

  /** Takes in all notes from nothing. */
  build(metadata: ReadonlyMap<string, CachedMetadata>, texts: ReadonlyMap<string, string> | null): void {
    for (const path of metadata.keys()) this.idOf(path);
    const partners: number[] = [];
    for (const [path, cache] of metadata) {
      const id = this.take(path, cache, texts?.get(path) ?? null);
      if (this.kinds[id] === 'partner') partners.push(id);
    }
    for (const partner of partners) this.assemble(partner);
  }

  /** Takes in what one note says now; only the partners it touches are put together again. */
  put(path: string, cache: CachedMetadata, text: string | null): void {
    const touched = new Set(this.touchedBy(this.idOf(path)));
    const id = this.take(path, cache, text);
    for (const partner of [...touched, ...this.touchedBy(id)]) this.assemble(partner);
  }

  /** The paths of those who are due. */
  due(today: Day): string[] {
    const due: string[] = [];
    for (const [day, partners] of this.byDay) {
      if (day <= today) for (const id of partners) due.push(this.paths[id] ?? '');
    }
    return due;
  }

  private idOf(path: string): number {
    const known = this.ids.get(path);
    if (known !== undefined) return known;
    const id = this.paths.push(path) - 1;
    this.ids.set(path, id);
    this.idByName.set(path.slice(path.lastIndexOf('/') + 1, -3).toLowerCase(), id);
    this.kinds.push(null);
    this.ownLast.push(NEVER);
    this.cadenceDays.push(0);
    this.linksTo.push([]);
    this.linkedFrom.push([]);
    this.dueDay.push(NEVER);
    return id;
  }

  private take(path: string, { frontmatter, frontmatterLinks }: CachedMetadata, text: string | null): number {
    const id = this.idOf(path);
    const type: unknown = frontmatter?.['type'];
    const kind = type === 'partner' || type === 'person' || type === 'cooperation' ? type : null;
    if (kind === null && this.kinds[id] === null) return id;
    this.kinds[id] = kind;
    this.cadenceDays[id] = kind === 'partner' ? weeksOf(frontmatter?.['cadence']) * 7 : 0;
    this.ownLast[id] = Math.max(parseDay(frontmatter?.['last-contact']) ?? NEVER, text === null ? NEVER : (newestLogDay(text) ?? NEVER));
    const links: number[] = [];
    for (const { link } of frontmatterLinks ?? []) {
      const target = this.idByName.get(link.toLowerCase());
      if (target !== undefined) links.push(target);
    }
    for (const target of this.linksTo[id] ?? []) remove(this.linkedFrom[target], id);
    for (const target of links) this.linkedFrom[target]?.push(id);
    this.linksTo[id] = links;
    return id;
  }

  /** The partners for which what stands in a note counts. */
  private touchedBy(id: number): readonly number[] {
    if (this.kinds[id] === 'partner') return [id];
    const links = this.linksTo[id] ?? [];
    return links.length > 0 || this.kinds[id] !== 'person' ? links : (this.linkedFrom[id] ?? []);
  }

  private assemble(partner: number): void {
    let last = this.ownLast[partner] ?? NEVER;
    for (const source of this.linkedFrom[partner] ?? []) last = Math.max(last, this.ownLast[source] ?? NEVER);
    for (const contact of this.linksTo[partner] ?? []) {
      // A person who names no employer of their own belongs to whom they are listed by.
      if (this.kinds[contact] === 'person' && this.linksTo[contact]?.length === 0) last = Math.max(last, this.ownLast[contact] ?? NEVER);
    }
    const before = this.dueDay[partner] ?? NEVER;
    const isKept = this.kinds[partner] === 'partner' && last !== NEVER;
    const day = isKept ? moveToMonday(last + (this.cadenceDays[partner] ?? 0)) : NEVER;
    if (day === before) return;
    this.byDay.get(before)?.delete(partner);
    this.dueDay[partner] = day;
    if (day === NEVER) return;
    const sameDay = this.byDay.get(day);
    if (sameDay === undefined) this.byDay.set(day, new Set([partner]));
    else sameDay.add(partner);
  }
}

function remove(list: number[] | undefined, value: number): void {
  const position = list?.indexOf(value) ?? -1;
  if (position >= 0) list?.splice(position, 1);
}
