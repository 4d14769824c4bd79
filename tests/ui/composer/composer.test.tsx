// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { UnderstoodText } from '../../../src/application/composing/composed-entry';
import type { Failure } from '../../../src/application/ports/announcement';
import { Composer } from '../../../src/ui/composer/composer';
import { PaneContext } from '../../../src/ui/pane-context';
import { FakeHost } from '../support/fake-host';
import { FakeServices, mereText } from '../support/fake-services';
import { TODAY } from '../support/rows';
import { Screen } from '../support/screen';

const PATH = 'Partners/Messebau Kröger.md';

let services: FakeServices;
let host: FakeHost;
let screen: Screen;
const onLogged = vi.fn<() => void>();
const onClose = vi.fn<() => void>();

function open(prepare: (services: FakeServices) => void = () => undefined, language = 'en', speakingTo: string | null = null): void {
  services = new FakeServices(language);
  host = new FakeHost();
  prepare(services);
  screen = new Screen(
    <PaneContext.Provider value={{ services: services.services, host }}>
      <Composer partner={services.partner(PATH)} speakingTo={speakingTo} onLogged={onLogged} onClose={onClose} />
    </PaneContext.Provider>,
  );
}

const chips = (): string[] => screen.texts('.jour-fixe-chip.is-chosen');
const field = (): HTMLTextAreaElement => screen.find<HTMLTextAreaElement>('textarea');
const message = (): string => screen.find('.jour-fixe-composer-message').textContent;
const requests = (): unknown[] => services.asked.flatMap((what) => (Array.isArray(what) && what[0] === 'log' ? [what[1] as unknown] : []));

beforeEach(() => {
  onLogged.mockClear();
  onClose.mockClear();
});
afterEach(() => screen.close());

