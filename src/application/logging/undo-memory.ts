import { StepsByPath } from './steps-by-path';
import type { Edit } from '../../notes/writing/text-change';
import type { UndoRecord } from '../../notes/writing/undo';

/** What one step did, so that it can be taken back. */
export type DoneStep = DoneEdit | DoneAside | { readonly kind: 'create'; path: string; readonly text: string };

/** What was noted down beside a note. */
export interface DoneAside {
  readonly kind: 'aside';
  path: string;
  /** Given where the note is by then; `null` where there is nothing to take back. */
  readonly takeBack: ((path: string) => void) | null;
}

/** One of several steps that found its note as it wanted it is kept too: what it found stays when whatever wrote it goes. */
export interface DoneEdit {
  readonly kind: 'edit';
  path: string;
  readonly edit: Edit;
  record: UndoRecord;
}

export interface DoneAction {
  /** Actions of one group, such as a run through a list, are taken back together. */
  readonly group: symbol | null;
  /** Names of the partners or notes concerned, for the message. */
  readonly names: readonly string[];
  readonly steps: readonly DoneStep[];
  /** Not where it was tried in vain; what was done stands all the same. */
  canBeUndone: boolean;
  /** Withdraws the notice that offers to take it back; `null` without one. */
  withdrawOffer: (() => void) | null;
}

/** Edits that came after an action and still stand, in their order. */
export interface LaterEdits {
  readonly all: readonly DoneEdit[];
  /** Those of the note that has this path now. */
  at(path: string): readonly DoneEdit[];
}

export const NO_LATER_EDITS: LaterEdits = { all: [], at: () => [] };

/** How many single actions can be taken back, one after the other, and how many groups. A group is kept whole, as it is offered as a whole. */
const KEPT_ACTIONS = 50;

/** What was done and can be taken back, the last at the end. */
export class UndoMemory {
  private readonly done: DoneAction[] = [];
  /** Actions over thousands of notes may be kept, and whole folders are renamed: nobody looks through all steps for those of one note. */
  private readonly steps = new StepsByPath<DoneStep>();

  get undoable(): readonly DoneAction[] {
    return this.done.filter(({ canBeUndone }) => canBeUndone);
  }

  /** The last action that can be taken back, with those of its group that came right before it. */
  lastTogether(): readonly DoneAction[] {
    const { undoable } = this;
    const last = undoable.at(-1);
    if (last === undefined || last.group === null) return undoable.slice(-1);
    return undoable.slice(undoable.findLastIndex(({ group }) => group !== last.group) + 1);
  }

  keep(action: DoneAction): void {
    this.done.push(action);
    for (const step of action.steps) this.steps.add(step);
    this.forgetOldest();
  }

  /** An action was taken back: what was done before in the same notes may have been refused for its sake, and may be tried again. */
  takenBack(action: DoneAction): void {
    const paths = new Set(action.steps.map(({ path }) => path));
    for (const earlier of this.done.slice(0, this.done.indexOf(action))) earlier.canBeUndone ||= earlier.steps.some(({ path }) => paths.has(path));
    this.forget(action);
  }

  editsAfter(action: DoneAction): LaterEdits {
    const all = this.done.slice(this.done.indexOf(action) + 1).flatMap(({ steps }) => steps.filter((step) => step.kind === 'edit'));
    const places = new Map<DoneStep, number>(all.map((edit, place) => [edit, place]));
    // Looked up when it is asked for: notes may be renamed while an action is taken back.
    const at = (path: string): readonly DoneEdit[] => {
      const placesHere = this.steps.at(path).flatMap((step) => places.get(step) ?? []);
      return placesHere.sort((one, other) => one - other).flatMap((place) => all[place] ?? []);
    };
    return { all, at };
  }

  followRename(from: string, to: string): void {
    this.steps.rename(from, to);
  }

  private forgetOldest(): void {
    const single = this.done.filter(({ group }) => group === null);
    const groups = new Set(this.done.flatMap(({ group }) => group ?? []));
    const tooOld = new Set([...groups].slice(0, -KEPT_ACTIONS));
    const grouped = this.done.filter(({ group }) => group !== null && tooOld.has(group));
    for (const action of [...single.slice(0, -KEPT_ACTIONS), ...grouped]) this.forget(action);
  }

  private forget(action: DoneAction): void {
    this.done.splice(this.done.indexOf(action), 1);
    for (const step of action.steps) this.steps.delete(step);
    action.withdrawOffer?.();
  }
}
