import { describe, expect, it } from 'vitest';
import { day } from '../../support/contributions';
import { MemoryApp } from '../../support/memory-vault';

describe('what the composer knows of a partner', () => {
  it('has whom one speaks to first, and their way of contact', async () => {
    const app = await MemoryApp.start({
      'Kröger.md': '---\ntype: partner\ncontacts:\n  - "[[Anna Schmidt]]"\n  - "[[Jonas Kröger]]"\n---\n',
      'Anna Schmidt.md': '---\ntype: person\npreferred-channel: mail\n---\n',
      'Jonas Kröger.md': '---\ntype: person\npreferred-channel: video\n---\n',
    });
    const known = (speakingTo: string | null): unknown => {
      const partner = app.use.composing.partner('Kröger.md', speakingTo);
      return [partner?.preferredChannel, ...(partner?.persons ?? []).map(({ name }) => name)];
    };
    expect(known(null)).toEqual(['mail', 'Anna Schmidt', 'Jonas Kröger']);
    expect(known('Jonas Kröger')).toEqual(['video', 'Jonas Kröger', 'Anna Schmidt']);
  });

  it('has a successor who is to be met, although nobody put them among the contacts yet', async () => {
    const app = await MemoryApp.start({
      'Bergen.md': '---\ntype: partner\ncontacts:\n  - "[[Liv Dahl]]"\n  - Per Aas\n---\n',
      'Liv Dahl.md': '---\ntype: person\npartner: "[[Bergen]]"\nleft: 2020-11-20\nsuccessor: "[[Kari Moe]]"\n---\n',
      'Kari Moe.md': '---\ntype: person\npartner: "[[Bergen]]"\n---\n',
    });
    const persons = (speakingTo: string | null): readonly string[] => app.use.composing.partner('Bergen.md', speakingTo)?.persons.map(({ name }) => name) ?? [];
    expect(persons('Kari Moe')).toEqual(['Kari Moe', 'Per Aas']);
    expect(persons(null)).toEqual(['Per Aas', 'Kari Moe']);
  });
});

describe('words for days', () => {
  it('are understood once the composer was made ready', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': '---\ntype: partner\n---\n' });
    await app.use.composing.makeReady();
    expect(app.use.composing.understand('gestern telefoniert: passt', 'Kröger.md')).toMatchObject({ channel: 'call', day: day('2026-11-22'), text: 'passt' });
  });
});

describe('a text that was typed the day before', () => {
  const notes = { 'Kröger.md': '---\ntype: partner\n---\n' };

  it('means the days of then', async () => {
    const app = await MemoryApp.start(notes);
    await app.use.composing.makeReady();
    app.clock.set('2026-11-24');
    expect(app.use.composing.understand('yesterday: offer sent', 'Kröger.md', [], day('2026-11-23')).day).toBe(day('2026-11-22'));
    expect(app.use.composing.quickLog('Kröger yesterday: offer sent', day('2026-11-23'))).toMatchObject({ kind: 'ready', request: { day: day('2026-11-22') } });
  });

  it('is of today where it names no day, and no longer to come where its day has come', async () => {
    const app = await MemoryApp.start(notes);
    await app.use.composing.makeReady();
    app.clock.set('2026-11-24');
    expect(app.use.composing.quickLog('Kröger: offer sent', day('2026-11-23'))).toMatchObject({ kind: 'ready', request: { day: day('2026-11-24') } });
    expect(app.use.composing.quickLog('Kröger tomorrow: offer sent', day('2026-11-23'))).toMatchObject({ kind: 'ready', request: { day: day('2026-11-24') } });
  });
});

describe('a quick log that says nothing', () => {
  const notes = { 'Kröger.md': '---\ntype: partner\ncontacts: [Anna Schmidt]\n---\n' };

  it.each([
    ['Kröger', 'Kröger', '2026-11-23'],
    ['Kröger: ', 'Kröger', '2026-11-23'],
    ['Kröger yesterday', 'Kröger', '2026-11-22'],
    ['Anna', 'Anna Schmidt', '2026-11-23'],
  ])('is nothing to log: %j', async (line, name, on) => {
    const app = await MemoryApp.start(notes);
    await app.use.composing.makeReady();
    expect(app.use.composing.quickLog(line)).toEqual({ kind: 'nothing-said', name, day: day(on) });
  });

  it('is something with a channel alone', async () => {
    const app = await MemoryApp.start(notes);
    expect(app.use.composing.quickLog('Kröger call')).toMatchObject({ kind: 'ready', request: { channel: 'call', text: '' } });
  });
});

describe('a quick log of a day that the calendar does not have', () => {
  it('is not of today', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': '---\ntype: partner\n---\n' });
    expect(app.use.composing.quickLog('Kröger 31.11. Anruf: passt')).toEqual({ kind: 'impossible-day', words: '31.11.' });
  });
});

describe('who can be picked', () => {
  it('is every person who is still there, with partners who are spoken to on occasions only as well, and former ones last', async () => {
    const app = await MemoryApp.start({
      'Rare.md': '---\ntype: partner\ncadence: as needed\nlast-contact: 2026-10-01\ncontacts: [Ole]\n---\n',
      'Old.md': '---\ntype: partner\nstatus: former\ncontacts: [Ida]\n---\n',
    });
    expect(app.use.composing.candidates().map(({ name, personName }) => personName ?? name)).toEqual(['Rare', 'Ole', 'Old']);
  });

  it('is the same list until a note or the day changes', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': '---\ntype: partner\ncontacts: [Anna]\n---\n', 'Oster.md': '---\ntype: partner\nnext-contact: 2026-11-24\n---\n' });
    const named = (): readonly string[] => app.use.composing.candidates().map(({ name, personName }) => personName ?? name);
    const first = app.use.composing.candidates();
    expect(app.use.composing.candidates()).toBe(first);
    expect(named()).toEqual(['Oster', 'Kröger', 'Anna']);
    app.vault.write('Kröger.md', '---\ntype: partner\ncontacts: [Eva]\n---\n');
    expect(named()).toEqual(['Oster', 'Kröger', 'Eva']);
    app.clock.set('2026-11-24');
    expect(app.use.composing.candidates()[0]?.row?.daysPast).toBe(0);
  });
});
