import { NOTE_KINDS, type NoteKind } from '../domain/contribution';
import type { RecognitionRule } from '../domain/rules';
import { DEFAULT_SETTINGS } from './defaults';
import { cleanFolder, cleanTag } from './folder-name';
import { isFilledText, isRecord } from './json';
import { narrowList, type NarrowedEntry } from './narrow-list';
import type { Settings } from './settings';
import type { SettingsProblem } from './settings-problem';

type Recognition = Settings['recognition'];

/** The rules by which notes are recognised. A kind of note that is not stored keeps its default rules. */
export function narrowRecognition(stored: unknown, report: (problem: Omit<SettingsProblem, 'key'>) => void): Recognition {
  if (!isRecord(stored)) {
    report({ code: 'wrong-type', remedy: 'default', value: stored });
    return DEFAULT_SETTINGS.recognition;
  }
  const rulesOf = (kind: NoteKind): readonly RecognitionRule[] => {
    const fallback = DEFAULT_SETTINGS.recognition[kind];
    if (stored[kind] === undefined) return fallback;
    return narrowList(stored[kind], fallback, narrowRule, (problem) => report({ ...problem, kind }));
  };
  const [partner, person, cooperation, event, meeting] = NOTE_KINDS;
  return {
    partner: rulesOf(partner),
    person: rulesOf(person),
    cooperation: rulesOf(cooperation),
    event: rulesOf(event),
    meeting: rulesOf(meeting),
  };
}

/** A rule without a folder, tag or value would match every note or none, so it is no rule. */
function narrowRule(stored: unknown): NarrowedEntry<RecognitionRule> {
  if (!isRecord(stored)) return { code: 'rule-unreadable' };
  const { by, folder, tag, property, value } = stored;
  if (by === 'folder' && isFilledText(folder) && cleanFolder(folder) !== '') return { value: { by, folder } };
  if (by === 'tag' && isFilledText(tag) && cleanTag(tag) !== '') return { value: { by, tag } };
  if (by === 'property' && isFilledText(property) && isFilledText(value)) return { value: { by, property, value } };
  return { code: 'rule-unreadable' };
}
