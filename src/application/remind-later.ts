import type { Announcement, Failure } from './announcement';
import type { IndexKeeper } from './index-keeper';
import type { NoteActions } from './note-actions';
import type { Day } from '../domain/days';
import type { WritingRules } from '../domain/rules';
import { pauseEdit, planEdit } from '../notes/writing/contact-edit';
import type { Edit } from '../notes/writing/text-change';

/** Plans the next contact with a partner, or keeps the partner silent for a while. */
export class RemindLater {
  constructor(
    private readonly actions: NoteActions,
    private readonly keeper: IndexKeeper,
    private readonly rules: () => WritingRules,
  ) {}

  /** `null` removes the plan, so that the cadence decides again. */
  plan(path: string, day: Day | null): Promise<Failure | null> {
    return this.write(path, planEdit(day, this.rules().language), (name) => (day === null ? { kind: 'plan-removed', name } : { kind: 'planned', name, day }));
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
