import type { Announcement, Failure } from '../ports/announcement';
import type { IndexKeeper } from '../index-keeper';
import type { Clock } from '../ports/clock';
import type { NoteActions } from './note-actions';
import type { SnoozeStore } from '../ports/snooze-store';
import type { Day } from '../../domain/days';
import type { WritingRules } from '../../domain/rules';
import { pauseEdit, planEdit } from '../../notes/writing/contact-edit';
import type { Edit } from '../../notes/writing/text-change';

/** Plans the next contact with a partner, or keeps the partner silent for a while. */
export class RemindLater {
  constructor(
    private readonly actions: NoteActions,
    private readonly keeper: IndexKeeper,
    private readonly rules: () => WritingRules,
    private readonly clock: Clock,
    private readonly snoozes: SnoozeStore,
  ) {}

  /** Puts off whatever is shown until a day; `null` removes the plan, so that the cadence decides again. */
  async plan(path: string, day: Day | null): Promise<Failure | null> {
    const before = this.snoozes.read(path);
    // The row is made anew as soon as the note is written, and has to know by then.
    this.snoozes.write(path, day === null ? null : { planDay: day, setOn: this.clock.today() });
    const failure = await this.write(path, planEdit(day, this.rules().language), (name) => (day === null ? { kind: 'plan-removed', name } : { kind: 'planned', name, day }));
    if (failure !== null) this.snoozes.write(path, before);
    return failure;
  }

  /** `until` is the last silent day, `null` for no end. */
  pause(path: string, until: Day | null): Promise<Failure | null> {
    return this.write(path, pauseEdit({ until }, this.rules().language), (name) => ({ kind: 'paused', name, until }));
  }

  resume(path: string): Promise<Failure | null> {
    return this.write(path, pauseEdit(null, this.rules().language), (name) => ({ kind: 'resumed', name }));
  }

  private write(path: string, edit: Edit, announcement: (name: string) => Announcement): Promise<Failure | null> {
    const name = this.keeper.current.partner(path)?.name ?? path;
    return this.actions.announceFailure(this.actions.perform([name], [{ kind: 'edit', path, edit }], () => announcement(name)));
  }
}
