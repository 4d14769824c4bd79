import { describe, expect, it } from 'vitest';
import { MemoryApp } from '../support/memory-vault';
import { datedProblemsOf } from '../../src/domain/dated-problems';
import { day } from '../support/contributions';

/** The dated problems of one note on a day, each in one line, as it is read among the others. */
async function problems(text: string, today = '2026-11-23', others: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const app = await MemoryApp.start({ 'Weber.md': text, ...others });
  const index = app.use.keeper.current;
  const note = index.contribution('Weber.md');
  if (note === null) throw new Error('The note was not recognised.');
  return datedProblemsOf(note, index.partner('Weber.md'), day(today)).map(({ code, place, value }) => {
    const where = place.kind === 'property' ? place.name : place.kind === 'line' ? `line ${String(place.line)}` : 'the note';
    return `${code} at ${where}: ${value}`;
  });
}

describe('a log line of a day to come', () => {
  const text = '---\ntype: partner\n---\n## Contact log\n- 2026-11-24 call: x\n- 2026-11-23 call: y\n';

  it('is a problem until that day', async () => {
    expect(await problems(text)).toEqual(['log-day-in-future at line 4: 2026-11-24']);
    expect(await problems(text, '2026-11-24')).toEqual([]);
  });

  it('is one in the notes of persons and cooperations as well, but a meeting’s note is an appointment', async () => {
    expect(await problems(text.replace('partner', 'person'))).toEqual(['log-day-in-future at line 4: 2026-11-24']);
    expect(await problems(text.replace('partner', 'cooperation'))).toEqual(['log-day-in-future at line 4: 2026-11-24']);
    expect(await problems('---\ntype: meeting\ndate: 2026-12-03\npeople: Anna\n---\n')).toEqual([]);
  });
});

describe('a last contact', () => {
  it('in the future is a problem, by the name it has in the note', async () => {
    expect(await problems('---\ntype: partner\nLetzter_Kontakt: 24.11.2026\n---\n')).toEqual(['last-contact-in-future at Letzter_Kontakt: 24.11.2026']);
    expect(await problems('---\ntype: person\nlast-contact: 2026-11-24\n---\n')).toEqual(['last-contact-in-future at last-contact: 2026-11-24']);
    expect(await problems('---\ntype: partner\nlast-contact: 2026-11-23\n---\n')).toEqual([]);
  });

  it('newer than every entry is a hint, wherever the entry stands', async () => {
    const text = (iso: string): string => `---\ntype: partner\nlast-contact: ${iso}\n---\n## Contact log\n- 2026-11-02 call: y\n`;
    expect(await problems(text('2026-11-03'))).toEqual(['last-contact-by-property at last-contact: 2026-11-03']);
    expect(await problems(text('2026-11-02'))).toEqual([]);
    const anna = { 'Anna.md': '---\ntype: person\npartner: Weber\n---\n## Contact log\n- 2026-11-03 call: z\n' };
    expect(await problems(text('2026-11-03'), '2026-11-23', anna)).toEqual([]);
  });

  it('without any entry is none', async () => {
    expect(await problems('---\ntype: partner\nlast-contact: 2026-11-03\n---\n')).toEqual([]);
  });
});

describe('status and dates', () => {
  it('that contradict each other are a problem, in a cooperation’s note and in a partner’s', async () => {
    const properties = 'start: 2026-02-01\nend: 2026-06-30\nstatus: läuft';
    expect(await problems(`---\ntype: cooperation\n${properties}\n---\n`)).toEqual(['status-contradicts-dates at status: läuft']);
    expect(await problems(`---\ntype: partner\n${properties}\n---\n`)).toEqual(['status-contradicts-dates at status: läuft']);
    expect(await problems(`---\ntype: cooperation\n${properties}\n---\n`, '2026-05-01')).toEqual([]);
  });
});
