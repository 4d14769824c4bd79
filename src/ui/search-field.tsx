import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Icon } from './icon';
import { usePane } from './pane-context';

interface SearchFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  /** What is searched, where that is not the due pane. */
  readonly label?: string;
  readonly placeholder?: string;
  /** Whether it takes the focus as soon as it is there. */
  readonly takesFocus?: boolean;
  readonly onQuery: (query: string) => void;
  /** Down into what was found. */
  readonly onDown: () => void;
  readonly onClose: () => void;
}

/** The search field, with the classes of Obsidian's own. */
export function SearchField({ field, query, label, placeholder, takesFocus = true, onQuery, onDown, onClose }: SearchFieldProps) {
  const { services } = usePane();
  const { pane } = services.texts;
  useLayoutEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [field, takesFocus]);
  return (
    <div class="jour-fixe-search">
      <div class="search-input-container">
        <input
          ref={field}
          type="search"
          enterkeyhint="search"
          spellcheck={false}
          placeholder={placeholder ?? pane.searchPlaceholder}
          aria-label={label ?? pane.search}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'ArrowDown' || event.key === 'Enter') onDown();
            else if (event.key === 'Escape') onClose();
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
        {query !== '' && (
          <button
            type="button"
            class="jour-fixe-search-clear clickable-icon jour-fixe-button"
            aria-label={pane.clearSearch}
            onClick={() => {
              onQuery('');
              field.current?.focus();
            }}
          >
            <Icon name="x" />
          </button>
        )}
      </div>
    </div>
  );
}
