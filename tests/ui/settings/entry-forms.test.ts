import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults';
import { excludedFolderForm } from '../../../src/ui/settings/excluded-folder-form';
import { greetingRoundForm } from '../../../src/ui/settings/greeting-round-form';
import { groupCadenceForm } from '../../../src/ui/settings/group-cadence-form';
import { quietPeriodForm } from '../../../src/ui/settings/quiet-period-form';
import { ruleForm } from '../../../src/ui/settings/rule-form';
import { fillIn, openSettings } from './open-settings';

describe('the form of a recognition rule', () => {
  it('adds a rule at the end', async () => {
    const { context, store } = await openSettings();
    expect(await fillIn(ruleForm(context, 'partner', null, 1), { by: 'folder', folder: '/Partners/' })).toBeNull();
    expect(store.current().recognition).toEqual({
      ...DEFAULT_SETTINGS.recognition,
      partner: [{ by: 'property', property: 'type', value: 'partner' }, { by: 'folder', folder: 'Partners' }],
    });
  });

  it('replaces a rule, even by one of another sort', async () => {
    const { context, store } = await openSettings();
    const [rule] = store.current().recognition.partner;
    await fillIn(ruleForm(context, 'partner', rule ?? null, 0), { by: 'tag', tag: '#network/partner' });
    expect(store.current().recognition.partner).toEqual([{ by: 'tag', tag: 'network/partner' }]);
  });

  it('asks only for what the sort of rule needs', async () => {
    const { context } = await openSettings();
    const shownFor = (by: string) =>
      ruleForm(context, 'event', null, 0)
        .fields.filter((field) => field.isShown?.({ by, folder: '', tag: '', property: '', value: '' }) ?? true)
        .map((field) => field.id);
    expect(shownFor('folder')).toEqual(['by', 'folder']);
    expect(shownFor('tag')).toEqual(['by', 'tag']);
    expect(shownFor('property')).toEqual(['by', 'property', 'value']);
  });

  it.each([
    [{ by: 'folder', folder: '' }, { folder: 'Choose the folder.' }],
    [{ by: 'folder', folder: '/' }, { folder: 'Choose the folder.' }],
    [{ by: 'folder', folder: 'Nowhere' }, { folder: 'There is no folder “Nowhere” in this vault.' }],
    [{ by: 'tag', tag: '#' }, { tag: 'Write the tag.' }],
    [{ by: 'property', property: '', value: '' }, { property: 'Write the name of the property.', value: 'Write the value the property has in these notes.' }],
    [{ by: 'property', property: 'Type', value: 'PARTNER' }, { value: 'This rule is there already.' }],
  ])('changes nothing when %j is filled in', async (typed, fields) => {
    const { context, file } = await openSettings();
    expect(await fillIn(ruleForm(context, 'partner', null, 1), typed)).toEqual({ fields });
    expect(file.content).toBeNull();
  });
});

describe('the form of a folder to leave out', () => {
  it('adds a folder that exists, once', async () => {
    const { context, store } = await openSettings({ excludedFolders: ['Templates'] });
    expect(await fillIn(excludedFolderForm(context, null, 1), { folder: 'Partners/Old/' })).toBeNull();
    expect(store.current().excludedFolders).toEqual(['Templates', 'Partners/Old']);
    expect(await fillIn(excludedFolderForm(context, null, 2), { folder: 'Templates' })).toEqual({ fields: { folder: 'This folder is left out already.' } });
    expect(await fillIn(excludedFolderForm(context, null, 2), { folder: 'Gone' })).toEqual({ fields: { folder: 'There is no folder “Gone” in this vault.' } });
  });
});

