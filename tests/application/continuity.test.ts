import { describe, expect, it } from 'vitest';
import { lastOneThere } from '../../src/domain/continuity';
import { personsThere } from '../../src/domain/presence';
import { day } from '../support/contributions';
import { MemoryApp } from '../support/memory-vault';
import { noteText, partnerText, situationOn, WEBER } from '../support/situation';

const TODAY = '2026-11-23';
const RECENT = '- 2026-11-20 call';
const QUIET = 'waiting 2027-02-22, cadence, call 2026-11-20';

/** A person's note with properties, and lines in their log. */
function person(properties: string, ...log: readonly string[]): string {
  return noteText(`type: person\n${properties}`, ...log);
}

/** What the pane says of Weber when these are the notes of its persons. */
function weber(persons: Readonly<Record<string, string>>, log: readonly string[] = [RECENT], properties = '', today = TODAY): Promise<string> {
  return situationOn(today, { [WEBER]: partnerText(properties, ...log), ...persons });
}

const LEFT = (day: string, more = ''): string => person(`partner: "[[Weber]]"\nleft: ${day}\n${more}`);
const THERE = person('partner: "[[Weber]]"');

describe('contact is lost', () => {
  it('when the only person has left', async () => {
    expect(await weber({ 'Anna.md': LEFT('2026-11-22') })).toBe('waiting 2027-02-22, contact-lost, cadence, call 2026-11-20 (now)');
  });

  it('not before the day after the last one', async () => {
    expect(await weber({ 'Anna.md': LEFT('2026-11-23', 'successor: "[[Jörg]]"') })).toBe(QUIET);
  });

  it.each([
    ['while somebody is left', { 'Anna.md': LEFT('2026-11-02'), 'Jörg.md': THERE }],
    ['where nobody ever was', {}],
    ['while nobody has left', { 'Anna.md': THERE }],
  ])('not %s', async (_, persons: Record<string, string>) => {
    expect(await weber(persons)).toBe(QUIET);
  });

  it('not while there is somebody by name', async () => {
    expect(await weber({ 'Anna.md': LEFT('2026-11-02') }, [RECENT], 'contacts: [Jörg Weiß]')).toBe(QUIET);
  });

  it('although `contacts` still names the person: their own note counts for more', async () => {
    expect(await weber({ 'Anna.md': LEFT('2026-11-02') }, [RECENT], 'contacts: ["[[Anna]]"]')).toContain('contact-lost');
    expect(await weber({ 'Anna.md': person('left: 2026-11-02') }, [RECENT], 'contacts: ["[[Anna]]"]')).toContain('contact-lost');
  });

  it('when the only person works for somebody else now', async () => {
    const moved = person('partner: "[[Brandt]]"\nformer-partners: ["[[Weber]]"]\njoined: 2026-11-03');
    const brandt = { 'Partners/Brandt.md': partnerText('') };
    expect(await weber({ 'Anna.md': moved, ...brandt })).toContain('contact-lost');
    expect(await weber({ 'Anna.md': moved, ...brandt }, [RECENT], 'contacts: ["[[Anna]]"]')).toContain('contact-lost');
    expect(await weber({ 'Anna.md': moved, ...brandt }, [RECENT], '', '2026-11-02')).not.toContain('contact-lost');
  });

  it('not for a self-employed partner', async () => {
    expect(await situationOn(TODAY, { [WEBER]: noteText('type: [partner, person]\nleft: 2026-11-02', RECENT) })).toBe(QUIET);
  });

  it('not for a former partner, nor during a pause, nor while another contact is planned', async () => {
    const persons = { 'Anna.md': LEFT('2026-11-02') };
    expect(await weber(persons, [RECENT], 'status: former')).toBe('no row');
    expect(await weber(persons, [RECENT], 'paused: yes')).not.toContain('contact-lost');
    expect(await weber(persons, [RECENT], 'next-contact: 2026-12-01')).not.toContain('contact-lost');
  });

  it('not while the notes are still being read', async () => {
    const app = new MemoryApp({ [WEBER]: partnerText('', RECENT), 'Anna.md': LEFT('2026-11-02') });
    const reading = app.use.keeper.start();
    expect(app.use.boards.row(WEBER)).toMatchObject({ provisional: true, reasons: [] });
    await reading;
    expect(app.use.boards.row(WEBER)?.reasons[0]?.kind).toBe('contact-lost');
  });

  it('tells who was the last, and when', async () => {
    const app = await MemoryApp.start({ [WEBER]: partnerText('', RECENT), 'Anna.md': LEFT('2026-11-02'), 'Eva.md': LEFT('2026-11-12') });
    expect(app.use.boards.row(WEBER)?.reasons[0]).toMatchObject({ kind: 'contact-lost', person: { name: 'Eva' }, left: day('2026-11-12') });
  });
});

