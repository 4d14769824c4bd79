import { Keymap, Menu, Notice, Platform, setIcon, type App, type HoverParent } from 'obsidian';
import type { GatheringRef } from '../application/gatherings/gathering-row';
import type { Addressee } from '../application/ports/screens';
import { DayModal } from './composer/day-modal';
import type { Host, MenuPlace, MenuSections, NotePlace } from './host';
import { isNamedByLink, openNote } from './open-note';
import type { DatedAgreement } from '../domain/agreement-dates';
import type { Texts } from '../i18n/texts';

/** The name under which hover previews of the plugin can be switched in Obsidian's settings. */
export const HOVER_SOURCE = 'jour-fixe';

/** Where the buttons of the pane lead. */
export interface PaneCommands {
  readonly openGathering: (gathering: GatheringRef) => void;
  readonly choosePartner: (question: string, chosen: (path: string) => void) => void;
  readonly logContact: () => void;
  readonly newPartner: () => void;
  readonly reviewAgreement: (agreement: DatedAgreement) => void;
  readonly changeContactPerson: (addressee: Addressee) => void;
  readonly openCard: (path: string) => void;
  readonly choosePartnerFolder: () => void;
}

/** Obsidian, as components see it. */
export class ObsidianHost implements Host {
  readonly isTouch = Platform.isMobile;
  /** Icons as they were drawn first: a copy is made much faster than another one is drawn. */
  private readonly icons = new Map<string, readonly Node[]>();

  constructor(
    private readonly app: App,
    private readonly texts: Texts,
    private readonly commands: PaneCommands,
    /** Where hover previews belong; without it there are none. */
    private readonly hoverParent: HoverParent | null = null,
  ) {}

  setIcon(element: HTMLElement, icon: string): void {
    const known = this.icons.get(icon);
    if (known !== undefined) return element.replaceChildren(...known.map((node) => element.ownerDocument.importNode(node, true)));
    setIcon(element, icon);
    // One that another plugin brings may come later.
    if (element.firstChild !== null) this.icons.set(icon, [...element.childNodes].map((node) => node.cloneNode(true)));
  }

  openNote({ path, line }: NotePlace, event: MouseEvent | KeyboardEvent | null): void {
    void openNote(this.app, path, event === null ? false : Keymap.isModEvent(event), line);
  }

  openInNewTab(path: string): void {
    void openNote(this.app, path, 'tab');
  }

  previewNote(path: string, event: MouseEvent): void {
    if (this.hoverParent === null || !isNamedByLink(path)) return;
    const targetEl = event.currentTarget;
    this.app.workspace.trigger('hover-link', { event, source: HOVER_SOURCE, hoverParent: this.hoverParent, targetEl, linktext: path, sourcePath: '' });
  }

  copy(text: string, said: string): void {
    // A window may write to the clipboard only while it is the one in use.
    void activeWindow.navigator.clipboard.writeText(text).then(() => new Notice(said), () => new Notice(this.texts.notice.notCopied));
  }

  showMenu(sections: MenuSections, place: MenuPlace): void {
    const menu = new Menu();
    sections.forEach((entries, index) => {
      if (index > 0) menu.addSeparator();
      for (const { title, icon, checked, choose } of entries) {
        menu.addItem((item) => {
          item.setTitle(title).onClick(choose);
          if (icon !== undefined) item.setIcon(icon);
          if (checked !== undefined) item.setChecked(checked);
        });
      }
    });
    if ('clientX' in place) {
      menu.showAtMouseEvent(place);
      return;
    }
    const { left, bottom, width } = place.getBoundingClientRect();
    menu.showAtPosition({ x: left, y: bottom, width, overlap: true }, place.ownerDocument);
  }

  chooseDay(question: string, bounds: { readonly min?: string; readonly max?: string }, chosen: (day: string) => void): void {
    new DayModal(this.app, { question, ...bounds }, this.texts, chosen).open();
  }

  openGathering(gathering: GatheringRef): void {
    this.commands.openGathering(gathering);
  }

  choosePartner(question: string, chosen: (path: string) => void): void {
    this.commands.choosePartner(question, chosen);
  }

  logContact(): void {
    this.commands.logContact();
  }

  newPartner(): void {
    this.commands.newPartner();
  }

  reviewAgreement(agreement: DatedAgreement): void {
    this.commands.reviewAgreement(agreement);
  }

  changeContactPerson(addressee: Addressee): void {
    this.commands.changeContactPerson(addressee);
  }

  openCard(path: string): void {
    this.commands.openCard(path);
  }

  choosePartnerFolder(): void {
    this.commands.choosePartnerFolder();
  }
}
