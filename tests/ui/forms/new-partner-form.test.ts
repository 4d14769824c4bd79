import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../src/application/ports/announcement';
import type { NewPartnerRequest } from '../../../src/application/new-notes/new-note-requests';
import { dayOf } from '../../../src/domain/days';
import { textsFor } from '../../../src/i18n/texts';
import { parseCadence } from '../../../src/notes/values/cadence-value';
import { newPartnerForm } from '../../../src/ui/forms/new-partner-form';

const today = dayOf(2026, 11, 23) ?? 0;
const texts = textsFor('en');
const empty = { name: '', cadence: '', lastSpoken: '', contactPerson: '' };

function open(answer: Failure | null = null) {
  const requests: NewPartnerRequest[] = [];
  const form = newPartnerForm(texts, {
    today: () => today,
    partners: () => [{ name: 'Messebau Kröger', aliases: ['Kröger'] }],
    createPartner: (request) => {
      requests.push(request);
      return Promise.resolve(answer);
    },
  });
  return { form, requests };
}

describe('the form of a new partner', () => {
  it('needs no more than a name', async () => {
    const { form, requests } = open();
    expect(await form.submit({ ...empty, name: 'Messebau Kröger' })).toBeNull();
    expect(requests).toEqual([{ name: 'Messebau Kröger', cadence: null, lastContact: null, contactPerson: null }]);
  });

  it('hands over what else is known', async () => {
    const { form, requests } = open();
    await form.submit({ name: 'Messebau Kröger', cadence: 'alle 6 Wochen', lastSpoken: '2026-11-23', contactPerson: 'Anna Schmidt' });
    expect(requests).toEqual([{ name: 'Messebau Kröger', cadence: 'alle 6 Wochen', lastContact: today, contactPerson: 'Anna Schmidt' }]);
  });

  it('says below the name whose it is already, and makes the note all the same', async () => {
    const { form, requests } = open();
    const name = form.fields.find(({ id }) => id === 'name');
    if (name?.kind !== 'text') throw new Error('There is no field for the name.');
    expect(['kröger', 'messebau kröger', 'Krög', ''].map((typed) => name.explain?.(typed))).toEqual([
      '“kröger” is another name of Messebau Kröger, who is a partner already.',
      'There is a partner called Messebau Kröger already.',
      null,
      null,
    ]);
    expect(await form.submit({ ...empty, name: 'Kröger' })).toBeNull();
    expect(requests).toHaveLength(1);
  });

  it('offers no day after today', () => {
    expect(open().form.fields.find((field) => field.id === 'lastSpoken')).toMatchObject({ kind: 'day', latest: '2026-11-23' });
  });

  it('says everything that is wrong at once, and makes nothing', async () => {
    const { form, requests } = open();
    expect(await form.submit({ ...empty, name: 'Kröger: Stände', cadence: 'now and then', lastSpoken: '2026-11-24' })).toEqual({
      fields: {
        name: 'A note\'s name cannot hold “:”. Leave it out or use another character.',
        cadence: '“now and then” cannot be read as a cadence. Write for example “6 weeks”, “4-6 weeks”, “quarterly” or “as needed”.',
        lastSpoken: 'This day is still to come. Choose today or an earlier day.',
      },
    });
    expect(requests).toEqual([]);
  });

  it('says at the name that there is such a note already', async () => {
    const { form } = open({ kind: 'exists', path: 'Partners/Messebau Kröger.md' });
    expect(await form.submit({ ...empty, name: 'Messebau Kröger' })).toEqual({
      fields: { name: 'There is a note “Messebau Kröger” already. Choose another name.' },
    });
  });

  it('says below the fields why else the note could not be made', async () => {
    const { form } = open({ kind: 'unexpected', path: 'Partners/Messebau Kröger.md', message: 'disk full' });
    expect(await form.submit({ ...empty, name: 'Messebau Kröger' })).toEqual({ form: 'Messebau Kröger could not be written: disk full' });
  });

  it.each(['en', 'de'])('offers cadences that are read as such, in %s', (language) => {
    const unread = textsFor(language).forms.cadences.filter((cadence) => parseCadence(cadence) === null);
    expect(unread).toEqual([]);
  });
});
