import type { Announcement, Failure, Notifier } from '../ports/announcement';
import type { IndexKeeper } from '../index-keeper';
import { NoteExists, NoteMissing, type NoteWriter } from '../ports/note-writer';
import { StepsByPath } from './steps-by-path';
import { NO_LATER_EDITS, UndoMemory, type DoneAction, type DoneAside, type DoneEdit, type DoneStep, type LaterEdits } from './undo-memory';
import { noteInputFromText } from '../../notes/note-input';
import { EditRefused } from '../../notes/writing/edit-refused';
import type { Edit } from '../../notes/writing/text-change';
import { recordUndo, type UndoRecord } from '../../notes/writing/undo';
import { undoBeneath } from '../../notes/writing/undo-beneath';

/** One write of an action: an edit of a note, or a note that is made. */
export type WriteStep = EditStep | NoteCreation | AsideStep;

/** Something that belongs to a note and stands beside it, on this device. Such steps come first, so that what follows knows of them. */
export interface AsideStep {
  readonly kind: 'aside';
  readonly path: string;
  /** Does it for the note that is there by then. Returns how to take it back, `null` where nothing changed. */
  readonly act: (path: string) => ((path: string) => void) | null;
}

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

/** How taking back came out: why it was refused, or whether anything is otherwise now. */
interface TakenBack {
  readonly failure: Failure | null;
  readonly isChanged: boolean;
}

/**
 * Carries out what an action writes, in one or several notes: all of it, or nothing at all when any of the
 * writes is refused. Everything written can be taken back, as long as it still stands.
 */
