import { formatDay, type Day } from '../../domain/days';
import type { Occasion } from '../../domain/occasion';
import type { Departure, Partner, PartnerCooperation, PartnerPerson } from '../../domain/partner';
import { phaseOf } from '../../domain/phase';
import { isGone, personsThere } from '../../domain/presence';
import type { Reference } from '../../domain/reference';
import type { WritingRules } from '../../domain/rules';
import { formatLogEntry } from '../log/log-line';
import { HANDOVER_WORDS, type HandoverWords } from '../vocabulary/handover-words';
import { STATUS_NAMES } from '../vocabulary/status-words';

/** How many interactions a colleague needs to see. */
const LAST_CONTACTS = 10;

/** All that a handover brief is made of. */
export interface Handover {
  readonly partner: Partner;
  readonly occasions: readonly Occasion[];
  readonly today: Day;
  /** A link to a note, as it is to be written in the brief. */
  readonly linkTo: (path: string) => string;
}

/**
 * What somebody needs to take a partner over, as lines of Markdown: persons, agreements, cooperations, the last ten
 * interactions, open tasks, needs and occasions. Sections without anything in them are left out.
 */
export function handoverLines(handover: Handover, rules: WritingRules): string[] {
  const { partner, today, linkTo } = handover;
  const words = HANDOVER_WORDS[rules.language];
  const { owner, nextContact, needs, offers } = partner.facts;
  const owners = owner.length === 0 ? [] : [`- ${words.owner}: ${owner.map(written).join(', ')}`];
  const plan = nextContact !== null && nextContact >= today ? [`- ${words.nextContact}: ${formatDay(nextContact)}`] : [];
  const { headings } = words;
  return [
    `# ${words.title}: ${linkTo(partner.path)}`,
    '',
    words.asOf(formatDay(today)),
    ...(owners.length + plan.length > 0 ? ['', ...owners, ...plan] : []),
    ...section(headings.persons, personLines(handover, words)),
    ...section(headings.agreements, partner.cooperations.flatMap((cooperation) => agreementLine(cooperation, linkTo, words) ?? [])),
    ...section(headings.cooperations, partner.cooperations.map((cooperation) => cooperationLine(cooperation, handover, rules, words))),
    ...section(headings.contacts, contactLines(partner, today, rules)),
    ...section(headings.tasks, partner.tasks.map(({ text, due, path }) => `- ${[oneLine(text), due === null ? null : words.dueOn(formatDay(due)), linkTo(path)].filter((part) => part !== null).join(', ')}`)),
    ...section(headings.needs, [...needs.map((need) => `- ${words.looksFor(oneLine(need))}`), ...offers.map((offer) => `- ${words.offers(oneLine(offer))}`)]),
    ...section(headings.occasions, occasionLines(handover, words)),
  ];
}

