import type { Failure } from './announcement';
import type { LogRequest, NextContact } from './composed-entry';
import type { DueBoards } from './due-board';
import type { IndexKeeper } from './index-keeper';
import type { NoteActions, WriteStep } from './note-actions';
import type { NoteSource } from './note-source';
import { ATTEMPT, countsAsContact, TRY_AGAIN_AFTER_DAYS } from '../domain/channel';
import type { Day } from '../domain/days';
import type { Interaction } from '../domain/interaction';
import type { Reference } from '../domain/reference';
import type { WritingRules } from '../domain/rules';
import { logContactEdit } from '../notes/writing/contact-edit';
import type { Edit } from '../notes/writing/text-change';

/** Logs a contact into the notes of its partners: one edit each, one undo for all. */
export class LogContact {
  constructor(
    private readonly actions: NoteActions,
    private readonly keeper: IndexKeeper,
    private readonly source: NoteSource,
    private readonly boards: DueBoards,
    private readonly rules: () => WritingRules,
  ) {}

  log(request: LogRequest): Promise<Failure | null> {
    const names = request.partners.map((path) => this.keeper.current.partner(path)?.name ?? path);
    const steps = request.partners.map((path): WriteStep => ({ kind: 'edit', path, edit: this.editFor(path, request) }));
    return this.actions.perform(names, steps, () => ({
      kind: 'logged',
      names,
      contact: countsAsContact(request.channel),
      nextDue: this.nextDue(request.partners),
    }));
  }

  /** The edit that logging makes in one partner's note. */
  editFor(path: string, request: LogRequest): Edit {
    const interaction: Interaction = {
      day: request.day,
      time: request.time,
      channel: request.channel,
      direction: request.direction,
      persons: request.persons.map((name) => this.referenceTo(name, path)),
      text: request.text,
    };
    return logContactEdit(interaction, nextOf(request), this.rules());
  }

  /** A person with a note is linked, so that the entry still means the same when the note is renamed. */
  private referenceTo(name: string, from: string): Reference {
    const partner = this.keeper.current.partner(from);
    const known = partner?.persons.find((person) => person.name === name)?.path ?? null;
    const path = known ?? this.source.resolveLink(name, from);
    if (path === null || this.keeper.current.contribution(path) === null) return { target: name, label: name, linked: false };
    return { target: this.source.linkText(path, from), label: name, linked: true };
  }

  private nextDue(paths: readonly string[]): Day | null {
    const days = paths.map((path) => this.boards.row(path)?.dueDay ?? null).filter((day): day is Day => day !== null);
    return days.length === 0 ? null : Math.min(...days);
  }
}

/** An attempt plans another try where nothing else was chosen. */
function nextOf({ channel, day, next }: LogRequest): NextContact {
  return channel === ATTEMPT && next.kind === 'clear' ? { kind: 'set', day: day + TRY_AGAIN_AFTER_DAYS } : next;
}
