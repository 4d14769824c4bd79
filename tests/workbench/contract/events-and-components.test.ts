import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Component } from '../host/component';
import { Events } from '../host/events';
import { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from '../host/fuzzy';
import { declareUnimplemented, refuseUnknownMembers, unimplementedExport } from '../host/unimplemented';

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('Events', () => {
  test('calls in the order of registration, with the context, until taken off', () => {
    const events = new Events();
    const calls: string[] = [];
    const first = (...data: unknown[]): number => calls.push(`first ${String(data[0])}`);
    events.on('x', first);
    const second = events.on('x', function (this: { name: string }) { calls.push(this.name); }, { name: 'second' });
    events.trigger('x', 1);
    events.offref(second);
    events.trigger('x', 2);
    events.off('x', first);
    events.trigger('x', 3);
    expect(calls).toEqual(['first 1', 'second', 'first 2']);
  });

  test('a listener that throws does not keep the others from being called; its error is thrown again on its own', () => {
    const events = new Events();
    const calls: string[] = [];
    events.on('x', () => { throw new Error('broken'); });
    events.on('x', () => calls.push('called'));
    events.trigger('x');
    expect(calls).toEqual(['called']);
    expect(() => vi.runAllTimers()).toThrow('broken');
  });

  test('who listens is settled when an event begins', () => {
    const events = new Events();
    const calls: string[] = [];
    events.on('x', () => {
      events.offref(ref);
      events.on('x', () => calls.push('new'));
    });
    const ref = events.on('x', () => calls.push('old'));
    events.trigger('x');
    expect(calls).toEqual(['old']);
    events.trigger('x');
    expect(calls).toEqual(['old', 'new']);
  });
});

describe('Component', () => {
  test('children live with it, and what was registered is undone with it', () => {
    const log: string[] = [];
    class Named extends Component {
      constructor(private readonly label: string) { super(); }
      override onload(): void { log.push(`load ${this.label}`); }
      override onunload(): void { log.push(`unload ${this.label}`); }
    }
    const parent = new Named('parent');
    const early = parent.addChild(new Named('early'));
    parent.load();
    parent.load();
    parent.addChild(new Named('late'));
    parent.register(() => log.push('undone'));
    const events = new Events();
    parent.registerEvent(events.on('x', () => log.push('told')));
    parent.registerInterval(window.setInterval(() => log.push('tick'), 10));
    const target = new EventTarget();
    parent.registerDomEvent(target as Window, 'click', () => log.push('clicked'));
    target.dispatchEvent(new Event('click'));
    parent.removeChild(early);
    parent.unload();
    events.trigger('x');
    target.dispatchEvent(new Event('click'));
    vi.advanceTimersByTime(50);
    expect(log).toEqual(['load parent', 'load early', 'load late', 'clicked', 'unload early', 'unload late', 'undone', 'unload parent']);
  });
});

describe('what is not implemented', () => {
  test('throws by its name, on objects handed to plugins and on classes they extend', () => {
    class Base { known(): string { return 'known'; } }
    class Handed extends Base { own = 1; }
    refuseUnknownMembers(Handed, 'Handed');
    const handed = new Handed() as Handed & { strange: unknown };
    expect(() => handed.strange).toThrow('Workbench: Handed.strange is not implemented');
    expect(handed.known()).toBe('known');
    expect(handed).toBeInstanceOf(Base);
    handed.strange = 5;
    expect(handed.strange).toBe(5);
    expect(Object.keys(handed)).toEqual(['own', 'strange']);

    class Extended { known(): string { return 'known'; } }
    declareUnimplemented(Extended, ['gap'], 'Extended');
    class Plugin extends Extended { mine: unknown; }
    const plugin = new Plugin() as Plugin & { gap: unknown };
    expect(() => plugin.gap).toThrow('Workbench: Extended.gap is not implemented');
    expect(plugin.mine).toBeUndefined();
  });

  test('as an export throws when called, constructed or read', () => {
    const Missing = unimplementedExport('Missing') as { (): unknown; new (): unknown; member: unknown };
    expect(() => Missing()).toThrow('Workbench: Missing is not implemented');
    expect(() => new Missing()).toThrow('Workbench: Missing is not implemented');
    expect(() => Missing.member).toThrow('Workbench: Missing.member is not implemented');
    expect({} instanceof (Missing as unknown as new () => object)).toBe(false);
  });
});

describe('search', () => {
  test('fuzzy: letters in their order; whole words and starts of words before others', () => {
    const search = prepareFuzzySearch('ans');
    expect(search('Bert')).toBeNull();
    expect(search('Hans')?.matches).toEqual([[1, 4]]);
    expect(search('Anna Schmidt')?.matches).toEqual([[0, 2], [5, 6]]);
    const results = ['Xanxxs', 'Answer', 'Anna Schmidt'].flatMap((text) => {
      const match = search(text);
      return match ? [{ text, match }] : [];
    });
    sortSearchResults(results);
    expect(results.map(({ text }) => text)).toEqual(['Answer', 'Anna Schmidt', 'Xanxxs']);
    expect(prepareFuzzySearch('')('anything')).toEqual({ score: 0, matches: [] });
  });

  test('simple: every word, in any order', () => {
    expect(prepareSimpleSearch('schmidt ann')('Anna Schmidt')?.matches).toEqual([[0, 3], [5, 12]]);
    expect(prepareSimpleSearch('schmidt bert')('Anna Schmidt')).toBeNull();
  });
});
