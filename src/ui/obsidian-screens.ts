import { Notice, type App, type HoverParent } from 'obsidian';
import type { Addressee, Screens } from '../application/ports/screens';
import type { DatedAgreement } from '../domain/agreement-dates';
import type { Day } from '../domain/days';
import { ChoicePicker } from './composer/choice-picker';
import { laterMenu, pauseMenu, type Reminded } from './composer/later-menu';
import { LogContactModal } from './composer/log-contact-modal';
import { PartnerPicker } from './composer/partner-picker';
import { QuickLogModal } from './composer/quick-log-modal';
import { DUE_VIEW_TYPE, DueView } from './due-pane/due-view';
import { GatheringScreens } from './gatherings/gathering-screens';
import type { MenuSections } from './host';
import { ObsidianHost, type PaneCommands } from './obsidian-host';
import { openOverview } from './overview/open-overview';
import type { PaneTools } from './pane-context';
import { PROBLEM_VIEW_TYPE, ProblemView } from './problems/problem-view';
import type { ComposerPartner } from '../application/composing/composer-partner';
import { CARD_VIEW_TYPE, PartnerCardView } from './partner-card/partner-card-view';
import type { DuePaneServices } from './services';

/** What is shown by others than the pane and the composer. */
export interface FurtherScreens {
  readonly openNewPartner: () => void;
  readonly openNewPerson: (partnerPath: string | null) => void;
  readonly openNewCooperation: (partnerPath: string | null) => void;
  readonly openNewEvent: (partnerPath: string | null) => void;
  readonly openHandOver: () => void;
  readonly writeHandoverBrief: (path: string) => void;
  readonly openContactChange: (addressee: Addressee) => void;
  readonly openAgreementReview: (agreement: DatedAgreement) => void;
  /** Of several agreements of a note the user picks one first. */
  readonly pickAgreement: (path: string) => void;
  readonly choosePartnerFolder: () => void;
}

/** Shows in Obsidian what the use cases and commands ask for. */
export class ObsidianScreens implements Screens {
  /** What components outside of a pane work with. */
  readonly tools: PaneTools;
  private readonly gatherings: GatheringScreens;
  private opening: Promise<void> = Promise.resolve();

  constructor(
    private readonly app: App,
    private readonly services: DuePaneServices,
    private readonly further: FurtherScreens,
  ) {
    this.gatherings = new GatheringScreens(app, services);
    this.tools = this.toolsIn(null);
  }

  /** What components outside of a pane work with that previews of notes belong to. */
  toolsIn(hoverParent: HoverParent | null): PaneTools {
    const { app, services } = this;
    return { services, host: new ObsidianHost(app, services.texts, this.paneCommands(), hoverParent) };
  }

  /** Where the buttons of a pane lead. */
  paneCommands(): PaneCommands {
    const { choosePartnerFolder } = this.further;
    return {
      logContact: () => this.pickAndCompose(),
      openGathering: (gathering) => void this.gatherings.open(gathering),
      choosePartner: (question, chosen) => new PartnerPicker(this.app, this.services, question, ({ path }) => chosen(path)).open(),
      reviewAgreement: (agreement) => this.further.openAgreementReview(agreement),
      changeContactPerson: (addressee) => this.changeContactPerson(addressee),
      newPartner: () => this.openNewPartner(),
      openCard: (path) => void this.openPartnerCard(path),
      choosePartnerFolder,
    };
  }

  openDuePane(): Promise<void> {
    return this.inTurn(async () => {
      const leaf = await this.app.workspace.ensureSideLeaf(DUE_VIEW_TYPE, 'right', { active: true, reveal: true });
      if (leaf.view instanceof DueView) leaf.view.focusList();
    });
  }

  revealDuePane(): Promise<void> {
    return this.inTurn(async () => {
      const [open] = this.app.workspace.getLeavesOfType(DUE_VIEW_TYPE);
      if (open !== undefined) await this.app.workspace.revealLeaf(open);
      else await this.app.workspace.ensureSideLeaf(DUE_VIEW_TYPE, 'right', { active: false, reveal: true });
    });
  }

