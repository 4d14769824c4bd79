import type { Plugin } from 'obsidian';
import { addContinuityCommands } from './continuity-commands';
import type { Addressee, Screens } from '../application/ports/screens';
import type { Texts } from '../i18n/texts';

/** What the commands need besides the screens they open. */
export interface CommandTargets {
  /** With whom a contact is logged from a note; `null` where that is nobody. */
  addresseeOf(path: string): Addressee | null;
  /** As `addresseeOf`; from the note of a cooperation, the cooperation itself. */
  loggedFrom(path: string): Addressee | null;
  /** The partner that a note belongs to. */
  partnerOf(path: string): string | null;
  /** Whether there is any partner at all. */
  hasPartners(): boolean;
  /** Whether notes say of any partner who looks after it. */
  hasOwners(): boolean;
  /** Whether a note has an agreement with a date. */
  hasAgreement(path: string): boolean;
  hasGreetingRound(): boolean;
  /** Whether there is an event to prepare or to log. */
  hasEvent(which: 'to-prepare' | 'to-log'): boolean;
  /** Whether a note is that of such an event. */
  isEvent(path: string, which: 'to-prepare' | 'to-log'): boolean;
  /** Whether Obsidian's Bases are on. */
  readonly hasBases: boolean;
  createBase(): void;
  canUndo(): boolean;
  undo(): void;
}

/** Adds the commands of the palette. Each shows only where it applies. */
export function addCommands(plugin: Plugin, screens: Screens, targets: CommandTargets, { bases, commands, continuity, problems, card, overview }: Texts): void {
  const addresseeHere = (): Addressee | null => {
    const file = plugin.app.workspace.getActiveFile();
    return file === null ? null : targets.addresseeOf(file.path);
  };
  const partnerHere = (): string | null => {
    const file = plugin.app.workspace.getActiveFile();
    return file === null ? null : targets.partnerOf(file.path);
  };

  plugin.addCommand({ id: 'open-due', name: commands.openDue, icon: 'calendar-clock', callback: () => void screens.openDuePane() });
  plugin.addCommand({ id: 'open-partner-card', name: card.open, icon: 'id-card', callback: () => void screens.openPartnerCard() });
  plugin.addCommand({ id: 'open-overview', name: overview.open, icon: 'layout-dashboard', callback: () => void screens.openOverview() });
  plugin.addCommand({ id: 'show-problems', name: problems.command, icon: 'triangle-alert', callback: () => void screens.showProblems() });
  plugin.addCommand({ id: 'log-contact', name: commands.logContact, icon: 'pencil-line', callback: () => screens.pickAndCompose() });
  plugin.addCommand({
    id: 'log-contact-here',
    name: commands.logContactHere,
    icon: 'pencil-line',
    checkCallback: (checking) => {
      const path = plugin.app.workspace.getActiveFile()?.path;
      const addressee = path === undefined ? null : targets.loggedFrom(path);
      if (addressee === null) return false;
      if (!checking) screens.composeFor(addressee);
      return true;
    },
  });
  plugin.addCommand({ id: 'quick-log', name: commands.quickLog, icon: 'zap', callback: () => screens.openQuickLog() });
  plugin.addCommand({
    id: 'undo-log',
    name: commands.undoLog,
    icon: 'undo-2',
    checkCallback: (checking) => {
      if (!targets.canUndo()) return false;
      if (!checking) targets.undo();
      return true;
    },
  });
  plugin.addCommand({ id: 'remind-later', name: commands.remindLater, icon: 'clock', callback: () => screens.remindLater(partnerHere()) });
  plugin.addCommand({
    id: 'open-greeting-round',
    name: commands.openGreetingRound,
    icon: 'gallery-vertical-end',
    checkCallback: (checking) => {
      if (!targets.hasGreetingRound()) return false;
      if (!checking) screens.openGreetingRound();
      return true;
    },
  });
  for (const [id, which, name, icon] of [
    ['prepare-event', 'to-prepare', commands.prepareEvent, 'list-checks'],
    ['log-event', 'to-log', commands.logEvent, 'clipboard-pen'],
  ] as const) {
    plugin.addCommand({
      id,
      name,
      icon,
      checkCallback: (checking) => {
        const file = plugin.app.workspace.getActiveFile();
        const here = file !== null && targets.isEvent(file.path, which) ? file.path : null;
        if (here === null && !targets.hasEvent(which)) return false;
        if (!checking) screens.openEvent(here, which);
        return true;
      },
    });
  }
  plugin.addCommand({ id: 'pause-partner', name: commands.pausePartner, icon: 'pause', callback: () => screens.pausePartner(partnerHere()) });
  plugin.addCommand({ id: 'new-partner', name: commands.newPartner, icon: 'user-plus', callback: () => screens.openNewPartner() });
  plugin.addCommand({ id: 'new-person', name: commands.newPerson, icon: 'contact', callback: () => screens.openNewPerson(partnerHere()) });
  plugin.addCommand({ id: 'new-cooperation', name: commands.newCooperation, icon: 'handshake', callback: () => screens.openNewCooperation(partnerHere()) });
  if (targets.hasBases) plugin.addCommand({ id: 'create-base', name: bases.create, icon: 'table', callback: () => targets.createBase() });
  plugin.addCommand({ id: 'new-event', name: commands.newEvent, icon: 'calendar-plus', callback: () => screens.openNewEvent(partnerHere()) });
  addContinuityCommands(plugin, screens, targets, continuity.command, addresseeHere);
  plugin.addCommand({
    id: 'review-agreement',
    name: commands.reviewAgreement,
    icon: 'file-check',
    checkCallback: (checking) => {
      const path = plugin.app.workspace.getActiveFile()?.path;
      if (path === undefined || !targets.hasAgreement(path)) return false;
      if (!checking) screens.reviewAgreement(path);
      return true;
    },
  });
}