describe('the form of a cadence for a tag or folder', () => {
  it('keeps the cadence in the words it was typed in', async () => {
    const { context, store } = await openSettings();
    expect(await fillIn(groupCadenceForm(context, null, 0), { by: 'tag', tag: '#supplier', cadence: 'alle 6 Wochen' })).toBeNull();
    expect(store.current().groupCadences).toEqual([{ by: 'tag', name: 'supplier', cadence: 'alle 6 Wochen' }]);
  });

  it('says what is missing or not understood', async () => {
    const { context } = await openSettings({ groupCadences: [{ by: 'folder', name: 'Partners', cadence: 'weekly' }] });
    expect(await fillIn(groupCadenceForm(context, null, 1), { by: 'tag', tag: '', cadence: 'often' })).toEqual({
      fields: {
        tag: 'Write the tag.',
        cadence: '“often” cannot be read as a cadence. Write for example “6 weeks”, “4-6 weeks”, “quarterly” or “as needed”.',
      },
    });
    expect(await fillIn(groupCadenceForm(context, null, 1), { by: 'folder', folder: 'Partners/', cadence: 'monthly' })).toEqual({
      fields: { folder: 'There is a cadence for this already.' },
    });
  });
});

describe('the form of a quiet period', () => {
  it('keeps periods in the order of the calendar', async () => {
    const { context, store } = await openSettings({ quietPeriods: [{ from: '2027-08-02', to: '2027-08-20' }] });
    expect(await fillIn(quietPeriodForm(context, null, 1), { from: '2026-12-24', to: '2027-01-03' })).toBeNull();
    expect(store.current().quietPeriods).toEqual([
      { from: '2026-12-24', to: '2027-01-03' },
      { from: '2027-08-02', to: '2027-08-20' },
    ]);
  });

  it('can be a single day', async () => {
    const { context, store } = await openSettings();
    expect(await fillIn(quietPeriodForm(context, null, 0), { from: '2027-05-14', to: '2027-05-14' })).toBeNull();
    expect(store.current().quietPeriods).toHaveLength(1);
  });

  it.each([
    [{ from: '', to: '' }, { from: 'Choose the first day.', to: 'Choose the last day.' }],
    [{ from: '2027-01-03', to: '2026-12-24' }, { to: 'The last day lies before the first.' }],
    [{ from: '2026-02-30', to: '2026-03-01' }, { from: 'This day is not complete. Fill it in or clear it.' }],
  ])('takes only real days in order: %j', async (typed, fields) => {
    const { context, file } = await openSettings();
    expect(await fillIn(quietPeriodForm(context, null, 0), typed)).toEqual({ fields });
    expect(file.content).toBeNull();
  });
});

describe('the form of a greeting round', () => {
  const christmas = DEFAULT_SETTINGS.greetingRounds;

  it('takes days as people write them, and says how it understands them', async () => {
    const { context, store } = await openSettings();
    const form = greetingRoundForm(context, null, 1);
    const date = form.fields.find(({ id }) => id === 'date');
    expect(date?.kind === 'text' ? ['24.12.', '12-24', '--12-24', '24.12.1980', 'soon'].map((typed) => date.explain?.(typed)) : []).toEqual(['24 December', '24 December', '24 December', null, null]);
    expect(await fillIn(form, { names: 'summer-party, Sommerfest', date: '1.7.', from: '06-15' })).toBeNull();
    expect(store.current().greetingRounds).toEqual([...christmas, { names: ['summer-party', 'Sommerfest'], date: '07-01', from: '06-15' }]);
  });

  it('replaces a round, whose own names are not taken', async () => {
    const { context, store } = await openSettings();
    await fillIn(greetingRoundForm(context, christmas[0] ?? null, 0), { names: 'Weihnachtspost', date: '12-24', from: '11-15' });
    expect(store.current().greetingRounds).toEqual([{ names: ['Weihnachtspost'], date: '12-24', from: '11-15' }]);
  });

  it('says what is missing, impossible or taken', async () => {
    const { context, file } = await openSettings();
    expect(await fillIn(greetingRoundForm(context, null, 1), { names: ' , ', date: '30.2.', from: '' })).toEqual({
      fields: { names: 'Write the name that notes choose it by.', date: 'Write the day and month, as 12-24 or 24.12.', from: 'Write the day and month, as 12-24 or 24.12.' },
    });
    expect(await fillIn(greetingRoundForm(context, null, 1), { names: 'Party, WEIHNACHTSPOST', date: '12-24', from: '12-01' })).toEqual({ fields: { names: '“WEIHNACHTSPOST” is the name of another round.' } });
    expect(file.content).toBeNull();
  });
});
