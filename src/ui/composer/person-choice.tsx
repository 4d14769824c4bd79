import { Icon } from '../icon';
import { usePane } from '../pane-context';
import type { ComposerPartner } from '../../application/composing/composer-partner';
import { isCalled, labelOf, type NamedPerson } from '../../application/composing/named-person';
import { namesInWords } from '../words/announcement-words';

interface PersonChoiceProps {
  readonly partner: ComposerPartner;
  readonly chosen: readonly NamedPerson[];
  readonly onChoose: (persons: readonly NamedPerson[]) => void;
}

/** Whom one spoke to: a chip that opens the partner's persons. Absent where the partner has none. */
export function PersonChoice({ partner, chosen, onChoose }: PersonChoiceProps) {
  const { services, host } = usePane();
  const { texts } = services;
  const known = partner.persons.map((person) => person.name);
  const all: readonly NamedPerson[] = [...known, ...chosen.filter((person) => !known.some((name) => isCalled(person, name)))];
  if (all.length === 0) return null;

  const showPersons = (button: HTMLElement): void => {
    const entries = all.map((person) => {
      const others = chosen.filter((other) => other !== person && !isCalled(other, person));
      const checked = others.length < chosen.length;
      return { title: labelOf(person), checked, choose: () => onChoose(checked ? others : [...chosen, person]) };
    });
    host.showMenu([entries, [{ title: texts.composer.nobody, checked: chosen.length === 0, choose: () => onChoose([]) }]], button);
  };

  return (
    <button type="button" class={chosen.length > 0 ? 'jour-fixe-chip is-chosen' : 'jour-fixe-chip'} aria-haspopup="menu" onClick={(event) => showPersons(event.currentTarget)}>
      <Icon name={chosen.length > 1 ? 'users' : 'user'} />
      <span class="jour-fixe-chip-text">{chosen.length === 0 ? texts.composer.person : namesInWords(chosen.map(labelOf), texts)}</span>
    </button>
  );
}