describe('a departure that is known', () => {
  it.each([
    ['2026-12-24', QUIET],
    ['2026-12-23', 'waiting 2027-02-22, departure, cadence, call 2026-11-20 (now)'],
    ['2026-11-23', 'waiting 2027-02-22, departure, cadence, call 2026-11-20 (now)'],
  ])('on %s', async (left, expected) => {
    expect(await weber({ 'Anna.md': LEFT(left), 'Jörg.md': THERE })).toBe(expected);
  });

  it('is dealt with once somebody is known to follow', async () => {
    expect(await weber({ 'Anna.md': LEFT('2026-12-01', 'successor: "[[Jörg]]"'), 'Jörg.md': THERE })).toBe(QUIET);
  });

  it('is that of whoever changes to another partner, too', async () => {
    const moving = person('partner: "[[Brandt]]"\nformer-partners: "[[Weber]]"\njoined: 2026-12-01');
    const notes = { [WEBER]: partnerText('', RECENT), 'Anna.md': moving, 'Partners/Brandt.md': partnerText('') };
    expect(await situationOn(TODAY, notes)).toContain('departure');
    const app = await MemoryApp.start(notes);
    const partner = app.use.keeper.current.partner(WEBER);
    expect(partner !== null && personsThere(partner, day('2026-11-30')).map(({ name }) => name)).toEqual(['Anna']);
    expect(partner !== null && personsThere(partner, day('2026-12-01'))).toEqual([]);
  });
});

describe('an introduction', () => {
  const INTRODUCTION = 'waiting 2027-02-22, introduction, cadence, call 2026-11-20 (now)';
  const follows = (log: readonly string[], jörg = THERE): Promise<string> => weber({ 'Anna.md': LEFT('2026-11-10', 'successor: "[[Jörg]]"'), 'Jörg.md': jörg }, [RECENT, ...log]);

  it('is due when nobody spoke with the successor since', async () => {
    expect(await follows([])).toBe(INTRODUCTION);
    expect(await follows(['- 2026-11-09 call with [[Jörg]]: about the stand'])).toBe(INTRODUCTION);
  });

  it.each([
    ['a contact that names the successor', '- 2026-11-12 call with [[Jörg]]: hello'],
    ['one on the last day', '- 2026-11-10 call with Jörg: hello'],
    ['one before, with both of them', '- 2026-11-03 meeting with [[Anna]], [[Jörg]]: handing over'],
  ])('is done by %s', async (_, line) => {
    expect(await follows([line])).toBe(QUIET);
  });

  it('is done by a line in the successor’s own note', async () => {
    expect(await follows([], person('partner: "[[Weber]]"', '- 2026-11-12 call: hello'))).toBe(QUIET);
  });

  it.each(['- 2026-11-12 not reached: [[Jörg]]', '- 2026-11-12 note with [[Jörg]]: new number', '- 2026-11-12 call: spoke about the fair'])('is not done by "%s"', async (line) => {
    expect(await follows([line])).toContain('introduction');
  });

  it('is with the last one of a chain who is still there', async () => {
    const app = await MemoryApp.start({
      [WEBER]: partnerText('', RECENT),
      'Anna.md': LEFT('2026-09-01', 'successor: "[[Ben]]"'),
      'Ben.md': LEFT('2026-11-10', 'nachfolgerin: Eva'),
      'Eva.md': THERE,
    });
    const { reasons } = app.use.boards.row(WEBER) ?? { reasons: [] };
    expect(reasons.filter(({ kind }) => kind === 'introduction')).toMatchObject([{ successor: { name: 'Eva' }, predecessor: { name: 'Ben' }, left: day('2026-11-10') }]);
  });

  it('leads nowhere in a circle', async () => {
    const persons = { 'Anna.md': LEFT('2026-09-01', 'successor: "[[Ben]]"'), 'Ben.md': LEFT('2026-11-10', 'successor: "[[Anna]]"') };
    expect(await weber(persons)).toBe('waiting 2027-02-22, contact-lost, cadence, call 2026-11-20 (now)');
    expect(await weber({ 'Anna.md': LEFT('2026-09-01', 'successor: "[[Anna]]"') })).toContain('contact-lost');
  });

  it('may be with somebody without a note, found by alias, or listed by name only', async () => {
    expect(await weber({ 'Anna.md': LEFT('2026-11-10', 'successor: Jörg Weiß') })).toBe(INTRODUCTION);
    expect(await weber({ 'Anna.md': LEFT('2026-11-10', 'successor: Jörg Weiß') }, [RECENT, '- 2026-11-12 call with Jörg Weiß: hello'])).toBe(QUIET);
    const aliased = person('partner: "[[Weber]]"\naliases: [Jogi]', '- 2026-11-12 call: hello');
    expect(await weber({ 'Anna.md': LEFT('2026-11-10', 'successor: Jogi'), 'Jörg Weiß.md': aliased })).toBe(QUIET);
    expect(await weber({ 'Anna.md': LEFT('2026-11-10', 'successor: Jörg Weiß') }, [RECENT, '- 2026-11-12 call with Jörg Weiß: hi'], 'contacts: [Jörg Weiß]')).toBe(QUIET);
  });

  it('is forgotten when the successor’s note is renamed to another', async () => {
    const app = await MemoryApp.start({ [WEBER]: partnerText('', RECENT), 'Anna.md': LEFT('2026-11-10', 'successor: "[[Jörg]]"'), 'Jörg.md': THERE });
    app.vault.write('Anna.md', LEFT('2026-11-10', 'successor: "[[Eva]]"'));
    app.vault.rename('Jörg.md', 'Eva.md');
    await expect.poll(() => app.use.keeper.current.partner(WEBER)?.departures[0]?.successor).toMatchObject({ name: 'Eva', path: 'Eva.md' });
  });
});

