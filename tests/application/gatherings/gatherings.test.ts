import { describe, expect, it } from 'vitest';
import type { GatheringRow } from '../../../src/application/gatherings/gathering-row';
import { day } from '../../support/contributions';
import { MemoryApp } from '../../support/memory-vault';
import { noteText, partnerText } from '../../support/situation';

const CARDS = 'greetings: christmas-card\n';
const KRÖGER = partnerText(`${CARDS}address: Schuppenkamp 12, 22113 Hamburg\n`, '- 2025-12-12 card: with a star');
const BRANDT = partnerText('grüße: Weihnachtspost\n');
const FAIR = noteText('type: event\ndate: 2026-12-02\nend: 2026-12-05\nkind: fair\npartners: ["[[Kröger]]"]\npersons: [Meike Brandt]');

async function appOn(today: string, notes: Readonly<Record<string, string>>): Promise<MemoryApp> {
  const app = new MemoryApp(notes);
  app.clock.set(today);
  await app.use.keeper.start();
  return app;
}

function shown(app: MemoryApp): string[] {
  return app.use.boards.current().gatherings.map((row: GatheringRow) => (row.kind === 'round' ? `${row.name} ${row.year}: ${row.done} of ${row.total}` : `${row.name}: ${row.open} of ${row.total}`));
}

describe('in the due pane', () => {
  it('a round is one line among the occasions while it lasts, even where no partner has an occasion', async () => {
    const app = await appOn('2026-11-30', { 'Kröger.md': KRÖGER, 'Brandt.md': BRANDT });
    expect(shown(app)).toEqual([]);
    app.clock.set('2026-12-01');
    expect(shown(app)).toEqual(['christmas-card 2026: 0 of 2']);
    expect(app.use.boards.current().groups.map(({ id }) => id)).toContain('occasions');
    app.clock.set('2027-01-03');
    expect(shown(app)).toEqual(['christmas-card 2026: 0 of 2']);
    app.clock.set('2027-01-08');
    expect(shown(app)).toEqual([]);
  });

  it('goes away when everybody has been sent one', async () => {
    const app = await appOn('2026-12-05', { 'Kröger.md': KRÖGER, 'Brandt.md': BRANDT });
    app.vault.write('Kröger.md', partnerText(CARDS, '- 2026-12-03 card'));
    expect(shown(app)).toEqual(['christmas-card 2026: 1 of 2']);
    app.vault.write('Brandt.md', partnerText(CARDS, '- 2026-12-03 gift'));
    expect(shown(app)).toEqual([]);
  });

  it('counts nobody before the notes are read', async () => {
    const app = new MemoryApp({ 'Kröger.md': KRÖGER });
    app.clock.set('2026-12-05');
    const reading = app.use.keeper.start();
    expect(app.use.boards.current().gatherings).toMatchObject([{ provisional: true }]);
    await reading;
    expect(app.use.boards.current().gatherings).toMatchObject([{ provisional: false, total: 1 }]);
  });

  it('an event is shown with whom one meets there, until all are settled', async () => {
    const notes = { 'Kröger.md': KRÖGER, 'Brandt.md': partnerText('contacts: [Meike Brandt]\n'), 'Fair.md': FAIR };
    const app = await appOn('2026-11-17', notes);
    expect(shown(app)).toEqual([]);
    app.clock.set('2026-11-18');
    expect(shown(app)).toEqual(['Fair: 2 of 2']);
    app.clock.set('2026-12-04');
    app.vault.write('Kröger.md', partnerText('', '- 2026-12-03 fair: a word in passing'));
    expect(shown(app)).toEqual(['Fair: 1 of 2']);
    app.vault.write('Fair.md', FAIR.replace('kind: fair', 'not-met: [Brandt]'));
    expect(shown(app)).toEqual([]);
  });

  it('an event over New Year, one without a date, and one that names nobody', async () => {
    const event = (properties: string): string => noteText(`type: event\n${properties}`);
    const app = await appOn('2026-12-20', {
      'Kröger.md': partnerText(''),
      'Party.md': event('date: 2026-12-30\nend: 2027-01-02\npartners: Kröger'),
      'Some day.md': event('partners: Kröger'),
      'Alone.md': event('date: 2026-12-22'),
    });
    expect(shown(app)).toEqual(['Party: 1 of 1']);
    app.clock.set('2027-01-16');
    expect(shown(app)).toEqual(['Party: 1 of 1']);
    app.clock.set('2027-01-17');
    expect(shown(app)).toEqual([]);
  });
});

