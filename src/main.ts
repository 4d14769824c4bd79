import { getLanguage, Plugin } from 'obsidian';
import { baseRows } from './application/bases/base-rows';
import { UseCases } from './application/use-cases';
import { StoredSettings } from './application/settings-store';
import { textsFor } from './i18n/texts';
import { READER_VERSION } from './notes/reader-version';
import { parseCadence } from './notes/values/cadence-value';
import { addCommands } from './obsidian/commands';
import { addAround } from './obsidian/around/add-around';
import { addLens } from './obsidian/lens/add-lens';
import { DailyNotes } from './obsidian/daily-notes';
import { drawNotesAnew } from './obsidian/draw-anew';
import { IndexedContributionStore } from './obsidian/indexed-contribution-store';
import { followCorePlugins } from './obsidian/follow-core-plugins';
import { keepIndex } from './obsidian/keep-index';
import { LocalDrafts } from './obsidian/local-drafts';
import { LocalSnoozes } from './obsidian/local-snoozes';
import { PluginSettingsFile } from './obsidian/plugin-settings-file';
import { SystemClock } from './obsidian/system-clock';
import { ProblemStatus } from './obsidian/problem-status';
import { TemplateFolder } from './obsidian/template-folder';
import { VaultNotes } from './obsidian/vault-notes';
import { VaultNoteWriter } from './obsidian/vault-note-writer';
import { WindowPacing } from './obsidian/window-pacing';
import { registerBaseView } from './ui/bases/register-base-view';
import { openAgreementReview, pickAgreement } from './ui/agreement-review';
import { registerCodeBlock } from './ui/code-block/register-code-block';
import { DUE_VIEW_ICON, DUE_VIEW_TYPE, DueView } from './ui/due-pane/due-view';
import { followRenames } from './ui/follow-renames';
import { openContactChange } from './ui/forms/open-contact-change';
import { handOverOwnerForm } from './ui/forms/hand-over-owner-form';
import { FormModal } from './ui/forms/form-modal';
import { newCooperationForm } from './ui/forms/new-cooperation-form';
import { newEventForm } from './ui/forms/new-event-form';
import { NewPartnerModal } from './ui/forms/new-partner-modal';
import { NewPersonModal } from './ui/forms/new-person-modal';
import { PartnerFolderPicker } from './ui/forms/partner-folder-picker';
import { gatheringServices } from './ui/gatherings/gathering-services';
import { GATHERING_VIEW_TYPE, GatheringView } from './ui/gatherings/gathering-view';
import { lensSurface } from './ui/lens/lens-surface';
import { cardServices } from './ui/partner-card/card-services';
import { CARD_VIEW_TYPE, PartnerCardView } from './ui/partner-card/partner-card-view';
import { ObsidianNotifier } from './ui/notices';
import { HOVER_SOURCE } from './ui/obsidian-host';
import { ObsidianScreens } from './ui/obsidian-screens';
import { openNote } from './ui/open-note';
import { registerOverview } from './ui/overview/register-overview';
import { paneServices } from './ui/pane-services';
import { problemServices } from './ui/problems/problem-services';
import { PROBLEM_VIEW_TYPE, ProblemView } from './ui/problems/problem-view';
import { withPartnerFolder } from './ui/settings/partner-folder';
import { JourFixeSettingTab } from './ui/settings/setting-tab';

/** Composition root: builds adapters, use cases and views, and nothing else. */
export default class JourFixePlugin extends Plugin {
  private settingsStore: StoredSettings | null = null;
  private screens: ObsidianScreens | null = null;

