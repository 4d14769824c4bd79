import type { DueBoards } from '../due/due-board';
import type { DueBoard } from '../due/due-row';
import type { Slices } from '../keeping/slices';
import { PerPartner } from '../per-partner';
import { candidatesOf, mostDuePartners, partnersToPick, type PartnerToPick, type PickCandidate } from './pick-candidates';
import { namesOf, PickNames, type CandidateNames } from './pick-names';

/** A partner and its persons, and what they are called. */
interface Called {
  readonly candidates: readonly PickCandidate[];
  /** Empty until somebody looks for names. */
  names: readonly CandidateNames[];
}

interface Picked {
  readonly board: DueBoard;
  readonly partners: readonly PartnerToPick[];
  readonly candidates: readonly PickCandidate[];
  /** `null` until somebody looks for names. */
  readonly names: PickNames | null;
}

/** While very much changes, as in a sync, they are put together when they are asked for. */
const MOST_TURNS = 10;

/** All who can be picked. They are asked for with every key, and are others only when the board is. */
export class Picks {
  private picked: Picked | null = null;
  private ordered: Pick<Picked, 'board' | 'partners'> | null = null;
  private readonly called = new PerPartner<Called>();
  private making: Promise<void> | null = null;

  constructor(private readonly boards: DueBoards) {}

  /** Somebody types names, or is about to: what takes long is done before the next key. */
  makeReady(slices: Slices): Promise<void> {
    return (this.making ??= this.catchUp(slices).finally(() => (this.making = null)));
  }

  /** Somebody is about to search among all candidates, by whatever means. */
  async makeCandidatesReady(slices: Slices): Promise<void> {
    // Whatever opens is drawn first.
    await slices.rest();
    const board = this.boards.current();
    await slices.forEach(this.inOrder(board), (each) => void this.calledOf(each, board));
  }

  private async catchUp(slices: Slices): Promise<void> {
    for (let turn = 0; turn < MOST_TURNS; turn += 1) if (await this.putTogether(slices)) return;
  }

  /** Answers false where the board has become another meanwhile. */
  private async putTogether(slices: Slices): Promise<boolean> {
    const board = this.boards.current();
    if (this.known(board)?.names != null) return true;
    // To put them in order is one step: whatever opens is drawn first.
    await slices.rest();
    if (this.boards.current() !== board) return false;
    const partners = this.inOrder(board);
    const candidates: PickCandidate[] = [];
    const named: CandidateNames[] = [];
    for (const each of partners) {
      candidates.push(...this.calledOf(each, board).candidates);
      named.push(...this.namesOf(each, board));
      if (!slices.isOver) continue;
      await slices.rest();
      if (this.boards.current() !== board) return false;
    }
    await slices.rest();
    if (this.boards.current() !== board) return false;
    this.picked = { board, partners, candidates, names: new PickNames(named) };
    return true;
  }

  /** Those who are offered before anything is typed: the most due partners. */
  mostDue(count: number): readonly PickCandidate[] {
    const board = this.boards.current();
    const first = this.ordered?.board === board ? this.ordered.partners.slice(0, count) : mostDuePartners(this.boards, count);
    return first.flatMap((each) => this.calledOf(each, board).candidates[0] ?? []);
  }

  /** The most due first, and behind each partner its persons. */
  candidates(): readonly PickCandidate[] {
    return this.current().candidates;
  }

  names(): PickNames {
    const picked = this.current();
    if (picked.names !== null) return picked.names;
    const names = new PickNames(picked.partners.flatMap((each) => this.namesOf(each, picked.board)));
    this.picked = { ...picked, names };
    return names;
  }

  private current(): Picked {
    const board = this.boards.current();
    const known = this.known(board);
    if (known !== null) return known;
    const partners = this.inOrder(board);
    const candidates = partners.flatMap((each) => this.calledOf(each, board).candidates);
    return (this.picked = { board, partners, candidates, names: null });
  }

  private known(board: DueBoard): Picked | null {
    return this.picked?.board === board ? this.picked : null;
  }

  private inOrder(board: DueBoard): readonly PartnerToPick[] {
    if (this.ordered?.board !== board) {
      this.ordered = { board, partners: partnersToPick(this.boards, this.ordered?.partners ?? []) };
      this.picked = null;
    }
    return this.ordered.partners;
  }

  private namesOf(each: PartnerToPick, board: DueBoard): readonly CandidateNames[] {
    const called = this.calledOf(each, board);
    if (called.names.length === 0) called.names = called.candidates.map(namesOf);
    return called.names;
  }

  private calledOf({ partner, row }: PartnerToPick, { today }: DueBoard): Called {
    return this.called.get(partner, [row, today], () => ({ candidates: candidatesOf(partner, row, today), names: [] }));
  }
}
