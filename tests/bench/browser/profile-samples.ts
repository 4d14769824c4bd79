import { mainThreadsIn, threadOf, type TraceEvent } from './trace-event';

/** As the workbench names what it evaluates for a plugin. */
const PLUGIN = 'plugin:';

/** What the engine calls work that belongs to no function: its own, such as collecting garbage, and the browser's. */
const NOBODY = new Set(['(program)', '(garbage collector)', '(idle)', '(root)']);

/** Whose function ran: the plugin's, or one that it had called; somebody else's; or none at all. */
export type Runner = 'plugin' | 'others' | 'nobody';

/** Who ran when, in microseconds, and since when. */
export interface Sample {
  readonly at: number;
  readonly since: number;
  readonly runner: Runner;
}

/** What a profile says of the main threads, in the order of time, by process. */
export function samplesIn(events: readonly TraceEvent[]): Map<number, Sample[]> {
  const main = mainThreadsIn(events);
  const profiles = new Map<string, Profile>();
  const samples = new Map<number, Sample[]>();
  for (const event of events) {
    const { name, pid, id = '', args } = event;
    if (name === 'Profile' && main.has(threadOf(event))) profiles.set(`${pid} ${id}`, new Profile(args.data?.startTime ?? event.ts));
    if (name !== 'ProfileChunk') continue;
    const found = samples.get(pid) ?? [];
    found.push(...(profiles.get(`${pid} ${id}`)?.read(event) ?? []));
    samples.set(pid, found);
  }
  for (const all of samples.values()) all.sort((one, other) => one.at - other.at);
  return samples;
}

/** A profile as it comes, piece by piece. */
class Profile {
  private readonly runners = new Map<number, Runner>();

  constructor(private now: number) {}

  read({ args }: TraceEvent): Sample[] {
    const { cpuProfile, timeDeltas = [] } = args.data ?? {};
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
      const isOfPlugin = callFrame.url?.startsWith(PLUGIN) === true || (parent !== undefined && this.runners.get(parent) === 'plugin');
      this.runners.set(id, isOfPlugin ? 'plugin' : NOBODY.has(callFrame.functionName) ? 'nobody' : 'others');
    }
    return (cpuProfile?.samples ?? []).map((node, position) => {
      const since = this.now;
      this.now += timeDeltas[position] ?? 0;
      return { at: this.now, since, runner: this.runners.get(node) ?? 'nobody' };
    });
  }
}
