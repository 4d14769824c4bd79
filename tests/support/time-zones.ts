import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

/** The zones in which a day goes wrong first: half a day behind Greenwich, far ahead of it, and one with summer time. */
const ZONES = [
  { zone: 'America/Los_Angeles', minutesInWinter: 480 },
  { zone: 'Pacific/Kiritimati', minutesInWinter: -840 },
  { zone: 'Europe/Berlin', minutesInWinter: -60 },
] as const;

/** Runs tests once in each of these time zones, whatever the zone of the machine. */
export function inTimeZones(tests: () => void): void {
  describe.each(ZONES)('in $zone', ({ zone, minutesInWinter }) => {
    beforeAll(() => {
      vi.stubEnv('TZ', zone);
    });
    afterAll(() => {
      vi.unstubAllEnvs();
    });
    it('counts the hours from Greenwich', () => {
      expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(minutesInWinter);
    });
    tests();
  });
}
