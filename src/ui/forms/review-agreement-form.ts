import type { AgreementReview } from '../../application/agreements';
import type { Failure } from '../../application/ports/announcement';
import { movedOn, type DatedAgreement } from '../../domain/agreement-dates';
import { countsAsContact, NOTE, type Channel } from '../../domain/channel';
import { formatDay, type Day } from '../../domain/days';
import type { Texts } from '../../i18n/texts';
import { readIsoDay } from '../../settings/iso-day';
import { nounOf } from '../words/contact-words';
import { longDay } from '../words/day-words';
import { failureInWords } from '../words/failure-words';
import { errorsOf, type Form, type FormErrors, type FormValues } from './form';

export type ReviewAgreementField = 'next' | 'day' | 'how' | 'person' | 'text';

type Values = FormValues<ReviewAgreementField>;

/** What the form of a review needs. */
export interface ReviewAgreementContext {
  readonly today: () => Day;
  readonly channels: () => readonly Channel[];
  /** Names of those one may have talked to, most important first. */
  readonly persons: readonly string[];
  /** Writes what came of it, or says why not. */
  readonly review: (review: AgreementReview) => Promise<Failure | null>;
}

const NEXT = { year: 'year', months: 'months', day: 'day', ended: 'ended' } as const;

/** Talked about it, by no channel in particular. */
const SPOKEN = '';

/** The form that says what came of looking at an agreement, and when it comes up again. */
export function reviewAgreementForm(agreement: DatedAgreement, texts: Texts, context: ReviewAgreementContext): Form<ReviewAgreementField> {
  const words = texts.agreement;
  const today = context.today();
  const inWords = (day: Day): string => longDay(day, today, texts);
  const days = { year: movedOn(agreement.day, 12, today), months: movedOn(agreement.day, 6, today) };
  const check = (values: Values): FormErrors<ReviewAgreementField> | null =>
    errorsOf({ next: null, day: values.next === NEXT.day ? dayError(values.day, today, texts) : null, how: null, person: null, text: null });
  return {
    title: words.title(agreement.name),
    submitLabel: words.save,
    cancelLabel: texts.forms.cancel,
    dayIncomplete: texts.forms.dayIncomplete,
    check,
    fields: [
      {
        id: 'next',
        kind: 'choice',
        name: words.next,
        hint: words.nextHints[agreement.what](inWords(agreement.day)),
        options: { [NEXT.year]: words.inAYear(inWords(days.year)), [NEXT.months]: words.inSixMonths(inWords(days.months)), [NEXT.day]: words.onADay, [NEXT.ended]: words.ended },
      },
      { id: 'day', kind: 'day', name: words.day, earliest: formatDay(today + 1), isShown: ({ next }) => next === NEXT.day },
      { id: 'how', kind: 'choice', name: words.how, hint: words.howHint, options: waysToTalk(context.channels(), texts), value: NOTE },
      {
        id: 'person',
        kind: 'choice',
        name: words.person,
        options: { '': words.nobody, ...Object.fromEntries(context.persons.map((name) => [name, name])) },
        value: context.persons[0] ?? '',
        isShown: ({ how }) => how !== NOTE && context.persons.length > 0,
      },
      { id: 'text', kind: 'text', name: words.text },
    ],
    submit: async (values) => {
      const errors = check(values);
      if (errors !== null) return errors;
      const spoken = values.how !== NOTE;
      const failure = await context.review({
        path: agreement.path,
        what: agreement.what,
        next: values.next === NEXT.ended ? null : values.next === NEXT.day ? readIsoDay(values.day) : values.next === NEXT.months ? days.months : days.year,
        channel: values.how === SPOKEN ? null : values.how,
        persons: spoken && values.person !== '' ? [values.person] : [],
        text: values.text,
      });
      return failure === null ? null : { form: `${failureInWords(failure, texts).message} ${texts.failure.textKept}` };
    },
  };
}

/** Not at all comes first; then talking without saying how, and every channel that is a contact. */
function waysToTalk(channels: readonly Channel[], texts: Texts): Record<string, string> {
  const { agreement } = texts;
  const contacts = channels.filter(({ id }) => countsAsContact(id));
  return { [NOTE]: agreement.notSpoken, [SPOKEN]: agreement.spoken, ...Object.fromEntries(contacts.map((channel) => [channel.id, agreement.spokenBy(nounOf(channel, texts))])) };
}

function dayError(typed: string, today: Day, { agreement }: Texts): string | null {
  const day = readIsoDay(typed);
  if (day === null) return agreement.dayMissing;
  return day <= today ? agreement.dayPast : null;
}
