import { describe, expect, it } from 'vitest';
import type { TraceEvent } from './trace-event';
import { TracedTasks } from './traced-tasks';

const PAGE = { pid: 7, tid: 1 };
const NODES = [
  { id: 1, callFrame: { functionName: '(root)', url: '' }, children: [2, 3] },
  { id: 2, callFrame: { functionName: '(garbage collector)', url: '' } },
  { id: 3, callFrame: { functionName: 'trigger', url: 'http://127.0.0.1/page.js' }, children: [4] },
  { id: 4, callFrame: { functionName: 'onChange', url: 'plugin:jour-fixe' }, children: [5] },
  { id: 5, callFrame: { functionName: 'resolve', url: 'http://127.0.0.1/page.js' } },
];
const GARBAGE = 2;
const WORKBENCH = 3;
const PLUGIN = 4;
const CALLED_BY_PLUGIN = 5;

const event = (name: string, ts: number, more: Partial<TraceEvent> = {}): TraceEvent => ({ name, ph: 'X', ts, args: {}, ...PAGE, ...more });
const task = (from: number, to: number, more: Partial<TraceEvent> = {}): TraceEvent => event('ThreadControllerImpl::RunTask', from * 1_000, { dur: (to - from) * 1_000, ...more });
const mark = (name: string, at: number, more: Partial<TraceEvent> = {}): TraceEvent => event(name, at * 1_000, { ph: 'I', ...more });

/** Tasks and marks, and a sample in every millisecond: which function ran at its end. */
function traced(events: readonly TraceEvent[], samples: readonly number[]): TracedTasks {
  const threads = [event('thread_name', 0, { ph: 'M', args: { name: 'CrRendererMain' } }), event('thread_name', 0, { ph: 'M', tid: 2, args: { name: 'Chrome_ChildIOThread' } })];
  return new TracedTasks([...threads, ...events], { startTime: 0, nodes: NODES, samples, timeDeltas: samples.map(() => 1_000) }, 'ready');
}

const rounded = (tasks: TracedTasks): number[] => tasks.between(null, null).map(({ ofPlugin }) => Number(ofPlugin.toFixed(3)));

describe('the plugin’s part of a task', () => {
  it('is what its functions do and those that they call', () => {
    expect(rounded(traced([mark('ready', 0), task(0, 4)], [WORKBENCH, PLUGIN, CALLED_BY_PLUGIN, WORKBENCH]))).toEqual([2]);
  });

  it('holds the garbage that is collected after it ran, and not what is collected after others, or before anybody', () => {
    expect(rounded(traced([mark('ready', 0), task(0, 5)], [GARBAGE, WORKBENCH, GARBAGE, PLUGIN, GARBAGE]))).toEqual([2]);
    expect(rounded(traced([mark('ready', 0), task(0, 1), task(1, 2)], [PLUGIN, GARBAGE]))).toEqual([1, 0]);
  });

  it('is counted in time that the thread worked', () => {
    expect(rounded(traced([mark('ready', 0), task(0, 4, { tdur: 2_000 })], [WORKBENCH, PLUGIN, PLUGIN, PLUGIN]))).toEqual([1.5]);
  });

  it('of a task that held a sample only in part is no more than the task', () => {
    expect(rounded(traced([mark('ready', 0), task(0.5, 1.5)], [PLUGIN, PLUGIN]))).toEqual([1]);
  });
});

it('what the browser does to draw is known of every task', () => {
  const steps = [event('Paint', 4_200, { dur: 500 }), event('Layout', 1_000, { dur: 1_000, tdur: 600 }), event('UpdateLayoutTree', 500, { dur: 200 }), event('FunctionCall', 0, { dur: 900 }), event('Layout', 3_200, { dur: 300 }), event('Layout', 4_300, { dur: 300, tid: 2 })];
  expect(traced([mark('ready', 0), task(0, 3), task(4, 5), ...steps], []).between(null, null).map(({ drawing }) => drawing)).toEqual([0.8, 0.5]);
});

describe('the tasks between marks', () => {
  const tasks = traced(
    [
      mark('ready', 2.5),
      mark('list', 6),
      task(0, 1),
      task(2, 3),
      task(4, 5),
      task(4.2, 4.8),
      task(6.5, 7),
      task(2, 5, { tid: 2 }),
      task(2, 5, { pid: 8 }),
      event('thread_name', 0, { ph: 'M', pid: 8, args: { name: 'CrRendererMain' } }),
    ],
    [],
  );

  it('are those of the page’s main thread, from the one in which the first was set', () => {
    expect(tasks.between('ready', 'list')).toHaveLength(2);
    expect(tasks.between(null, 'ready')).toHaveLength(2);
    expect(tasks.between('list', null)).toHaveLength(1);
    expect(tasks.time('ready', 'list')).toBe(3.5);
  });

  it('need marks that were set', () => {
    expect(() => tasks.between('ready', 'never')).toThrow('The page has not come to “never”.');
  });
});
