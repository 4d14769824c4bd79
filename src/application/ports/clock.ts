import type { Day } from '../../domain/days';

/** The only place where an instant becomes a day, in local time. */
export interface Clock {
  today(): Day;
  /** The time of day, `HH:MM`. */
  time(): string;
  /** Calls back whenever the day is another than before: at midnight and after the machine slept. Returns how to stop. */
  onNewDay(listener: () => void): () => void;
}
