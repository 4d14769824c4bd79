import type { DueRow } from '../../application/due/due-row';
import type { Host, MenuSections } from '../host';
import type { DuePaneServices } from '../services';
import { reasonActions } from './reason-actions';

/** What a row does when a menu or a key asks for it. */
export interface RowActions {
  readonly log: () => void;
  readonly later: () => void;
}

/** Where a reason asks who follows, that stands among what can be done about the reasons. */
function someoneLeft({ path, person, persons, reasons }: DueRow, { texts }: DuePaneServices, host: Host): MenuSections[number] {
  const isAsked = reasons.some(({ kind }) => kind === 'contact-lost' || kind === 'departure');
  if (persons.length === 0 || isAsked) return [];
  return [{ title: texts.continuity.command.changeContactPerson, icon: 'user-round-cog', choose: () => host.changeContactPerson({ path, person: person?.name ?? null }) }];
}

/** The context menu of a row. */
export function rowMenu(row: DueRow, actions: RowActions, services: DuePaneServices, host: Host): MenuSections {
  const { menu, card } = services.texts;
  const paused = row.state === 'paused';
  const sections: MenuSections = [
    [
      { title: menu.log, icon: 'pencil-line', choose: actions.log },
      { title: menu.later, icon: 'clock', choose: actions.later },
    ],
    reasonActions(row, services, host),
    someoneLeft(row, services, host),
    [
      { title: menu.open, icon: 'file-text', choose: () => host.openNote({ path: row.path }, null) },
      { title: menu.openInNewTab, icon: 'file-plus', choose: () => host.openInNewTab(row.path) },
      { title: card.open, icon: 'id-card', choose: () => host.openCard(row.path) },
    ],
    [
      paused
        ? { title: menu.resume, icon: 'play', choose: () => void services.resume(row.path) }
        : { title: menu.pause, icon: 'pause', choose: () => void services.pause(row.path, null) },
    ],
  ];
  return sections.filter((section) => section.length > 0);
}
