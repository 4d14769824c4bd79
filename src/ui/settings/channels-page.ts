import type { ExtraButtonComponent, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import type { Channel } from '../../domain/channel';
import { DEFAULT_CHANNELS } from '../../settings/default-channels';
import { NEEDED_CHANNELS } from '../../settings/narrow-channels';
import { channelForm } from './channel-form';
import { channelName } from './channel-words';
import type { ControlKey } from './control-values';
import { editableList } from './editable-list';
import type { SettingsPageContext } from './page-context';

/** The ways in which contact takes place, in the order in which they are offered. */
export function channelsPage(context: SettingsPageContext): SettingDefinitionPage<ControlKey> {
  const { name, desc } = context.texts.settings.channels;
  return { type: 'page', name, desc, items: [channelList(context)] satisfies SettingDefinitionItem<ControlKey>[] };
}

/** The channels as a list that can be put in another order. */
export function channelList(context: SettingsPageContext): SettingDefinitionList<ControlKey> {
  const words = context.texts.settings.channels;
  return editableList({
    heading: words.heading,
    emptyState: '',
    addName: words.add,
    entries: () => context.current().channels,
    describe: (channel) => ({
      name: `${channel.emoji} ${channelName(channel, context.texts)}`.trim(),
      desc: [...channel.nouns[context.texts.language], ...channel.verbs[context.texts.language]].slice(1).join(', '),
    }),
    edit: (channel, index) => context.ask(channelForm(context, channel, index)),
    store: (channels) => removeUnlessNeeded(channels, context),
    reorder: (channels) => void context.keep({ channels }),
    extraButtons: [(button) => addReset(button, context)],
  });}

function removeUnlessNeeded(remaining: readonly Channel[], context: SettingsPageContext): void {
  const { channels } = context.current();
  const missing = channels.find((channel) => NEEDED_CHANNELS.includes(channel.id) && !remaining.includes(channel));
  if (missing !== undefined) context.tell(context.texts.settings.channels.needed(channelName(missing, context.texts)));
  void context.change({ channels: missing === undefined ? remaining : channels });
}

function addReset(button: ExtraButtonComponent, context: SettingsPageContext): void {
  const words = context.texts.settings.channels;
  button
    .setIcon('rotate-ccw')
    .setTooltip(words.reset)
    .onClick(() => context.confirm(words.resetQuestion, words.resetWarning, words.reset, () => context.change({ channels: DEFAULT_CHANNELS })));
}
