import { describe, expect, it } from 'vitest';
import type { NewCooperationRequest } from '../../../src/application/new-notes/new-note-requests';
import { textsFor } from '../../../src/i18n/texts';
import { parseCadence } from '../../../src/notes/values/cadence-value';
import { newCooperationForm, type NewCooperationField } from '../../../src/ui/forms/new-cooperation-form';
import type { PartnerChoice } from '../../../src/ui/forms/partner-choices';
import { day } from '../../support/contributions';

const texts = textsFor('en');
const empty: Record<NewCooperationField, string> = { name: '', partners: '', kind: '', start: '', end: '', status: '', cadence: '' };
const bo = { name: 'Bo', path: 'Partners/Bo.md' };
const kroeger = { name: 'Kröger, Söhne & Co', path: 'Partners/Kröger, Söhne & Co.md' };

function open(partners: readonly PartnerChoice[] = [bo, kroeger], partnerPath: string | null = null) {
  const requests: NewCooperationRequest[] = [];
  const form = newCooperationForm(texts, {
    partners: () => partners,
    partnerPath,
    kinds: () => ['Fair stand', 'Research project'],
    createCooperation: (request) => {
      requests.push(request);
      return Promise.resolve(null);
    },
  });
  return { form, requests, field: (id: NewCooperationField) => form.fields.find((field) => field.id === id) };
}

describe('the form of a new cooperation', () => {
  it('hands over what was typed, the partners by their notes', async () => {
    const { form, requests } = open();
    const values = { ...empty, name: 'Stand', partners: 'kröger, söhne & co\nBo', kind: 'Fair stand', start: '2026-12-01', end: '2027-03-31', status: 'preparing', cadence: '4-6 weeks' };
    expect(await form.submit(values)).toBeNull();
    expect(requests).toEqual([
      {
        name: 'Stand',
        partners: [kroeger.path, bo.path],
        kind: 'Fair stand',
        start: day('2026-12-01'),
        end: day('2027-03-31'),
        status: 'preparing',
        cadence: { property: 'cadence', text: '4-6 weeks' },
      },
    ]);
  });

  it('begins with the partner whose note is open', () => {
    expect(open([bo, kroeger], kroeger.path).field('partners')?.value).toBe('Kröger, Söhne & Co');
    expect(open().field('partners')?.value).toBeUndefined();
  });

  it('writes appointments as the rhythm, and a length as the cadence', async () => {
    const { form, requests } = open();
    await form.submit({ ...empty, name: 'Stand', partners: 'Bo', cadence: 'first Monday of the month' });
    expect(requests).toMatchObject([{ cadence: { property: 'rhythm', text: 'first Monday of the month' }, start: null, status: null, kind: null }]);
  });

  it.each([
    [{ partners: '' }, { partners: texts.forms.newCooperation.partnersMissing }],
    [{ partners: 'Bo\nNobody' }, { partners: texts.forms.newPerson.noSuchPartner('Nobody') }],
    [{ start: '2026-12-02', end: '2026-12-01' }, { end: texts.forms.endBeforeStart }],
    [{ cadence: 'now and then' }, { cadence: texts.forms.newCooperation.notACadence('now and then') }],
    [{ cadence: 'every 2 weeks on Tuesday' }, { cadence: texts.forms.newCooperation.rhythmNeedsStart }],
    [{ name: 'a/b' }, { name: texts.forms.noteName.characters('/') }],
  ])('says what is wrong with %j before anything is made', async (typed, fields) => {
    const { form, requests } = open();
    const values = { ...empty, name: 'Stand', partners: 'Bo', ...typed };
    expect(await form.submit(values)).toEqual({ fields });
    expect(form.check?.(values)).toEqual({ fields });
    expect(requests).toEqual([]);
  });

  it('says how a cadence is understood while it is typed', () => {
    const { field } = open();
    const cadence = field('cadence');
    const explain = cadence?.kind === 'text' ? cadence.explain : undefined;
    expect(explain?.('alle 6 Wochen')).toBe('Understood: every 6 weeks.');
    expect(explain?.('jeden ersten Montag im Monat')).toBe('Understood: every first Monday of the month.');
    expect(explain?.('alle')).toBeNull();
    expect(explain?.('')).toBeNull();
  });

  it('offers only what reads as a cadence, in both languages', () => {
    for (const language of ['en', 'de']) {
      for (const words of textsFor(language).forms.rhythms) expect(parseCadence(words)?.kind, words).toBe('rhythm');
    }
  });
});
