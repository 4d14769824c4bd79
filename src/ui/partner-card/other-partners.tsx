import { usePane } from '../pane-context';
import { useFirstOf } from '../first-of';

interface OtherPartnersProps {
  readonly others: readonly OtherPartner[];
  readonly onChoose: (path: string) => void;
}

/** Another partner of the note that is open. */
export interface OtherPartner {
  readonly name: string;
  readonly path: string;
}

/** Whose note it is as well, for their cards. */
export function OtherPartners({ others, onChoose }: OtherPartnersProps) {
  const { services } = usePane();
  const { shown, list, more } = useFirstOf(others);
  return (
    <div class="jour-fixe-card-others">
      <span>{services.texts.card.alsoOf}</span>
      <ul ref={list} class="jour-fixe-card-other-list">
        {shown.map(({ name, path }) => (
          <li key={path}>
            <button type="button" class="jour-fixe-text-button" onClick={() => onChoose(path)}>{name}</button>
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}
