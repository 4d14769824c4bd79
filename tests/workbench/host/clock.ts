/** Which day it is in the page. */
export interface Clock {
  /** As 2026-11-23, in local time. */
  today(): string;
  /** Makes another day today; the time of day runs on. */
  setToday(day: string): void;
}

/**
 * Makes `Date` tell of another day, with the real time of day running on, in everything the page runs: host, plugin
 * and libraries. With null it tells the real day until `setToday` is called. Only what asks for the present is
 * changed; dates made from something are what they were.
 */
export function startClock(today: string | null, target: { Date: DateConstructor } = window): Clock {
  const RealDate = target.Date;
  let ahead = 0;
  const now = (): number => RealDate.now() + ahead;
  // No proxy and no class: plugins make dates by the thousand, each of which would take a proxy ten times as long, and
  // a class cannot be called without new.
  function PageDate(...args: readonly unknown[]): Date | string {
    if (new.target === undefined) return new RealDate(now()).toString();
    const parts = (args.length === 0 ? [now()] : args) as [number];
    return new.target === PageDate ? new RealDate(...parts) : (Reflect.construct(RealDate, parts, new.target) as Date);
  }
  target.Date = Object.assign(PageDate, { now, parse: RealDate.parse, UTC: RealDate.UTC, prototype: RealDate.prototype }) as unknown as DateConstructor;
  const clock: Clock = {
    today: () => dayOf(new RealDate(now())),
    setToday(day) {
      const [year, month, date] = readDay(day);
      const real = new RealDate();
      const shifted = new RealDate(real);
      shifted.setFullYear(year, month - 1, date);
      ahead = shifted.getTime() - real.getTime();
    },
  };
  if (today !== null) clock.setToday(today);
  return clock;
}

function dayOf(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function readDay(day: string): [number, number, number] {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) throw new Error(`${day} is not a day. Write it as in 2026-11-23.`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}
