/** What the use cases and commands may ask the UI to show. */
export interface Screens {
  openDuePane(): Promise<void>;
  /** Opens the composer for a partner, with the text field focused. */
  composeFor(path: string): void;
  /** Lets the user pick a partner, most due first, and leads into the composer. */
  pickAndCompose(): void;
  openQuickLog(): void;
  /** Lets the user pick a partner where none is given, and offers when to be reminded. */
  remindLater(path: string | null): void;
  openNewPartner(): void;
  /** `partnerPath` is the partner the person belongs to, where it is known. */
  openNewPerson(partnerPath: string | null): void;
}
