// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from '../../../src/application/ports/announcement';
import { formatDay } from '../../../src/domain/days';
import { StepRefused } from '../../../src/application/composing/preview-writes';
import { QUICK_LOG_DRAFT, QuickLog } from '../../../src/ui/composer/quick-log';
import { PaneContext } from '../../../src/ui/pane-context';
import { FakeHost } from '../support/fake-host';
import { FakeServices, mereText } from '../support/fake-services';
import { TODAY } from '../support/rows';
import { Screen } from '../support/screen';

const PATH = 'Partners/Messebau Kröger.md';
const request = { partners: [PATH], day: TODAY, time: null, channel: 'call', direction: null, persons: [], text: 'passt', next: { kind: 'clear' } } as const;

let services: FakeServices;
let screen: Screen;
const onDone = vi.fn<() => void>();

function open(prepare: (services: FakeServices) => void = () => undefined): void {
  onDone.mockClear();
  services = new FakeServices();
  prepare(services);
  screen = new Screen(
    <PaneContext.Provider value={{ services: services.services, host: new FakeHost() }}>
      <QuickLog onDone={onDone} />
    </PaneContext.Provider>,
  );
}

const preview = (): string => screen.find('.jour-fixe-preview').textContent;
const ready = (fake: FakeServices): void => {
  fake.quickLogAs = () => ({ kind: 'ready', request, name: 'Messebau Kröger' });
  fake.writes = () => Promise.resolve([{ path: PATH, added: ['last-contact: 2026-11-23', '- 2026-11-23 call: passt'], removed: ['last-contact: 2026-08-30'] }]);
};

afterEach(() => screen.close());

