import { describe, expect, it } from 'vitest';
import type { ContactPersonChangeRequest, ContactPersons } from '../../../src/application/continuity/contact-person-change';
import { textsFor } from '../../../src/i18n/texts';
import { changeContactPersonForm, type ChangeField } from '../../../src/ui/forms/change-contact-person-form';
import { TODAY } from '../support/rows';

const anna = { name: 'Anna Schmidt', path: 'People/Anna Schmidt.md' };
const persons: ContactPersons = {
  path: 'Weber.md',
  name: 'Weber',
  leavers: [{ ...anna, left: null }, { name: 'Eva Ost', path: null, left: null }, { name: 'Ben', path: 'Ben.md', left: TODAY - 20 }],
  gone: ['Ben'],
  successors: () => [{ ...anna, isThere: true }, { name: 'Eva Ost', path: null, isThere: true }, { name: 'Tom', path: 'A/Tom.md', isThere: false }, { name: 'Tom', path: 'B/Tom.md', isThere: false }],
};
const values = { leaver: '0', day: '2026-11-23', successor: '', note: 'note', next: '' };

function open(person: string | null = null) {
  const requests: ContactPersonChangeRequest[] = [];
  const form = changeContactPersonForm(textsFor('en'), {
    persons,
    person,
    partners: () => [{ name: 'Weber', path: 'Weber.md' }, { name: 'Brandt', path: 'Brandt.md' }],
    today: () => TODAY,
    preview: () => Promise.resolve([]),
    change: (request) => {
      requests.push(request);
      return Promise.resolve(null);
    },
  });
  const submit = (said: Partial<Record<ChangeField, string>>) => form.submit({ ...values, ...said });
  const shown = (said: Partial<Record<ChangeField, string>>): string[] => form.fields.filter(({ isShown }) => isShown === undefined || isShown({ ...values, ...said })).map(({ id }) => id);
  return { form, requests, submit, shown };
}

describe('the form of a change of contact persons', () => {
  it('takes somebody known, a new name with or without a note, or nobody yet', async () => {
    const { requests, submit } = open();
    for (const said of [{ successor: 'eva ost' }, { successor: 'B/Tom' }, { successor: 'Mia Zorn' }, { successor: 'Mia Zorn', note: 'name' }, {}]) expect(await submit(said)).toBeNull();
    expect(requests.map(({ successor }) => successor)).toEqual([
      { kind: 'known', person: { name: 'Eva Ost', path: null } },
      { kind: 'known', person: { name: 'Tom', path: 'B/Tom.md' } },
      { kind: 'new', name: 'Mia Zorn', withNote: true },
      { kind: 'new', name: 'Mia Zorn', withNote: false },
      null,
    ]);
    expect(requests[0]).toMatchObject({ partner: 'Weber.md', leaver: anna, day: TODAY, next: null });
  });

  it('begins with the person it was opened for', () => {
    expect(open('Eva Ost').form.fields[0]?.value).toBe('1');
    expect(open().form.fields[0]?.value).toBe('0');
  });

  it('asks only for what makes sense', () => {
    const { shown } = open();
    expect(shown({})).toEqual(['leaver', 'day', 'successor', 'next']);
    expect(shown({ successor: 'Mia Zorn' })).toEqual(['leaver', 'day', 'successor', 'note', 'next']);
    expect(shown({ leaver: '1', successor: 'Tom' })).toContain('successor');
    expect(shown({ leaver: '1' })).toEqual(['leaver', 'day', 'successor']);
    expect(shown({ leaver: '2' })).toEqual(['leaver', 'successor']);
  });

  it.each<[Partial<Record<ChangeField, string>>, ChangeField, string]>([
    [{ day: '' }, 'day', 'Say which day is the last one.'],
    [{ leaver: '1', day: '2026-12-01' }, 'day', 'Eva Ost has no note that could keep a day to come.'],
    [{ successor: 'anna schmidt' }, 'successor', 'Nobody follows themselves.'],
    [{ successor: 'Ben' }, 'successor', 'Ben has left this partner, too.'],
    [{ successor: 'Mia/Zorn' }, 'successor', 'A note\'s name cannot hold “/”.'],
    [{ leaver: '2' }, 'successor', 'Say who follows'],
    [{ next: 'Nowhere' }, 'next', 'There is no partner called “Nowhere”.'],
    [{ next: 'weber' }, 'next', 'This is the partner that is being left.'],
  ])('says what is wrong with %j where it was typed', async (said, field, message) => {
    const { requests, submit } = open();
    expect((await submit(said))?.fields?.[field]).toContain(message);
    expect(requests).toEqual([]);
  });
});
