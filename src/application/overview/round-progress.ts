import type { Gatherings } from '../gatherings/gatherings';
import type { Day } from '../../domain/days';

/** How far a greeting round is. */
export interface RoundProgress {
  readonly name: string;
  readonly year: number;
  readonly date: Day;
  readonly done: number;
  readonly total: number;
  /** True while some note has not been read, so that nobody knows how many are done. */
  readonly provisional: boolean;
}

/** Every round that somebody gets a card in: as it is shown today, else as it comes next. */
export function roundProgressOf(gatherings: Pick<Gatherings, 'roundsToOpen' | 'round'>): RoundProgress[] {
  return gatherings.roundsToOpen().flatMap((round): RoundProgress[] => {
    const sheet = round.kind === 'round' ? gatherings.round(round.name, round.year) : null;
    return sheet === null ? [] : [{ name: sheet.name, year: sheet.days.year, date: sheet.days.date, done: sheet.done, total: sheet.recipients.length, provisional: sheet.provisional }];
  });
}
