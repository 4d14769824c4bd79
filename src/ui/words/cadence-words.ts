import type { Cadence, Span } from '../../domain/cadence';
import type { AppliedCadence } from '../../domain/applied-cadence';
import type { Rhythm } from '../../domain/rhythm';
import type { Texts } from '../../i18n/texts';

/**
 * A cadence as people say it.
 *
 * @example
 * cadenceInWords({ kind: 'window', from: { amount: 4, unit: 'week' }, to: { amount: 6, unit: 'week' } }, en) // 'every 4–6 weeks'
 */
export function cadenceInWords(cadence: Cadence, texts: Texts): string {
  const words = texts.cadence;
  if (cadence.kind === 'never') return words.never;
  if (cadence.kind === 'rhythm') return rhythmInWords(cadence.rhythm, texts);
  const { from, to } = cadence;
  if (to === null || (to.amount === from.amount && to.unit === from.unit)) return plainLength(from, texts);
  if (to.unit === from.unit) return words.between[from.unit](from.amount, to.amount);
  return words.fromTo(texts.span[from.unit](from.amount), texts.span[to.unit](to.amount));
}

/** "every Tuesday", "every first Monday of the month". */
function rhythmInWords(rhythm: Rhythm, { cadence }: Texts): string {
  if (rhythm.kind === 'monthly-day') return cadence.monthlyDay(rhythm.every, rhythm.day);
  const weekday = cadence.weekdays[rhythm.weekday - 1] ?? '';
  if (rhythm.kind === 'weekly') return cadence.weekly(rhythm.every, weekday);
  return cadence.monthlyWeekday(rhythm.every, cadence.ordinals[rhythm.ordinal] ?? '', weekday);
}

function plainLength(span: Span, texts: Texts): string {
  const words = texts.cadence;
  if (span.unit === 'month' && span.amount === 3) return words.quarterly;
  if (span.unit === 'month' && span.amount === 6) return words.halfYearly;
  return words.every[span.unit](span.amount);
}

/** The cadence, and where it comes from when it is not in the partner's note: "every 6 weeks (for #supplier)". */
export function appliedCadenceInWords(applied: AppliedCadence, partnerPath: string, texts: Texts): string {
  const words = cadenceInWords(applied.cadence, texts);
  const { origin } = applied;
  switch (origin.kind) {
    case 'partner':
      return words;
    case 'tag':
      return texts.cadence.forTag(words, origin.tag.replace(/^#/, ''));
    case 'folder':
      return texts.cadence.forFolder(words, origin.folder);
    case 'cooperation':
      return origin.path === partnerPath ? words : texts.cadence.forCooperation(words, origin.name);
    case 'phase':
      return origin.phase === 'dormant' ? texts.cadence.byDefault(words) : texts.cadence.inPhase[origin.phase](words);
  }
}
