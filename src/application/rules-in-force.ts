import type { SettingsStore } from './settings-store';
import type { NoteLanguage } from '../domain/channel';
import type { DueRules, ReadingRules, WritingRules } from '../domain/rules';
import { parseCadence } from '../notes/values/cadence-value';
import { KNOWN_LOG_HEADINGS, LOG_HEADING } from '../notes/vocabulary/log-headings';
import { dueRules, readingRules, writingRules } from '../settings/rules';

const HEADINGS = { written: LOG_HEADING, known: KNOWN_LOG_HEADINGS };

/** The settings as rules, made anew only when something changes. */
export class RulesInForce {
  private made: { readonly reading: ReadingRules; readonly writing: WritingRules; readonly due: DueRules } | null = null;

  constructor(
    private readonly settings: SettingsStore,
    private readonly appLanguage: NoteLanguage,
    private readonly templateFolders: () => readonly string[],
  ) {}

  /** The settings changed. */
  forget(): void {
    this.made = null;
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

  private make(): NonNullable<typeof this.made> {
    const settings = this.settings.current();
    this.made ??= {
      reading: readingRules(settings, HEADINGS, this.templateFolders()),
      writing: writingRules(settings, HEADINGS, this.appLanguage),
      due: dueRules(settings, parseCadence),
    };
    return this.made;
  }
}