describe('the last one of several', () => {
  const lastOf = async (persons: Readonly<Record<string, string>>, properties = ''): Promise<string | null> => {
    const app = await MemoryApp.start({ [WEBER]: partnerText(properties, RECENT), ...persons });
    const partner = app.use.keeper.current.partner(WEBER);
    return partner === null ? null : (lastOneThere(partner, day(TODAY))?.name ?? null);
  };

  it('is the one who stayed', async () => {
    expect(await lastOf({ 'Anna.md': LEFT('2026-11-02'), 'Jörg.md': THERE })).toBe('Jörg');
    expect(await lastOf({ 'Anna.md': LEFT('2026-11-02') }, 'contacts: [Jörg]')).toBe('Jörg');
  });

  it('is nobody where there are two, was one, or is none', async () => {
    expect(await lastOf({ 'Anna.md': LEFT('2026-11-02'), 'Jörg.md': THERE, 'Eva.md': THERE })).toBeNull();
    expect(await lastOf({ 'Jörg.md': THERE })).toBeNull();
    expect(await lastOf({ 'Anna.md': LEFT('2026-11-02') })).toBeNull();
    expect(await lastOf({ 'Anna.md': LEFT('2026-11-23'), 'Jörg.md': THERE })).toBeNull();
  });
});

describe('who left before joining', () => {
  it('left the former partner, and is there at the present one', async () => {
    const anna = person('partner: "[[Weber]]"\nformer-partners: "[[Brandt]]"\nleft: 2026-03-31\njoined: 2026-04-15');
    expect(await weber({ 'Anna.md': anna, 'Partners/Brandt.md': partnerText('') })).toBe(QUIET);
  });
});

describe('words without an answer', () => {
  const unanswered = async (...log: readonly string[]): Promise<unknown> => {
    const app = await MemoryApp.start({ [WEBER]: partnerText('', ...log) });
    return app.use.boards.row(WEBER)?.topics.find(({ kind }) => kind === 'unanswered');
  };
  const MAILS = ['- 2026-11-20 mail to Anna: hello?', '- 2026-11-10 mail to Anna: still there?', '- 2026-11-01 chat to Anna: spring?'];

  it('are something to talk about after three in a row', async () => {
    expect(await unanswered(...MAILS.slice(1))).toBeUndefined();
    expect(await unanswered(...MAILS)).toMatchObject({ how: 'written', count: 3, path: WEBER });
    expect(await unanswered('- 2026-11-22 not reached: Anna', ...MAILS)).toMatchObject({ how: 'both', count: 4 });
    expect(await unanswered('- 2026-11-22 mail from Anna: sorry', ...MAILS)).toBeUndefined();
  });
});
