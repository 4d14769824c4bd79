import type { Contribution } from '../../domain/contribution';
import type { Day } from '../../domain/days';
import type { Problem } from '../../domain/problem';
import type { Reference } from '../../domain/reference';
import { linksInBody } from '../text/body-links';
import { dayInName } from '../values/day-in-name';
import { readDay } from '../values/day-value';
import { bareContribution, noteName } from '../note-contribution';
import type { NoteInput } from '../note-input';
import { scanOutline } from '../text/outline';
import type { PropertyReader } from '../property-reader';
import { readPersons, readReferences } from '../values/reference-value';
import { isNameOf } from '../vocabulary/property-names';

/**
 * What the note of a meeting tells: one contact on its day with those its properties name, or with those its body
 * links where the properties name nobody. The day stands in a property, or else in the note's name.
 */
export function readMeetingNote(input: NoteInput, properties: PropertyReader): Contribution {
  const named = namedIn(properties);
  const byBody = named.length === 0;
  const linked = !byBody ? [] : input.text === null ? input.body.links : linksInBody(scanOutline(input.text));
  const persons = byBody ? linked : named;
  const { day, title, problems } = dayOfMeeting(input, properties);
  return {
    ...bareContribution(input),
    journal: 'meeting',
    interactions: day === null || persons.length === 0 ? [] : [{ day, time: null, channel: 'meeting', direction: 'with', persons: persons.slice(), text: title, path: input.path, source: 'meeting', line: 0 }],
    problems: [...properties.problems, ...problems],
    suggestions: properties.suggestions,
    complete: input.text !== null || !byBody || linked.length === 0,
  };
}

/** Whom the properties name: persons first, then partners, each one once. */
function namedIn(properties: PropertyReader): Reference[] {
  const references = [
    ...properties.readMany('persons', readPersons),
    ...properties.readMany('partners', readReferences),
    ...properties.readMany('partner', readReferences),
  ];
  return [...new Map(references.map((reference) => [reference.target, reference])).values()];
}

interface MeetingDay {
  readonly day: Day | null;
  /** What the meeting was about, as the note is called; a note called by its day alone has a heading, perhaps. */
  readonly title: string;
  readonly problems: readonly Problem[];
}

function dayOfMeeting({ path, headings }: NoteInput, properties: PropertyReader): MeetingDay {
  const name = noteName(path);
  const inName = dayInName(name);
  const title = (inName?.rest ?? name) || (headings[0] ?? '');
  const written = properties.read('date', readDay);
  // A date that is not understood is a problem already, and no other day is guessed for it.
  const isUnreadable = properties.problems.some(({ place }) => place.kind === 'property' && isNameOf('date', place.name));
  if (written !== null || isUnreadable) return { day: written, title, problems: [] };
  if (inName === null) return { day: null, title, problems: [{ code: 'meeting-without-date', place: { kind: 'note' }, value: '' }] };
  if ('value' in inName.day) return { day: inName.day.value, title, problems: [] };
  return { day: null, title, problems: [{ code: inName.day.problem, place: { kind: 'note' }, value: inName.value }] };
}
