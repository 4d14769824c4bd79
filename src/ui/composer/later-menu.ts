import { formatDay, type Day } from '../../domain/days';
import { dayFromField } from '../day-field';
import type { Host, MenuEntry, MenuSections } from '../host';
import type { DuePaneServices } from '../services';
import { weekdayAndDay } from '../words/day-words';
import { inTwoWeeks, nextMonday, nextMonth } from './later-days';

/** Whom the menu is about. */
export interface Reminded {
  readonly path: string;
  readonly name: string;
  readonly plan: Day | null;
  readonly paused: boolean;
  /** What is asked where a day is to be chosen; by the name where nothing else is given. */
  readonly questions?: { readonly plan: string; readonly pause: string };
}

/** What of the services the menu calls. */
export type LaterServices = Pick<DuePaneServices, 'plan' | 'pause' | 'resume' | 'texts' | 'clock'>;

/** To plan, to snooze, to pause: everything that makes a partner come up another day. */
export function laterMenu(partner: Reminded, services: LaterServices, host: Pick<Host, 'chooseDay'>): MenuSections {
  const { texts, clock } = services;
  const words = texts.later;
  const today = clock.today();
  const { path, name } = partner;

  const on = (title: string, day: Day): MenuEntry => ({
    title: words.choice(title, weekdayAndDay(day, today, texts)),
    icon: 'clock',
    choose: () => void services.plan(path, day),
  });
  const plans: MenuEntry[] = [
    on(words.tomorrow, today + 1),
    on(words.nextWeek, nextMonday(today)),
    on(words.inTwoWeeks, inTwoWeeks(today)),
    on(words.nextMonth, nextMonth(today)),
    { title: words.aDay, icon: 'calendar', choose: () => askForDay(partner.questions?.plan ?? words.planTitle(name), today, host, (day) => void services.plan(path, day)) },
  ];
  const removal: MenuEntry[] = partner.plan === null ? [] : [{ title: words.removePlan, icon: 'calendar-x', choose: () => void services.plan(path, null) }];
  return [plans, pauseMenu(partner, services, host), removal].filter((section) => section.length > 0);
}

/** To keep a partner silent until a day or until further notice, or to end the silence. */
export function pauseMenu({ path, name, paused, questions }: Omit<Reminded, 'plan'>, services: LaterServices, host: Pick<Host, 'chooseDay'>): readonly MenuEntry[] {
  const words = services.texts.later;
  if (paused) return [{ title: words.resume, icon: 'play', choose: () => void services.resume(path) }];
  const today = services.clock.today();
  return [
    { title: words.pauseUntil, icon: 'pause', choose: () => askForDay(questions?.pause ?? words.pauseTitle(name), today, host, (day) => void services.pause(path, day)) },
    { title: words.pause, icon: 'pause', choose: () => void services.pause(path, null) },
  ];
}

function askForDay(question: string, today: Day, host: Pick<Host, 'chooseDay'>, chosen: (day: Day) => void): void {
  host.chooseDay(question, { min: formatDay(today + 1) }, (value) => {
    const day = dayFromField(value);
    if (day !== null) chosen(day);
  });
}