describe('the quick log', () => {
  it('explains itself and logs nothing while it is empty', async () => {
    open();
    expect(preview()).toContain('A name, then what happened.');
    await screen.press('Enter');
    expect(services.asked).toEqual([]);
  });

  it('says what is missing behind a mere name, and logs nothing', async () => {
    open((fake) => {
      fake.quickLogAs = () => ({ kind: 'nothing-said', name: 'Messebau Kröger', day: TODAY });
    });
    await screen.type('Kröger');
    expect(preview()).toBe('Messebau Kröger … and then what it was.');
    await screen.press('Enter');
    expect(services.asked).toEqual([]);
  });

  it('says that there is no such day, and logs nothing', async () => {
    open((fake) => {
      fake.quickLogAs = () => ({ kind: 'impossible-day', words: '31.11.' });
    });
    await screen.type('Kröger 31.11. Anruf: passt');
    expect(preview()).toBe('The calendar has no day “31.11.”.');
    await screen.press('Enter');
    expect(services.asked).toEqual([]);
  });

  it('shows exactly what will be written where', async () => {
    open(ready);
    await screen.type('Kröger call: passt');
    expect(preview()).toContain(PATH);
    expect(screen.texts('ins')).toEqual(['last-contact: 2026-11-23', '- 2026-11-23 call: passt']);
    expect(screen.texts('del')).toEqual(['last-contact: 2026-08-30']);
  });

  it('logs with Enter, once', async () => {
    open(ready);
    await screen.type('Kröger call: passt');
    await screen.settle(() => {
      for (let times = 0; times < 2; times += 1) document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
    expect(services.asked).toEqual([['log', request]]);
    expect(onDone).toHaveBeenCalledOnce();
    expect(services.drafts.size).toBe(0);
  });

  it('reads a kept line anew once words for days are understood, and waits for them when Enter comes first', async () => {
    let understandDays = (): void => undefined;
    open((fake) => {
      fake.drafts.set(QUICK_LOG_DRAFT, { text: 'Kröger telefoniert gestern: passt', channel: null, person: null, day: null });
      let day = TODAY;
      fake.quickLogAs = () => ({ kind: 'ready', request: { ...request, day }, name: 'Messebau Kröger' });
      fake.writes = () => Promise.resolve([{ path: PATH, added: [`- ${formatDay(day)} call: passt`], removed: [] }]);
      fake.logged = () => Promise.resolve({ kind: 'missing', path: PATH });
      fake.ready = new Promise((resolve) => {
        understandDays = () => {
          day = TODAY - 1;
          resolve();
        };
      });
    });
    await screen.press('Enter');
    expect(services.asked).toEqual([]);
    await screen.settle(understandDays);
    expect(services.asked).toEqual([['log', { ...request, day: TODAY - 1 }]]);
    expect(screen.texts('ins')).toEqual(['- 2026-11-22 call: passt']);
  });

  it.each<[string, (namesAreReady: () => void) => Promise<unknown>]>([
    ['once the names are ready', (namesAreReady) => screen.settle(namesAreReady)],
    ['where somebody types on before', () => screen.type('Kröger call: passt')],
  ])('reads a kept line %s', async (_, act) => {
    let namesAreReady = (): void => undefined;
    open((fake) => {
      ready(fake);
      fake.drafts.set(QUICK_LOG_DRAFT, { text: 'Kröger call: pass', channel: null, person: null, day: null });
      fake.namesReady = () => new Promise((resolve) => (namesAreReady = resolve));
    });
    await screen.settle();
    expect(preview()).toBe('');
    await act(namesAreReady);
    expect(preview()).toContain(PATH);
  });

  it('says what is missing of a kept line where Enter comes before it was read', async () => {
    open((fake) => {
      fake.quickLogAs = () => ({ kind: 'unknown-name', typed: 'Krö', suggestions: [] });
      fake.drafts.set(QUICK_LOG_DRAFT, { text: 'Krö call: passt', channel: null, person: null, day: null });
      fake.namesReady = () => new Promise(() => undefined);
    });
    await screen.press('Enter');
    expect(services.asked).toEqual([]);
    expect(preview()).toContain('Krö');
  });

  it('reads the line anew when something changes, so that it shows what Enter writes', async () => {
    open((fake) => {
      fake.quickLogAs = (line) => (line === '' ? { kind: 'empty' } : { kind: 'unknown-name', typed: 'Kröger', suggestions: [] });
    });
    await screen.type('Kröger call: passt');
    expect(preview()).not.toContain(PATH);
    ready(services);
    await screen.settle(() => services.tell('all'));
    expect(preview()).toContain(PATH);
    services.writes = () => Promise.resolve([{ path: PATH, added: ['- 2026-11-23 call: passt'], removed: [] }]);
    await screen.settle(() => services.tell('all'));
    expect(screen.texts('ins')).toEqual(['- 2026-11-23 call: passt']);
    await screen.press('Enter');
    expect(services.asked).toEqual([['log', request]]);
  });

  it('keeps the day of a line of the day before that somebody goes on with before words for days are understood', async () => {
    let understandDays = (): void => undefined;
    open((fake) => {
      fake.drafts.set(QUICK_LOG_DRAFT, { text: 'Kröger yesterday: pas', channel: null, person: null, day: null, typedOn: '2026-11-22' });
      let areUnderstood = false;
      fake.quickLogAs = (line, typedOn) => ({ kind: 'ready', request: { ...request, day: areUnderstood && line.includes('yesterday') ? typedOn - 1 : TODAY }, name: 'Messebau Kröger' });
      fake.understoodAs = (text, typedOn) => ({ ...mereText(text), day: areUnderstood && text === 'yesterday' ? typedOn - 1 : null });
      fake.ready = new Promise((resolve) => {
        understandDays = () => {
          areUnderstood = true;
          resolve();
        };
      });
    });
    await screen.type('Kröger yesterday: passt');
    await screen.settle(understandDays);
    expect(services.drafts.get(QUICK_LOG_DRAFT)).toMatchObject({ text: 'Kröger yesterday: passt', typedOn: '2026-11-22' });
    await screen.press('Enter');
    expect(services.asked).toEqual([['log', { ...request, day: TODAY - 2 }]]);
  });

  it('logs a kept line where Enter comes before it was read', async () => {
    open((fake) => {
      ready(fake);
      fake.drafts.set(QUICK_LOG_DRAFT, { text: 'Kröger call: passt', channel: null, person: null, day: null });
      fake.namesReady = () => new Promise(() => undefined);
    });
    await screen.press('Enter');
    expect(services.asked).toEqual([['log', request]]);
  });

  it('has the names made ready again when something changes, as long as it is open', async () => {
    const namesReady = vi.fn(() => Promise.resolve());
    open((fake) => {
      fake.namesReady = namesReady;
    });
    await screen.settle();
    await screen.settle(() => services.tell('all'));
    expect(namesReady).toHaveBeenCalledTimes(2);
    screen.close();
    services.tell('all');
    expect(namesReady).toHaveBeenCalledTimes(2);
  });

  it('says who it does not know, and offers who comes near', async () => {
    open((fake) => {
      fake.quickLogAs = (line) => (line === '' ? { kind: 'empty' } : { kind: 'ambiguous-name', typed: 'Krö', suggestions: ['Messebau Kröger', 'Kröger & Sohn'] });
    });
    await screen.type('Krö called');
    expect(preview()).toContain('“Krö” could be several.');
    await screen.click(screen.button('Kröger & Sohn'));
    expect(screen.find<HTMLInputElement>('input').value).toBe('Kröger & Sohn called');
  });

  it('plans instead of logging a day to come', async () => {
    open((fake) => {
      fake.quickLogAs = () => ({ kind: 'future-day', path: PATH, name: 'Messebau Kröger', day: TODAY + 1 });
    });
    await screen.type('Kröger tomorrow: ask for the sample');
    await screen.click(screen.button('Plan for 24 November'));
    expect(services.asked).toEqual([['plan', PATH, TODAY + 1]]);
    expect(onDone).toHaveBeenCalledOnce();
    // The words were not written anywhere.
    expect(services.drafts.get(QUICK_LOG_DRAFT)?.text).toBe('Kröger tomorrow: ask for the sample');
  });

  it('says beforehand that a note would refuse', async () => {
    open((fake) => {
      ready(fake);
      fake.writes = () => Promise.reject(new StepRefused('Partners/Tischlerei Brandt.md', { code: 'front-matter-malformed', place: { kind: 'line', line: 1 }, value: 'x' }));
    });
    await screen.type('Kröger call: passt');
    expect(preview()).toContain('Nothing was written to Tischlerei Brandt, line 2.');
  });

  it('keeps the line that was begun', async () => {
    open();
    await screen.type('Krö');
    expect(services.drafts.get(QUICK_LOG_DRAFT)?.text).toBe('Krö');
    screen.close();
    open((fake) => fake.drafts.set(QUICK_LOG_DRAFT, { text: 'Krö', channel: null, person: null, day: null }));
    const { value, selectionStart, selectionEnd } = screen.find<HTMLInputElement>('input');
    expect(value).toBe('Krö');
    // The next key goes on with it, and does not replace it.
    expect([selectionStart, selectionEnd]).toEqual([3, 3]);
  });

  it('means the days of when the line was typed', async () => {
    open((fake) => {
      fake.drafts.set(QUICK_LOG_DRAFT, { text: 'Kröger yesterday: pas', channel: null, person: null, day: null, typedOn: '2026-11-22' });
      fake.quickLogAs = (line, typedOn) => (line.includes('yesterday') && line.startsWith('Kröger') ? { kind: 'ready', request: { ...request, day: typedOn - 1 }, name: 'Messebau Kröger' } : { kind: 'unknown-name', typed: line, suggestions: [] });
      fake.understoodAs = (text, typedOn) => ({ ...mereText(text), day: text === 'yesterday' ? typedOn - 1 : null });
    });
    await screen.type('Krger yesterday: pas');
    await screen.type('Kröger yesterday: passt');
    expect(services.drafts.get(QUICK_LOG_DRAFT)).toMatchObject({ text: 'Kröger yesterday: passt', typedOn: '2026-11-22' });
    await screen.press('Enter');
    expect(services.asked).toEqual([['log', { ...request, day: TODAY - 2 }]]);
  });

  it('takes no more words while it is being saved, and says elsewhere that it failed when somebody has left', async () => {
    let finish: (failure: Failure | null) => void = () => undefined;
    open((fake) => {
      ready(fake);
      fake.logged = () => new Promise((resolve) => (finish = resolve));
    });
    await screen.type('Kröger call: passt');
    await screen.press('Enter');
    expect(screen.find<HTMLInputElement>('input').readOnly).toBe(true);
    screen.close();
    const failure: Failure = { kind: 'missing', path: PATH };
    await screen.settle(() => finish(failure));
    expect(services.asked.at(-1)).toEqual(['announce', failure]);
    expect(services.drafts.get(QUICK_LOG_DRAFT)?.text).toBe('Kröger call: passt');
  });

  it('stays open and says so when logging fails', async () => {
    open((fake) => {
      ready(fake);
      fake.logged = () => Promise.resolve({ kind: 'missing', path: PATH });
    });
    await screen.type('Kröger call: passt');
    await screen.press('Enter');
    expect(preview()).toContain('is no longer there');
    expect(onDone).not.toHaveBeenCalled();
    expect(services.drafts.get(QUICK_LOG_DRAFT)?.text).toBe('Kröger call: passt');
  });
});
