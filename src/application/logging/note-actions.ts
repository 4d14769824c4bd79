import type { Announcement, Failure, Notifier } from '../ports/announcement';
import type { IndexKeeper } from '../index-keeper';
import { NoteExists, NoteMissing, type NoteWriter } from '../ports/note-writer';
import { noteInputFromText } from '../../notes/note-input';
import { EditRefused } from '../../notes/writing/edit-refused';
import type { Edit } from '../../notes/writing/text-change';
import { recordUndo, type UndoRecord } from '../../notes/writing/undo';
import { undoBeneath } from '../../notes/writing/undo-beneath';

/** One write of an action: an edit of a note, or a note that is made. */
export type WriteStep = EditStep | NoteCreation;

export interface NoteCreation {
  readonly kind: 'create';
  readonly path: string;
  readonly text: string;
}

export interface EditStep {
  readonly kind: 'edit';
  readonly path: string;
  readonly edit: Edit;
}

/** What one step did, so that it can be taken back. */
type DoneStep = DoneEdit | { readonly kind: 'create'; path: string; readonly text: string };

/** One of several steps that found its note as it wanted it is kept too: what it found stays when whatever wrote it goes. */
interface DoneEdit {
  readonly kind: 'edit';
  path: string;
  readonly edit: Edit;
  record: UndoRecord;
}

/** How taking back came out: why it was refused, or whether anything is otherwise now. */
interface TakenBack {
  readonly failure: Failure | null;
  readonly isChanged: boolean;
}

interface DoneAction {
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

/** How many single actions can be taken back, one after the other, and how many groups. A group is kept whole, as it is offered as a whole. */
const KEPT_ACTIONS = 50;

/**
 * Carries out what an action writes, in one or several notes: all of it, or nothing at all when any of the
 * writes is refused. Everything written can be taken back, as long as it still stands.
 */
export class NoteActions {
  private readonly done: DoneAction[] = [];
  /** What the action that is being carried out has written, and is still to write into notes that are there. */
  private readonly underWay = new Set<{ path: string }>();
  /** Actions wait for each other, so that an undo never meets a half-finished action. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly writer: NoteWriter,
    private readonly keeper: IndexKeeper,
    private readonly notifier: Notifier,
  ) {}

  /**
   * Writes the steps in their order, and then announces what was done, with an offer to undo it.
   *
   * @returns `null`, or why nothing was written; that is for the caller to show where the user typed, or to announce.
   */
  perform(names: readonly string[], steps: readonly WriteStep[], announcement: () => Announcement): Promise<Failure | null> {
    return this.inTurn(() => this.write({ names, group: null }, steps, announcement));
  }

  /** Like `perform`, for one of several actions that are taken back together; nothing is announced. */
  performInGroup(group: symbol, names: readonly string[], steps: readonly WriteStep[]): Promise<Failure | null> {
    return this.inTurn(() => this.write({ names, group }, steps, null));
  }

  /** Tells the user of a failure that has no place of its own on the screen. */
  async announceFailure(action: Promise<Failure | null>): Promise<Failure | null> {
    const failure = await action;
    if (failure !== null) this.notifier.announce({ kind: 'refused', failure });
    return failure;
  }

  get canUndo(): boolean {
    return this.undoable.length > 0;
  }

  private get undoable(): readonly DoneAction[] {
    return this.done.filter(({ canBeUndone }) => canBeUndone);
  }

  /**
   * Takes the last action back, with those of its group that came right before it, and says so; says why not where
   * what was written no longer stands.
   */
  undoLast(): Promise<void> {
    return this.inTurn(() => this.undo(this.lastTogether()));
  }

  /** Takes back all actions of a group that still can be, whatever came between them. */
  undoGroup(group: symbol): Promise<void> {
    return this.inTurn(() => this.undo(this.undoable.filter((action) => action.group === group)));
  }

  /** A note was renamed: what was written to it can still be taken back, and what is to be written to it still finds it. */
  followRename(from: string, to: string): void {
    for (const step of [...this.done.flatMap(({ steps }) => steps), ...this.underWay]) {
      if (step.path === from) step.path = to;
    }
  }

  private async write(
    { names, group }: Pick<DoneAction, 'names' | 'group'>,
    steps: readonly WriteStep[],
    announcement: (() => Announcement) | null,
  ): Promise<Failure | null> {
    const done: DoneStep[] = [];
    const toDo = steps.map((step) => ({ ...step }));
    for (const step of toDo) if (step.kind === 'edit') this.underWay.add(step);
    const failure = await this.keeper.together(() => this.takeAll(toDo, done));
    if (failure !== null) return failure;
    const action: DoneAction = { names, group, steps: done, canBeUndone: true, withdrawOffer: null };
    const isDone = done.some(wroteSomething);
    if (isDone) this.done.push(action);
    this.forgetOldest();
    if (announcement !== null) {
      action.withdrawOffer = this.notifier.announce(announcement(), isDone ? () => void this.inTurn(() => this.undo(this.undoable.filter((each) => each === action))) : undefined);
    }
    return null;
  }

  /** Takes steps in their order, and notes down what was done; when one fails, all of it is taken back. */
  private async takeAll(steps: readonly WriteStep[], done: DoneStep[]): Promise<Failure | null> {
    for (const step of steps) {
      try {
        done.push(await this.take(step));
      } catch (error) {
        await this.rollBack(done);
        return failureOf(error, step.path);
      }
    }
    return null;
  }

  private forgetOldest(): void {
    const single = this.done.filter(({ group }) => group === null);
    const groups = new Set(this.done.flatMap(({ group }) => group ?? []));
    const tooOld = new Set([...groups].slice(0, -KEPT_ACTIONS));
    const grouped = this.done.filter(({ group }) => group !== null && tooOld.has(group));
    for (const action of [...single.slice(0, -KEPT_ACTIONS), ...grouped]) this.forget(action);
  }

