import type { Failure } from './announcement';
import type { IndexKeeper } from './index-keeper';
import type { NoteActions } from './note-actions';
import type { Day } from '../domain/days';
import type { WritingRules } from '../domain/rules';
import { pauseEdit, planEdit } from '../notes/writing/contact-edit';

/** Plans the next contact with a partner, or keeps the partner silent for a while. */
export class RemindLater {
  constructor(
    private readonly actions: NoteActions,
    private readonly keeper: IndexKeeper,
    private readonly rules: () => WritingRules,
  ) {}

  /** `null` removes the plan, so that the cadence decides again. */
  plan(path: string, day: Day | null): Promise<Failure | null> {
    const name = this.nameOf(path);
    return this.actions.perform([name], [{ kind: 'edit', path, edit: planEdit(day, this.rules().language) }], () =>
      day === null ? { kind: 'plan-removed', name } : { kind: 'planned', name, day },
    );
  }

  /** `until` is the last silent day, `null` for no end. */
  pause(path: string, until: Day | null): Promise<Failure | null> {
    const name = this.nameOf(path);
    return this.actions.perform([name], [{ kind: 'edit', path, edit: pauseEdit({ until }, this.rules().language) }], () => ({ kind: 'paused', name, until }));
  }

  resume(path: string): Promise<Failure | null> {
    const name = this.nameOf(path);
    return this.actions.perform([name], [{ kind: 'edit', path, edit: pauseEdit(null, this.rules().language) }], () => ({ kind: 'resumed', name }));
  }

  private nameOf(path: string): string {
    return this.keeper.current.partner(path)?.name ?? path;
  }
}
