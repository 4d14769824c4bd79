import type { Plugin } from 'obsidian';
import type { CommandTargets } from './commands';
import type { Addressee, Screens } from '../application/ports/screens';
import type { Texts } from '../i18n/texts';

/** Adds the commands for persons who leave and follow, and for handing over. */
export function addContinuityCommands(plugin: Plugin, screens: Screens, targets: CommandTargets, names: Texts['continuity']['command'], addresseeHere: () => Addressee | null): void {
  plugin.addCommand({
    id: 'change-contact-person',
    name: names.changeContactPerson,
    icon: 'user-round-cog',
    checkCallback: (checking) => {
      if (!targets.hasPartners()) return false;
      if (!checking) screens.changeContactPerson(addresseeHere());
      return true;
    },
  });
  plugin.addCommand({
    id: 'handover-brief',
    name: names.handoverBrief,
    icon: 'file-output',
    checkCallback: (checking) => {
      if (!targets.hasPartners()) return false;
      if (!checking) screens.writeHandoverBrief(addresseeHere()?.path ?? null);
      return true;
    },
  });
  plugin.addCommand({
    id: 'hand-over-owner',
    name: names.handOver,
    icon: 'users-round',
    checkCallback: (checking) => {
      if (!targets.hasOwners()) return false;
      if (!checking) screens.handOverPartners();
      return true;
    },
  });
}
