import { describe, expect, it } from 'vitest';
import type { NewPersonRequest } from '../../../src/application/new-notes/new-note-requests';
import { textsFor } from '../../../src/i18n/texts';
import { newPersonForm } from '../../../src/ui/forms/new-person-form';
import type { PartnerChoice } from '../../../src/ui/forms/partner-choices';

const texts = textsFor('en');
const empty = { name: '', partner: '', role: '', email: '', phone: '' };
const kroeger = { name: 'Messebau Kröger', path: 'Partners/Messebau Kröger.md' };
const institute = { name: 'Institut', path: 'Jena/Institut.md' };
const otherInstitute = { name: 'Institut', path: 'Halle/Institut.md' };

function open(partners: readonly PartnerChoice[], partnerPath: string | null = null) {
  const requests: NewPersonRequest[] = [];
  const form = newPersonForm(texts, {
    partners: () => partners,
    partnerPath,
    createPerson: (request) => {
      requests.push(request);
      return Promise.resolve(null);
    },
  });
  const partnerField = form.fields.find((field) => field.id === 'partner');
  const suggest = partnerField?.kind === 'text' ? partnerField.suggest : undefined;
  return { form, requests, partnerField, offers: (typed: string) => suggest?.(typed).map((offer) => offer.value) };
}

describe('the form of a new person', () => {
  it('hands over the partner by its note, however its name is typed', async () => {
    const { form, requests } = open([kroeger]);
    expect(await form.submit({ ...empty, name: 'Anna Schmidt', partner: 'messebau kröger', role: 'Buyer' })).toBeNull();
    expect(requests).toEqual([{ name: 'Anna Schmidt', partner: kroeger.path, role: 'Buyer', email: null, phone: null }]);
  });

  it('begins with the partner it was opened for', () => {
    expect(open([kroeger, institute], institute.path).partnerField?.value).toBe('Institut');
    expect(open([kroeger]).partnerField?.value).toBeUndefined();
  });

  it('can do without a partner', async () => {
    const { form, requests } = open([kroeger]);
    await form.submit({ ...empty, name: 'Anna Schmidt' });
    expect(requests).toMatchObject([{ partner: null }]);
  });

  it('says so when there is no such partner, and makes nothing', async () => {
    const { form, requests } = open([kroeger]);
    expect(await form.submit({ ...empty, name: 'Anna Schmidt', partner: 'Kröger' })).toEqual({
      fields: { partner: 'There is no partner called “Kröger”. Choose one from the list or leave it empty.' },
    });
    expect(requests).toEqual([]);
  });

  it('tells partners of the same name apart by where their notes are', async () => {
    const { form, requests, offers } = open([institute, otherInstitute, kroeger]);
    expect(offers('inst')).toEqual(['Jena/Institut', 'Halle/Institut']);
    await form.submit({ ...empty, name: 'Jörg Weiß', partner: 'Halle/Institut' });
    expect(requests).toMatchObject([{ partner: otherInstitute.path }]);
  });

  it('offers partners only once something is typed, so that Enter in an empty field creates', () => {
    const { offers } = open([kroeger, institute]);
    expect(offers('')).toEqual([]);
    expect(offers('krö')).toEqual(['Messebau Kröger']);
    expect(offers('Messebau Kröger')).toEqual([]);
  });
});