describe('what can be opened', () => {
  it('is a round that somebody gets a card in: the one that is shown or the next', async () => {
    const app = await appOn('2026-07-01', { 'Kröger.md': partnerText('') });
    expect(app.use.gatherings.roundsToOpen()).toEqual([]);
    app.vault.write('Kröger.md', KRÖGER);
    expect(app.use.gatherings.roundsToOpen()).toEqual([{ kind: 'round', name: 'christmas-card', year: 2026 }]);
    app.clock.set('2027-01-08');
    expect(app.use.gatherings.roundsToOpen()).toMatchObject([{ year: 2027 }]);
  });

  it('is an event to prepare until it is over, and to log from its first day on', async () => {
    const app = await appOn('2026-12-01', { 'Fair.md': FAIR });
    const open = (): string[] => (['to-prepare', 'to-log'] as const).filter((which) => app.use.gatherings.eventsToOpen(which).length > 0);
    expect(open()).toEqual(['to-prepare']);
    app.clock.set('2026-12-02');
    expect(open()).toEqual(['to-prepare', 'to-log']);
    app.clock.set('2026-12-06');
    expect(open()).toEqual(['to-log']);
    app.clock.set('2026-12-20');
    expect(open()).toEqual([]);
    expect(app.use.gatherings.canOpenEvent('Fair.md', 'to-log')).toBe(true);
  });
});

