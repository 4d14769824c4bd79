/** Which day it is. */
export interface Clock {
  today(): string;
  setToday(day: string): void;
}

export function startClock(today: string | null): Clock {
  let day = today ?? new Date().toISOString().slice(0, 10);
  return {
    today: () => day,
    setToday(wanted) {
      day = wanted;
    },
  };
}
