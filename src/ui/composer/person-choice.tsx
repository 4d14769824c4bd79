import { Icon } from '../icon';
import { usePane } from '../pane-context';
import type { ComposerPartner } from '../../application/composing/composer-partner';
import { namesInWords } from '../words/announcement-words';

interface PersonChoiceProps {
  readonly partner: ComposerPartner;
  readonly chosen: readonly string[];
  readonly onChoose: (persons: readonly string[]) => void;
}

/** Whom one spoke to: a chip that opens the partner's persons. Absent where the partner has none. */
export function PersonChoice({ partner, chosen, onChoose }: PersonChoiceProps) {
  const { services, host } = usePane();
  const { texts } = services;
  const known = partner.persons.map((person) => person.name);
  const names = [...known, ...chosen.filter((name) => !known.includes(name))];
  if (names.length === 0) return null;

  const showPersons = (button: HTMLElement): void => {
    const entries = names.map((name) => ({
      title: name,
      checked: chosen.includes(name),
      choose: () => onChoose(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]),
    }));
    host.showMenu([entries, [{ title: texts.composer.nobody, checked: chosen.length === 0, choose: () => onChoose([]) }]], button);
  };

  return (
    <button type="button" class={chosen.length > 0 ? 'jour-fixe-chip is-chosen' : 'jour-fixe-chip'} aria-haspopup="menu" onClick={(event) => showPersons(event.currentTarget)}>
      <Icon name={chosen.length > 1 ? 'users' : 'user'} />
      <span class="jour-fixe-chip-text">{chosen.length === 0 ? texts.composer.person : namesInWords(chosen, texts)}</span>
    </button>
  );
}
