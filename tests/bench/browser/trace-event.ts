/** A line of what the browser tells when it is asked to trace; times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  /** `X` for what takes time. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Several profiles of a process are told apart by it. */
  readonly id?: string;
  readonly ts: number;
  /** From its beginning to its end, and what of that the thread worked. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: ProfileData };
}

/** A piece of a profile: functions that were not named before, and which one was found running how long after the one before. */
interface ProfileData {
  readonly startTime?: number;
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
  readonly timeDeltas?: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  /** What called it. */
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string };
}

/** What has to be traced for `TracedTasks`: tasks, marks, and a profile. */
export const TRACED = ['toplevel', 'blink.user_timing', 'disabled-by-default-v8.cpu_profiler', '__metadata'];

/** The main threads of all pages, as `threadOf` names them. */
export function mainThreadsIn(events: readonly TraceEvent[]): Set<string> {
  return new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf));
}

export function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}
