import type { ExtraButtonComponent, SettingDefinition, SettingDefinitionList } from 'obsidian';
import type { ControlKey } from './control-values';

/** A list of settings whose entries are added and edited in a form. */
export interface EditableList<T> {
  readonly heading?: string;
  readonly emptyState: string;
  readonly addName: string;
  readonly entries: () => readonly T[];
  readonly describe: (entry: T) => { readonly name: string; readonly desc?: string };
  /** Opens the form for an entry, or for a new one at the end of the list. */
  readonly edit: (entry: T | null, index: number) => void;
  readonly store: (entries: readonly T[]) => void;
  /** Stores another order; a list without it has no order to speak of. */
  readonly reorder?: (entries: readonly T[]) => void;
  readonly extraButtons?: readonly ((button: ExtraButtonComponent) => unknown)[];
}

/** The list as Obsidian draws it. Its entries are read when it is drawn, as other rows may have changed them. */
export function editableList<T>(list: EditableList<T>): SettingDefinitionList<ControlKey> {
  const { reorder, heading, extraButtons } = list;
  return {
    type: 'list',
    ...(heading === undefined ? {} : { heading }),
    emptyState: list.emptyState,
    addItem: { name: list.addName, action: () => list.edit(null, list.entries().length) },
    onDelete: (index) => list.store(list.entries().filter((_, position) => position !== index)),
    ...(reorder === undefined ? {} : { onReorder: (from, to) => reorder(moveEntry(list.entries(), from, to)) }),
    ...(extraButtons === undefined ? {} : { extraButtons: [...extraButtons] }),
    get items(): SettingDefinition<ControlKey>[] {
      return list.entries().map((entry) => ({
        ...list.describe(entry),
        searchable: false,
        // A row that was dragged has another index than the one it was drawn with.
        action: (_el, index) => {
          const current = list.entries()[index];
          if (current !== undefined) list.edit(current, index);
        },
      }));
    },
  };
}

/** How many entries a list has, as the page that holds it says; nothing for none. */
export function countInWords(count: number): string {
  return count === 0 ? '' : String(count);
}

/** The list with the entry at `index` replaced, or added where the index is the end. */
export function replaceEntry<T>(entries: readonly T[], index: number, entry: T): readonly T[] {
  return [...entries.slice(0, index), entry, ...entries.slice(index + 1)];
}

/** The list with one entry at another place, the others in their order. */
export function moveEntry<T>(entries: readonly T[], from: number, to: number): readonly T[] {
  const moved = entries[from];
  if (moved === undefined) return entries;
  const others = entries.filter((_, index) => index !== from);
  return [...others.slice(0, to), moved, ...others.slice(to)];
}
