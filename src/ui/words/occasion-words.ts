import type { DueRow } from '../../application/due/due-row';
import type { Day } from '../../domain/days';
import type { PartnerCooperation, PartnerPerson } from '../../domain/partner';
import type { AgreementReason, OccasionReason } from '../../domain/reason';
import { lastContactInWords, type WordContext } from './contact-words';
import { longDay, onDay, onDayText } from './day-words';
import { capitalise, sentenceOf, type Sentence } from './sentence';

/** An occasion as a sentence without a capital: "Fair stand ended on 10 November: talk about the final costing". */
export function occasionInWords(reason: OccasionReason, row: DueRow, context: WordContext): Sentence {
  const { today } = context;
  const texts = context.texts.occasion;
  const on = (day: Day): Sentence => onDay(day, today, context.texts);
  switch (reason.kind) {
    case 'person-due':
      return sentenceOf(texts.personDue(personLink(reason.person), reason.last === null ? null : lastContactInWords(reason.last, row.persons, context)));
    case 'promise': {
      const { task, day } = reason;
      return sentenceOf(texts.promiseDue([{ text: task.text, link: { path: task.path, line: task.line } }], onDayText(day, today, context.texts)));
    }
    case 'agreement':
      return agreementInWords(reason, context);
    case 'costing':
      return sentenceOf(texts.costing(cooperationLink(reason, row, context), on(reason.ended), [{ text: texts.finalCosting, strong: true }]));
    case 'kick-off':
      return sentenceOf((reason.day >= today ? texts.kickOff : texts.kickedOff)(cooperationLink(reason, row, context), on(reason.day)));
    case 'opportunity':
      return sentenceOf(texts.opportunity([{ text: longDay(reason.day, today, context.texts), strong: true }]));
    case 'contact-lost':
      return sentenceOf(texts.contactLost(personLink(reason.person), reason.left === null ? null : on(reason.left)));
    case 'departure':
      return sentenceOf(texts.departure(personLink(reason.person), on(reason.day)));
    case 'introduction':
      return sentenceOf(texts.introduction(personLink(reason.predecessor), reason.left === null ? null : on(reason.left), strong(personLink(reason.successor))));
    case 'birthday': {
      const when = strong(on(reason.day));
      const person = personLink(reason.person);
      return sentenceOf(reason.turns === null ? texts.birthday(person, when) : texts.birthdayTurning(person, when, reason.turns));
    }
    case 'anniversary':
      return sentenceOf(texts.anniversary(reason.years, on(reason.day)));
  }
}

/** By which of the words for dates of an agreement one is spoken of: a last day may have passed. */
export function agreementWord(what: AgreementReason['what'], day: Day, today: Day): AgreementReason['what'] | 'noticeWas' | 'endWas' {
  return what === 'review' || day >= today ? what : `${what}Was`;
}

/** What of an agreement is to be looked at: "Shared press: can be cancelled until 30 November". */
export function agreementInWords({ what, day, cooperation }: AgreementReason, { texts, today }: Pick<WordContext, 'texts' | 'today'>): Sentence {
  const { occasion } = texts;
  const name: Sentence = [{ text: cooperation.name, link: { path: cooperation.path } }];
  const passed = day < today;
  if (what === 'notice') return sentenceOf((passed ? occasion.noticeWas : occasion.noticeUntil)(name, strong([{ text: longDay(day, today, texts) }])));
  const on = strong(onDay(day, today, texts));
  if (what === 'review') return sentenceOf((passed ? occasion.reviewWas : occasion.reviewOn)(name, on));
  return sentenceOf((passed ? occasion.agreementEnded : occasion.agreementEnds)(name, on));
}

/** A cooperation that stands in the partner's own note goes by its kind: the partner's name would say that the partner ended. */
function cooperationLink({ cooperation: { name, path, kind } }: { readonly cooperation: PartnerCooperation }, row: DueRow, { texts }: WordContext): Sentence {
  return [{ text: path === row.path ? capitalise(kind ?? texts.occasion.theCooperation) : name, link: { path } }];
}

function personLink({ name, path }: PartnerPerson): Sentence {
  return [path === null ? { text: name } : { text: name, link: { path } }];
}

function strong(sentence: Sentence): Sentence {
  return sentence.map((part) => ({ ...part, strong: true as const }));
}
