/** A line of what the browser tells when it is asked to trace; times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  /** `X` for what takes time, `I` for a moment. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** From its beginning to its end, and what of that the thread worked. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** What has to be traced for `TracedTasks`: tasks and marks, and what the browser does to draw. */
export const TRACED = ['toplevel', 'blink.user_timing', 'devtools.timeline', '__metadata'];

/** How the browser names its own steps from elements to a picture. */
export const DRAWING: ReadonlySet<string> = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** The main threads of all pages, as `threadOf` names them. */
export function mainThreadsIn(events: readonly TraceEvent[]): Set<string> {
  return new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf));
}

export function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}
