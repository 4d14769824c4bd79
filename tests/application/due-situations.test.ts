import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/domain/days';
import type { Settings } from '../../src/settings/settings';
import { day } from '../support/contributions';
import { noteText, partnerText, situationOn, WEBER } from '../support/situation';
import { inTimeZones } from '../support/time-zones';

// Notes as people write them, a day, and what the pane says of Weber on it. 1 October 2026 is a Thursday,
// 23 November a Monday.

const TODAY = '2026-11-23';
const CALL = '- 2026-10-01 call: prices';
const DUE = 'due 2026-11-12, cadence, call 2026-10-01 (now)';
const NO_CONTACT = 'no-contact-yet (no-contact-yet)';

/** A table of: what it shows, Weber's properties, the lines of the log, the row on 23 November 2026. */
function weber(table: readonly (readonly [string, string, readonly string[], string])[]): void {
  it.each(table)('%s', async (_, properties, log, expected) => {
    expect(await situationOn(TODAY, { [WEBER]: partnerText(properties, ...log) })).toBe(expected);
  });
}

inTimeZones(() => {
  describe('how often: the window after a call on 1 October 2026', () => {
    it.each([
      ['weekly', '2026-10-08', '2026-10-09'],
      ['wöchentlich', '2026-10-08', '2026-10-09'],
      ['biweekly', '2026-10-15', '2026-10-19'],
      ['14-tägig', '2026-10-15', '2026-10-19'],
      ['monthly', '2026-11-02', '2026-11-09'],
      ['monatlich', '2026-11-02', '2026-11-09'],
      ['6 weeks', '2026-11-12', '2026-11-23'],
      ['alle 6 Wochen', '2026-11-12', '2026-11-23'],
      ['6w', '2026-11-12', '2026-11-23'],
      ['P6W', '2026-11-12', '2026-11-23'],
      ['42', '2026-11-12', '2026-11-23'],
      ['90d', '2026-12-30', '2027-01-21'],
      ['quarterly', '2027-01-01', '2027-01-25'],
      ['vierteljährlich', '2027-01-01', '2027-01-25'],
      ['halbjährlich', '2027-04-01', '2027-05-17'],
      ['1y', '2027-10-01', '2027-12-31'],
      ['4-6 weeks', '2026-10-29', '2026-11-12'],
      ['4 bis 6 Wochen', '2026-10-29', '2026-11-12'],
      ['4–6', '2026-10-05', '2026-10-07'],
      ['3 to 6 months', '2027-01-01', '2027-04-01'],
      ['1', '2026-10-02', '2026-10-05'],
    ])('%s', async (cadence, from, to) => {
      const on = async (offset: number, base: string): Promise<string> =>
        (await situationOn(formatDay(day(base) + offset), { [WEBER]: partnerText(`cadence: ${cadence}`, CALL) })).split(',')[0] ?? '';
      expect([await on(-1, from), await on(0, from), await on(0, to), await on(1, to)]).toEqual([`waiting ${from}`, `due ${from}`, `due ${from}`, `overdue ${from}`]);
    });

    weber([
      ['"never" is due for occasions only', 'cadence: bei Bedarf', ['- 2020-10-01 call'], 'no row'],
      ['zero is none: the default of three to six months applies', 'cadence: 0', [CALL], 'waiting 2027-01-01, cadence, call 2026-10-01 [cadence-unreadable: 0]'],
      ['nor is more than ten years', 'cadence: 121 months', [CALL], 'waiting 2027-01-01, cadence, call 2026-10-01 [cadence-unreadable: 121 months]'],
      ['nor a window that ends before it begins', 'cadence: 6-4 weeks', [CALL], 'waiting 2027-01-01, cadence, call 2026-10-01 [cadence-unreadable: 6-4 weeks]'],
      ['nothing said is the default, too', '', [CALL], 'waiting 2027-01-01, cadence, call 2026-10-01'],
    ]);
  });

  describe('months and years go by the calendar', () => {
    it.each([
      ['31 January and a month: Saturday 28 February, so Monday', 'monthly', '2026-01-31', 'waiting 2026-03-02'],
      ['31 January and a month in a leap year', 'monthly', '2028-01-31', 'waiting 2028-02-29'],
      ['31 August and half a year: a Sunday, so Monday', '6m', '2026-08-31', 'waiting 2027-03-01'],
      ['29 February and a year', 'yearly', '2028-02-29', 'waiting 2029-02-28'],
    ])('%s', async (_, cadence, last, expected) => {
      expect(await situationOn(last, { [WEBER]: partnerText(`cadence: ${cadence}`, `- ${last} call`) })).toContain(`${expected}, cadence, call ${last}`);
    });
  });

  describe('a plan', () => {
    weber([
      ['for today is due today', 'cadence: 6 weeks\nnext-contact: 2026-11-23', [CALL], 'due 2026-11-23, plan, call 2026-10-01 (now)'],
      ['for yesterday is overdue', 'next-contact: 2026-11-22', [CALL], 'overdue 2026-11-22, plan, call 2026-10-01 (now)'],
      ['comes before a cadence that would be due', 'cadence: weekly\nnext-contact: 2026-12-10', [CALL], 'waiting 2026-12-10, plan, call 2026-10-01 (coming-up)'],
      ['may be earlier than the cadence', 'cadence: yearly\nnächster-kontakt: 24.11.2026', [CALL], 'waiting 2026-11-24, plan, call 2026-10-01 (coming-up)'],
      ['stays on a Saturday', 'next-contact: 2026-11-28', [CALL], 'waiting 2026-11-28, plan, call 2026-10-01 (coming-up)'],
      ['is spent by a contact on its day', 'cadence: 6 weeks\nnext-contact: 2026-10-01', [CALL], DUE],
      ['needs no earlier contact', 'next-contact: "[[2026-11-23]]"', [], 'due 2026-11-23, plan (now)'],
      ['is kept where contact is for occasions only', 'turnus: nie\nnext_contact: 2026-11-23', [CALL], 'due 2026-11-23, plan, call 2026-10-01 (now)'],
      ['for a day that does not exist is none', 'cadence: 6 weeks\nnext-contact: 2026-02-30', [CALL], `${DUE} [day-impossible: 2026-02-30]`],
    ]);
  });

  describe('a pause', () => {
    weber([
      ['lasts until somebody ends it', 'cadence: weekly\npaused: yes', [CALL], 'paused, call 2026-10-01 (paused)'],
      ['is silent on its last day', 'cadence: weekly\npausiert: 23.11.2026', [CALL], 'paused 2026-11-23, call 2026-10-01 (paused)'],
      ['is silent about a plan within it', 'paused: 2026-11-30\nnext-contact: 2026-11-23', [CALL], 'paused 2026-11-30, call 2026-10-01 (paused)'],
      ['is due the day after', 'cadence: yearly\npaused: 2026-11-22', [CALL], 'due 2026-11-23, pause-over, call 2026-10-01 (now)'],
      ['is due the day after, whoever called meanwhile', 'cadence: yearly\npaused: 2026-11-22', ['- 2026-11-10 call'], 'due 2026-11-23, pause-over, call 2026-11-10 (now)'],
      ['is due the day after, whatever was tried before', 'cadence: 6 weeks\npaused: 2026-11-22', ['- 2026-11-02 not reached', CALL], 'due 2026-11-23, pause-over, call 2026-10-01 (now)'],
      ['lets try again whoever was tried after it', 'cadence: 6 weeks\npaused: 2026-11-10', ['- 2026-11-20 not reached', CALL], 'due 2026-11-23, try-again, call 2026-10-01 (now)'],
      ['is over for good with the first contact after it', 'cadence: 6 weeks\npaused: 2026-09-30', [CALL], DUE],
      ['through a month lasts to its end', 'paused: 2026-12', [CALL], 'paused 2026-12-31, call 2026-10-01 (paused)'],
      ['that says no', 'cadence: 6 weeks\npaused: nein', [CALL], DUE],
    ]);
  });

  describe('without any contact', () => {
    weber([
      ['nobody knows when they last spoke', 'cadence: weekly', [], NO_CONTACT],
      ['an old partnership is no beginning to count from', 'since: 2025-11-23', [], NO_CONTACT],
      ['a young one is', 'cadence: 1y\nsince: 2025-11-24', [], 'waiting 2026-11-24, cadence (coming-up)'],
      ['it may be known by the month', 'cadence: weekly\nseit: 2026-11', [], 'overdue 2026-11-09, cadence (now)'],
      ['or by the year', 'cadence: quarterly\nsince: 2026', [], 'overdue 2026-04-01, cadence (now)'],
    ]);
  });

  describe('what is no contact', () => {
    weber([
      ['an attempt, which plans another try in three days', 'cadence: weekly', ['- 2026-11-20 not reached: Anna', CALL], 'due 2026-11-23, try-again, call 2026-10-01 (now)'],
      ['an attempt that a call followed', 'cadence: 6 weeks', ['- 2026-10-01 call', '- 2026-09-30 nicht erreicht'], DUE],
      ['an attempt and nothing else', '', ['- 20.11.2026 nicht erreicht: Anna'], 'due 2026-11-23, try-again (now)'],
      ['a remark', 'cadence: 6 weeks', ['- 2026-11-20 Notiz: umgezogen', CALL], DUE],
      ['a day in the future', 'cadence: 6 weeks', ['- 2026-12-01 call', CALL], DUE],
      ['an open task', 'cadence: 6 weeks', ['- [ ] 2026-11-20 call', CALL], DUE],
      ['a quote, a callout', 'cadence: 6 weeks', ['> - 2026-11-20 call', '', '> [!note]', '> - 2026-11-21 call', '', CALL], DUE],
      ['code, a comment', 'cadence: 6 weeks', [CALL, '```', '- 2026-11-20 call', '```', '%%', '- 2026-11-21 call', '%%', '<!--', '- 2026-11-22 call', '-->'], DUE],
      ['an item under an item', 'cadence: 6 weeks', [CALL, '  - 2026-11-20 call'], DUE],
      ['the second line of an entry', 'cadence: 6 weeks', [CALL, '  2026-11-20 call'], DUE],
      ['a line outside the log', 'cadence: 6 weeks', [CALL, '', '## Notes', '- 2026-11-20 call'], DUE],
      ['a day that does not exist', 'cadence: 6 weeks', ['- 2026-11-31 call', CALL], `${DUE} [day-impossible: 2026-11-31]`],
      ['a day that could be two', 'cadence: 6 weeks', ['- 03/11/2026 call', CALL], `${DUE} [day-ambiguous: 03/11/2026]`],
    ]);
  });

  describe('a line of the log, as anybody might write it', () => {
    it.each([
      '- 2026-10-01 14:30 call',
      '* **2026-10-01** called with [[Anna]]: prices',
      '+ [[2026-10-01]] 📞: prices',
      '- [x] [[2026-10-01|Donnerstag]] Anruf von Anna Schmidt: Preise',
      '- 01.10.2026 telefoniert mit Anna und Jörg Weiß – Preise',
      '- 1.10.26 Anruf · Preise',
      '- 2026-10-05 Notiz: Angebot da\n- 1.10. Anruf: Preise',
      '#### 2026\n\n- 2026-10-01 call',
      '## Other\n\n# Kontaktverlauf\n- 2026-10-01 call',
    ])('%j', async (line) => {
      expect(await situationOn(TODAY, { [WEBER]: partnerText('cadence: 6 weeks', line) })).toBe(DUE);
    });

    weber([
      ['a channel before other words is text', 'cadence: 6 weeks', ['- 2026-10-01 Call back Anna'], 'due 2026-11-12, cadence, contact 2026-10-01 (now)'],
      ['no channel is needed', 'cadence: 6 weeks', ['- 2026-10-01 met up by chance'], 'due 2026-11-12, cadence, contact 2026-10-01 (now)'],
    ]);
  });

  describe('the property last-contact', () => {
    weber([
      ['counts where it is newer than the log', 'cadence: 6 weeks\nlast-contact: 2026-10-01', ['- 2026-09-01 call'], 'due 2026-11-12, cadence, by property 2026-10-01 (now)'],
      ['not where it is as old', 'cadence: 6 weeks\nlast-contact: 2026-10-01', [CALL], DUE],
      ['nor in the future', 'cadence: 6 weeks\nletzter-kontakt: 2026-12-01', [CALL], DUE],
      ['may have a time', 'cadence: 6 weeks\nlastContact: 2026-10-01T23:30', [], 'due 2026-11-12, cadence, by property 2026-10-01 (now)'],
      ['may be a German day', 'cadence: 6 weeks\nLetzter_Kontakt: 1.10.26', [], 'due 2026-11-12, cadence, by property 2026-10-01 (now)'],
      ['may be a link, even a bare one', 'cadence: 6 weeks\nLAST CONTACT: [[2026-10-01]]', [], 'due 2026-11-12, cadence, by property 2026-10-01 (now)'],
      ['is a whole day', 'cadence: 6 weeks\nlast-contact: 2026-11', [CALL], `${DUE} [day-unreadable: 2026-11]`],
      ['is written once: the first is read', 'cadence: 6 weeks\nlast-contact: 2026-10-01\nletzter-kontakt: 2026-11-01', [], 'due 2026-11-12, cadence, by property 2026-10-01 (now) [property-twice: last-contact]'],
    ]);
  });

  describe('a call in a person’s note', () => {
    it.each([
      ['partner: "[[Weber]]"', DUE],
      ['partner: "[[Partners/Weber|W.]]"', DUE],
      ['partner: "[Weber](../Partners/Weber.md)"', DUE],
      ['partner: [[Weber]]', DUE],
      ['partner: weber', DUE],
      ['partner: [Koch, Weberei]', DUE],
      ['partner: Weber\nleft: 2026-10-01', DUE],
      ['partner: Weber\nleft: 2026-09-30', NO_CONTACT],
      ['partner: Weber\njoined: 2026-10-01', DUE],
      ['partner: Weber\njoined: 2026-10-02', NO_CONTACT],
      ['partner: Koch\nformer-partners: Weber\njoined: 2026-10-02', DUE],
      ['partner: Koch\nformer-partners: Weber\njoined: 2026-10-01', NO_CONTACT],
      ['role: listed in contacts only', DUE],
      ['partner: Koch # listed in contacts, but with somebody else', NO_CONTACT],
    ])('%s', async (properties, expected) => {
      const notes = {
        [WEBER]: partnerText('cadence: 6 weeks\naliases: Weberei\ncontacts: ["[[Anna|Frau Schmidt]]", Jörg Weiß]'),
        'Partners/Koch.md': partnerText(''),
        'People/Anna.md': noteText(`type: Ansprechpartnerin\n${properties}`, CALL),
      };
      expect(await situationOn(TODAY, notes)).toBe(expected);
    });
  });

  describe('a call in the note of a cooperation with Weber and Koch', () => {
    it.each([
      ['- 2026-10-01 call: the stand', DUE],
      ['- 2026-10-01 call with [[Weber]]: the stand', DUE],
      ['- 2026-10-01 call with [[Koch]]: the stand', NO_CONTACT],
      ['- 2026-10-01 call with Anna: the stand', DUE],
      ['- 2026-10-01 call with Jörg Weiß: the stand', NO_CONTACT],
      ['- 2026-10-01 call with Somebody: the stand', DUE],
    ])('%s', async (line, expected) => {
      const notes = {
        [WEBER]: partnerText('cadence: 6 weeks'),
        'Partners/Koch.md': partnerText('contacts: Jörg Weiß'),
        'People/Anna.md': noteText('type: person\npartner: Weber'),
        'Stand.md': noteText('type: Kooperation\npartner: ["[[Weber]]", Koch]', line),
      };
      expect(await situationOn(TODAY, notes)).toBe(expected);
    });
  });

  describe('which notes are partners', () => {
    const partner = (rule: Settings['recognition']['partner'][number]): Partial<Settings> => ({
      recognition: { partner: [rule], person: [], cooperation: [], event: [], meeting: [] },
    });
    it.each<[string, string, Partial<Settings>, string]>([
      ['by a property, whatever its case', 'Type: PARTNER', {}, DUE],
      ['by a link in a list', 'type: ["[[Partner]]"]', {}, DUE],
      ['who are persons as well', 'type: [partner, person]', {}, DUE],
      ['not by part of a word', 'type: partners', {}, 'no row'],
      ['a partner rather than a cooperation', 'type: [cooperation, partner]', {}, `${DUE} [kind-twice: partner, cooperation]`],
      ['by a nested tag', 'tags: [Partner/local]', partner({ by: 'tag', tag: 'partner' }), DUE],
      ['by a folder', 'x: y', partner({ by: 'folder', folder: 'Partners' }), DUE],
      ['by a property of one’s own', 'categories: ["[[Companies]]"]', partner({ by: 'property', property: 'categories', value: 'companies' }), DUE],
      ['not in a folder that is left out', 'type: partner', { excludedFolders: ['Partners'] }, 'no row'],
      ['not any more', 'type: partner\nstatus: ehemalig', {}, 'no row'],
    ])('%s', async (_, properties, settings, expected) => {
      expect(await situationOn(TODAY, { [WEBER]: noteText(`${properties}\ncadence: 6 weeks`, CALL) }, settings)).toBe(expected);
    });
  });

  describe('a note as a file', () => {
    const text = partnerText('cadence: 6 weeks', CALL);
    it.each([
      ['with the line endings of Windows', text.replace(/\n/g, '\r\n'), DUE],
      ['with a byte order mark', `\uFEFF${text}`, DUE],
      ['without a log', '---\ntype: partner\n---', NO_CONTACT],
      ['with front matter that is none', text.replace('6 weeks', '['), 'no row [front-matter-malformed: ]'],
    ])('%s', async (_, note, expected) => {
      expect(await situationOn(TODAY, { [WEBER]: note })).toBe(expected);
    });

    const inFolder: Partial<Settings> = { recognition: { partner: [{ by: 'folder', folder: 'Partners' }], person: [], cooperation: [], event: [], meeting: [] } };
    it('with front matter that is none, where its folder makes it a partner’s', async () => {
      expect(await situationOn(TODAY, { [WEBER]: '---\ncadence: [\n---\n' }, inFolder)).toBe('no row [front-matter-malformed: ]');
    });
  });

  describe('in company holidays from 20 to 29 November', () => {
    const settings = { quietPeriods: [{ from: '2026-11-20', to: '2026-11-29' }] };
    it.each([
      ['whoever was due waits for their end', 'cadence: 6 weeks', TODAY, 'waiting 2026-11-30, cadence, call 2026-10-01 (coming-up)'],
      ['and is due on the day after', 'cadence: 6 weeks', '2026-11-30', 'due 2026-11-12, cadence, call 2026-10-01 (now)'],
      ['what falls into them is spread over the days that follow', 'cadence: 8 weeks', TODAY, 'waiting 2026-12-03, cadence, call 2026-10-01 (coming-up)'],
      ['a plan waits for their end', 'next-contact: 2026-11-25', '2026-11-30', 'due 2026-11-30, plan, call 2026-10-01 (now)'],
    ])('%s', async (_, properties, today, expected) => {
      expect(await situationOn(today, { [WEBER]: partnerText(properties, CALL) }, settings)).toBe(expected);
    });
  });
});
