import type { Counted, YearReview } from '../../application/overview/year-review';
import type { Named, Silent } from '../../application/overview/year-with';
import type { WordContext } from './contact-words';
import { longDay } from './day-words';
import { plain, sentenceOf, type Sentence } from './sentence';

/** A year in review, one sentence for each thing that there is to say. */
export function yearInSentences(review: YearReview, context: WordContext): Sentence[] {
  const { texts, today } = context;
  const words = texts.overview.review;
  const counted = (all: readonly Counted[]): Sentence => joined(all.map(({ path, name, count }) => [{ text: name, link: { path } }, { text: ` (${count})` }]), context);
  const named = (all: readonly Named[]): Sentence => joined(all.map(({ path, name }) => [{ text: name, link: { path } }]), context);
  const silent = (all: readonly Silent[]): Sentence =>
    joined(all.map(({ path, name, last }) => [{ text: name, link: last.interaction === null ? { path } : { path: last.interaction.path, line: last.interaction.line } }, { text: ` (${longDay(last.day, today, texts)})` }]), context);
  const { us, them } = review.reachedOut;
  return [
    plain(words.contacts(review.contacts, review.partners)),
    ...(us + them === 0 ? [] : [plain(words.reachedOut(us, them))]),
    ...(review.most.length === 0 ? [] : [sentenceOf(words.most(counted(review.most)))]),
    ...(review.begun.length === 0 ? [] : [sentenceOf(words.begun(named(review.begun)))]),
    ...(review.given.length === 0 ? [] : [sentenceOf(words.given(counted(review.given)))]),
    ...(review.got.length === 0 ? [] : [sentenceOf(words.got(counted(review.got)))]),
    ...(review.asleep.length === 0 ? [] : [sentenceOf(words.asleep(silent(review.asleep)))]),
    ...(review.kept.length === 0 ? [] : [sentenceOf(words.kept(silent(review.kept)))]),
    ...(review.provisional ? [plain(texts.empty.stillReading)] : []),
  ];
}

/** More names than these nobody reads: the others are counted. Up to there all are named, as a review that leaves somebody out is none. */
const MOST_NAMES = 100;

function joined(all: readonly Sentence[], { texts }: WordContext): Sentence {
  const isLong = all.length > MOST_NAMES;
  const before = all.slice(0, isLong ? MOST_NAMES - 2 : -1);
  const last = isLong ? plain(texts.list.others(all.length - before.length)) : (all.at(-1) ?? []);
  return before.length === 0 ? last : sentenceOf(texts.reason.lastOfTwo(sentenceOf(before.flatMap((one, index) => (index === 0 ? [one] : [', ', one]))), last));
}
