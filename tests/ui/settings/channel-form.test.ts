import { describe, expect, it } from 'vitest';
import { DEFAULT_CHANNELS } from '../../../src/settings/default-channels';
import { channelForm } from '../../../src/ui/settings/channel-form';
import { channelWith } from '../../../src/ui/settings/channel-words';
import { channelList } from '../../../src/ui/settings/channels-page';
import { fillIn, openSettings } from './open-settings';

const end = DEFAULT_CHANNELS.length;

async function openList() {
  const settings = await openSettings();
  return { ...settings, list: channelList(settings.context) };
}

describe('the form of a channel', () => {
  it('adds a channel with words in one language or both', async () => {
    const { context, store } = await openSettings();
    expect(await fillIn(channelForm(context, null, end), { nounsDe: 'Brieftaube,  Taube , Brieftaube', verbsDe: 'flog hin', emoji: '🕊️', icon: 'bird' })).toBeNull();
    expect(store.current().channels.slice(end)).toEqual([
      { id: 'brieftaube', nouns: { en: [], de: ['Brieftaube', 'Taube'] }, verbs: { en: [], de: ['flog hin'] }, emoji: '🕊️', icon: 'bird' },
    ]);
  });

  it('keeps what a channel is at heart while its words change', async () => {
    const { context, store } = await openSettings();
    const [call] = DEFAULT_CHANNELS;
    await fillIn(channelForm(context, call ?? null, 0), { nounsEn: 'ring' });
    expect(store.current().channels[0]).toEqual({ ...call, nouns: { ...call?.nouns, en: ['ring'] } });
  });

  it.each([
    [{}, { nounsEn: 'A channel needs a noun in at least one language.' }],
    [{ nounsEn: 'dove', verbsEn: 'Phoned' }, { verbsEn: '“Phoned” already stands for call.' }],
    [{ nounsEn: 'dove', emoji: '📞' }, { emoji: '“📞” already stands for call.' }],
    [{ nounsEn: 'dove: white' }, { nounsEn: '“dove: white” could not be read in a log line. Use letters, digits, spaces and hyphens.' }],
    [{ nounsEn: 'dove', icon: 'dodo' }, { icon: 'There is no icon called “dodo”.' }],
  ])('takes no channel that would be misread: %j', async (typed, fields) => {
    const { context, file } = await openSettings();
    expect(await fillIn(channelForm(context, null, end), typed)).toEqual({ fields });
    expect(file.content).toBeNull();
  });

  it('names a second channel apart from the first of its noun', async () => {
    const { context, store } = await openSettings();
    await fillIn(channelForm(context, null, end), { nounsEn: 'dove' });
    await fillIn(channelForm(context, store.current().channels[end] ?? null, end), { nounsEn: 'pigeon' });
    await fillIn(channelForm(context, null, end + 1), { nounsEn: 'dove' });
    expect(store.current().channels.slice(end).map((channel) => channel.id)).toEqual(['dove', 'dove-2']);
  });
});

describe('the original channels', () => {
  it('share no word, so that each word stands for one channel', () => {
    const shared = DEFAULT_CHANNELS.flatMap((channel) => {
      const others = DEFAULT_CHANNELS.filter((other) => other !== channel);
      const words = [...channel.nouns.en, ...channel.nouns.de, ...channel.verbs.en, ...channel.verbs.de, channel.emoji];
      return words.filter((word) => channelWith(word, others) !== undefined);
    });
    expect(shared).toEqual([]);
  });

  it('pass the form as they are', async () => {
    const { context } = await openSettings();
    const icons = DEFAULT_CHANNELS.map((channel) => channel.icon);
    for (const [index, channel] of DEFAULT_CHANNELS.entries()) {
      expect(await fillIn(channelForm({ ...context, icons: () => icons }, channel, index), {}), channel.id).toBeNull();
    }
  });
});

describe('the list of channels', () => {
  it('can be put in another order', async () => {
    const { list, store } = await openList();
    list.onReorder?.(0, 2);
    const ids = DEFAULT_CHANNELS.map((channel) => channel.id);
    expect(store.current().channels.map((channel) => channel.id)).toEqual([ids[1], ids[2], ids[0], ...ids.slice(3)]);
  });

  it('lets a channel go', async () => {
    const { list, store, told } = await openList();
    list.onDelete?.(0);
    expect(store.current().channels).toEqual(DEFAULT_CHANNELS.slice(1));
    expect(told).toEqual([]);
  });

  it('keeps a channel without which a try would be taken for a contact, and says so', async () => {
    const { list, store, told } = await openList();
    list.onDelete?.(DEFAULT_CHANNELS.findIndex((channel) => channel.id === 'attempt'));
    expect(store.current().channels).toEqual(DEFAULT_CHANNELS);
    expect(told).toEqual([expect.stringContaining('stays: without it, an entry of this kind would be taken for a contact.')]);
  });
});
