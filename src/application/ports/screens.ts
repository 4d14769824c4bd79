/** Whom a contact is with: a partner, and one of its persons where one is meant. */
export interface Addressee {
  /** The partner's note. */
  readonly path: string;
  readonly person: string | null;
}

/** What the use cases and commands may ask the UI to show. */
export interface Screens {
  openDuePane(): Promise<void>;
  /** Brings the due pane to the front, and leaves the keyboard where it is. */
  revealDuePane(): Promise<void>;
  /** Opens the card that follows the note which is open; of a partner that is named, until another note is opened. */
  openPartnerCard(path?: string): Promise<void>;
  /** Opens the network overview in a tab. */
  openOverview(): Promise<void>;
  /** Opens the list of what was not understood in the notes. */
  showProblems(): Promise<void>;
  /** Opens the composer, with the text field focused. */
  composeFor(addressee: Addressee): void;
  /** Lets the user pick a partner, most due first, and leads into the composer. */
  pickAndCompose(): void;
  openQuickLog(): void;
  /** Lets the user pick a partner where none is given, and offers when to be reminded. */
  remindLater(path: string | null): void;
  /** Opens the list of a greeting round, picked where there are several. */
  openGreetingRound(): void;
  /** Opens the list of an event: that of the note given, else one that is picked. */
  openEvent(path: string | null, which: 'to-prepare' | 'to-log'): void;
  /** Lets the user pick a partner where none is given, and offers to pause or resume. */
  pausePartner(path: string | null): void;
  openNewPartner(): void;
  /** `partnerPath` is the partner the person belongs to, where it is known. */
  openNewPerson(partnerPath: string | null): void;
  openNewCooperation(partnerPath: string | null): void;
  openNewEvent(partnerPath: string | null): void;
  /** Lets the user pick a partner where no addressee is given; the addressee's person is the one who leaves. */
  changeContactPerson(addressee: Addressee | null): void;
  /** Asks what came of an agreement of this note; of several dates the user picks one. */
  reviewAgreement(path: string): void;
  /** Lets the user pick a partner where none is given. */
  writeHandoverBrief(path: string | null): void;
  handOverPartners(): void;
}
