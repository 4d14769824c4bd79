import { samplesOf, type Profile, type Runner, type Sample } from './profile-samples';
import { DRAWING, mainThreadsIn, threadOf, type TraceEvent } from './trace-event';

/** A piece of work during which a page can neither draw nor take a key; in milliseconds that its thread worked. */
export interface TracedTask {
  readonly all: number;
  /** What of it the plugin did. */
  readonly ofPlugin: number;
  /** What of it the browser took for style, layout and painting. */
  readonly drawing: number;
}

interface TimedTask extends TracedTask {
  readonly begin: number;
  readonly end: number;
}

/**
 * The tasks on the main thread of the page that sets marks, with `performance.mark`. The plugin's part of a task is the
 * share of its samples in which a function of the plugin ran, or one that it had called. What is nobody's, such as
 * collecting garbage, counts for whoever ran before it in the same task.
 */
export class TracedTasks {
  private readonly marks: ReadonlyMap<string, number>;
  private readonly tasks: readonly TimedTask[];

  /** @param mark one that the page has set: there may be other pages */
  constructor(events: readonly TraceEvent[], profile: Profile, mark: string) {
    const pid = events.find(({ name }) => name === mark)?.pid;
    const main = mainThreadsIn(events);
    const ofPage = events.filter((event) => event.pid === pid && main.has(threadOf(event)));
    this.marks = new Map(ofPage.filter(({ ph }) => ph === 'I').map(({ name, ts }) => [name, ts]));
    const timed = ofPage.filter(({ ph }) => ph === 'X').sort((one, other) => one.ts - other.ts);
    this.tasks = withRunners(outermost(timed.filter(({ name }) => name.endsWith('RunTask'))), timed.filter(({ name }) => DRAWING.has(name)), samplesOf(profile));
  }

  /** Milliseconds from one mark to another. */
  time(from: string, to: string): number {
    return (this.at(to) - this.at(from)) / 1_000;
  }

  /** The tasks from the one in which a mark was set to the one in which another was; `null` for the first and the last there is. */
  between(from: string | null, to: string | null): readonly TracedTask[] {
    const begin = from === null ? Number.NEGATIVE_INFINITY : this.at(from);
    const end = to === null ? Number.POSITIVE_INFINITY : this.at(to);
    return this.tasks.filter((task) => task.end >= begin && task.begin <= end);
  }

  private at(mark: string): number {
    const found = this.marks.get(mark);
    if (found === undefined) throw new Error(`The page has not come to “${mark}”.`);
    return found;
  }
}

/** Of tasks in their order, those that are in no other: one may hold others, as when the browser asks a question. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

function withRunners(events: readonly TraceEvent[], steps: readonly TraceEvent[], samples: readonly Sample[]): TimedTask[] {
  let next = 0;
  let nextStep = 0;
  return events.map(({ ts: begin, dur = 0, tdur = dur }) => {
    const end = begin + dur;
    let runner: Runner = 'nobody';
    const took = { plugin: 0, others: 0, nobody: 0 };
    for (let sample = samples[next]; sample !== undefined && sample.at <= end; sample = samples[++next]) {
      if (sample.at < begin) continue;
      if (sample.runner !== 'nobody') runner = sample.runner;
      took[runner] += sample.at - Math.max(sample.since, begin);
    }
    let drawing = 0;
    for (let step = steps[nextStep]; step !== undefined && step.ts <= end; step = steps[++nextStep]) {
      if (step.ts >= begin) drawing += (step.tdur ?? step.dur ?? 0) / 1_000;
    }
    const sampled = took.plugin + took.others + took.nobody;
    const all = tdur / 1_000;
    return { begin, end, all, ofPlugin: sampled === 0 ? 0 : (all * took.plugin) / sampled, drawing };
  });
}
