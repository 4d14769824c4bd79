import { withoutStart, type Cadence } from '../domain/cadence';
import type { Channel, NoteLanguage } from '../domain/channel';
import type { DueRules, GroupCadence, QuietPeriod, ReadingRules, RecognitionRule, WritingRules } from '../domain/rules';
import { DEFAULT_CADENCE, PHASE_CADENCES, type PhaseCadenceKey } from './defaults';
import { cleanFolder, cleanTag } from './folder-name';
import { readIsoDay } from './iso-day';
import { occasionRules } from './occasion-rules';
import { logHeadingsToRead, logHeadingToWrite, type LogHeadingWords } from './log-headings';
import { NEW_NOTE_FOLDERS, type MadeNoteKind, type GroupCadenceSetting, type QuietPeriodSetting, type Settings } from './settings';

/** The language of what is written into notes. */
export function noteLanguageOf(settings: Settings, appLanguage: NoteLanguage): NoteLanguage {
  return settings.noteLanguage === 'app' ? appLanguage : settings.noteLanguage;
}

/**
 * What of the settings decides how a note is read.
 *
 * @param templateFolders folders of templates that Obsidian knows of; they are left out with those the user named.
 */
export function readingRules(settings: Settings, headings: LogHeadingWords, templateFolders: readonly string[]): ReadingRules {
  const { recognition } = settings;
  return {
    recognition: {
      partner: recognition.partner.map(cleanRule),
      person: recognition.person.map(cleanRule),
      cooperation: recognition.cooperation.map(cleanRule),
      event: recognition.event.map(cleanRule),
      meeting: recognition.meeting.map(cleanRule),
    },
    excludedFolders: [...new Set([...settings.excludedFolders, settings.templateFolder, ...templateFolders].map(cleanFolder))].filter((folder) => folder !== ''),
    logHeadings: logHeadingsToRead(settings, headings),
    channels: settings.channels,
  };
}

/** What of the settings decides how a note is written. */
export function writingRules(settings: Settings, headings: LogHeadingWords, appLanguage: NoteLanguage): WritingRules {
  const language = noteLanguageOf(settings, appLanguage);
  return {
    language,
    logHeading: logHeadingToWrite(settings, language, headings),
    logHeadings: logHeadingsToRead(settings, headings),
    order: settings.logOrder,
    channels: settings.channels.map(withWordsInBothLanguages),
  };
}

/** What of the settings decides who is due. `parseCadence` reads a cadence in words, or answers `null`. */
export function dueRules(settings: Settings, parseCadence: (text: string) => Cadence | null): DueRules {
  // A series that is counted from its start has none here.
  const read = (text: string): Cadence | null => {
    const cadence = parseCadence(text);
    return cadence === null ? null : withoutStart(cadence);
  };
  const phase = (key: PhaseCadenceKey): Cadence => read(settings[key]) ?? PHASE_CADENCES[key];
  return {
    occasions: occasionRules(settings),
    phaseCadences: {
      preparing: phase('preparingCadence'),
      running: phase('runningCadence'),
      'running-with-end': phase('runningWithEndCadence'),
      closing: phase('closingCadence'),
      dormant: read(settings.defaultCadence) ?? DEFAULT_CADENCE,
    },
    groupCadences: settings.groupCadences.flatMap((group) => groupCadence(group, read)),
    moveWeekends: settings.moveWeekends,
    quietPeriods: settings.quietPeriods.flatMap(quietPeriod),
  };
}

/**
 * Where the settings have a new note of a kind made: the folder named for it, else the first folder whose notes are of
 * that kind. Empty where they do not say.
 */
export function folderForNew(settings: Settings, kind: MadeNoteKind): string {
  const named = cleanFolder(settings[NEW_NOTE_FOLDERS[kind]]);
  if (named !== '') return named;
  const rule = settings.recognition[kind].find((candidate) => candidate.by === 'folder');
  return rule === undefined ? '' : cleanFolder(rule.folder);
}

function cleanRule(rule: RecognitionRule): RecognitionRule {
  switch (rule.by) {
    case 'folder':
      return { by: 'folder', folder: cleanFolder(rule.folder) };
    case 'tag':
      return { by: 'tag', tag: cleanTag(rule.tag) };
    case 'property':
      return { by: 'property', property: rule.property.trim(), value: rule.value.trim() };
  }
}

/** A channel somebody named in one language only is written with those words in the other one too. */
function withWordsInBothLanguages(channel: Channel): Channel {
  const { en, de } = channel.nouns;
  return { ...channel, nouns: { en: en.length > 0 ? en : de, de: de.length > 0 ? de : en } };
}

function groupCadence({ by, name, cadence: text }: GroupCadenceSetting, parseCadence: (text: string) => Cadence | null): readonly GroupCadence[] {
  const cadence = parseCadence(text);
  if (cadence === null) return [];
  return by === 'tag' ? [{ by, tag: cleanTag(name), cadence }] : [{ by, folder: cleanFolder(name), cadence }];
}

function quietPeriod(period: QuietPeriodSetting): readonly QuietPeriod[] {
  const from = readIsoDay(period.from);
  const to = readIsoDay(period.to);
  return from === null || to === null || from > to ? [] : [{ from, to }];
}
