import type { Failure } from '../ports/announcement';
import type { Clock } from '../ports/clock';
import type { DueBoards } from '../due/due-board';
import type { IndexKeeper } from '../index-keeper';
import type { NoteActions, WriteStep } from '../logging/note-actions';
import type { NoteSource } from '../ports/note-source';
import { lastContactOf } from '../../domain/contact';
import { isWeekend, type Day } from '../../domain/days';
import type { Partner } from '../../domain/partner';
import type { Reference } from '../../domain/reference';
import type { WritingRules } from '../../domain/rules';
import { ownerEdit } from '../../notes/writing/owner-edit';

/** Over how many days the introductions are spread. */
const SPREAD_OVER_DAYS = 14;

/** One of our own people, and how many partners they look after. */
export interface Owner {
  readonly name: string;
  readonly count: number;
}

/** A partner that is handed over, and when to introduce oneself; `null` where nobody is to be called: the partnership is over, or paused. */
export interface PlannedHandover {
  readonly path: string;
  readonly name: string;
  readonly day: Day | null;
}

/** Hands everything that one of our own people looks after to another: one action, one undo. */
export class HandOverOwner {
  constructor(
    private readonly actions: NoteActions,
    private readonly keeper: IndexKeeper,
    private readonly source: NoteSource,
    private readonly boards: DueBoards,
    private readonly clock: Clock,
    private readonly rules: () => WritingRules,
  ) {}

  /** Whether there is anybody to hand over from. Asked whenever the commands are listed: the first one found is enough. */
  get hasOwners(): boolean {
    for (const { facts } of this.keeper.current.partners()) if (facts.owner.length > 0) return true;
    return false;
  }

  /** All of our own people whom notes name, by name. */
  owners(): readonly Owner[] {
    const owners = new Map<string, { name: string; paths: Set<string> }>();
    for (const { path, facts } of this.keeper.current.partners()) {
      for (const reference of facts.owner) {
        const { key, name } = this.calledIn(reference, path);
        const owner = owners.get(key) ?? { name, paths: new Set() };
        owners.set(key, owner);
        owner.paths.add(path);
      }
    }
    return [...owners.values()].map(({ name, paths }) => ({ name, count: paths.size })).sort((one, other) => one.name.localeCompare(other.name));
  }

  /** What is handed over, the most due first, with the introductions spread over the working days of two weeks. */
  planFor(owner: string): readonly PlannedHandover[] {
    const today = this.clock.today();
    const partners = [...this.keeper.current.partners()].filter((partner) => partner.facts.owner.some(this.isNamed(owner, partner.path)));
    const rowOf = this.boards.rowsNow();
    const urgency = ({ path }: Partner): number => rowOf(path)?.urgency ?? -Infinity;
    partners.sort((one, other) => compare(urgency(other), urgency(one)) || one.name.localeCompare(other.name));
    const days = Array.from({ length: SPREAD_OVER_DAYS }, (_, offset) => today + 1 + offset).filter((day) => !isWeekend(day));
    const silent = partners.filter((partner) => isSilent(partner, today));
    const called = partners.filter((partner) => !isSilent(partner, today));
    return [
      ...called.map(({ path, name }, order) => ({ path, name, day: days[Math.floor((order * days.length) / called.length)] ?? null })),
      ...silent.map(({ path, name }) => ({ path, name, day: null })),
    ];
  }

  handOver(from: string, to: string): Promise<Failure | null> {
    // The new one may be the old one by another name.
    const planned = this.planFor(from).filter(({ path }) => this.keeper.current.partner(path)?.facts.owner.some((reference) => this.isNamed(from, path)(reference) && !this.isNamed(to, path)(reference)) === true);
    const steps = planned.map(({ path, day }): WriteStep => {
      const partner = this.keeper.current.partner(path);
      const last = partner === null ? null : (lastContactOf(partner, this.clock.today())?.day ?? null);
      const change = { isOwner: this.isNamed(from, path), isNewOwner: this.isNamed(to, path), newOwner: (old: Reference) => this.written(to, old, path), plan: day === null ? null : { day, last } };
      return { kind: 'edit', path, edit: ownerEdit(change, this.rules().language) };
    });
    return this.actions.perform([from], steps, () => ({ kind: 'handed-over', from, to, count: steps.length }));
  }

  /** A link stays a link, and a name a name. */
  private written(owner: string, old: Reference, from: string): string {
    if (!old.linked || /[[\]|#^]/.test(owner)) return owner;
    const path = this.source.resolveLink(owner, from);
    return `[[${path === null ? owner : this.source.linkText(path, from)}]]`;
  }

  private isNamed(owner: string, from: string): (reference: Reference) => boolean {
    const folded = fold(owner);
    let key: string | null = null;
    return (reference) => {
      const called = this.calledIn(reference, from);
      return fold(called.name) === folded || called.key === (key ??= this.calledIn({ target: owner, label: owner, linked: false }, from).key);
    };
  }

  /**
   * By what an owner is known, as one person is one owner, whether linked or named; and what the owner's note is called,
   * for two may be called the same in their links: without a note, the words of the link.
   */
  private calledIn(reference: Reference, from: string): { readonly key: string; readonly name: string } {
    const path = this.keeper.current.resolve(reference, from);
    return path === null ? { key: fold(reference.label), name: reference.label } : { key: path, name: path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '') };
  }
}

function isSilent({ facts: { former, pause } }: Partner, today: Day): boolean {
  return former || (pause !== null && (pause.until === null || pause.until >= today));
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function fold(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
