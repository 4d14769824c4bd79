import type { Contribution, NoteKind, PartnerFacts, WrittenProperties } from '../domain/contribution';
import type { Day } from '../domain/days';
import type { Problem } from '../domain/problem';
import { isMark } from '../domain/reciprocity';
import type { ReadingRules } from '../domain/rules';
import { malformedPlace } from './front-matter';
import { linksInBody } from './text/body-links';
import { readCooperationFacts } from './facts/cooperation-facts';
import { readDailyNote } from './journals/daily-note';
import { readEventFacts } from './facts/event-facts';
import { readLog, type NoteLog } from './log/log-interactions';
import { wouldBeOurs } from './malformed-front-matter';
import { readMeetingNote } from './journals/meeting-note';
import { bareContribution, NOTHING_WRITTEN, noteName } from './note-contribution';
import type { NoteInput } from './note-input';
import { readOpenTasks } from './text/open-tasks';
import { scanOutline } from './text/outline';
import { readPartnerFacts } from './facts/partner-facts';
import { readPersonFacts } from './facts/person-facts';
import { PropertyReader } from './property-reader';
import { isExcluded, recognise } from './recognise';
import { namesOf } from './values/reference-value';
import type { Narrowed } from './values/narrowed';
import { readTextList } from './values/text-value';
import { isLogHeading } from './vocabulary/log-headings';
import { NOTHING } from '../domain/nothing';

/**
 * What one note adds to the relationship index, or `null` when it is none of ours. What is not understood becomes
 * a problem; it never hides anything else of the note.
 *
 * @param dailyNoteDay the day whose daily note this is, if it is one.
 */
export function readNote(input: NoteInput, rules: ReadingRules, dailyNoteDay: Day | null = null): Contribution | null {
  if (input.malformedBlock !== null) return readMalformed(input, input.malformedBlock, rules);
  const read = readKinds(input, rules, dailyNoteDay);
  return read !== null && input.propertiesUnknown ? { ...read, complete: false } : read;
}

function readKinds(input: NoteInput, rules: ReadingRules, dailyNoteDay: Day | null): Contribution | null {
  const { kinds, tooMany } = recognise(input, rules);
  if (kinds.length === 0) return dailyNoteDay === null || isExcluded(input.path, rules) ? null : readDailyNote(input, dailyNoteDay, rules.channels);
  const properties = new PropertyReader(input.frontMatter);
  if (kinds.includes('meeting')) return readMeetingNote(input, properties);
  const said = readProperties(input, properties, kinds, rules);
  const double: readonly Problem[] = tooMany.length === 0 ? NOTHING : [{ code: 'kind-twice', place: { kind: 'note' }, value: tooMany.join(', ') }];
  const whole = double.length === 0 ? said : { ...said, problems: [...double, ...said.problems] };
  return input.text === null ? whole : readText(whole, input.text, rules);
}

/** What a note says as far as its metadata tells. */
function readProperties(input: NoteInput, properties: PropertyReader, kinds: readonly NoteKind[], rules: ReadingRules): Contribution {
  const { path, tags, text } = input;
  const partner = kinds.includes('partner') ? readPartnerFacts(properties) : null;
  const person = kinds.includes('person') ? readPersonFacts(properties, rules.channels, partner !== null) : null;
  const cooperation = kinds.includes('cooperation') ? readCooperationFacts(properties) : null;
  const event = kinds.includes('event') ? { ...readEventFacts(properties), linked: text === null ? input.body.links : NOTHING } : null;
  return {
    path,
    name: noteName(path),
    aliases: sharedIfEmpty(properties.readMany('aliases', readAliases)),
    tags: sharedIfEmpty(tags.some(isMark) ? tags.filter((tag) => !isMark(tag)) : tags),
    partner,
    person,
    cooperation,
    event,
    journal: null,
    mentions: NOTHING,
    interactions: NOTHING,
    tasks: NOTHING,
    written: writtenIn(properties),
    problems: sharedIfEmpty(properties.problems),
    suggestions: sharedIfEmpty(properties.suggestions),
    // Once there is a text, `readText` has the last word.
    complete: text === null && !bodyMatters(input, event !== null, rules),
  };
}

/** What a note says whose properties were read before, and have not changed: only its text is looked at. */
export function readText(said: Contribution, text: string, rules: ReadingRules): Contribution {
  const { path, name, aliases, partner, person, event } = said;
  const outline = scanOutline(text);
  // Nothing counts as contact because it stands in an event's note.
  const log = event !== null ? NO_LOG : readLog(path, outline, rules, knownNames(partner, person === null ? NOTHING : [name, ...aliases]));
  const { tasks, problems } = readOpenTasks(outline);
  const found = log.problems.length + problems.length;
  return {
    ...said,
    event: event === null ? null : { ...event, linked: linksInBody(outline) },
    interactions: sharedIfEmpty(log.interactions),
    tasks: sharedIfEmpty(tasks),
    problems: found === 0 ? said.problems : [...said.problems, ...log.problems, ...problems],
    complete: true,
  };
}

const readAliases = (value: unknown): Narrowed<string[]> => readTextList(value, /,/);

const NO_LOG: NoteLog = { interactions: NOTHING, problems: NOTHING };

function sharedIfEmpty<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NOTHING : list;
}

function writtenIn(properties: PropertyReader): WrittenProperties {
  const [lastContact, status] = [properties.written('last-contact'), properties.written('status')];
  return lastContact === null && status === null ? NOTHING_WRITTEN : { lastContact, status };
}

/** Whether a note's text has to be read: it has a log, open tasks, or is an event whose body links somebody. */
function bodyMatters({ headings, body }: NoteInput, isEvent: boolean, { logHeadings }: ReadingRules): boolean {
  if (body.openTasks) return true;
  return isEvent ? body.links.length > 0 : headings.some((heading) => isLogHeading(heading, logHeadings));
}

/** Who may be named without a link in a log line of this note. */
function knownNames(partner: PartnerFacts | null, ownNames: readonly string[]): string[] {
  return [...(partner?.contacts ?? []).flatMap(namesOf), ...ownNames];
}

/** A note whose properties cannot be read says nothing, but must not vanish in silence when it is one of ours. */
function readMalformed(input: NoteInput, block: string, rules: ReadingRules): Contribution | null {
  if (!wouldBeOurs(input.path, input.tags, block, rules)) return null;
  const { line, value } = malformedPlace(block);
  // The block begins in the line behind the opening marker, which is always the first one of the note.
  const problem: Problem = { code: 'front-matter-malformed', place: { kind: 'line', line: line + 1 }, value };
  return { ...bareContribution(input), problems: [problem] };
}