/** Whether a line is surely one of a brief: its title, its day, or one of its headings. Items of lists are added by others as well. */
export function isHandoverLine(line: string): boolean {
  return Object.values(HANDOVER_WORDS).some(({ title, asOf, headings }) => {
    const [before = '', after = ''] = asOf('\n').split('\n');
    const heading = `# ${title}: `;
    return (line.startsWith(heading) && /^\[\[[^[\]]+\]\]$/.test(line.slice(heading.length))) || (line.startsWith(before) && line.endsWith(after) && /^\d{4}-\d{2}-\d{2}$/.test(line.slice(before.length, line.length - after.length))) || Object.values(headings).some((section) => line === `## ${section}`);
  });
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${heading}`, '', ...lines];
}

function personLines({ partner, today, linkTo }: Handover, words: HandoverWords): string[] {
  const departureOf = (person: PartnerPerson): Departure | undefined => partner.departures.find((departure) => departure.person.path === person.path && departure.person.name === person.name);
  const there = personsThere(partner, today).map((person) => `- ${[nameOf(person, linkTo), ...reachOf(person), ...leavingOf(departureOf(person), linkTo, words)].join(', ')}`);
  const gone = partner.departures.filter((departure) => isGone(departure, today)).map((departure) => {
    const left = departure.left === null ? words.leftOnce : words.left(formatDay(departure.left));
    return `- ${[nameOf(departure.person, linkTo), left, ...followedBy(departure, linkTo, words)].join(', ')}`;
  });
  return [...there, ...gone];
}

function leavingOf(departure: Departure | undefined, linkTo: Handover['linkTo'], words: HandoverWords): string[] {
  if (departure === undefined || departure.left === null) return [];
  return [words.leaves(formatDay(departure.left)), ...followedBy(departure, linkTo, words)];
}

function followedBy({ successor }: Departure, linkTo: Handover['linkTo'], words: HandoverWords): string[] {
  return successor === null ? [] : [words.followedBy(nameOf(successor, linkTo))];
}

function reachOf({ facts }: PartnerPerson): string[] {
  return facts === null ? [] : [...(facts.role === null ? [] : [oneLine(facts.role)]), ...facts.phone, ...facts.email];
}

function agreementLine({ path, agreement }: PartnerCooperation, linkTo: Handover['linkTo'], words: HandoverWords): string | null {
  const { document, review, noticeBy, ends } = agreement;
  const link = linkTo(path);
  const named = document === null ? null : written(document);
  const said = [
    // What was agreed may stand in the cooperation's own note.
    named === link ? null : named,
    review === null ? null : words.review(formatDay(review)),
    noticeBy === null ? null : words.notice(formatDay(noticeBy)),
    ends === null ? null : words.ends(formatDay(ends)),
  ].filter((part) => part !== null);
  return said.length === 0 ? null : `- ${link}: ${said.join(', ')}`;
}

function cooperationLine({ path, kind, course }: PartnerCooperation, { linkTo, today }: Handover, { language }: WritingRules, words: HandoverWords): string {
  const phase = course.status === 'idea' || course.status === 'dormant' ? course.status : (phaseOf(course, today)?.phase ?? null);
  const said = [
    kind === null ? null : oneLine(kind),
    phase === null ? null : STATUS_NAMES[phase][language],
    course.start === null ? null : words.from(formatDay(course.start)),
    course.end === null ? null : words.until(formatDay(course.end)),
  ].filter((part) => part !== null);
  return said.length === 0 ? `- ${linkTo(path)}` : `- ${linkTo(path)}: ${said.join(', ')}`;
}

function contactLines({ interactions }: Partner, today: Day, rules: WritingRules): string[] {
  const past = interactions.filter(({ day }) => day <= today).slice(0, LAST_CONTACTS);
  return past.flatMap((interaction) => formatLogEntry(interaction, rules).split('\n'));
}

function occasionLines({ occasions, linkTo }: Handover, words: HandoverWords): string[] {
  const sorted = [...occasions].sort((one, other) => one.day - other.day);
  return sorted.flatMap(({ reason, day }) => {
    const said = occasionInWords(reason, linkTo, words);
    return said === null ? [] : [reason.kind === 'contact-lost' || reason.kind === 'introduction' ? `- ${said}` : `- ${formatDay(day)}: ${said}`];
  });
}

/** `null` for what stands in a section of its own. */
function occasionInWords(reason: Occasion['reason'], linkTo: Handover['linkTo'], words: HandoverWords): string | null {
  switch (reason.kind) {
    case 'person-due':
      return words.personDue(nameOf(reason.person, linkTo));
    case 'costing':
      return words.costing(linkTo(reason.cooperation.path));
    case 'kick-off':
      return words.kickOff(linkTo(reason.cooperation.path));
    case 'opportunity':
      return words.opportunity;
    case 'contact-lost':
      return words.contactLost(nameOf(reason.person, linkTo));
    case 'departure':
      return words.departure(nameOf(reason.person, linkTo));
    case 'introduction':
      return words.introduction(nameOf(reason.successor, linkTo), nameOf(reason.predecessor, linkTo));
    case 'birthday':
      return words.birthday(nameOf(reason.person, linkTo));
    case 'anniversary':
      return words.anniversary(reason.years);
    default:
      return null;
  }
}

function nameOf({ name, path }: PartnerPerson, linkTo: Handover['linkTo']): string {
  return path === null ? name : linkTo(path);
}

function written({ target, label, linked }: Reference): string {
  if (!linked) return label;
  return target === label ? `[[${target}]]` : `[[${target}|${label}]]`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
