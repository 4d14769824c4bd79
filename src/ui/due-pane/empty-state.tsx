import type { ComponentChildren } from 'preact';
import { usePane } from '../pane-context';

/** A pane without rows says why, and what to do. */
function EmptyState({ title, children }: { readonly title?: string; readonly children: ComponentChildren }) {
  return (
    <div class="jour-fixe-empty" role="status">
      {title !== undefined && <div class="jour-fixe-empty-title">{title}</div>}
      {children}
    </div>
  );
}

export function Reading() {
  const { services } = usePane();
  return <EmptyState>{services.texts.empty.reading}</EmptyState>;
}

/** No note was recognised as a partner's: the folder has to be named, or a first note made. */
export function NoPartners() {
  const { services, host } = usePane();
  const { empty, pane } = services.texts;
  return (
    <EmptyState title={empty.noPartners}>
      <p>{empty.noPartnersHint}</p>
      <div class="jour-fixe-empty-actions">
        <button type="button" class="mod-cta" onClick={() => host.choosePartnerFolder()}>{empty.chooseFolder}</button>
        <button type="button" onClick={() => host.newPartner()}>{pane.newPartner}</button>
      </div>
    </EmptyState>
  );
}

/** The filter leaves nobody. */
export function NobodyFiltered({ onClear }: { readonly onClear: () => void }) {
  const { services } = usePane();
  const { filter } = services.texts;
  return (
    <EmptyState>
      <p>{filter.nobody}</p>
      <div class="jour-fixe-empty-actions">
        <button type="button" onClick={onClear}>{filter.clear}</button>
      </div>
    </EmptyState>
  );
}

export function NothingFound({ query, onClear }: { readonly query: string; readonly onClear: () => void }) {
  const { services } = usePane();
  const { empty, pane } = services.texts;
  return (
    <EmptyState>
      <p>{empty.nothingFound(query)}</p>
      <div class="jour-fixe-empty-actions">
        <button type="button" onClick={onClear}>{pane.clearSearch}</button>
      </div>
    </EmptyState>
  );
}