  async openPartnerCard(path?: string): Promise<void> {
    const leaf = await this.app.workspace.ensureSideLeaf(CARD_VIEW_TYPE, 'right', { active: true, reveal: true });
    if (!(leaf.view instanceof PartnerCardView)) return;
    if (path !== undefined) leaf.view.show(path);
    leaf.view.focusCard();
  }

  openOverview(): Promise<void> {
    return openOverview(this.app);
  }

  async showProblems(): Promise<void> {
    const leaf = await this.app.workspace.ensureSideLeaf(PROBLEM_VIEW_TYPE, 'right', { active: true, reveal: true });
    if (leaf.view instanceof ProblemView) leaf.view.focusList();
  }

  /** `usualDay` is the day of the contact where nothing else is said; today where it is not given. */
  composeFor({ path, person }: Addressee, usualDay: Day | null = null): void {
    this.withPartner(path, (partner) => new LogContactModal(this.app, this.tools, partner, person, usualDay).open());
  }

  pickAndCompose(): void {
    new PartnerPicker(this.app, this.services, this.services.texts.picker.placeholder, ({ path, personName }) => this.composeFor({ path, person: personName })).open();
  }

  openQuickLog(): void {
    new QuickLogModal(this.app, this.tools).open();
  }

  remindLater(path: string | null): void {
    const { later, picker } = this.services.texts;
    this.choose(path, picker.laterPlaceholder, later.title, (partner) => laterMenu(partner, this.services, this.tools.host));
  }

  pausePartner(path: string | null): void {
    const { later, picker } = this.services.texts;
    this.choose(path, picker.pausePlaceholder, later.pauseOf, (partner) => [pauseMenu(partner, this.services, this.tools.host)]);
  }

  openGreetingRound(): void {
    this.gatherings.openRound();
  }

  openEvent(path: string | null, which: 'to-prepare' | 'to-log'): void {
    this.gatherings.openEvent(path, which);
  }

  openNewPartner(): void {
    this.further.openNewPartner();
  }

  openNewPerson(partnerPath: string | null): void {
    this.further.openNewPerson(partnerPath);
  }

  openNewCooperation(partnerPath: string | null): void {
    this.further.openNewCooperation(partnerPath);
  }

  openNewEvent(partnerPath: string | null): void {
    this.further.openNewEvent(partnerPath);
  }

  changeContactPerson(addressee: Addressee | null): void {
    if (addressee !== null) this.further.openContactChange(addressee);
    else new PartnerPicker(this.app, this.services, this.services.texts.continuity.pickPartner, ({ path, personName }) => this.further.openContactChange({ path, person: personName })).open();
  }

  reviewAgreement(path: string): void {
    this.further.pickAgreement(path);
  }

  handOverPartners(): void {
    this.further.openHandOver();
  }

  writeHandoverBrief(path: string | null): void {
    if (path !== null) this.further.writeHandoverBrief(path);
    else new PartnerPicker(this.app, this.services, this.services.texts.continuity.briefPartner, (picked) => this.further.writeHandoverBrief(picked.path)).open();
  }

  /** One after another, so that who asks twice at once does not get two panes. */
  private inTurn(open: () => Promise<void>): Promise<void> {
    const opening = this.opening.then(open);
    this.opening = opening.catch(() => undefined);
    return opening;
  }

  /** Offers choices about a partner, who is picked first where none is given. Former partners never come up. */
  private choose(path: string | null, question: string, title: (name: string) => string, choices: (partner: Reminded) => MenuSections): void {
    if (path === null) {
      new PartnerPicker(this.app, this.services, question, (picked) => this.choose(picked.path, question, title, choices), 'kept-in-touch').open();
      return;
    }
    this.withPartner(path, (partner) => {
      if (partner.former) {
        new Notice(this.services.texts.later.former(partner.name));
        return;
      }
      const paused = this.services.row(path)?.state === 'paused';
      new ChoicePicker(this.app, title(partner.name), choices({ ...partner, paused })).open();
    });
  }

  private withPartner(path: string, show: (partner: ComposerPartner) => void): void {
    const partner = this.services.partner(path);
    if (partner === null) new Notice(this.services.texts.composer.partnerGone);
    else show(partner);
  }
}
