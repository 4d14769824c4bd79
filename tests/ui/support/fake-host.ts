import type { DatedAgreement } from '../../../src/domain/agreement-dates';
import type { GatheringRef } from '../../../src/application/gatherings/gathering-row';
import type { Addressee } from '../../../src/application/ports/screens';
import type { Host, MenuEntry, MenuSections } from '../../../src/ui/host';

/** A program that only writes down what it is asked for. */
export class FakeHost implements Host {
  readonly isTouch = false;
  readonly asked: string[] = [];
  menu: MenuSections = [];
  day: string | null = null;
  /** Whom the user picks. */
  partner: string | null = null;

  setIcon(element: HTMLElement, icon: string): void {
    element.dataset['icon'] = icon;
  }

  openNote({ path, line }: { readonly path: string; readonly line?: number }, event: MouseEvent | KeyboardEvent | null): void {
    const withMod = event !== null && (event.ctrlKey || event.metaKey) ? ' in new tab' : '';
    this.asked.push(`open ${path}${line === undefined ? '' : `:${line}`}${withMod}`);
  }

  openInNewTab(path: string): void {
    this.asked.push(`open ${path} in new tab`);
  }

  previewNote(path: string): void {
    this.asked.push(`preview ${path}`);
  }

  copy(text: string): void {
    this.asked.push(`copy ${text}`);
  }

  showMenu(sections: MenuSections): void {
    this.menu = sections;
  }

  chooseDay(_: string, __: unknown, chosen: (day: string) => void): void {
    if (this.day !== null) chosen(this.day);
  }

  openGathering(gathering: GatheringRef): void {
    this.asked.push(gathering.kind === 'round' ? `list ${gathering.name} ${gathering.year}` : `list ${gathering.path}`);
  }

  choosePartner(question: string, chosen: (path: string) => void): void {
    this.asked.push(question);
    if (this.partner !== null) chosen(this.partner);
  }

  logContact(): void {
    this.asked.push('log contact');
  }

  newPartner(): void {
    this.asked.push('new partner');
  }

  reviewAgreement({ what, path }: DatedAgreement): void {
    this.asked.push(`review ${what} of ${path}`);
  }

  changeContactPerson({ path, person }: Addressee): void {
    this.asked.push(`who follows ${person ?? 'nobody'} at ${path}`);
  }

  openCard(path: string): void {
    this.asked.push(`card ${path}`);
  }

  choosePartnerFolder(): void {
    this.asked.push('choose folder');
  }

  /** The titles of the menu that is open, a line between its sections. */
  get menuTitles(): string[] {
    return this.menu.flatMap((section, index) => [...(index === 0 ? [] : ['—']), ...section.map((entry) => (entry.checked === true ? `✓ ${entry.title}` : entry.title))]);
  }

  choose(title: string): void {
    const entry = this.menu.flat().find((candidate: MenuEntry) => candidate.title === title);
    if (entry === undefined) throw new Error(`The menu has no ${title}, only ${this.menuTitles.join(', ')}`);
    entry.choose();
  }
}
