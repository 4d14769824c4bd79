import { prepareFuzzySearch, renderResults, SuggestModal, type App, type SearchResult } from 'obsidian';
import { fuzzyCandidate, fuzzyName, hasLettersOf, likeliest, type FuzzyCandidate, type FuzzyName } from '../../application/composing/fuzzy-names';
import type { PickCandidate } from '../../application/composing/pick-candidates';
import type { DuePaneServices } from '../services';
import { shortFact } from '../words/fact-words';

/** How many suggestions a list that is read by eye can hold. */
const MOST_SUGGESTIONS = 60;

/** A candidate with what of it was found. */
interface Found {
  readonly candidate: PickCandidate;
  readonly name: string;
  /** The alias that was found, where it was not the name. */
  readonly alias: string | null;
  readonly result: SearchResult | null;
}

/** Whom a list offers: everybody, or those with whom one keeps in touch. */
export type Offered = 'all' | 'kept-in-touch';

/** Lets the user pick a partner: the most due first, then by whatever is typed of a name, person or alias. */
export class PartnerPicker extends SuggestModal<Found> {
  /** `null` until they are ready, or somebody types. */
  private named: readonly FuzzyCandidate[] | null = null;

  constructor(
    app: App,
    private readonly services: DuePaneServices,
    placeholder: string,
    private readonly onPicked: (candidate: PickCandidate) => void,
    private readonly offered: Offered = 'all',
  ) {
    super(app);
    void services.fuzzyCandidates().then((named) => (this.named ??= named.filter(this.isOffered)));
    this.limit = MOST_SUGGESTIONS;
    this.emptyStateText = offered === 'all' ? services.texts.picker.noMatch : services.texts.picker.noMatchInTouch;
    this.setPlaceholder(placeholder);
    const { move, choose, dismiss } = services.texts.picker;
    this.setInstructions([
      { command: '↑↓', purpose: move },
      { command: '↵', purpose: choose },
      { command: 'esc', purpose: dismiss },
    ]);
  }

  private readonly isOffered = ({ candidate }: { readonly candidate: PickCandidate }): boolean => this.offered === 'all' || !candidate.former;

  override getSuggestions(query: string): Found[] {
    const typed = fuzzyName(query.trim());
    if (typed.name === '') return this.services.mostDue(MOST_SUGGESTIONS).map((candidate) => ({ candidate, name: candidate.name, alias: null, result: null })).filter(this.isOffered);
    this.named ??= this.services.candidates().map(fuzzyCandidate).filter(this.isOffered);
    const search = prepareFuzzySearch(typed.plain);
    const findIn = (all: readonly FuzzyCandidate[]): Found[] => all.flatMap((named) => bestOf(named, typed, search) ?? []);
    const likely = findIn(likeliest(this.named, typed));
    // Where the list is full of them, nobody else would be among the first.
    const found = likely.length < MOST_SUGGESTIONS ? findIn(this.named) : likely;
    // The sort is stable: of equally good matches the most due stays first.
    return found.sort((one, other) => (other.result?.score ?? 0) - (one.result?.score ?? 0));
  }

  override renderSuggestion({ candidate, name, alias, result }: Found, el: HTMLElement): void {
    const { texts, clock } = this.services;
    el.addClass('mod-complex', 'jour-fixe-suggestion');
    const content = el.createDiv({ cls: 'suggestion-content' });
    const title = content.createDiv({ cls: 'suggestion-title' });
    const found = alias === null ? title : content.createDiv({ cls: 'suggestion-note' });
    if (alias !== null) title.setText(name);
    if (result === null) found.setText(alias ?? name);
    else renderResults(found, alias ?? name, result);
    if (candidate.personName !== null) content.createDiv({ cls: 'suggestion-note', text: texts.picker.at(candidate.name) });
    const fact = candidate.row === null ? '' : shortFact(candidate.row, clock.today(), texts);
    if (fact !== '') el.createDiv({ cls: 'suggestion-aux' }).createSpan({ cls: 'suggestion-flair jour-fixe-suggestion-fact', text: fact });
  }

  override onChooseSuggestion({ candidate }: Found): void {
    this.onPicked(candidate);
  }
}

/** The name or alias that was found best; of equally good ones the first. */
function bestOf({ candidate, names }: FuzzyCandidate, typed: FuzzyName, search: (text: string) => SearchResult | null): Found | null {
  let found: Found | null = null;
  for (const [at, each] of names.entries()) {
    const result = hasLettersOf(each, typed) ? search(each.plain) : null;
    if (result === null || (found !== null && result.score <= (found.result?.score ?? 0))) continue;
    found = { candidate, name: names[0]?.name ?? '', alias: at === 0 ? null : each.name, result };
  }
  return found;
}
