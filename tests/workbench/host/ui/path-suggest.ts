import { prepareFuzzySearch } from '../fuzzy';
import type { App } from '../workspace/app';
import { AbstractInputSuggest } from './input-suggest';

/** Offers paths of the vault in a text field. */
export class PathSuggest extends AbstractInputSuggest<string> {
  constructor(app: App, inputEl: HTMLInputElement, private readonly paths: () => string[], choose: (path: string) => void) {
    super(app, inputEl);
    this.onSelect((path) => {
      this.setValue(path);
      choose(path);
      this.close();
    });
  }

  protected getSuggestions(query: string): string[] {
    if (query === '') return this.paths();
    const search = prepareFuzzySearch(query);
    return this.paths()
      .map((path) => ({ path, score: search(path)?.score }))
      .filter((found): found is { path: string; score: number } => found.score !== undefined)
      .sort((a, b) => b.score - a.score)
      .map(({ path }) => path);
  }

  renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }
}
