import type { DueBoards } from '../due/due-board';
import type { DueBoard } from '../due/due-row';
import type { IndexKeeper } from '../index-keeper';
import type { Slices } from '../keeping/slices';
import { candidatesOf, partnersToPick, type PickCandidate } from './pick-candidates';
import { PickNames } from './pick-names';

interface Picked {
  readonly board: DueBoard;
  readonly candidates: readonly PickCandidate[];
  /** `null` until somebody looks for names. */
  names: PickNames | null;
}

/** All who can be picked. They are asked for with every key, and are others only when the board is. */
export class Picks {
  private picked: Picked | null = null;

  constructor(
    private readonly keeper: IndexKeeper,
    private readonly boards: DueBoards,
  ) {}

  /** Somebody is about to type a name: what takes long is done before the first key. */
  async makeReady(slices: Slices): Promise<void> {
    const board = this.boards.current();
    if (this.known(board)?.names != null) return;
    const candidates: PickCandidate[] = [];
    const names = new PickNames();
    // To put them in order is one step: whatever opens is drawn first.
    await slices.rest();
    await slices.forEach(partnersToPick(this.keeper, this.boards), (partner) => candidates.push(...candidatesOf(partner, board.today)));
    await slices.forEach(candidates, (candidate) => names.add(candidate));
    await slices.rest();
    names.makeReady();
    if (this.boards.current() === board) this.picked = { board, candidates, names };
  }

  /** The most due first, and behind each partner its persons. */
  candidates(): readonly PickCandidate[] {
    return this.current().candidates;
  }

  names(): PickNames {
    const picked = this.current();
    if (picked.names === null) {
      picked.names = new PickNames();
      for (const candidate of picked.candidates) picked.names.add(candidate);
    }
    return picked.names;
  }

  private current(): Picked {
    const board = this.boards.current();
    const known = this.known(board);
    if (known !== null) return known;
    const candidates = partnersToPick(this.keeper, this.boards).flatMap((partner) => candidatesOf(partner, board.today));
    return (this.picked = { board, candidates, names: null });
  }

  private known(board: DueBoard): Picked | null {
    return this.picked?.board === board ? this.picked : null;
  }
}
