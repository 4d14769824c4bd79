import { describe, expect, it } from 'vitest';
import type { NewEventRequest } from '../../../src/application/new-notes/new-note-requests';
import { textsFor } from '../../../src/i18n/texts';
import { newEventForm } from '../../../src/ui/forms/new-event-form';
import { day } from '../../support/contributions';

const texts = textsFor('en');
const empty = { name: '', date: '', end: '', place: '', partners: '' };

function open() {
  const requests: NewEventRequest[] = [];
  const form = newEventForm(texts, {
    partners: () => [{ name: 'Bo', path: 'Bo.md' }],
    partnerPath: null,
    createEvent: (request) => {
      requests.push(request);
      return Promise.resolve(null);
    },
  });
  return { form, requests };
}

describe('the form of a new event', () => {
  it('hands over what was typed', async () => {
    const { form, requests } = open();
    expect(await form.submit({ name: 'Hannover Messe', date: '2027-04-12', end: '2027-04-16', place: 'Hannover', partners: 'bo' })).toBeNull();
    expect(requests).toEqual([{ name: 'Hannover Messe', date: day('2027-04-12'), end: day('2027-04-16'), place: 'Hannover', partners: ['Bo.md'] }]);
  });

  it('asks for no more than a name and a day, and writes the last day only where it is another', async () => {
    const { form, requests } = open();
    await form.submit({ ...empty, name: 'Summer party', date: '2027-07-03' });
    await form.submit({ ...empty, name: 'Open day', date: '2027-05-01', end: '2027-05-01' });
    expect(requests).toMatchObject([{ date: day('2027-07-03'), end: null, place: null, partners: [] }, { date: day('2027-05-01'), end: null }]);
  });

  it.each([
    [{ date: '' }, { date: texts.forms.newEvent.dateMissing }],
    [{ date: '', end: '2027-05-01' }, { date: texts.forms.newEvent.dateMissing }],
    [{ date: '2027-05-02', end: '2027-05-01' }, { end: texts.forms.endBeforeStart }],
    [{ partners: 'Nobody' }, { partners: texts.forms.newPerson.noSuchPartner('Nobody') }],
  ])('says what is wrong with %j', async (typed, fields) => {
    const { form, requests } = open();
    expect(await form.submit({ ...empty, name: 'Fair', date: '2027-05-01', ...typed })).toEqual({ fields });
    expect(requests).toEqual([]);
  });
});
