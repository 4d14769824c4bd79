import { moment, normalizePath, type App } from 'obsidian';
import { readCorePluginSettings } from './core-plugin-settings';
import { dayOf, type Day } from '../domain/days';

const DEFAULT_FORMAT = 'YYYY-MM-DD';

/** Which notes are daily notes, by the folder and format in the settings of Obsidian's own Daily notes plugin. */
export class DailyNotes {
  /** Empty for the vault itself, else with a slash at its end. */
  private folder = '';
  /** May name folders as well: `YYYY/MM/YYYY-MM-DD`. */
  private format = DEFAULT_FORMAT;

  constructor(private readonly app: App) {}

  /** Returns whether they are others than before. */
  async load(): Promise<boolean> {
    const stored = await readCorePluginSettings(this.app, 'daily-notes');
    if (stored === null) return false;
    const before = this.placeAndFormat;
    const { folder, format } = stored;
    const path = typeof folder === 'string' ? normalizePath(folder) : '/';
    this.folder = path === '/' || path === '' ? '' : `${path}/`;
    this.format = typeof format === 'string' && format.trim() !== '' ? format.trim() : DEFAULT_FORMAT;
    return this.placeAndFormat !== before;
  }

  /** Where daily notes lie and what they are called, as one text. */
  get placeAndFormat(): string {
    return this.folder + this.format;
  }

  /** The day whose daily note stands at a path, or `null`. */
  dayOf(path: string): Day | null {
    if (!path.startsWith(this.folder) || !path.endsWith('.md')) return null;
    const name = path.slice(this.folder.length, -'.md'.length);
    if (!/\d/.test(name)) return null;
    if (this.format === DEFAULT_FORMAT) return plainDay(name);
    const parsed = moment.utc(name, this.format, true);
    return parsed.isValid() ? dayOf(parsed.year(), parsed.month() + 1, parsed.date()) : null;
  }
}

const PLAIN_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a name such as `2026-11-23`, as most vaults have it: there may be thousands, and Moment takes its time. */
function plainDay(name: string): Day | null {
  const [, year, month, day] = PLAIN_DAY.exec(name) ?? [];
  return dayOf(Number(year), Number(month), Number(day));
}
