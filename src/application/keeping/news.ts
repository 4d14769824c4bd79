import type { RelationshipIndex } from '../../index/relationship-index';
import type { Slices } from './slices';

/** So many changes can be followed without preparing for them. */
const FOLLOWED_AT_ONCE = 32;

/** Keeps something that follows from the index. It hears of changes before anybody is told who may then ask for it. */
export interface Follower {
  /** Notes down which notes and partners changed. */
  follow(changed: ReadonlySet<string>): void;
  /**
   * Works out beforehand, a slice at a time, what would take long where many changed. What it returns takes that over,
   * just before the views are told. Whoever changes in between is followed after that. A follower that works things out
   * by slices when it is asked has none.
   */
  prepare?(index: RelationshipIndex, changed: ReadonlySet<string>, slices: Slices): Promise<() => void>;
}

/** The notes and partners of an index that changed since the views were told. */
export class News {
  private readonly paths = new Set<string>();
  /** Those of them that nobody has prepared for. */
  private unprepared = new Set<string>();
  /** Those of them that followers have not heard of since they changed last, and are not preparing for: of these they know no more than before until they take over. */
  private unheard = new Set<string>();
  private takeOvers: readonly (() => void)[] = [];
  /** While followers prepare, no view is told: what changes meanwhile is told with the rest. */
  private isPreparing = false;

  get canBeTold(): boolean {
    return !this.isPreparing;
  }

  get isEmpty(): boolean {
    return this.paths.size === 0;
  }

  /** What the views have not been told of. */
  get untold(): Iterable<string> {
    return this.paths;
  }

  add(path: string): void {
    this.paths.add(path);
    this.unprepared.add(path);
    this.unheard.add(path);
  }

  /** A note that the views know of by the index that was shown before: they have to hear of it, while followers see that the index is another. */
  addFromBefore(path: string): void {
    this.paths.add(path);
  }

  /** Has the followers prepare where much has changed. Returns whether they did. */
  async prepare(followers: readonly Follower[], index: RelationshipIndex, slices: Slices): Promise<boolean> {
    if (this.isPreparing || this.unprepared.size <= FOLLOWED_AT_ONCE) return false;
    this.isPreparing = true;
    const changed = this.unprepared;
    this.unprepared = new Set();
    this.unheard = new Set();
    try {
      const takeOvers: (() => void)[] = [];
      for (const follower of followers) takeOvers.push((await follower.prepare?.(index, changed, slices)) ?? (() => follower.follow(changed)));
      this.takeOvers = [...this.takeOvers, ...takeOvers];
    } catch (error) {
      for (const path of changed) {
        this.unprepared.add(path);
        this.unheard.add(path);
      }
      throw error;
    } finally {
      this.isPreparing = false;
    }
    return true;
  }

  /** The followers take over what they prepared, and hear of the rest: whoever asks them gets what is true by now. */
  takeOver(followers: readonly Follower[]): void {
    for (const takeOver of this.takeOvers) takeOver();
    for (const follower of followers) follower.follow(this.unprepared);
    this.takeOvers = [];
    this.unheard = new Set();
  }

  /** While no view can be told, followers hear of what changes all the same: whoever asks them gets what is true by now. */
  haveFollow(followers: readonly Follower[]): void {
    if (this.unheard.size === 0) return;
    for (const follower of followers) follower.follow(this.unheard);
    this.unheard = new Set();
  }

  /** The followers take over what they prepared, and hear of the rest. Returns whom the views are to be told of. */
  handOut(followers: readonly Follower[]): ReadonlySet<string> {
    this.takeOver(followers);
    const changed = new Set(this.paths);
    this.unprepared = new Set();
    this.paths.clear();
    return changed;
  }
}
