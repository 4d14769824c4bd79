// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DueBoard } from '../../../src/application/due/due-row';
import { DuePane } from '../../../src/ui/due-pane/due-pane';
import type { GroupsOpen } from '../../../src/ui/due-pane/pane-items';
import { NO_FILTER } from '../../../src/ui/due-pane/row-filter';
import { FakeHost } from '../support/fake-host';
import { FakeServices } from '../support/fake-services';
import { pretendLayout } from '../support/list-height';
import { board, group, lastContact, row, rows, TODAY } from '../support/rows';
import { Screen } from '../support/screen';

let services: FakeServices;
let host: FakeHost;
let screen: Screen;
let kept: GroupsOpen;

function open(shown: DueBoard, language = 'en', groupsOpen: GroupsOpen = {}): void {
  services = new FakeServices(language);
  services.shown = shown;
  host = new FakeHost();
  kept = groupsOpen;
  const memory = { groupsOpen, keepGroupsOpen: (next: GroupsOpen) => void (kept = next), filter: NO_FILTER, alsoDueOpen: false, opened: null };
  screen = new Screen(
    <>
      <DuePane tools={{ services: services.services, host }} memory={memory} />
      <input class="elsewhere" />
    </>,
  );
}

const names = (): string[] => screen.texts('.jour-fixe-row-name');
const focused = (): string => document.activeElement?.querySelector('.jour-fixe-row-name, .jour-fixe-heading-name')?.textContent ?? document.activeElement?.tagName ?? '';
const focusRow = async (name: string): Promise<void> => {
  const found = [...screen.root.querySelectorAll<HTMLElement>('.jour-fixe-row')].find((element) => element.querySelector('.jour-fixe-row-name')?.textContent === name);
  await screen.settle(() => found?.focus());
};

const now = (...all: string[]): DueBoard => board({ groups: [group('now', all.map((name) => row({ name })))] });

beforeEach(() => pretendLayout());
afterEach(() => {
  screen.close();
  vi.restoreAllMocks();
});