describe('logging a round', () => {
  const mira = noteText(`type: person\npartner: "[[Kröger]]"\n${CARDS}`);

  async function logged(recipients: readonly string[], notes: Readonly<Record<string, string>>): Promise<MemoryApp> {
    const app = await appOn('2026-12-05', notes);
    expect(await app.use.logGathering.logRound({ name: 'christmas-card', year: 2026, recipients, channel: 'card', day: day('2026-12-04'), text: 'with a star' })).toBeNull();
    return app;
  }

  function newLines(app: MemoryApp, path: string): string[] {
    return app.vault.text(path).split('\n').filter((line) => line.startsWith('- 2026-12-04'));
  }

  it('writes a line for each partner, as one action with one undo', async () => {
    const app = await logged(['Kröger.md', 'Brandt.md'], { 'Kröger.md': KRÖGER, 'Brandt.md': BRANDT });
    expect([...newLines(app, 'Kröger.md'), ...newLines(app, 'Brandt.md')]).toEqual(['- 2026-12-04 card: with a star', '- 2026-12-04 card: with a star']);
    expect(app.announced).toEqual([{ kind: 'logged', names: ['Brandt', 'Kröger'], contact: true, nextDue: null }]);
    expect(shown(app)).toEqual([]);
    await app.use.actions.undoLast();
    expect([app.vault.text('Kröger.md'), app.vault.text('Brandt.md')]).toEqual([KRÖGER, BRANDT]);
  });

  it('ticks those who were chosen and nobody else', async () => {
    const house = partnerText(`${CARDS}contacts: [Jonas Kröger]\n`);
    const notes = { 'Kröger.md': house, 'Mira.md': mira };
    const done = (app: MemoryApp): string[] => app.use.gatherings.round('christmas-card', 2026)?.recipients.filter(({ sent }) => sent !== null).map(({ path }) => path) ?? [];
    const whole = await logged(['Kröger.md'], notes);
    expect([newLines(whole, 'Kröger.md'), done(whole)]).toEqual([['- 2026-12-04 card to Jonas Kröger: with a star'], ['Kröger.md']]);
    const person = await logged(['Mira.md'], notes);
    expect([newLines(person, 'Kröger.md'), done(person)]).toEqual([['- 2026-12-04 card to [[Mira]]: with a star'], ['Mira.md']]);
    const both = await logged(['Kröger.md', 'Mira.md'], notes);
    expect([newLines(both, 'Kröger.md'), done(both)]).toEqual([['- 2026-12-04 card: with a star'], ['Kröger.md', 'Mira.md']]);
  });

  it('writes into the own note of a person without a partner', async () => {
    const app = await logged(['Jörg.md'], { 'Jörg.md': noteText(`type: person\n${CARDS}`) });
    expect(newLines(app, 'Jörg.md')).toEqual(['- 2026-12-04 card: with a star']);
    expect(shown(app)).toEqual([]);
  });

  it('leaves a plan that is still to come, and uses up one that is not', async () => {
    const app = await logged(['Kröger.md', 'Brandt.md'], { 'Kröger.md': partnerText(`${CARDS}next-contact: 2026-12-15\n`), 'Brandt.md': partnerText(`${CARDS}next-contact: 2026-12-04\n`) });
    expect(app.vault.text('Kröger.md')).toContain('next-contact: 2026-12-15');
    expect(app.vault.text('Brandt.md')).not.toContain('next-contact');
  });

  it('writes nothing at all where one note refuses', async () => {
    const notes = { 'Kröger.md': KRÖGER, 'Brandt.md': partnerText(`${CARDS}last-contact: 2026-01-01\nletzter-kontakt: 2026-01-02\n`) };
    const app = await appOn('2026-12-05', notes);
    const failure = await app.use.logGathering.logRound({ name: 'christmas-card', year: 2026, recipients: ['Kröger.md', 'Brandt.md'], channel: 'card', day: day('2026-12-04'), text: '' });
    expect(failure).toMatchObject({ kind: 'refused', path: 'Brandt.md', reason: { code: 'property-twice' } });
    expect(app.vault.text('Kröger.md')).toBe(KRÖGER);
  });
});

describe('logging an event', () => {
  it('writes a line into the note of each partner met, with the event linked, as one action', async () => {
    const notes = { 'Kröger.md': KRÖGER, 'Brandt.md': partnerText('contacts: [Meike Brandt]\n'), 'Fair.md': FAIR };
    const app = await appOn('2026-12-06', notes);
    const met = [
      { path: 'Kröger.md', persons: [], text: 'wants a price' },
      { path: 'Brandt.md', persons: ['Meike Brandt'], text: '' },
    ];
    expect(await app.use.logGathering.logEvent({ path: 'Fair.md', day: day('2026-12-05'), met })).toBeNull();
    expect(app.vault.text('Kröger.md')).toContain('\n- 2026-12-05 fair: wants a price ([[Fair]])\n');
    expect(app.vault.text('Brandt.md')).toContain('\n- 2026-12-05 fair with Meike Brandt: [[Fair]]\n');
    expect(shown(app)).toEqual(['christmas-card 2026: 0 of 1']);
    await app.use.actions.undoLast();
    expect(app.vault.text('Kröger.md')).toBe(KRÖGER);
    expect(shown(app)).toEqual(['christmas-card 2026: 0 of 1', 'Fair: 2 of 2']);
  });

  it('notes in the event’s own note who was not met, and takes it back', async () => {
    const app = await appOn('2026-12-06', { 'Kröger.md': partnerText(''), 'Fair.md': FAIR });
    await app.use.logGathering.notMet('Fair.md', ['Kröger.md']);
    expect(app.vault.text('Fair.md')).toBe(FAIR.replace('persons: [Meike Brandt]\n', 'persons: [Meike Brandt]\nnot-met:\n  - "[[Kröger]]"\n'));
    expect(app.announced).toEqual([{ kind: 'not-met', names: ['Kröger'] }]);
    expect(shown(app)).toEqual([]);
    await app.use.actions.undoLast();
    expect(app.vault.text('Fair.md')).toBe(FAIR);
  });
});

