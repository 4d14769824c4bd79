import type { Channel } from '../../domain/channel';
import { errorsOf, type Form } from '../forms/form';
import { containing } from '../forms/suggestions';
import { channelName, channelWith, channelWordsError, newChannelId, splitWords } from './channel-words';
import { replaceEntry } from './editable-list';
import type { SettingsPageContext } from './page-context';

type ChannelField = 'nounsEn' | 'verbsEn' | 'nounsDe' | 'verbsDe' | 'emoji' | 'icon';

/** The icon of channels for which none was chosen. */
const FALLBACK_ICON = 'message-circle';

/** The form of one channel: its words in both languages, and how it is shown. */
export function channelForm(context: SettingsPageContext, channel: Channel | null, index: number): Form<ChannelField> {
  const { texts } = context;
  const words = texts.settings.channels;
  const joined = (list: readonly string[] | undefined): string => (list ?? []).join(', ');
  return {
    title: channel === null ? words.formTitle : channelName(channel, texts),
    submitLabel: texts.settings.save,
    cancelLabel: texts.settings.cancel,
    dayIncomplete: texts.forms.dayIncomplete,
    fields: [
      { id: 'nounsEn', kind: 'text', name: words.nouns.en, hint: words.nounsHint, value: joined(channel?.nouns.en) },
      { id: 'verbsEn', kind: 'text', name: words.verbs.en, hint: words.verbsHint, value: joined(channel?.verbs.en) },
      { id: 'nounsDe', kind: 'text', name: words.nouns.de, hint: words.nounsHint, value: joined(channel?.nouns.de) },
      { id: 'verbsDe', kind: 'text', name: words.verbs.de, hint: words.verbsHint, value: joined(channel?.verbs.de) },
      { id: 'emoji', kind: 'text', name: words.emoji, value: channel?.emoji ?? '' },
      {
        id: 'icon',
        kind: 'text',
        name: words.icon,
        hint: words.iconHint,
        value: channel?.icon ?? '',
        suggest: (typed) => (typed.trim() === '' ? [] : containing(context.icons(), typed)),
      },
    ],
    submit: async ({ nounsEn, verbsEn, nounsDe, verbsDe, emoji, icon }) => {
      const { channels } = context.current();
      const others = channels.filter((_, position) => position !== index);
      const nouns = { en: splitWords(nounsEn), de: splitWords(nounsDe) };
      const verbs = { en: splitWords(verbsEn), de: splitWords(verbsDe) };
      const [firstNoun] = [...nouns.en, ...nouns.de];
      const errors = errorsOf<ChannelField>({
        nounsEn: firstNoun === undefined ? words.nounMissing : channelWordsError(nouns.en, others, texts),
        verbsEn: channelWordsError(verbs.en, others, texts),
        nounsDe: channelWordsError(nouns.de, others, texts),
        verbsDe: channelWordsError(verbs.de, others, texts),
        emoji: emojiError(emoji, others, context),
        icon: icon === '' || context.icons().includes(icon) ? null : words.noSuchIcon(icon),
      });
      if (errors !== null || firstNoun === undefined) return errors;
      const made: Channel = { id: channel?.id ?? newChannelId(firstNoun, channels), nouns, verbs, emoji, icon: icon === '' ? FALLBACK_ICON : icon };
      await context.change({ channels: replaceEntry(channels, index, made) });
      return null;
    },
  };
}

function emojiError(emoji: string, others: readonly Channel[], { texts }: SettingsPageContext): string | null {
  const taken = emoji === '' ? undefined : channelWith(emoji, others);
  return taken === undefined ? null : texts.settings.channels.wordTaken(emoji, channelName(taken, texts));
}
