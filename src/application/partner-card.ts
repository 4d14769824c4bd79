import type { DueRow, Topic } from './due/due-row';
import { topicsOf } from './due/row-topics';
import { agreementDatesOf, type DatedAgreement } from '../domain/agreement-dates';
import { lastOneThere } from '../domain/continuity';
import { isContactBy } from '../domain/contact';
import type { Reachability } from '../domain/contribution';
import type { Day } from '../domain/days';
import { standingOf, type Standing } from '../domain/due';
import { LogByPerson } from '../domain/log-by-person';
import { costsOn, type Costs } from '../domain/occasions/costing';
import type { LoggedInteraction } from '../domain/interaction';
import type { Partner, PartnerCooperation, PartnerPerson } from '../domain/partner';
import { partnerPhaseOf, type PartnerPhase } from '../domain/partner-phase';
import { phaseOf, type CooperationPhase } from '../domain/phase';
import { isGone, isSamePerson, personsThere } from '../domain/presence';
import { reciprocityOf, type Reciprocity } from '../domain/reciprocity';
import type { DueRules } from '../domain/rules';

/** Everything about one partner that is worth knowing before a word with them, as data. */
export interface PartnerCard {
  readonly path: string;
  readonly name: string;
  readonly phase: PartnerPhase | 'former';
  readonly standing: Standing;
  /** As the due pane shows the partner, `null` where it does not. */
  readonly row: DueRow | null;
  /** Who on our side looks after the partner. */
  readonly owners: readonly string[];
  /** How to reach the partner itself. */
  readonly reach: Reachability;
  readonly topics: readonly Topic[];
  /** Those who are there, the most important first, then those who left, the latest first. */
  readonly persons: readonly CardPerson[];
  /** The only one of several who is still there. */
  readonly onlyOne: PartnerPerson | null;
  /** The liveliest first; of those that have ended the latest. */
  readonly cooperations: readonly CardCooperation[];
  /** Newest first; what is still to come stands among them. */
  readonly contacts: readonly LoggedInteraction[];
  /** How many of them were contacts: attempts and remarks are none, nor is what is still to come. */
  readonly contactCount: number;
  readonly reciprocity: Reciprocity;
  readonly provisional: boolean;
}

/** A person at the partner, and how long they are there. */
export interface CardPerson {
  readonly person: PartnerPerson;
  /** The last day there, past or to come, by what is known. */
  readonly left: Day | null;
  readonly isGone: boolean;
}

/** A cooperation, and what about it is open. */
export interface CardCooperation {
  readonly cooperation: PartnerCooperation;
  /** `planned` is an undertaking whose preparation has not begun. */
  readonly stage: CooperationPhase | 'idea' | 'planned';
  readonly costs: Costs | null;
  /** Of those that have not ended, the soonest first. */
  readonly agreementDates: readonly DatedAgreement[];
  /** Whose benefit nobody has written down, of those that have not ended. */
  readonly missingBenefit: 'ours' | 'theirs' | 'both' | null;
}

/** Which contacts are shown: with a person, by a channel, or both; all where nothing is chosen. */
export interface ContactFilter {
  readonly person?: PartnerPerson;
  readonly channel?: string;
}

const STAGES: readonly CardCooperation['stage'][] = ['running', 'closing', 'preparing', 'planned', 'idea', 'ended'];

/** The card of a partner on a day; the row is what the due pane shows of the same partner. */
export function partnerCardOf(partner: Partner, today: Day, rules: DueRules, row: DueRow | null): PartnerCard {
  const { facts } = partner;
  const standing = standingOf(partner, today, rules);
  return {
    path: partner.path,
    name: partner.name,
    phase: standing.state === 'former' ? 'former' : partnerPhaseOf(partner, today).phase,
    standing,
    row,
    owners: facts.owner.map(({ label }) => label),
    reach: { email: facts.email, phone: facts.phone },
    topics: row?.topics ?? topicsOf(partner, today, rules.occasions),
    persons: personsOf(partner, today),
    onlyOne: lastOneThere(partner, today),
    cooperations: partner.cooperations.map((cooperation) => cooperationOf(cooperation, today, rules)).sort(liveliestFirst),
    contacts: partner.interactions,
    contactCount: partner.interactions.filter((entry) => isContactBy(entry, today)).length,
    reciprocity: reciprocityOf(partner, today),
    provisional: partner.provisional,
  };
}

/**
 * The contacts that a filter leaves. Whoever is called by first or last name alone is found as well.
 *
 * @example
 * contactsShown(card, { channel: 'mail' }) // every mail, the newest first
 */
export function contactsShown({ contacts, persons }: Pick<PartnerCard, 'contacts' | 'persons'>, { person, channel }: ContactFilter): readonly LoggedInteraction[] {
  if (person === undefined && channel === undefined) return contacts;
  const log = new LogByPerson({ path: '', interactions: contacts, elsewhere: [], persons: persons.map((one) => one.person) });
  return contacts.filter((contact) => (channel === undefined || contact.channel === channel) && (person === undefined || log.isWith(contact, person)));
}

function personsOf(partner: Partner, today: Day): CardPerson[] {
  const leaving = (person: PartnerPerson): Day | null => partner.departures.find((departure) => isSamePerson(departure.person, person))?.left ?? null;
  const there = personsThere(partner, today).map((person): CardPerson => ({ person, left: leaving(person), isGone: false }));
  const gone = partner.departures.filter((departure) => isGone(departure, today)).map(({ person, left }): CardPerson => ({ person, left, isGone: true }));
  return [...there, ...gone.sort((one, other) => (other.left ?? -Infinity) - (one.left ?? -Infinity))];
}

function cooperationOf(cooperation: PartnerCooperation, today: Day, rules: DueRules): CardCooperation {
  const stage = stageOf(cooperation, today);
  const isOver = stage === 'ended';
  return {
    cooperation,
    stage,
    costs: costsOn(cooperation, today, rules.occasions.costingDaysAfter),
    agreementDates: isOver ? [] : agreementDatesOf(cooperation),
    missingBenefit: isOver ? null : missingBenefitOf(cooperation),
  };
}

function stageOf({ course }: PartnerCooperation, today: Day): CardCooperation['stage'] {
  return phaseOf(course, today)?.phase ?? (course.status === 'idea' ? 'idea' : 'planned');
}

function missingBenefitOf({ ourBenefit, theirBenefit }: PartnerCooperation): CardCooperation['missingBenefit'] {
  if (ourBenefit !== null) return theirBenefit === null ? 'theirs' : null;
  return theirBenefit === null ? 'both' : 'ours';
}

function liveliestFirst(one: CardCooperation, other: CardCooperation): number {
  const byStage = STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage);
  if (byStage !== 0) return byStage;
  const dayOf = ({ cooperation: { course } }: CardCooperation): Day => course.end ?? course.start ?? -Infinity;
  const [first, second] = [dayOf(one), dayOf(other)];
  return first === second ? 0 : second - first;
}
