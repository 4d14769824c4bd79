import type { Contribution, CooperationFacts, EventFacts, PartnerFacts, PersonFacts } from '../domain/contribution';
import type { Problem } from '../domain/problem';
import type { ReadingRules } from '../domain/rules';
import { malformedPlace } from './front-matter';
import { lastSegment } from './link-text';
import { readCooperationFacts } from './cooperation-facts';
import { readEventFacts } from './event-facts';
import { readLog } from './log-interactions';
import { wouldBeOurs } from './malformed-front-matter';
import type { NoteInput } from './note-input';
import { scanOutline } from './outline';
import { readPartnerFacts } from './partner-facts';
import { readPersonFacts } from './person-facts';
import { PropertyReader } from './property-reader';
import { recognise } from './recognise';
import { namesOf } from './reference-value';
import { readTexts } from './text-value';
import { isLogHeading } from './vocabulary/log-headings';

/**
 * What one note adds to the relationship index, or `null` when it is none of ours. What is not understood becomes
 * a problem; it never hides anything else of the note.
 */
export function readNote(input: NoteInput, rules: ReadingRules): Contribution | null {
  if (input.malformedBlock !== null) return readMalformed(input, input.malformedBlock, rules);
  const { kinds, tooMany } = recognise(input, rules);
  if (kinds.length === 0) return null;
  const properties = new PropertyReader(input.frontMatter);
  const partner = kinds.includes('partner') ? readPartnerFacts(properties) : null;
  const person = kinds.includes('person') ? readPersonFacts(properties, rules.channels) : null;
  const cooperation = kinds.includes('cooperation') ? readCooperationFacts(properties) : null;
  const event = kinds.includes('event') ? readEventFacts(properties) : null;
  const name = noteName(input.path);
  const aliases = properties.readMany('aliases', (value) => readTexts(value, /,/));
  const log =
    input.text === null || event !== null
      ? { interactions: [], problems: [] }
      : readLog(scanOutline(input.text), rules, knownNames(partner, person === null ? [] : [name, ...aliases]));
  const double: Problem[] = tooMany.length === 0 ? [] : [{ code: 'kind-twice', place: { kind: 'note' }, value: tooMany.join(', ') }];
  return {
    ...contribution(input, { partner, person, cooperation, event }),
    aliases,
    interactions: log.interactions,
    problems: [...double, ...properties.problems, ...log.problems],
    complete: input.text !== null || event !== null || !input.headings.some((heading) => isLogHeading(heading, rules.logHeadings)),
  };
}

/** A note's name: that of its file without the ending. */
export function noteName(path: string): string {
  return lastSegment(path).replace(/\.md$/i, '');
}

interface Facts {
  readonly partner: PartnerFacts | null;
  readonly person: PersonFacts | null;
  readonly cooperation: CooperationFacts | null;
  readonly event: EventFacts | null;
}

function contribution(input: NoteInput, facts: Facts): Contribution {
  return { path: input.path, name: noteName(input.path), aliases: [], tags: input.tags, ...facts, isJournal: false, interactions: [], tasks: [], problems: [], complete: true };
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
  return { ...contribution(input, { partner: null, person: null, cooperation: null, event: null }), problems: [problem] };
}
