import type { Topic } from './due-row';
import { ATTEMPT } from '../../domain/channel';
import type { Day } from '../../domain/days';
import { agreementsOf } from '../../domain/occasions/agreement';
import { costsOn } from '../../domain/occasions/costing';
import { isElsewhere } from '../../domain/occasions/promise';
import type { Partner, PartnerCooperation } from '../../domain/partner';
import { phaseOf } from '../../domain/phase';
import { reciprocityOf, UNANSWERED_IN_A_ROW } from '../../domain/reciprocity';
import type { OccasionRules } from '../../domain/rules';

/** How many open tasks are shown; the note holds the rest. */
const TASKS_SHOWN = 5;

/** What to talk about with a partner, besides what is a reason already: what is open first, then what somebody looks for. */
export function topicsOf(partner: Partner, today: Day, rules: OccasionRules): Topic[] {
  const { needs, offers, nextOpportunity } = partner.facts;
  const lastText = partner.interactions.find((entry) => entry.day <= today && entry.text !== '');
  return [
    ...unansweredIn(partner, today),
    ...partner.cooperations.flatMap((cooperation) => openIn(cooperation, today, rules)),
    ...tasksOf(partner, today),
    ...needs.map((text): Topic => ({ kind: 'need', text })),
    ...(nextOpportunity === null || nextOpportunity < today ? [] : [{ kind: 'opportunity', day: nextOpportunity } as const]),
    ...offers.map((text): Topic => ({ kind: 'offer', text })),
    ...partner.cooperations.filter((cooperation) => isIdea(cooperation, today)).map((cooperation): Topic => ({ kind: 'idea', cooperation })),
    ...(lastText === undefined ? [] : [{ kind: 'last-text', text: lastText.text, path: lastText.path, line: lastText.line } as const]),
  ];
}

/** Several words of ours in a row without one of theirs: another way may be better, or another person. */
function unansweredIn(partner: Partner, today: Day): Topic[] {
  const { unanswered } = reciprocityOf(partner, today);
  const [latest] = unanswered;
  if (latest === undefined || unanswered.length < UNANSWERED_IN_A_ROW) return [];
  const tried = unanswered.filter(({ channel }) => channel === ATTEMPT).length;
  const how = tried === 0 ? 'written' : tried === unanswered.length ? 'tried' : 'both';
  return [{ kind: 'unanswered', how, count: unanswered.length, path: latest.path, line: latest.line }];
}

/** Costs that are open, unless they are a reason here; and at every partner but the first what of the agreement is a reason there. */
function openIn(cooperation: PartnerCooperation, today: Day, rules: OccasionRules): Topic[] {
  const costs = costsOn(cooperation, today, rules.costingDaysAfter);
  return [
    ...(costs === null || (costs === 'due' && cooperation.isFirst) ? [] : [{ kind: 'costing', costs, cooperation } as const]),
    ...(cooperation.isFirst ? [] : agreementsOf(cooperation, today, rules.agreementDaysBefore).map(({ reason }): Topic => ({ kind: 'agreement', reason }))),
  ];
}

/** Promises that are not due yet, the soonest first, then what has no day. */
function tasksOf(partner: Partner, today: Day): Topic[] {
  return partner.tasks
    .filter((task) => task.due === null || task.due > today || isElsewhere(task, partner))
    .sort((one, other) => (one.due ?? Infinity) - (other.due ?? Infinity))
    .slice(0, TASKS_SHOWN)
    .map(({ text, due, path, line }): Topic => ({ kind: 'task', text, due, path, line }));
}

/** An idea is something to talk about until it begins. */
function isIdea({ course }: PartnerCooperation, today: Day): boolean {
  return course.status === 'idea' && phaseOf(course, today) === null;
}
