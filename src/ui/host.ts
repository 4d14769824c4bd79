import type { DatedAgreement } from '../domain/agreement-dates';
import type { GatheringRef } from '../application/gatherings/gathering-row';
import type { Addressee } from '../application/ports/screens';

/** One entry of a menu. */
export interface MenuEntry {
  readonly title: string;
  readonly icon?: string;
  readonly checked?: boolean;
  readonly choose: () => void;
}

/** Entries in the order in which they stand; each section is set off from the one before. */
export type MenuSections = readonly (readonly MenuEntry[])[];

/** Where a menu opens: at the pointer, or under the element that asked for it. */
export type MenuPlace = MouseEvent | HTMLElement;

/** A note to open, at a line where one is known. */
export interface NotePlace {
  readonly path: string;
  /** Counted from 0. */
  readonly line?: number;
}

/** What components ask of the program they live in, so that they can be drawn and tested without it. */
export interface Host {
  /** Whether it is used by touch, where nothing is ever hovered. */
  readonly isTouch: boolean;
  setIcon(element: HTMLElement, icon: string): void;
  /** Opens a note; the event says whether in this tab, a new one, or beside. `null` is a plain click. */
  openNote(place: NotePlace, event: MouseEvent | KeyboardEvent | null): void;
  openInNewTab(path: string): void;
  previewNote(path: string, event: MouseEvent): void;
  /** Puts text into the clipboard, and says so, or that the clipboard did not take it. */
  copy(text: string, said: string): void;
  showMenu(sections: MenuSections, place: MenuPlace): void;
  /** Asks for a day within bounds, both inclusive and written `YYYY-MM-DD`. */
  chooseDay(question: string, bounds: { readonly min?: string; readonly max?: string }, chosen: (day: string) => void): void;
  /** Opens the list of a greeting round or an event. */
  openGathering(gathering: GatheringRef): void;
  /** Lets the user pick a partner, the most due first. */
  choosePartner(question: string, chosen: (path: string) => void): void;
  logContact(): void;
  newPartner(): void;
  /** Asks what came of looking at an agreement. */
  reviewAgreement(agreement: DatedAgreement): void;
  /** Asks who leaves a partner and who follows. */
  changeContactPerson(addressee: Addressee): void;
  /** Shows the card of a partner. */
  openCard(path: string): void;
  choosePartnerFolder(): void;
}