describe('who was not met after all', () => {
  const settled = (app: MemoryApp): string[] => (app.use.gatherings.event('Fair.md')?.entries ?? []).filter(({ notMet }) => notMet).map(({ name }) => name);

  it('is open again, long after the notice has gone', async () => {
    const app = await appOn('2026-12-06', { 'Kröger.md': partnerText(''), 'Fair.md': FAIR });
    await app.use.logGathering.notMet('Fair.md', ['Kröger.md']);
    const marked = app.vault.text('Fair.md');
    expect(await app.use.logGathering.openAgain('Fair.md', 'Kröger.md')).toBeNull();
    expect(app.vault.text('Fair.md')).toBe(FAIR);
    expect(app.announced.at(-1)).toEqual({ kind: 'open-again', names: ['Kröger'] });
    expect(shown(app)).toEqual(['Fair: 1 of 1']);
    await app.use.actions.undoLast();
    expect(app.vault.text('Fair.md')).toBe(marked);
  });

  it('is found by whatever name stands there, and the others stay', async () => {
    const notes = { 'Kröger.md': partnerText('contacts: ["[[Anna]]"]\n'), 'Anna.md': noteText('type: person'), 'Brandt.md': partnerText('contacts: [Meike Brandt]\n') };
    const app = await appOn('2026-12-06', { ...notes, 'Fair.md': FAIR.replace('kind: fair', 'not-met: ["[[Anna]]", Brandt]') });
    expect(settled(app)).toEqual(['Kröger', 'Brandt']);
    await app.use.logGathering.openAgain('Fair.md', 'Kröger.md');
    expect(app.vault.text('Fair.md')).toContain('\nnot-met: [Brandt]\n');
    expect(settled(app)).toEqual(['Brandt']);
  });

  it('says why not where other words stand beside the name', async () => {
    const fair = FAIR.replace('kind: fair', 'not-met: "[[Kröger]] 040 123"');
    const app = await appOn('2026-12-06', { 'Kröger.md': partnerText(''), 'Fair.md': fair });
    await app.use.logGathering.openAgain('Fair.md', 'Kröger.md');
    expect(app.announced).toMatchObject([{ kind: 'refused', failure: { path: 'Fair.md', reason: { value: '[[Kröger]] 040 123' } } }]);
    expect(app.vault.text('Fair.md')).toBe(fair);
  });
});

describe('addresses for labels', () => {
  const request = { name: 'christmas-card', year: 2026, recipients: ['Kröger.md', 'Brandt.md'] };
  const file = '\ufeffName,Person,Address 1,Address 2\r\nKröger,,Schuppenkamp 12,22113 Hamburg\r\n';

  it('are saved under a name of their own, never over another file, and only for those who have one', async () => {
    const app = await appOn('2026-12-05', { 'Kröger.md': KRÖGER, 'Brandt.md': BRANDT, 'Cards: 2026.csv': 'x' });
    await app.use.exportAddresses.save(request, 'Cards/2026');
    await app.use.exportAddresses.save(request, 'Cards/2026');
    expect([app.vault.text('Cards 2026.csv'), app.vault.text('Cards 2026 2.csv')]).toEqual([file, file]);
    expect(app.announced).toEqual([{ kind: 'exported', path: 'Cards 2026.csv', count: 1 }, { kind: 'exported', path: 'Cards 2026 2.csv', count: 1 }]);
  });

  it('are never those of notes that have not been read', async () => {
    const app = new MemoryApp({ 'Kröger.md': KRÖGER });
    app.clock.set('2026-12-05');
    const reading = app.use.keeper.start();
    expect(app.use.exportAddresses.cells(request)).toBe('Name\tPerson\tAddress 1\n');
    await reading;
    expect(app.use.exportAddresses.cells(request)).toContain('Kröger');
  });
});
