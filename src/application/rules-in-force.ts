import type { SettingsStore } from './settings-store';
import type { NoteLanguage } from '../domain/channel';
import type { DueRules, ReadingRules, WritingRules } from '../domain/rules';
import { parseCadence } from '../notes/values/cadence-value';
import { KNOWN_LOG_HEADINGS, LOG_HEADING } from '../notes/vocabulary/log-headings';
import { dueRules, readingRules, writingRules } from '../settings/rules';

const HEADINGS = { written: LOG_HEADING, known: KNOWN_LOG_HEADINGS };

interface Rules {
  readonly reading: ReadingRules;
  readonly writing: WritingRules;
  readonly due: DueRules;
}

/**
 * The settings as rules, made anew only when something changes. Those that say the same as before stay the same object:
 * by that others know that what they worked out still holds.
 */
export class RulesInForce {
  private made: Rules | null = null;
  private isOutdated = false;

  constructor(
    private readonly settings: SettingsStore,
    private readonly appLanguage: NoteLanguage,
    private readonly templateFolders: () => readonly string[],
  ) {}

  /** The settings changed. */
  forget(): void {
    this.isOutdated = true;
  }

  get reading(): ReadingRules {
    return this.make().reading;
  }

  get writing(): WritingRules {
    return this.make().writing;
  }

  get due(): DueRules {
    return this.make().due;
  }

  get nowSize(): number {
    return this.settings.current().nowSize;
  }

  private make(): Rules {
    const before = this.made;
    if (before !== null && !this.isOutdated) return before;
    const settings = this.settings.current();
    this.isOutdated = false;
    this.made = {
      reading: unlessSame(before?.reading, readingRules(settings, HEADINGS, this.templateFolders())),
      writing: unlessSame(before?.writing, writingRules(settings, HEADINGS, this.appLanguage)),
      due: unlessSame(before?.due, dueRules(settings, parseCadence)),
    };
    return this.made;
  }
}

function unlessSame<Made>(before: Made | undefined, made: Made): Made {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(made) ? before : made;
}
