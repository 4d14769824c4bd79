import { debounce, type Plugin } from 'obsidian';
import { addDeepLinks } from './deep-links';
import { DailyNotice } from './daily-notice';
import { DueStatus } from './due-status';
import { addNoteMenus } from './note-menus';
import type { Screens } from '../../application/ports/screens';
import type { UseCases } from '../../application/use-cases';
import type { Texts } from '../../i18n/texts';

/** How long changes are gathered before who is due is counted, in milliseconds. */
const COUNT_AFTER = 250;

/** What there is outside of the plugin's own panes: the number in the status bar, the notice of the day, menus, links. */
export function addAround(plugin: Plugin, screens: Screens, useCases: UseCases, texts: Texts): void {
  const { settings } = useCases.ports;
  const board = () => useCases.boards.current();
  const openDue = (): void => void screens.openDuePane();
  const status = new DueStatus(plugin, texts, {
    isOn: () => settings.current().statusCount,
    board,
    openDue,
    openOverview: () => void screens.openOverview(),
    log: ({ path, person }) => screens.composeFor({ path, person: person?.name ?? null }),
    hide: () => void settings.update({ statusCount: false }),
  });
  const notice = new DailyNotice(plugin.app, texts, { isOn: () => settings.current().dailyNotice, board, openDue });
  const count = debounce(() => {
    status.renew();
    notice.renew();
  }, COUNT_AFTER);
  plugin.register(useCases.boards.onChange(() => void count()));
  plugin.register(() => count.cancel());
  plugin.registerDomEvent(window, 'focus', () => notice.renew());
  addNoteMenus(plugin, screens, (path) => useCases.noteLens(path), texts);
  addDeepLinks(plugin, screens, useCases, texts);
  plugin.app.workspace.onLayoutReady(() => {
    if (settings.current().openDueAtStart) void screens.revealDuePane();
  });
}