describe('the due pane', () => {
  it('says who is due, since when, and why', () => {
    open(board({ groups: [group('now', [row()], rows(7)), group('coming-up', [row({ name: 'Oster' })])] }));
    expect(screen.texts('.jour-fixe-heading')).toEqual(['Now1', 'Coming up1']);
    expect(names()).toEqual(['Messebau Kröger']);
    expect(screen.texts('.jour-fixe-row-fact')).toEqual(['6 weeks over']);
    expect(screen.texts('.jour-fixe-row-reason')).toEqual(['42 days past due: every 6 weeks, last a call with Anna Schmidt on 30 August']);
    expect(screen.texts('.jour-fixe-note')).toEqual(['Also due (7)']);
  });

  it('speaks German', () => {
    open(board({ groups: [group('now', [row()], rows(7))] }), 'de');
    expect(screen.texts('.jour-fixe-heading-name')).toEqual(['Jetzt dran']);
    expect(screen.texts('.jour-fixe-row-fact')).toEqual(['6 Wochen drüber']);
    expect(screen.texts('.jour-fixe-note')).toEqual(['Auch dran (7)']);
  });

  it('never tells urgency by colour alone', () => {
    open(board({ groups: [group('now', [row({ name: 'Late' }), row({ name: 'Due', state: 'due' })])] }));
    const labels = [...screen.root.querySelectorAll('.jour-fixe-row')].map((element) =>
      (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim(),
    );
    expect(labels[0]).toContain('Overdue');
    expect(labels[1]).not.toContain('Overdue');
  });

  it('draws only what is visible of ten thousand rows', async () => {
    open(board({ groups: [group('now', [], rows(10_000))] }));
    await screen.click(screen.find('.jour-fixe-note.is-clickable'));
    expect(names().length).toBeGreaterThan(10);
    expect(names().length).toBeLessThan(60);
    expect(Number.parseInt(screen.find('.jour-fixe-lines').style.height, 10)).toBeGreaterThan(400_000);
  });

  it('stops listening when it is closed', () => {
    open(now('Kröger'));
    expect(services.listenerCount).toBeGreaterThan(0);
    screen.close();
    expect(services.listenerCount).toBe(0);
  });
});

describe('a note that is still being read', () => {
  it('marks its reason until it is read', async () => {
    const shown = (provisional: boolean): DueBoard => board({ groups: [group('now', [row({ name: 'Kröger', provisional })])] });
    open(shown(true));
    const reason = screen.find('.jour-fixe-row-reason');
    expect(reason.classList.contains('is-provisional')).toBe(true);
    await screen.settle(() => services.change(shown(false)));
    expect(reason.className).toBe('jour-fixe-row-reason');
  });
});

describe('links', () => {
  it('open the note, the person, and the line of the log', async () => {
    open(now('Kröger'));
    await screen.click(screen.find('.jour-fixe-row-name'));
    const [person, day] = screen.root.querySelectorAll<HTMLElement>('.jour-fixe-row-reason a');
    await screen.click(person as HTMLElement, { ctrlKey: true });
    await screen.click(day as HTMLElement);
    expect(host.asked.filter((what) => what.startsWith('open'))).toEqual(['open Partners/Kröger.md', 'open People/Anna Schmidt.md in new tab', 'open Partners/Kröger.md:12']);
  });

  it('offer a preview of the note', async () => {
    open(now('Kröger'));
    await screen.settle(() => screen.find('.jour-fixe-row-name').dispatchEvent(new MouseEvent('mouseover', { bubbles: true })));
    expect(host.asked).toEqual(['preview Partners/Kröger.md']);
  });
});

describe('folding', () => {
  const two = board({ groups: [group('now', [row({ name: 'Kröger' })]), group('paused', [row({ name: 'Oster', state: 'paused' })])] });

  it('unfolds a group and remembers it', async () => {
    open(two);
    await screen.click(screen.root.querySelectorAll<HTMLElement>('.jour-fixe-heading-row')[1] as HTMLElement);
    expect(names()).toEqual(['Kröger', 'Oster']);
    expect(kept).toEqual({ paused: true });
  });

  it('begins as it was left', () => {
    open(two, 'en', { now: false, paused: true });
    expect(names()).toEqual(['Oster']);
  });

  it('unfolds a row to whom to call and what to talk about', async () => {
    const facts = { email: ['anna@example.org'], phone: ['+49 (511) 12-34'], role: 'Purchasing' };
    const anna = { name: 'Anna Schmidt', path: 'People/Anna Schmidt.md', aliases: [], facts: facts as never };
    open(board({ groups: [group('now', [row({ persons: [anna], topics: [{ kind: 'need', text: 'milling capacity' }] })])] }));
    await screen.click(screen.find('.jour-fixe-row-head'));
    expect(screen.find<HTMLAnchorElement>('a[aria-label="Call Anna Schmidt"]').getAttribute('href')).toBe('tel:+495111234');
    expect(screen.find<HTMLAnchorElement>('a[aria-label="Write to Anna Schmidt"]').getAttribute('href')).toBe('mailto:anna@example.org');
    expect(screen.texts('.jour-fixe-topic')).toEqual(['Looking for: milling capacity']);
    await screen.click(screen.find('.jour-fixe-row-head'));
    expect(screen.has('.jour-fixe-person')).toBe(false);
  });
});

describe('whom to call', () => {
  it('is the partner itself where the person cannot be reached, or where there is none', async () => {
    const partner = { email: ['info@example.org'], phone: [] };
    open(board({ groups: [group('now', [row({ name: 'Kröger', partner }), row({ name: 'Brandt', persons: [], partner }), row({ name: 'Oster', persons: [] })])] }));
    const ways: string[][] = [];
    for (const head of screen.root.querySelectorAll<HTMLElement>('.jour-fixe-row-head')) {
      await screen.click(head);
      ways.push([...screen.root.querySelectorAll('.jour-fixe-person-ways a')].map((way) => `${way.getAttribute('aria-label')} ${way.getAttribute('href')}`));
    }
    expect(ways).toEqual([['Write to Anna Schmidt mailto:info@example.org'], ['Write to Brandt mailto:info@example.org'], []]);
  });
});

describe('the keyboard', () => {
  beforeEach(() => open(board({ groups: [group('now', [row({ name: 'Kröger' }), row({ name: 'Brandt' })]), group('coming-up', [row({ name: 'Oster' })])] })));

  it('has one stop for the Tab key, which the arrows move', async () => {
    expect(screen.root.querySelectorAll('[role="row"][tabindex="0"]')).toHaveLength(1);
    await focusRow('Kröger');
    await screen.press('ArrowDown');
    expect(focused()).toBe('Brandt');
    await screen.press('ArrowDown');
    expect(focused()).toBe('Coming up');
    await screen.press('Home');
    expect(focused()).toBe('Now');
    await screen.press('End');
    expect(focused()).toBe('Coming up');
    expect(screen.root.querySelectorAll('[role="row"][tabindex="0"]')).toHaveLength(1);
  });

  it('goes to the heading, folds and unfolds', async () => {
    await focusRow('Brandt');
    await screen.press('ArrowLeft');
    expect(focused()).toBe('Now');
    await screen.press('ArrowLeft');
    expect(names()).toEqual([]);
    await screen.press('ArrowRight');
    expect(names()).toEqual(['Kröger', 'Brandt']);
    expect(focused()).toBe('Now');
  });

  it('opens, also in a new tab', async () => {
    await focusRow('Brandt');
    await screen.press('Enter');
    await screen.press('Enter', { ctrlKey: true });
    expect(host.asked).toEqual(['open Partners/Brandt.md', 'open Partners/Brandt.md in new tab']);
  });

  it('offers to be reminded later', async () => {
    await focusRow('Kröger');
    await screen.press('s');
    expect(host.menuTitles).toEqual([
      'Tomorrow (Tue 24 Nov)', 'Next week (Mon 30 Nov)', 'In two weeks (Mon 7 Dec)', 'Next month (Wed 23 Dec)', 'On a day…', '—',
      'Pause until a day…', 'Pause until further notice',
    ]);
    host.choose('Next week (Mon 30 Nov)');
    expect(services.asked).toEqual([['plan', 'Partners/Kröger.md', TODAY + 7]]);
  });

  it('stays at the row whose menu was opened by its button', async () => {
    await focusRow('Brandt');
    screen.button('Remind me later').focus();
    await screen.click(screen.button('Remind me later'));
    expect(focused()).toBe('Brandt');
  });

  it('leaves keys with a modifier to Obsidian', async () => {
    await focusRow('Kröger');
    expect(await screen.press('l', { ctrlKey: true })).toBe(false);
    expect(screen.has('.jour-fixe-composer')).toBe(false);
  });
});

describe('focus', () => {
  it('stays with its row while the list changes', async () => {
    open(now('Kröger', 'Brandt', 'Oster'));
    await focusRow('Brandt');
    await screen.settle(() => services.change(now('Oster', 'New', 'Brandt', 'Kröger')));
    expect(names()).toEqual(['Oster', 'New', 'Brandt', 'Kröger']);
    expect(focused()).toBe('Brandt');
  });

  it('goes to the neighbour when its row leaves', async () => {
    open(now('Kröger', 'Brandt', 'Oster'));
    await focusRow('Brandt');
    await screen.settle(() => services.change(now('Kröger', 'Oster')));
    expect(focused()).toBe('Oster');
    await screen.settle(() => services.change(now('Kröger')));
    expect(focused()).toBe('Kröger');
  });

  it('is not taken from elsewhere', async () => {
    open(now('Kröger', 'Brandt'));
    const field = screen.find('.elsewhere');
    field.focus();
    await screen.settle(() => services.change(now('Brandt')));
    expect(document.activeElement).toBe(field);
  });
});

describe('holding still', () => {
  it('moves no row under the pointer, and catches up when it leaves', async () => {
    open(now('Kröger', 'Brandt'));
    await screen.pointer('pointerenter', '.jour-fixe-hold');
    await screen.settle(() => services.change(now('New', 'Brandt')));
    expect(names()).toEqual(['Kröger', 'Brandt']);
    await screen.pointer('pointerleave', '.jour-fixe-hold');
    expect(names()).toEqual(['New', 'Brandt']);
  });

  it('says what is true now of a row that is held', async () => {
    open(now('Kröger'));
    await screen.pointer('pointerenter', '.jour-fixe-hold');
    const logged = row({ name: 'Kröger', state: 'waiting', daysPast: -9, dueDay: TODAY + 9, last: lastContact({ day: TODAY }) });
    await screen.settle(() => services.change(board({ groups: [group('now', []), group('coming-up', [logged])] })));
    expect(screen.texts('.jour-fixe-row-fact')).toEqual(['in 9 days']);
  });

  it('moves no row under the focus when notes change outside, and catches up when it goes elsewhere', async () => {
    open(now('Kröger', 'Brandt'));
    await focusRow('Kröger');
    await screen.settle(() => services.changeNotes(now('New', 'Brandt')));
    expect(names()).toEqual(['Kröger', 'Brandt']);
    expect(focused()).toBe('Kröger');
    await screen.settle(() => screen.find('.elsewhere').focus());
    expect(names()).toEqual(['New', 'Brandt']);
  });

  it('lets a row go that stayed for the focus when the focus goes on to the next', async () => {
    open(now('Kröger', 'Brandt', 'Oster'));
    await focusRow('Kröger');
    await screen.settle(() => services.changeNotes(now('Brandt', 'Oster')));
    await screen.press('ArrowDown');
    expect(names()).toEqual(['Brandt', 'Oster']);
    expect(focused()).toBe('Brandt');
  });

  it('goes on to the next row under the focus once something was done here, and on another day', async () => {
    open(now('Kröger', 'Brandt', 'Oster'));
    await focusRow('Kröger');
    await screen.settle(() => services.changeNotes(now('Brandt', 'Oster'), true));
    expect(focused()).toBe('Brandt');
    await screen.settle(() => services.change(now('Oster')));
    expect(focused()).toBe('Oster');
  });

  it('moves no row while somebody types, nor when they stop without having written', async () => {
    open(now('Kröger', 'Brandt'));
    await focusRow('Brandt');
    await screen.press('l');
    await screen.settle(() => services.changeNotes(now('New', 'Kröger')));
    expect(names()).toEqual(['Kröger', 'Brandt']);
    await screen.press('Escape');
    expect(names()).toEqual(['Kröger', 'Brandt']);
    expect(focused()).toBe('Brandt');
  });

  it('shows what was done while a composer was open as soon as it closes', async () => {
    open(now('Kröger', 'Brandt'));
    await focusRow('Brandt');
    await screen.press('l');
    await screen.settle(() => services.changeNotes(now('Kröger', 'New'), true));
    expect(names()).toEqual(['Kröger', 'Brandt']);
    await screen.press('Escape');
    expect(names()).toEqual(['Kröger', 'New']);
    expect(focused()).toBe('New');
  });

  it('moves no row while somebody types, though notes are still being read', async () => {
    open({ ...now('Kröger', 'Brandt'), reading: true });
    await focusRow('Brandt');
    await screen.press('l');
    await screen.settle(() => services.change({ ...now('New', 'Brandt', 'Kröger'), reading: true }));
    expect(names()).toEqual(['Kröger', 'Brandt']);
    expect(focused()).toBe('TEXTAREA');
  });

  it('does not hold while notes are still being read', async () => {
    open({ ...now('Kröger'), reading: true });
    await screen.pointer('pointerenter', '.jour-fixe-hold');
    await screen.settle(() => services.change(now('Brandt', 'Kröger')));
    expect(names()).toEqual(['Brandt', 'Kröger']);
  });
});

describe('logging in the row', () => {
  it('writes with Enter, closes the composer, and goes back to the row', async () => {
    open(now('Kröger', 'Brandt'));
    await focusRow('Brandt');
    await screen.press('l');
    await screen.type('costs agreed');
    await screen.press('Enter');
    expect(services.asked).toMatchObject([['log', { partners: ['Partners/Brandt.md'], text: 'costs agreed', day: TODAY }]]);
    expect(screen.has('.jour-fixe-composer')).toBe(false);
    expect(focused()).toBe('Brandt');
  });

  it('keeps what was typed when it is left with Escape', async () => {
    open(now('Kröger'));
    await focusRow('Kröger');
    await screen.press('l');
    await screen.type('half a thought');
    await screen.press('Escape');
    expect(focused()).toBe('Kröger');
    await screen.press('l');
    expect(screen.find<HTMLTextAreaElement>('textarea').value).toBe('half a thought');
  });
});

describe('the triage', () => {
  const fresh = (...all: string[]): DueBoard => board({ groups: [group('now', []), group('no-contact-yet', all.map((name) => row({ name, state: 'no-contact-yet', dueDay: null, daysPast: null, reasons: [], last: null })))] });

  it('asks about one row at a time, and goes on with each answer', async () => {
    open(fresh('Petersen', 'Elbe', 'Deich'));
    expect(screen.texts('.jour-fixe-note')).toContain('When did you last speak? One key each: 1–4When did you last speak?');
    expect(screen.root.querySelectorAll('.jour-fixe-triage')).toHaveLength(1);
    await focusRow('Petersen');
    await screen.press('2');
    expect(focused()).toBe('Elbe');
    await screen.press('4');
    expect(focused()).toBe('Deich');
    expect(services.asked).toEqual([['date', 'Partners/Petersen.md', 'month'], ['date', 'Partners/Elbe.md', 'longer']]);
    expect(screen.texts('.jour-fixe-row-fact')).toEqual(['this month', 'longer ago', '']);
  });

  it('does the same by pointer', async () => {
    open(fresh('Petersen', 'Elbe'));
    await screen.click(screen.button('this quarter'));
    expect(services.asked).toEqual([['date', 'Partners/Petersen.md', 'quarter']]);
    expect(focused()).toBe('Elbe');
  });

  it('asks again about an answer that was taken back elsewhere, be it by undo or by hand', async () => {
    open(fresh('Petersen', 'Elbe'));
    await focusRow('Petersen');
    await screen.press('1');
    await screen.press('1');
    await screen.settle(() => services.change(now('Petersen', 'Elbe')));
    expect(screen.texts('.jour-fixe-note')).toEqual(['2 dated · Undo all']);
    await screen.settle(() => services.change(board({ groups: [group('now', [row({ name: 'Elbe' })]), ...fresh('Petersen').groups.slice(1)] })));
    expect(screen.texts('.jour-fixe-note')).toContain('1 dated · Undo all');
    await screen.click(screen.button('this month'));
    expect(services.asked.at(-1)).toEqual(['date', 'Partners/Petersen.md', 'month']);
  });

  it('keeps an answer that is still being written, whatever else changes', async () => {
    open(fresh('Petersen', 'Elbe'));
    services.dated = () => new Promise(() => undefined);
    await focusRow('Petersen');
    await screen.press('1');
    await screen.settle(() => services.change(fresh('Petersen', 'Elbe', 'Deich')));
    expect(screen.texts('.jour-fixe-row-fact')).toEqual(['this week', '', '']);
  });

  it('asks again where an answer could not be written', async () => {
    open(fresh('Petersen'));
    services.dated = () => Promise.resolve({ kind: 'missing', path: 'Partners/Petersen.md' });
    await focusRow('Petersen');
    await screen.press('1');
    expect(screen.texts('.jour-fixe-row-fact')).toEqual(['']);
  });

  it('stays unfolded while it empties, and takes all back at once', async () => {
    open(fresh('Petersen', 'Elbe'));
    await focusRow('Petersen');
    await screen.press('1');
    await screen.settle(() => services.change(board({ groups: [group('now', [row({ name: 'Petersen' })]), ...fresh('Elbe').groups.slice(1)] })));
    expect(names()).toEqual(['Petersen', 'Elbe']);
    await screen.press('1');
    await screen.settle(() => services.change(now('Petersen', 'Elbe')));
    expect(screen.texts('.jour-fixe-note')).toEqual(['2 dated · Undo all']);
    await screen.click(screen.button('Undo all'));
    expect(services.asked.at(-1)).toEqual(['undo triage']);
    expect(screen.has('.jour-fixe-text-button')).toBe(false);
  });
});

describe('searching', () => {
  const full = board({ groups: [group('now', [row({ name: 'Kröger' })], [row({ name: 'Brandt' })]), group('paused', [row({ name: 'Oster' })])] });

  it('begins with a slash, finds what is folded, and ends with Escape', async () => {
    open(full);
    await focusRow('Kröger');
    await screen.press('/');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
    await screen.type('ost');
    expect(names()).toEqual(['Oster']);
    await screen.press('ArrowDown');
    expect(focused()).toBe('Oster');
    await screen.press('Escape');
    expect(screen.has('input[type="search"]')).toBe(false);
    expect(names()).toEqual(['Kröger']);
  });

  it('says when nothing matches', async () => {
    open(full);
    await screen.click(screen.button('Search'));
    await screen.type('zzz');
    expect(screen.find('.jour-fixe-empty').textContent).toContain('Nothing matches “zzz”.');
    await screen.click(screen.button('Clear search'));
    expect(names()).toEqual(['Kröger']);
  });

  it('goes back to where the keyboard was when it ends while nothing matches', async () => {
    open(now('Kröger', 'Brandt'));
    await focusRow('Brandt');
    await screen.press('/');
    await screen.type('zzz');
    expect(names()).toEqual([]);
    await screen.press('Escape');
    expect(focused()).toBe('Brandt');
  });

  it('folds nothing that would only be seen to be folded afterwards', async () => {
    open(full);
    await screen.click(screen.button('Search'));
    await screen.type('krö', screen.find('input[type="search"]'));
    await screen.click(screen.find('.jour-fixe-heading-row'));
    await screen.click(screen.button('Clear search'));
    expect(names()).toEqual(['Kröger']);
    expect(kept).toEqual({});
  });
});

describe('nothing to show', () => {
  it('helps to begin', async () => {
    open(board({ groups: [group('now', [])] }));
    await screen.click(screen.button('Choose a folder'));
    await screen.click([...screen.root.querySelectorAll('button')].at(-1) as HTMLElement);
    expect(host.asked).toEqual(['choose folder', 'new partner']);
  });

  it('says that notes are being read before it says that there are none', () => {
    open(board({ groups: [group('now', [])], reading: true }));
    expect(screen.find('.jour-fixe-empty').textContent).toBe('Reading your notes…');
  });

  it.each([
    ['who is next', { next: { name: 'Oster', path: 'Oster.md', day: TODAY + 1 } }, 'Nobody is due. Next is Oster tomorrow.'],
    ['that nobody is', {}, 'Nobody is due.'],
    ['until when days are quiet', { quietUntil: TODAY + 8 }, 'Quiet days until 1 December: nobody is due.'],
  ])('says %s when nobody is due', (_, changes, text) => {
    open(board({ groups: [group('now', [])], partnerCount: 3, ...changes }));
    expect(screen.texts('.jour-fixe-note')).toEqual([text]);
  });
});

describe('the menu of a row', () => {
  it('offers what the row can do', async () => {
    open(board({ groups: [group('now', [row({ name: 'Kröger' })])] }));
    await screen.settle(() => screen.find('.jour-fixe-row').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })));
    expect(host.menuTitles).toEqual(['Log contact', 'Remind me later…', '—', 'Change contact person…', '—', 'Open', 'Open in new tab', 'Open partner card', '—', 'Pause until further notice']);
    await screen.settle(() => host.choose('Log contact'));
    expect(screen.has('.jour-fixe-composer')).toBe(true);
  });

  it('resumes who is paused', async () => {
    open(board({ groups: [group('now', []), group('paused', [row({ name: 'Oster', state: 'paused' })])] }), 'en', { paused: true });
    await screen.settle(() => screen.find('.jour-fixe-row').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })));
    host.choose('Resume');
    expect(services.asked).toEqual([['resume', 'Partners/Oster.md']]);
  });
});

