import { figureOf, type Figure, type Goal } from '../harness/figure';
import { Samples } from '../harness/measure';
import { COMPOSING, SCROLLING, TYPING } from './moving-about';
import { MARKS } from './start-marks';
import type { TracedTask, TracedTasks } from './traced-tasks';

const bench = 'browser';
const IN_START: Goal = { median: 30 };
const IN_USE: Goal = { p99: 8 };
/** Milliseconds; most tasks are next to nothing, and would hide the others. */
const SHORTEST = 0.5;

type Span = readonly [from: string | null, to: string | null];

const BEFORE_LAYOUT: Span = [null, MARKS.ready];
const TO_LIST: Span = [MARKS.ready, MARKS.list];

/** What a first start came to, and one with a stored index, which typing and scrolling followed. */
export function figuresOf(notes: number, first: TracedTasks, again: TracedTasks): Figure[] {
  const time = (what: string, start: TracedTasks, from: string, to: string): Figure => figureOf(new Samples([start.time(from, to)]), { bench, what, notes });
  const longest = (what: string, start: TracedTasks, span: Span): Figure =>
    figureOf(new Samples([Math.max(0, ...start.between(...span).map(ofPlugin))]), { bench, what: `longest task: ${what}`, notes, goal: IN_START });
  const whole = (what: string, start: TracedTasks, span: Span): Figure =>
    figureOf(new Samples([Math.max(0, ...start.between(...span).map(({ all }) => all))]), { bench, what: `longest whole task: ${what}`, notes });
  const use = (what: string, span: Span): Figure[] => {
    const tasks = again.between(...span);
    const samples = longOnes(tasks.map(ofPlugin));
    return [
      figureOf(samples, { bench, what: `the plugin’s part of a task while ${what}`, notes, goal: IN_USE }),
      { bench, what: `longest task: ${what}`, notes, unit: 'ms', median: samples.quantile(1), p99: null, yardstick: null, goal: null },
      figureOf(longOnes(tasks.map(({ drawing }) => drawing)), { bench, what: `of a task, style, layout and painting while ${what}`, notes }),
      figureOf(longOnes(tasks.map(({ all }) => all)), { bench, what: `the whole task while ${what}`, notes }),
    ];
  };
  return [
    time('a first start, from the layout to the list', first, MARKS.ready, MARKS.list),
    time('a first start, from the layout to the last text', first, MARKS.ready, MARKS.read),
    time('a start with a stored index, from the layout to the list', again, MARKS.ready, MARKS.list),
    longest('a first start, until the layout is ready', first, BEFORE_LAYOUT),
    longest('a first start, to the list', first, TO_LIST),
    longest('a first start, texts', first, [MARKS.list, MARKS.read]),
    longest('a first start, storing', first, [MARKS.read, null]),
    longest('a start with a stored index, until the layout is ready', again, BEFORE_LAYOUT),
    longest('a start with a stored index, to the list', again, TO_LIST),
    whole('a first start, from the layout on', first, [MARKS.ready, null]),
    whole('a start with a stored index, to the list', again, TO_LIST),
    ...use('typing in a note', TYPING),
    ...use('scrolling the pane', SCROLLING),
    ...use('writing in a composer and in the quick log for the first time', COMPOSING),
  ];
}

/** Those that are more than next to nothing; where none is, the longest. */
function longOnes(times: readonly number[]): Samples {
  const long = times.filter((time) => time > SHORTEST);
  return new Samples(long.length > 0 ? long : [Math.max(0, ...times)]);
}

function ofPlugin(task: TracedTask): number {
  return task.ofPlugin;
}
