import type { DueBoards } from '../due/due-board';
import type { Announcement, Failure } from '../ports/announcement';
import type { IndexKeeper } from '../index-keeper';
import type { Clock } from '../ports/clock';
import type { AsideStep, NoteActions } from './note-actions';
import type { Snooze, SnoozeStore } from '../ports/snooze-store';
import type { Day } from '../../domain/days';
import type { WritingRules } from '../../domain/rules';
import { pauseEdit, planEdit } from '../../notes/writing/contact-edit';
import type { Edit } from '../../notes/writing/text-change';

/** Plans the next contact with a partner, or keeps the partner silent for a while. */
export class RemindLater {
  constructor(
    private readonly actions: NoteActions,
    private readonly keeper: IndexKeeper,
    private readonly boards: DueBoards,
    private readonly rules: () => WritingRules,
    private readonly clock: Clock,
    private readonly snoozes: SnoozeStore,
  ) {}

  /** Puts off whatever is shown until a day; `null` removes the plan, so that the cadence decides again. */
  plan(path: string, day: Day | null): Promise<Failure | null> {
    return this.planAll([path], day);
  }

  /** As `plan`, for several partners: all of them or, where one is refused, nobody; one undo for all. */
  async planAll(paths: readonly string[], day: Day | null): Promise<Failure | null> {
    const asides = day === null ? [] : paths.map((path): AsideStep => ({ kind: 'aside', path, act: (at) => this.putOff(at, { planDay: day, setOn: this.clock.today() }) }));
    const failure = await this.write(paths, planEdit(day, this.rules().language), (names) => planned(names, day, this.staying(paths)), asides);
    this.boards.followPutOff(paths);
    return failure;
  }

  /** Returns how to take that back: other plans that were made before or since keep what they put off. */
  private putOff(path: string, snooze: Snooze): ((path: string) => void) | null {
    const before = this.snoozes.read(path);
    const same = before.find(({ planDay }) => planDay === snooze.planDay);
    if (same?.setOn === snooze.setOn) return null;
    // Of those whose day has come none is left.
    const others = before.filter((each) => each !== same && each.planDay > snooze.setOn);
    this.snoozes.writeAll([[path, [...others, snooze]]]);
    return (now) => {
      const left = this.snoozes.read(now).filter(({ planDay }) => planDay !== snooze.planDay);
      this.snoozes.writeAll([[now, same === undefined ? left : [...left, same]]]);
      this.boards.followPutOff([now]);
    };
  }

  /** `until` is the last silent day, `null` for no end. */
  pause(path: string, until: Day | null): Promise<Failure | null> {
    return this.pauseAll([path], until);
  }

  pauseAll(paths: readonly string[], until: Day | null): Promise<Failure | null> {
    return this.write(paths, pauseEdit({ until }, this.rules().language), (names) => paused(names, until, this.staying(paths)));
  }

  resume(path: string): Promise<Failure | null> {
    return this.resumeAll([path]);
  }

  resumeAll(paths: readonly string[]): Promise<Failure | null> {
    return this.write(paths, pauseEdit(null, this.rules().language), (names) => ofOne(names, (name) => ({ kind: 'resumed', name }), { kind: 'resumed-all', names }));
  }

  private staying(paths: readonly string[]): readonly string[] {
    const rows = paths.flatMap((path) => this.boards.row(path) ?? []);
    return rows.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'agreement')).map(({ name }) => name);
  }

  private write(paths: readonly string[], edit: Edit, announcement: (names: readonly string[]) => Announcement, asides: readonly AsideStep[] = []): Promise<Failure | null> {
    const names = paths.map((path) => this.keeper.current.partner(path)?.name ?? path);
    const steps = paths.map((path) => ({ kind: 'edit', path, edit }) as const);
    return this.actions.announceFailure(this.actions.perform(names, [...asides, ...steps], () => announcement(names)));
  }
}

function planned(names: readonly string[], day: Day | null, staying: readonly string[]): Announcement {
  if (day === null) return ofOne(names, (name) => ({ kind: 'plan-removed', name }), { kind: 'plans-removed', names });
  return ofOne(names, (name) => ({ kind: 'planned', name, day, staying }), { kind: 'planned-all', names, day, staying });
}

function paused(names: readonly string[], until: Day | null, staying: readonly string[]): Announcement {
  return ofOne(names, (name) => ({ kind: 'paused', name, until, staying }), { kind: 'paused-all', names, until, staying });
}

/** What is said of one is a sentence of its own. */
function ofOne(names: readonly string[], one: (name: string) => Announcement, several: Announcement): Announcement {
  const [only, another] = names;
  return only === undefined || another !== undefined ? several : one(only);
}
