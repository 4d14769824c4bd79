/** As the workbench names what it evaluates for a plugin. */
const PLUGIN = 'plugin:';

/** What the engine calls work that belongs to no function: its own, such as collecting garbage, and the browser's. */
const NOBODY = new Set(['(program)', '(garbage collector)', '(idle)', '(root)']);

/** A profile as the browser gives it: which function was found running, how long after the sample before; in microseconds. */
export interface Profile {
  readonly startTime: number;
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string; readonly url: string }; readonly children?: readonly number[] }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Whose function ran: the plugin's, or one that it had called; somebody else's; or none at all. */
export type Runner = 'plugin' | 'others' | 'nobody';

/** Who ran when, and since when, in microseconds. */
export interface Sample {
  readonly at: number;
  readonly since: number;
  readonly runner: Runner;
}

export function samplesOf({ startTime, nodes, samples = [], timeDeltas = [] }: Profile): Sample[] {
  const runners = new Map<number, Runner>();
  // A node comes before what it calls.
  for (const { id, callFrame, children = [] } of nodes) {
    const runner = callFrame.url.startsWith(PLUGIN) ? 'plugin' : (runners.get(id) ?? (NOBODY.has(callFrame.functionName) ? 'nobody' : 'others'));
    runners.set(id, runner);
    if (runner === 'plugin') for (const child of children) runners.set(child, runner);
  }
  let now = startTime;
  const found = samples.map((node, position) => {
    const since = now;
    now += timeDeltas[position] ?? 0;
    return { at: now, since, runner: runners.get(node) ?? 'nobody' };
  });
  return found.sort((one, other) => one.at - other.at);
}
