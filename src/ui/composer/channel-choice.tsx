import type { Channel } from '../../domain/channel';
import { Icon } from '../icon';
import { usePane } from '../pane-context';
import { useElementId } from '../use-element-id';
import { nounOf } from '../words/contact-words';
import { capitalise } from '../words/sentence';

/** How many channels have a button of their own; the others are in the menu. */
const BUTTONS = 3;

interface ChannelChoiceProps {
  readonly chosen: string | null;
  readonly onChoose: (channel: string | null) => void;
}

/** The ways of contact: the first ones as buttons, all of them in a menu. The chosen one says its name. */
export function ChannelChoice({ chosen, onChoose }: ChannelChoiceProps) {
  const { services, host } = usePane();
  const { texts } = services;
  const channels = services.channels();
  const id = useElementId();
  const first = channels.slice(0, BUTTONS);
  const further = channels.find((channel) => channel.id === chosen && !first.includes(channel));
  const shown = further === undefined ? first : [...first.slice(0, BUTTONS - 1), further];

  const showAll = (button: HTMLElement): void => {
    const entries = channels.map((channel) => ({
      title: capitalise(nounOf(channel, texts)),
      icon: channel.icon,
      checked: channel.id === chosen,
      choose: () => onChoose(channel.id),
    }));
    host.showMenu([entries, [{ title: texts.composer.noChannel, checked: chosen === null, choose: () => onChoose(null) }]], button);
  };

  return (
    <div class="jour-fixe-chips" role="group" aria-labelledby={id}>
      <span id={id} hidden>{texts.composer.channels}</span>
      {shown.map((channel) => (
        <ChannelButton key={channel.id} channel={channel} pressed={channel.id === chosen} onChoose={onChoose} />
      ))}
      <button type="button" class="jour-fixe-chip" aria-label={texts.composer.moreChannels} aria-haspopup="menu" onClick={(event) => showAll(event.currentTarget)}>
        <Icon name="ellipsis" />
      </button>
    </div>
  );
}

interface ChannelButtonProps {
  readonly channel: Channel;
  readonly pressed: boolean;
  readonly onChoose: (channel: string | null) => void;
}

function ChannelButton({ channel, pressed, onChoose }: ChannelButtonProps) {
  const { services } = usePane();
  const noun = nounOf(channel, services.texts);
  return (
    <button
      type="button"
      class={pressed ? 'jour-fixe-chip is-chosen' : 'jour-fixe-chip'}
      aria-pressed={pressed}
      aria-label={pressed ? undefined : noun}
      onClick={() => onChoose(pressed ? null : channel.id)}
    >
      <Icon name={channel.icon} />
      {pressed && <span class="jour-fixe-chip-text">{noun}</span>}
    </button>
  );
}
