import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { DefinitionRenderer } from './definition-renderer';
import { groupItems, isPage, pagesIn } from './definition-shapes';
import { SettingPage } from './setting-page';
import type { SettingTab } from './setting-tab';

/** A page whose content is described by definitions. */
class DefinitionPage extends SettingPage {
  constructor(private readonly renderer: DefinitionRenderer, private readonly items: SettingDefinitionItem[], title: string) {
    super();
    this.title = title;
  }

  display(): void {
    this.renderer.render(this.containerEl, this.items);
  }

  override hide(): void {
    this.renderer.tearDown();
  }
}

/** Where a page stands among the pages beside it, and its name; enough to find it again in new definitions. */
interface Step {
  readonly at: number;
  readonly name: string;
}

/** What a tab shows of its definitions: the tab itself, or one of the pages below it. */
export class DefinitionPages {
  #path: Step[] = [];
  #page: SettingPage | null = null;
  #renderer: DefinitionRenderer;

  constructor(private readonly tab: SettingTab) {
    this.#renderer = this.#newRenderer();
  }

  goHome(): void {
    this.#path = [];
  }

  tearDown(): void {
    this.#page?.hide();
    this.#page = null;
    this.#renderer.tearDown();
    this.tab.containerEl.empty();
  }

  refresh(): void {
    this.#renderer.refresh();
  }

  /** Draws anew, keeping the page, the place and the focus as far as they still exist. */
  render(): void {
    const { containerEl } = this.tab;
    const { scrollTop } = containerEl;
    const focused = this.#focusedControl();
    const page = this.#find();
    this.tearDown();
    this.#renderer = this.#newRenderer();
    if (page) this.#show(page);
    else this.#renderer.render(containerEl, this.tab.settingItems);
    containerEl.scrollTop = scrollTop;
    if (focused !== null) (containerEl.find(focused) as HTMLElement | null)?.focus();
  }

  /** Opens the page that holds the last definition of the path, and shows that one. */
  goTo(path: readonly SettingDefinitionItem[]): void {
    this.#path = [];
    let items = this.tab.settingItems;
    for (const page of path.filter(isPage)) {
      const beside = pagesIn(items);
      this.#path.push({ at: beside.indexOf(page), name: page.name });
      items = page.items ?? [];
    }
    this.render();
    const target = path.at(-1);
    if (target && !isPage(target)) this.#renderer.reveal(target);
  }

  #newRenderer(): DefinitionRenderer {
    return new DefinitionRenderer(this.tab, (page) => this.#open(page));
  }

  #open(page: SettingDefinitionPage): void {
    const current = this.#find();
    const beside = pagesIn(current ? (current.items ?? []) : this.tab.settingItems);
    this.#path.push({ at: beside.indexOf(page), name: page.name });
    this.render();
    this.tab.containerEl.scrollTop = 0;
    (this.tab.containerEl.find('.setting-page-back') as HTMLElement | null)?.focus();
  }

  #back(): void {
    this.#path.pop();
    this.tab.update();
  }

  #show(page: SettingDefinitionPage): void {
    const shown = page.page ? (page.page() as unknown as SettingPage) : new DefinitionPage(this.#renderer, page.items ?? [], page.name);
    if (shown.title === '') shown.title = page.name;
    this.#page = shown;
    shown.showTitle(() => this.#back());
    this.tab.containerEl.appendChild(shown.rootEl);
    shown.display();
  }

  /** The open page in the present definitions; a page that is gone gives way to the one above it. */
  #find(): SettingDefinitionPage | null {
    let items = this.tab.settingItems;
    let found: SettingDefinitionPage | null = null;
    for (const [depth, { at, name }] of this.#path.entries()) {
      const beside = pagesIn(items);
      const page = beside[at]?.name === name ? beside[at] : (beside.find((each) => each.name === name) ?? beside[at]);
      if (!page) {
        this.#path.length = depth;
        return found;
      }
      found = page;
      items = page.items ?? [];
    }
    return found;
  }

  #focusedControl(): string | null {
    const { activeElement } = this.tab.containerEl.doc;
    const row = activeElement?.closest<HTMLElement>('[data-setting-key]');
    return row && this.tab.containerEl.contains(row) ? `[data-setting-key="${CSS.escape(row.dataset['settingKey'] ?? '')}"] :is(input, select, textarea)` : null;
  }
}

/** All definitions below the given ones, each with the pages that lead to it. */
export function pathsIn(items: readonly SettingDefinitionItem[], above: readonly SettingDefinitionItem[] = []): SettingDefinitionItem[][] {
  return items.flatMap((item) => {
    const inGroup = groupItems(item);
    if (inGroup) return pathsIn(inGroup, above);
    const path = [...above, item];
    return isPage(item) ? [path, ...pathsIn(item.items ?? [], path)] : [path];
  });
}
