import type { Extension } from '@codemirror/state';

/** The extensions that plugins add to every editor, open ones included. */
export class EditorExtensions {
  #all: Extension[] = [];

  constructor(private readonly onChange: () => void) {}

  add(extension: Extension): () => void {
    this.#all = [...this.#all, extension];
    this.onChange();
    return () => {
      this.#all = this.#all.filter((each) => each !== extension);
      this.onChange();
    };
  }

  current(): Extension {
    return [...this.#all];
  }
}