export class NoteActions {
  private readonly memory = new UndoMemory();
  /** What the action that is being carried out has written, and is still to write into notes that are there. */
  private readonly underWay = new StepsByPath<{ path: string }>();
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
    return this.memory.undoable.length > 0;
  }

  /**
   * Takes the last action back, with those of its group that came right before it, and says so; says why not where
   * what was written no longer stands.
   */
  undoLast(): Promise<void> {
    return this.inTurn(() => this.undo(this.memory.lastTogether()));
  }

  /** Takes back all actions of a group that still can be, whatever came between them. */
  undoGroup(group: symbol): Promise<void> {
    return this.inTurn(() => this.undo(this.memory.undoable.filter((action) => action.group === group)));
  }

  /** A note was renamed: what was written to it can still be taken back, and what is to be written to it still finds it. */
  followRename(from: string, to: string): void {
    this.memory.followRename(from, to);
    this.underWay.rename(from, to);
  }

  private async write(
    { names, group }: Pick<DoneAction, 'names' | 'group'>,
    steps: readonly WriteStep[],
    announcement: (() => Announcement) | null,
  ): Promise<Failure | null> {
    const done: DoneStep[] = [];
    const toDo = steps.map((step) => ({ ...step }));
    for (const step of toDo) if (step.kind !== 'create') this.underWay.add(step);
    const failure = await this.keeper.together(() => this.takeAll(toDo, done));
    if (failure !== null) return failure;
    const action: DoneAction = { names, group, steps: done, canBeUndone: true, withdrawOffer: null };
    const isDone = done.some(wroteSomething);
    if (isDone) this.memory.keep(action);
    if (announcement !== null) {
      action.withdrawOffer = this.notifier.announce(announcement(), isDone ? () => void this.inTurn(() => this.undo(this.memory.undoable.filter((each) => each === action))) : undefined);
    }
    return null;
  }

  /** Takes steps in their order, and notes down what was done; when one fails, all of it is taken back. */
  private async takeAll(steps: readonly WriteStep[], done: DoneStep[]): Promise<Failure | null> {
    for (const step of steps) {
      try {
        done.push(await this.take(step));
      } catch (error) {
        const isAllBack = await this.rollBack(done);
        return failureOf(error, step, isAllBack ? steps : []);
      }
    }
    return null;
  }

  private async take(step: WriteStep): Promise<DoneStep> {
    this.underWay.add(step);
    if (step.kind === 'create') {
      await this.writer.create(step.path, step.text);
      this.learn(step.path, step.text);
      return step;
    }
    if (step.kind === 'aside') {
      const noted: DoneAside = { kind: 'aside', path: step.path, takeBack: step.act(step.path) };
      this.underWay.add(noted);
      return noted;
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
      const { failure, isChanged } = await this.keeper.together(() => this.takeBack(action.steps, this.memory.editsAfter(action)));
      if (failure !== null) {
        this.notifier.announce({ kind: 'refused', failure });
        // What cannot be taken back any more must not stand in the way of what was done before it.
        action.canBeUndone = false;
        action.withdrawOffer?.();
        isRefused = true;
        continue;
      }
      this.memory.takenBack(action);
      if (isChanged) undone.push(...action.names);
    }
    // What was done may have been taken back by something done later, as when somebody was met after all.
    if (undone.length > 0) this.notifier.announce({ kind: 'undone', names: undone });
    else if (!isRefused) this.notifier.announce({ kind: 'nothing-to-undo' });
  }

  /** Takes steps back, the last first, beneath later edits that stay; when one is refused, those already taken back are written again. */
  private async takeBack(steps: readonly DoneStep[], later: LaterEdits = NO_LATER_EDITS): Promise<TakenBack> {
    const records = later.all.map(({ record }) => record);
    const undone: DoneStep[] = [];
    let isChanged = false;
    for (const step of [...steps].reverse()) {
      try {
        if (step.kind === 'create') {
          await this.writer.trash(step.path, step.text);
          this.keeper.takeOurs({ kind: 'removed', path: step.path });
          isChanged = true;
        } else if (step.kind === 'aside') {
          // The first to be done, they are the last to be taken back: nothing that could fail comes after them.
          step.takeBack?.(step.path);
          isChanged ||= step.takeBack !== null;
        } else if (wroteSomething(step)) {
          undone.push(await this.takeBackEdit(step, later.at(step.path)));
        }
      } catch (error) {
        renew(later.all, records);
        const isAllBack = await this.rollBack(undone);
        return { failure: failureOf(error, step, isAllBack ? steps : []), isChanged: false };
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

  /**
   * Takes back every step that still can be, the last first, and says which cannot: one of them must not leave the
   * others standing. Returns whether all of them could.
   */
  private async rollBack(done: readonly DoneStep[]): Promise<boolean> {
    let isAllBack = true;
    for (const step of [...done].reverse()) {
      const { failure } = await this.takeBack([step]);
      if (failure === null) continue;
      isAllBack = false;
      this.notifier.announce({ kind: 'refused', failure });
    }
    return isAllBack;
  }

  /** The index learns what was written at once: the vault's own event may come seconds later. */
  private learn(path: string, text: string): void {
    // Of what is no note, such as a base, there is nothing to learn.
    if (!path.endsWith('.md')) return;
    const tags = this.keeper.current.contribution(path)?.tags ?? [];
    this.keeper.takeOurs({ kind: 'changed', note: noteInputFromText(path, text, tags) });
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
  if (step.kind === 'aside') return step.takeBack !== null;
  return step.kind === 'create' || step.record.hunks.length > 0;
}

/** @param together what else was left as it was */
function failureOf(error: unknown, step: WriteStep | DoneStep, together: readonly (WriteStep | DoneStep)[]): Failure {
  const failure = failureOfNote(error, step.path);
  return together.some(({ kind, path }) => kind === 'edit' && path !== step.path) ? { ...failure, othersLeft: true } : failure;
}

function failureOfNote(error: unknown, path: string): Failure {
  if (error instanceof EditRefused) return { kind: 'refused', path, reason: error.reason };
  if (error instanceof NoteMissing) return { kind: 'missing', path: error.path };
  if (error instanceof NoteExists) return { kind: 'exists', path: error.path };
  return { kind: 'unexpected', path, message: error instanceof Error ? error.message : String(error) };
}
