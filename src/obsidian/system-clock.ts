import type { Component } from 'obsidian';
import type { Clock } from '../application/ports/clock';
import { dayOf, type Day } from '../domain/days';

/** How often the day is looked at: a sleeping machine sends no event when it wakes, but its timers go on. */
const LOOK_EVERY_MILLISECONDS = 15_000;

/** The computer's clock, in local time. */
export class SystemClock implements Clock {
  private readonly listeners = new Set<() => void>();
  private known: Day;

  constructor() {
    this.known = this.today();
  }

  today(): Day {
    const now = new Date();
    const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
    if (day === null) throw new RangeError(`The computer's clock shows no day of the calendar: ${String(now)}`);
    return day;
  }

  time(): string {
    const now = new Date();
    return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  }

  onNewDay(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Looks at the day for as long as the component lives: now and then, and at once when somebody comes back to the window. */
  keepLooking(component: Component): void {
    component.registerInterval(window.setInterval(() => this.look(), LOOK_EVERY_MILLISECONDS));
    component.registerDomEvent(window, 'focus', () => this.look());
    component.registerDomEvent(document, 'visibilitychange', () => this.look());
  }

  private look(): void {
    const today = this.today();
    if (today === this.known) return;
    this.known = today;
    for (const listener of this.listeners) listener();
  }
}