  private lastTogether(): readonly DoneAction[] {
    const { undoable } = this;
    const last = undoable.at(-1);
    if (last === undefined || last.group === null) return undoable.slice(-1);
    return undoable.slice(undoable.findLastIndex(({ group }) => group !== last.group) + 1);
  }

  private async take(step: WriteStep): Promise<DoneStep> {
    this.underWay.add(step);
    if (step.kind === 'create') {
      await this.writer.create(step.path, step.text);
      this.learn(step.path, step.text);
      return step;
    }
    const written = await this.writer.apply(step.path, step.edit);
    if (written !== null) this.learn(step.path, written.after);
    const done: DoneEdit = { ...step, record: recordUndo(written?.before ?? '', written?.after ?? '') };
    this.underWay.add(done);
    return done;
  }

  private async undo(together: readonly DoneAction[]): Promise<void> {
    if (together.length === 0) {
      this.notifier.announce({ kind: 'nothing-to-undo' });
      return;
    }
    const undone: string[] = [];
    let isRefused = false;
    for (const action of [...together].reverse()) {
      const { failure, isChanged } = await this.keeper.together(() => this.takeBack(action.steps, this.editsAfter(action)));
      if (failure !== null) {
        this.notifier.announce({ kind: 'refused', failure });
        // What cannot be taken back any more must not stand in the way of what was done before it.
        action.canBeUndone = false;
        action.withdrawOffer?.();
        isRefused = true;
        continue;
      }
      this.mayBeTriedAgain(action, this.done.slice(0, this.done.indexOf(action)));
      this.forget(action);
      if (isChanged) undone.push(...action.names);
    }
    // What was done may have been taken back by something done later, as when somebody was met after all.
    if (undone.length > 0) this.notifier.announce({ kind: 'undone', names: undone });
    else if (!isRefused) this.notifier.announce({ kind: 'nothing-to-undo' });
  }

  /** What was done before in the same notes may have been refused for the sake of what is now taken back. */
  private mayBeTriedAgain({ steps }: DoneAction, before: readonly DoneAction[]): void {
    const paths = new Set(steps.map(({ path }) => path));
    for (const earlier of before) earlier.canBeUndone ||= earlier.steps.some(({ path }) => paths.has(path));
  }

  private forget(action: DoneAction): void {
    this.done.splice(this.done.indexOf(action), 1);
    action.withdrawOffer?.();
  }

  private editsAfter(action: DoneAction): readonly DoneEdit[] {
    return this.done.slice(this.done.indexOf(action) + 1).flatMap(({ steps }) => steps.filter((step) => step.kind === 'edit'));
  }

  /** Takes steps back, the last first, beneath later edits that stay; when one is refused, those already taken back are written again. */
  private async takeBack(steps: readonly DoneStep[], later: readonly DoneEdit[] = []): Promise<TakenBack> {
    const records = later.map(({ record }) => record);
    const undone: DoneStep[] = [];
    let isChanged = false;
    for (const step of [...steps].reverse()) {
      try {
        if (step.kind === 'create') {
          await this.writer.trash(step.path, step.text);
          this.keeper.take({ kind: 'removed', path: step.path });
          isChanged = true;
        } else if (wroteSomething(step)) {
          undone.push(await this.takeBackEdit(step, later.filter(({ path }) => path === step.path)));
        }
      } catch (error) {
        renew(later, records);
        await this.rollBack(undone);
        return { failure: failureOf(error, step.path), isChanged: false };
      }
    }
    return { failure: null, isChanged: isChanged || undone.some(wroteSomething) };
  }

  private async takeBackEdit(step: DoneEdit, later: readonly DoneEdit[]): Promise<DoneStep> {
    let records: readonly UndoRecord[] = [];
    const edit: Edit = (text) => {
      const undone = undoBeneath(text, step.record, later);
      ({ records } = undone);
      return undone.changes;
    };
    const inverse = await this.take({ kind: 'edit', path: step.path, edit });
    renew(later, records);
    return inverse;
  }

  /** Takes back every step that still can be, the last first, and says which cannot: one of them must not leave the others standing. */
  private async rollBack(done: readonly DoneStep[]): Promise<void> {
    for (const step of [...done].reverse()) {
      const { failure } = await this.takeBack([step]);
      if (failure !== null) this.notifier.announce({ kind: 'refused', failure });
    }
  }

  /** The index learns what was written at once: the vault's own event may come seconds later. */
  private learn(path: string, text: string): void {
    // Of what is no note, such as a base, there is nothing to learn.
    if (!path.endsWith('.md')) return;
    const tags = this.keeper.current.contribution(path)?.tags ?? [];
    this.keeper.take({ kind: 'changed', note: noteInputFromText(path, text, tags) });
  }

  private inTurn<Result>(action: () => Promise<Result>): Promise<Result> {
    const result = this.queue.then(action).finally(() => this.underWay.clear());
    this.queue = result.catch(() => undefined);
    return result;
  }
}

function renew(edits: readonly DoneEdit[], records: readonly UndoRecord[]): void {
  edits.forEach((edit, at) => (edit.record = records[at] ?? edit.record));
}

function wroteSomething(step: DoneStep): boolean {
  return step.kind === 'create' || step.record.hunks.length > 0;
}

function failureOf(error: unknown, path: string): Failure {
  if (error instanceof EditRefused) return { kind: 'refused', path, reason: error.reason };
  if (error instanceof NoteMissing) return { kind: 'missing', path: error.path };
  if (error instanceof NoteExists) return { kind: 'exists', path: error.path };
  return { kind: 'unexpected', path, message: error instanceof Error ? error.message : String(error) };
}