describe('the composer', () => {
  it('has the focus in its text field', () => {
    open();
    expect(document.activeElement).toBe(field());
  });

  it('shows as chips what it understood', async () => {
    open((fake) => {
      fake.understoodAs = (text) => ({ ...mereText(text), channel: 'call', persons: ['Jonas Kröger'], day: TODAY - 1 });
    });
    await screen.type('telefoniert gestern mit Jonas: passt');
    expect(chips()).toEqual(['call', 'Jonas Kröger', 'yesterday']);
  });

  it('shows the time with the day, before anything is logged', async () => {
    open((fake) => {
      fake.understoodAs = (text) => ({ ...mereText(text), channel: 'call', day: TODAY - 1, time: '14:30' });
    });
    await screen.type('yesterday at 14:30 called: all well');
    expect(chips()).toEqual(['call', 'Anna Schmidt', 'yesterday, 14:30']);
  });

  it('says when the next contact is due', () => {
    open();
    expect(screen.find('.jour-fixe-next').textContent).toBe('Next: 4 Jan 2027');
  });

  it('speaks German', async () => {
    open(undefined, 'de');
    await screen.click(screen.button('Treffen'));
    expect(chips()).toEqual(['Treffen', 'Anna Schmidt']);
    expect(screen.button('Eintragen').disabled).toBe(false);
  });

  it('logs with Enter', async () => {
    open();
    await screen.type('costs agreed');
    expect(await screen.press('Enter')).toBe(true);
    expect(requests()).toMatchObject([{ partners: [PATH], text: 'costs agreed', day: TODAY, persons: ['Anna Schmidt'], channel: null, next: { kind: 'clear' } }]);
    expect(onLogged).toHaveBeenCalledOnce();
  });

  it('does not log twice when Enter is pressed twice', async () => {
    let finish = (): void => undefined;
    open((fake) => {
      fake.logged = () => new Promise((resolve) => (finish = () => resolve(null)));
    });
    await screen.type('costs agreed');
    await screen.press('Enter');
    await screen.press('Enter');
    expect(requests()).toHaveLength(1);
    await screen.settle(() => finish());
    expect(onLogged).toHaveBeenCalledOnce();
  });

  it('leaves Enter to the line break with Shift, and to an input method', async () => {
    open();
    await screen.type('costs');
    expect(await screen.press('Enter', { shiftKey: true })).toBe(false);
    expect(await screen.press('Enter', { isComposing: true })).toBe(false);
    expect(await screen.press('Escape', { isComposing: true })).toBe(false);
    expect(requests()).toEqual([]);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('logs nothing of nothing', async () => {
    open();
    await screen.press('Enter');
    expect(screen.button('Log').disabled).toBe(true);
    expect(requests()).toEqual([]);
  });

  it('needs no words where a channel says it all', async () => {
    open();
    await screen.click(screen.button('call'));
    await screen.click(screen.button('Log'));
    expect(requests()).toMatchObject([{ channel: 'call', text: '' }]);
  });
});

describe('choices', () => {
  it('win over what the text says', async () => {
    open((fake) => {
      fake.understoodAs = (text) => ({ ...mereText(text), channel: 'call' });
    });
    await screen.type('telefoniert: passt');
    await screen.click(screen.button('mail'));
    expect(chips()).toEqual(['mail', 'Anna Schmidt']);
    expect(document.activeElement).toBe(field());
    await screen.press('Enter');
    expect(requests()).toMatchObject([{ channel: 'mail' }]);
  });

  it('offer all channels in a menu, and show the one taken from there', async () => {
    open();
    await screen.click(screen.button('More channels'));
    expect(host.menuTitles).toEqual(['Call', 'Mail', 'Meeting', 'Letter', 'Attempt', '—', '✓ No channel']);
    await screen.settle(() => host.choose('Letter'));
    expect(chips()).toEqual(['letter', 'Anna Schmidt']);
  });

  it('name several persons, or nobody', async () => {
    open();
    await screen.click(screen.button('Anna Schmidt'));
    expect(host.menuTitles).toEqual(['✓ Anna Schmidt', 'Jonas Kröger', '—', 'Nobody in particular']);
    await screen.settle(() => host.choose('Jonas Kröger'));
    await screen.click(screen.button('Anna Schmidt and Jonas Kröger'));
    await screen.settle(() => host.choose('Nobody in particular'));
    await screen.type('x');
    await screen.press('Enter');
    expect(requests()).toMatchObject([{ persons: [] }]);
  });

  it('know by a link who was typed', async () => {
    open((fake) => {
      fake.understoodAs = (text) => ({ ...mereText(text), persons: ['[[Anna Schmidt|Frau Schmidt]]', '[[Ben Neu]]'] });
    });
    await screen.type('x');
    expect(chips()).toEqual(['Frau Schmidt and Ben Neu']);
    await screen.click(screen.button('Frau Schmidt and Ben Neu'));
    expect(host.menuTitles).toEqual(['✓ Anna Schmidt', 'Jonas Kröger', '✓ Ben Neu', '—', 'Nobody in particular']);
    await screen.settle(() => host.choose('Anna Schmidt'));
    await screen.press('Enter');
    expect(requests()).toMatchObject([{ persons: ['[[Ben Neu]]'] }]);
  });

  it('hide the persons of a partner who has none', () => {
    open((fake) => {
      fake.persons = [];
    });
    expect(screen.texts('.jour-fixe-chip-text')).toEqual(['today']);
  });

  it('take one of the last days from a menu, any other from a date field', async () => {
    open();
    await screen.click(screen.button('today'));
    expect(host.menuTitles).toEqual(['✓ Today (Mon 23 Nov)', 'Yesterday (Sun 22 Nov)', 'The day before yesterday (Sat 21 Nov)', '—', 'A day…']);
    await screen.settle(() => host.choose('A day…'));
    const date = screen.find<HTMLInputElement>('input[type="date"]');
    expect(date.max).toBe('2026-11-23');
    date.value = '2026-10-30';
    await screen.press('Enter');
    expect(chips()).toEqual(['Anna Schmidt', '30 Oct']);
    expect(document.activeElement).toBe(field());
  });

  it('leave the day as it was when the date field is left or holds a day to come', async () => {
    open();
    for (const [value, key] of [['2026-10-30', 'Escape'], ['2027-01-01', 'Enter'], ['', 'Enter']] as const) {
      await screen.click(screen.button('today'));
      await screen.settle(() => host.choose('A day…'));
      screen.find<HTMLInputElement>('input[type="date"]').value = value;
      await screen.press(key);
      expect(screen.texts('.jour-fixe-chip-text')).toEqual(['Anna Schmidt', 'today']);
      expect(onClose).not.toHaveBeenCalled();
    }
  });

  it('take the day that was entered when somebody goes on elsewhere', async () => {
    open();
    await screen.click(screen.button('today'));
    await screen.settle(() => host.choose('A day…'));
    screen.find<HTMLInputElement>('input[type="date"]').value = '2026-10-30';
    await screen.settle(() => field().focus());
    expect(screen.has('input[type="date"]')).toBe(false);
    expect(chips()).toEqual(['Anna Schmidt', '30 Oct']);
  });

  it('leave the day to the text when the date field was only looked at', async () => {
    open((fake) => {
      fake.understoodAs = (text) => ({ ...mereText(text), day: text.startsWith('yesterday') ? TODAY - 1 : null });
    });
    await screen.click(screen.button('today'));
    await screen.settle(() => host.choose('A day…'));
    await screen.settle(() => field().focus());
    expect(screen.has('input[type="date"]')).toBe(false);
    await screen.type('yesterday: offer sent');
    expect(chips()).toEqual(['Anna Schmidt', 'yesterday']);
  });

  it('plan nothing when the date field of the next contact was only looked at', async () => {
    open();
    await screen.type('offer sent');
    await screen.click(screen.find('.jour-fixe-next'));
    await screen.settle(() => host.choose('A day…'));
    await screen.settle(() => field().focus());
    await screen.press('Enter');
    expect(requests()).toMatchObject([{ next: { kind: 'clear' } }]);
  });

  it('decide when the partner comes up again', async () => {
    open((fake) => {
      fake.plan = TODAY + 14;
    });
    await screen.click(screen.find('.jour-fixe-next'));
    expect(host.menuTitles).toEqual(['✓ As the cadence says (4 Jan 2027)', 'Keep the plan (7 Dec)', '—', 'Tomorrow (24 Nov)', 'Next week (30 Nov)', 'A day…']);
    await screen.settle(() => host.choose('Keep the plan (7 Dec)'));
    expect(screen.find('.jour-fixe-next').textContent).toBe('Next: 7 Dec');
    await screen.click(screen.find('.jour-fixe-next'));
    await screen.settle(() => host.choose('Next week (30 Nov)'));
    await screen.type('x');
    await screen.press('Enter');
    expect(requests()).toMatchObject([{ next: { kind: 'set', day: TODAY + 7 } }]);
  });
});

describe('a day that the calendar does not have', () => {
  it('keeps the text from being logged, and says why', async () => {
    open((fake) => {
      fake.understoodAs = (text) => ({ ...mereText(text), impossibleDay: '31.11.' });
    });
    await screen.type('31.11. Anruf: passt');
    expect(message()).toContain('The calendar has no day “31.11.”.');
    await screen.press('Enter');
    expect(requests()).toEqual([]);
    expect(services.drafts.get(PATH)?.text).toBe('31.11. Anruf: passt');
  });
});

describe('a day to come', () => {
  it('is not logged, but can be planned; the text stays', async () => {
    open((fake) => {
      fake.understoodAs = (text) => ({ ...mereText(text), day: TODAY + 1 });
    });
    await screen.type('call tomorrow: ask');
    expect(message()).toContain('24 November is still to come');
    await screen.press('Enter');
    expect(requests()).toEqual([]);
    await screen.click(screen.button('Plan for 24 November'));
    expect(services.asked).toEqual([['plan', PATH, TODAY + 1]]);
    expect(onClose).toHaveBeenCalledOnce();
    expect(services.drafts.get(PATH)?.text).toBe('call tomorrow: ask');
  });
});

describe('a refusal', () => {
  const refused: Failure = { kind: 'refused', path: PATH, reason: { code: 'conflict-markers', place: { kind: 'line', line: 4 }, value: '<<<<<<<' } };

  it('says why and where, keeps the text, and lets one try again', async () => {
    open((fake) => {
      fake.logged = () => Promise.resolve(refused);
    });
    await screen.type('costs agreed');
    await screen.press('Enter');
    expect(message()).toContain('Nothing was written to Messebau Kröger, line 5. A merge left its marks in the note.');
    expect(message()).toContain('Your text is kept.');
    expect(field().value).toBe('costs agreed');
    expect(services.drafts.get(PATH)?.text).toBe('costs agreed');
    await screen.click(screen.button('Show'));
    expect(host.asked).toEqual([`open ${PATH}:4`]);
    services.logged = () => Promise.resolve(null);
    await screen.settle(() => field().focus());
    await screen.press('Enter');
    expect(onLogged).toHaveBeenCalledOnce();
  });

  it('is said of a failure nobody expected as well', async () => {
    open((fake) => {
      fake.logged = () => Promise.reject(new Error('disk full'));
    });
    await screen.type('costs agreed');
    await screen.press('Enter');
    expect(message()).toContain('disk full');
    expect(onLogged).not.toHaveBeenCalled();
  });
});

describe('while it is being saved', () => {
  function saving(): (failure: Failure | null) => Promise<void> {
    let finish: (failure: Failure | null) => void = () => undefined;
    open((fake) => {
      fake.logged = () => new Promise((resolve) => (finish = resolve));
    });
    return (failure) => screen.settle(() => finish(failure));
  }

  it('takes no more words, which would be neither logged nor kept', async () => {
    const finish = saving();
    await screen.type('costs agreed');
    await screen.press('Enter');
    expect(field().readOnly).toBe(true);
    await finish({ kind: 'missing', path: PATH });
    expect(field().readOnly).toBe(false);
  });

  it('says elsewhere that it failed when somebody has left, and keeps the text', async () => {
    const finish = saving();
    await screen.type('costs agreed');
    await screen.press('Enter');
    screen.close();
    const failure: Failure = { kind: 'missing', path: PATH };
    await finish(failure);
    expect(services.asked.at(-1)).toEqual(['announce', failure]);
    expect(services.drafts.get(PATH)?.text).toBe('costs agreed');
  });

  it('calls nobody back who has left', async () => {
    const finish = saving();
    await screen.type('costs agreed');
    await screen.press('Enter');
    screen.close();
    await finish(null);
    expect(onLogged).not.toHaveBeenCalled();
    expect(services.drafts.size).toBe(0);
  });
});

describe('opened for a person', () => {
  it('logs a contact with that person', async () => {
    open(undefined, 'en', 'Jonas Kröger');
    await screen.type('costs agreed');
    await screen.press('Enter');
    expect(requests()).toMatchObject([{ persons: ['Jonas Kröger'] }]);
  });

  it('means that person, whomever an earlier draft was for', () => {
    open((fake) => fake.drafts.set(PATH, { text: 'half a', channel: 'mail', person: 'Anna Schmidt', day: null }), 'en', 'Jonas Kröger');
    expect(field().value).toBe('half a');
    expect(chips()).toEqual(['mail', 'Jonas Kröger']);
  });
});

describe('a note that is renamed while somebody types', () => {
  const MOVED = 'Partners/Kröger.md';

  it('takes draft and entry along', async () => {
    open();
    await screen.type('half');
    services.drafts.clear();
    services.partner = (path) => FakeServices.prototype.partner.call(services, path === PATH ? MOVED : path);
    await screen.type('half a thought');
    expect([...services.drafts]).toMatchObject([[MOVED, { text: 'half a thought' }]]);
    await screen.press('Enter');
    expect(requests()).toMatchObject([{ partners: [MOVED], text: 'half a thought' }]);
    expect(services.drafts.size).toBe(0);
  });
});

describe('drafts', () => {
  it('are kept with every key, and gone once logged', async () => {
    open();
    await screen.type('half a');
    expect(services.drafts.get(PATH)?.text).toBe('half a');
    await screen.press('Enter');
    expect(services.drafts.size).toBe(0);
  });

  it('are gone when everything was deleted', async () => {
    open();
    await screen.type('half a');
    await screen.type('');
    expect(services.drafts.size).toBe(0);
  });

  it('come back, with what was chosen', () => {
    open((fake) => {
      fake.drafts.set(PATH, { text: 'half a', channel: 'mail', person: 'Jonas Kröger', day: '2026-11-20' });
    });
    expect(field().value).toBe('half a');
    expect(chips()).toEqual(['mail', 'Jonas Kröger', '20 Nov']);
  });

  it('mean the days of when they were typed, until they name other days', async () => {
    open((fake) => {
      fake.drafts.set(PATH, { text: 'yesterday: offer', channel: null, person: null, day: null, typedOn: '2026-11-22' });
      fake.understoodAs = (text, typedOn) => ({ ...mereText(text), day: text.startsWith('yesterday') ? typedOn - 1 : null });
    });
    expect(chips()).toEqual(['Anna Schmidt', '21 Nov']);
    await screen.type('yesterday: offer sent');
    expect([chips(), services.drafts.get(PATH)?.typedOn]).toEqual([['Anna Schmidt', '21 Nov'], '2026-11-22']);
    await screen.type('');
    await screen.type('yesterday: offer sent');
    expect([chips(), services.drafts.get(PATH)?.typedOn]).toEqual([['Anna Schmidt', 'yesterday'], '2026-11-23']);
  });

  it('come back by no channel and with the plan, where that was chosen', async () => {
    const prepare = (fake: FakeServices): void => {
      fake.plan = TODAY + 17;
      fake.preferredChannel = 'call';
    };
    open(prepare);
    await screen.type('offer sent');
    await screen.click(screen.find('.jour-fixe-next'));
    await screen.settle(() => host.choose('Keep the plan (10 Dec)'));
    await screen.click(screen.find('.jour-fixe-chip[aria-pressed="true"]'));
    screen.close();
    const { drafts } = services;
    open((fake) => {
      prepare(fake);
      for (const [key, draft] of drafts) fake.drafts.set(key, draft);
    });
    expect([screen.find('.jour-fixe-next').textContent, chips()]).toEqual(['Next: 10 Dec', ['Anna Schmidt']]);
    await screen.press('Enter');
    expect(requests()).toMatchObject([{ text: 'offer sent', channel: null, next: { kind: 'keep' } }]);
  });
});

describe('words for days that are not understood yet, as when a kept text opens the first composer', () => {
  let understandDays = (): Promise<void> => Promise.resolve();

  /** A composer with a kept text, of which days are understood as soon as `understandDays` says so. */
  function openEarly(text: string, ready: Partial<UnderstoodText>): void {
    open((fake) => {
      fake.drafts.set(PATH, { text, channel: null, person: null, day: null });
      let areUnderstood = false;
      fake.understoodAs = (words) => ({ ...mereText(words), ...(areUnderstood ? ready : {}) });
      fake.ready = new Promise((resolve) => {
        understandDays = () => {
          areUnderstood = true;
          return screen.settle(resolve);
        };
      });
    });
  }
  const yesterday = { channel: 'call', day: TODAY - 1, text: 'passt' };

  it('are read anew as soon as they are', async () => {
    openEarly('gestern telefoniert: passt', yesterday);
    expect(chips()).toEqual(['Anna Schmidt']);
    await understandDays();
    expect(chips()).toEqual(['call', 'Anna Schmidt', 'yesterday']);
  });

  it('are waited for when Enter comes first', async () => {
    openEarly('gestern telefoniert: passt', yesterday);
    await screen.press('Enter');
    expect([requests(), field().readOnly]).toEqual([[], true]);
    await understandDays();
    expect(requests()).toMatchObject([yesterday]);
    expect(onLogged).toHaveBeenCalledOnce();
  });

  it('keep what is still to come from being logged', async () => {
    openEarly('morgen telefonieren', { day: TODAY + 1 });
    await screen.press('Enter');
    await understandDays();
    expect([requests(), field().readOnly, services.drafts.get(PATH)?.text]).toEqual([[], false, 'morgen telefonieren']);
    expect(message()).toContain('24 November is still to come');
  });
});

describe('who was there', () => {
  const BRANDT = 'Partners/Brandt.md';
  const another = (): HTMLButtonElement => screen.find<HTMLButtonElement>('[aria-label="With another partner…"]');
  const together = (): HTMLButtonElement | undefined => [...screen.root.querySelectorAll<HTMLButtonElement>('.jour-fixe-chip[aria-haspopup="menu"]')].find((chip) => chip.textContent.includes('Kröger'));

  it('is one partner, until another is added and taken out again', async () => {
    open();
    host.partner = BRANDT;
    await screen.click(another());
    expect(host.asked).toEqual(['With another partner…']);
    expect(together()?.textContent).toBe('Messebau Kröger and Brandt');
    expect(document.activeElement).toBe(field());
    await screen.type('the hall');
    await screen.press('Enter');
    expect(requests()).toMatchObject([{ partners: [PATH, BRANDT], text: 'the hall' }]);
  });

  it('can be changed in a menu', async () => {
    open();
    host.partner = BRANDT;
    await screen.click(another());
    await screen.click(together() as HTMLButtonElement);
    expect(host.menuTitles).toEqual(['✓ Messebau Kröger', '—', '✓ Brandt', '—', 'With another partner…']);
    await screen.settle(() => host.choose('Brandt'));
    expect(together()).toBeUndefined();
    expect(another()).not.toBeNull();
  });

  it('is the other employer of the person, where that is chosen', async () => {
    open((fake) => {
      fake.alternatives = [BRANDT];
    }, 'en', 'Anna Schmidt');
    expect(together()?.textContent).toBe('Messebau Kröger');
    await screen.click(together() as HTMLButtonElement);
    await screen.settle(() => host.choose('Brandt'));
    await screen.type('x');
    await screen.press('Enter');
    expect(requests()).toMatchObject([{ partners: [BRANDT] }]);
  });

  it('is kept with what was typed', async () => {
    open();
    host.partner = BRANDT;
    await screen.click(another());
    expect(services.drafts.get(PATH)).toMatchObject({ partners: [PATH, BRANDT] });
  });

  it('goes without saying in the note of a cooperation, where the entry stands', async () => {
    open((fake) => {
      fake.isCooperation = true;
    });
    expect(screen.root.querySelector('[aria-label="With another partner…"]')).toBeNull();
    await screen.type('x');
    await screen.press('Enter');
    expect(requests()).toMatchObject([{ partners: [PATH], cooperation: PATH }]);
  });
});

describe('two composers of one partner', () => {
  const fields = (): HTMLTextAreaElement[] => [...document.querySelectorAll('textarea')];
  const words = (): string[] => fields().map(({ value }) => value);
  const logIn = async (which: number): Promise<void> => {
    const button = document.querySelectorAll<HTMLButtonElement>('.jour-fixe-log-button')[which];
    if (button === undefined) throw new Error('There is no such composer');
    await screen.click(button);
  };
  const typeInto = (which: number, text: string): Promise<void> => {
    const wanted = fields()[which];
    if (wanted === undefined) throw new Error('There is no such composer');
    return screen.type(text, wanted);
  };

  function openTwo(): void {
    services = new FakeServices();
    host = new FakeHost();
    const composer = () => <Composer partner={services.partner(PATH)} onLogged={onLogged} onClose={onClose} />;
    // Each in a pane of its own, with one and the same store.
    const shared = services.services;
    screen = new Screen(
      <PaneContext.Provider value={{ services: shared, host }}>
        <div>{composer()}</div>
        <div>{composer()}</div>
      </PaneContext.Provider>,
    );
  }

  it('show and keep the same words, whichever they are typed into', async () => {
    openTwo();
    await typeInto(0, 'prices');
    expect(words()).toEqual(['prices', 'prices']);
    await typeInto(1, 'prices, and the hall');
    expect(words()).toEqual(['prices, and the hall', 'prices, and the hall']);
    await typeInto(0, 'prices, and the hall in May');
    expect(services.drafts.get(PATH)?.text).toBe('prices, and the hall in May');
    await typeInto(0, '');
    expect([words(), services.drafts.size]).toEqual([['', ''], 0]);
  });

  it('log once, and keep what could not be written', async () => {
    openTwo();
    services.logged = () => Promise.resolve({ kind: 'missing', path: PATH });
    await typeInto(0, 'prices');
    await logIn(0);
    expect([words(), services.drafts.get(PATH)?.text]).toEqual([['prices', 'prices'], 'prices']);
    services.logged = () => Promise.resolve(null);
    await logIn(0);
    expect(words()[1]).toBe('');
    await logIn(1);
    expect([requests().length, services.drafts.size]).toEqual([2, 0]);
  });
});