  override async onload(): Promise<void> {
    const { app } = this;
    const texts = textsFor(getLanguage());
    const showNote = (path: string, line?: number): void => void openNote(app, path, false, line);

    const settings = new StoredSettings(new PluginSettingsFile(this), (text) => parseCadence(text) !== null);
    await settings.load();
    const clock = new SystemClock();
    const dailyNotes = new DailyNotes(app);
    await dailyNotes.load();
    const source = new VaultNotes(app, dailyNotes);
    const templates = new TemplateFolder(app);
    await templates.load();

    const useCases = new UseCases({
      source,
      pacing: new WindowPacing(),
      store: new IndexedContributionStore(app),
      readerVersion: READER_VERSION,
      writer: new VaultNoteWriter(app),
      clock,
      notifier: new ObsidianNotifier(texts, clock, ({ path, line }) => showNote(path, line)),
      drafts: new LocalDrafts(app),
      snoozes: new LocalSnoozes(app),
      settings,
      appLanguage: texts.language,
      templateFolders: () => templates.folders(),
      openNote: showNote,
    });
    const services = paneServices(useCases, texts);

    const partners = () => useCases.partners();
    const screens = new ObsidianScreens(app, services, {
      openNewPartner: () => new NewPartnerModal(app, texts, { today: () => clock.today(), partners, createPartner: (request) => useCases.newNotes.createPartner(request) }).open(),
      openNewPerson: (partnerPath) => new NewPersonModal(app, texts, { partners, partnerPath, createPerson: (request) => useCases.newNotes.createPerson(request) }).open(),
      openNewCooperation: (partnerPath) =>
        new FormModal(
          app,
          newCooperationForm(texts, { partners, partnerPath, kinds: () => useCases.cooperationKinds(), createCooperation: (request) => useCases.newNotes.createCooperation(request) }),
        ).open(),
      openNewEvent: (partnerPath) => new FormModal(app, newEventForm(texts, { partners, partnerPath, createEvent: (request) => useCases.newNotes.createEvent(request) })).open(),
      openHandOver: () =>
        new FormModal(
          app,
          handOverOwnerForm(texts, {
            owners: useCases.handOverOwner.owners(),
            planFor: (owner) => useCases.handOverOwner.planFor(owner),
            handOver: (from, to) => useCases.handOverOwner.handOver(from, to),
            today: () => clock.today(),
          }),
        ).open(),
      writeHandoverBrief: (path) => void useCases.handoverBrief.write(path),
      openContactChange: (addressee) => openContactChange(app, texts, useCases, addressee, partners, (path) => screens.openNewPerson(path)),
      openAgreementReview: (agreement) => openAgreementReview(app, texts, useCases, agreement),
      pickAgreement: (path) => pickAgreement(app, texts, useCases, path),
      choosePartnerFolder: () =>
        new PartnerFolderPicker(app, texts.empty.chooseFolderHint, (folder) => void settings.update({ recognition: withPartnerFolder(settings.current().recognition, folder) })).open(),
    });
    this.settingsStore = settings;
    this.screens = screens;

    this.registerView(DUE_VIEW_TYPE, (leaf) => new DueView(leaf, services, screens.paneCommands()));
    this.registerView(GATHERING_VIEW_TYPE, (leaf) => new GatheringView(leaf, services, gatheringServices(useCases), screens.paneCommands()));
    this.registerView(CARD_VIEW_TYPE, (leaf) => new PartnerCardView(leaf, services, cardServices(useCases), screens.paneCommands()));
    followRenames(this);
    registerOverview(this, services, useCases, screens);
    const problemStatus = new ProblemStatus(this, { makeReady: () => useCases.problems.makeReady(), count: () => useCases.problems.count(), inWords: texts.problems.status, number: texts.number, show: () => void screens.showProblems() });
    useCases.boards.onChange(() => problemStatus.renew());
    this.registerView(PROBLEM_VIEW_TYPE, (leaf) => {
      const actions = problemServices(useCases, (path, day) => screens.composeFor({ path, person: null }, day), () => problemStatus.opened());
      return new ProblemView(leaf, services, actions, screens.paneCommands());
    });
    addLens(this, lensSurface(useCases, screens), {
      title: texts.around.lens.toggle,
      isOn: () => settings.current().noteLens,
      toggle: () => void settings.update({ noteLens: !settings.current().noteLens }),
      onChange: (listener) => useCases.boards.onChange(listener),
    });
    const hasBases = registerBaseView(this, services, (query) => baseRows(query, useCases.keeper, useCases.boards), screens.paneCommands());
    registerCodeBlock(this, useCases, services, screens.paneCommands());
    addAround(this, screens, useCases, texts);
    this.registerHoverLinkSource(HOVER_SOURCE, { display: this.manifest.name, defaultMod: true });
    this.addRibbonIcon(DUE_VIEW_ICON, texts.commands.openDue, () => void screens.openDuePane());
    this.addSettingTab(new JourFixeSettingTab(app, this, settings, texts, () => clock.today()));
    addCommands(
      this,
      screens,
      {
        addresseeOf: (path) => useCases.addresseeOf(path),
        loggedFrom: (path) => useCases.loggedFrom(path),
        partnerOf: (path) => useCases.partnerOf(path),
        hasPartners: () => useCases.hasPartners(),
        hasOwners: () => useCases.handOverOwner.hasOwners,
        hasAgreement: (path) => useCases.agreements.datesAt(path).length > 0,
        hasGreetingRound: () => useCases.gatherings.roundsToOpen().length > 0,
        hasEvent: (which) => useCases.gatherings.eventsToOpen(which).length > 0,
        isEvent: (path, which) => useCases.gatherings.canOpenEvent(path, which),
        hasBases,
        createBase: () => void useCases.createBase.create(),
        canUndo: () => useCases.actions.canUndo,
        undo: () => void useCases.actions.undoLast(),
      },
      texts,
    );

    this.register(settings.onChange(() => void useCases.applySettings()));
    followCorePlugins(this, [() => dailyNotes.load(), () => templates.load()], () => void useCases.applySettings());
    clock.keepLooking(this);
    keepIndex(this, useCases.keeper, source, texts);
    // Where the plugin is switched on or updated, notes are open already.
    if (app.workspace.layoutReady) drawNotesAnew(app);
  }

  override onUserEnable(): void {
    void this.screens?.openDuePane();
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.settingsStore?.load();
  }
}
