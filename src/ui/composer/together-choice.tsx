import type { ComposerPartner } from '../../application/composing/composer-partner';
import type { MenuEntry } from '../host';
import { Icon } from '../icon';
import { usePane } from '../pane-context';
import { namesInWords } from '../words/announcement-words';

interface TogetherChoiceProps {
  /** Whom the composer was opened for. */
  readonly opened: ComposerPartner;
  readonly partner: ComposerPartner;
  /** The paths of those it was with, the first of whom the entry is about. */
  readonly onChoose: (partners: readonly string[]) => void;
}

/**
 * At which partners' the entry is written: a person may work for several, and others may have been there as well.
 * No more than a button while it is the one partner that the composer was opened for.
 */
export function TogetherChoice({ opened, partner, onChoose }: TogetherChoiceProps) {
  const { services, host } = usePane();
  const { composer } = services.texts;
  // Who was there is said in the note of a cooperation itself.
  if (opened.isCooperation) return null;
  const [first = opened.path, ...others] = partner.partners;
  const nameOf = (path: string): string => services.partner(path)?.name ?? path;

  const addAnother = (): void => host.choosePartner(composer.withAnother, (path) => onChoose([...new Set([...partner.partners, path])]));
  if (others.length === 0 && opened.alternatives.length === 0) {
    return (
      <button type="button" class="jour-fixe-chip" aria-label={composer.withAnother} onClick={addAnother}>
        <Icon name="handshake" />
      </button>
    );
  }

  const showPartners = (button: HTMLElement): void => {
    const employers = [opened.path, ...opened.alternatives].map((path): MenuEntry => ({
      title: nameOf(path),
      checked: path === first,
      choose: () => onChoose([path, ...others.filter((other) => other !== path)]),
    }));
    const also = others.map((path): MenuEntry => ({ title: nameOf(path), checked: true, choose: () => onChoose(partner.partners.filter((other) => other !== path)) }));
    host.showMenu([employers, also, [{ title: composer.withAnother, icon: 'plus', choose: addAnother }]].filter((section) => section.length > 0), button);
  };
  return (
    <button type="button" class={others.length > 0 ? 'jour-fixe-chip is-chosen' : 'jour-fixe-chip'} aria-haspopup="menu" onClick={(event) => showPartners(event.currentTarget)}>
      <Icon name="handshake" />
      <span class="jour-fixe-chip-text">{namesInWords(partner.partners.map(nameOf), services.texts)}</span>
    </button>
  );
}