describe('the filter', () => {
  const kroeger = row({ name: 'Kröger', phase: 'closing', tags: ['supplier'], owners: ['Katrin'] });
  const weiss = row({ name: 'Weiß', phase: 'dormant', tags: ['supplier', 'verein'], owners: ['Tom'], kinds: ['research'] });
  const both = board({ groups: [group('now', [kroeger, weiss])] });
  const filterButton = () => screen.find<HTMLButtonElement>('button[aria-label="Filter"]');
  const choose = async (...titles: string[]): Promise<void> => {
    await screen.click(filterButton());
    for (const title of titles) await screen.settle(() => host.choose(title));
  };

  it('offers by what the rows differ, and shows only those that fit', async () => {
    open(both);
    await screen.click(filterButton());
    expect(host.menuTitles).toEqual(['Phase', 'Kind of cooperation', 'Looked after by', 'Tag']);
    await screen.settle(() => host.choose('Tag'));
    expect(host.menuTitles).toEqual(['✓ All tags', '—', '#supplier', '#verein']);
    await screen.settle(() => host.choose('#verein'));
    expect(names()).toEqual(['Weiß']);
    expect(screen.texts('.jour-fixe-filter-words')).toEqual(['Only #verein']);
  });

  it('takes several parts together, and each back again', async () => {
    open(both);
    await choose('Tag', '#supplier');
    await choose('Phase', 'Closing');
    expect(names()).toEqual(['Kröger']);
    expect(screen.texts('.jour-fixe-filter-words')).toEqual(['Only Closing · #supplier']);
    await screen.click(filterButton());
    expect(host.menuTitles).toEqual(['✓ Phase: Closing', 'Kind of cooperation', 'Looked after by', '✓ Tag: #supplier', '—', 'Show everybody']);
    await screen.settle(() => host.choose('Phase: Closing'));
    await screen.settle(() => host.choose('All phases'));
    expect(names()).toEqual(['Kröger', 'Weiß']);
  });

  it('is cleared by a button, which leaves the focus where the filter is', async () => {
    open(both);
    await choose('Looked after by', 'Tom');
    await screen.click(screen.find('.jour-fixe-filter-line button'));
    expect(names()).toEqual(['Kröger', 'Weiß']);
    expect(screen.texts('.jour-fixe-filter-line')).toEqual([]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Filter');
  });

  it('folds a group that stands open with it by one click', async () => {
    const coming = row({ name: 'Oster', tags: ['verein'] });
    open(board({ groups: [group('now', [kroeger]), group('coming-up', [coming])] }));
    await choose('Tag', '#verein');
    expect(names()).toEqual(['Oster']);
    await screen.click([...screen.root.querySelectorAll<HTMLElement>('.jour-fixe-heading-row')].at(-1) as HTMLElement);
    expect(names()).toEqual([]);
    expect(kept).toEqual({ 'coming-up': false });
  });

  it('is opened by a key, and searched within', async () => {
    open(both);
    await focusRow('Kröger');
    await screen.press('f');
    await screen.settle(() => host.choose('Tag'));
    await screen.settle(() => host.choose('#verein'));
    await screen.click(screen.find('button[aria-label="Search"]'));
    await screen.type('kröger', screen.find('input[type="search"]'));
    expect(names()).toEqual([]);
  });

  it('says so when nobody is left', async () => {
    open(both);
    await choose('Tag', '#verein');
    await screen.settle(() => services.change(board({ groups: [group('now', [kroeger])] })));
    expect(screen.texts('.jour-fixe-empty p')).toEqual(['Nobody to show with this filter.']);
  });
});
