import { add, format, isValid, parseISO, startOfDay, sub, type Duration } from 'date-fns';
import { notImplemented } from '../unimplemented';
import { NotNullValue, type Value } from './values';

const dateShape = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?$/;

/** A day, or a day with a time, in local time. */
export class DateValue extends NotNullValue {
  static override type = 'date';

  constructor(readonly date: Date, readonly hasTime: boolean) {
    super();
  }

  static parseFromString(input: string): DateValue | null {
    const text = input.trim();
    const date = parseISO(text);
    return dateShape.test(text) && isValid(date) ? new DateValue(date, text.length > 10) : null;
  }

  override toString(): string {
    return format(this.date, this.hasTime ? 'yyyy-MM-dd HH:mm:ss' : 'yyyy-MM-dd');
  }

  override looseEquals(other: Value): boolean {
    return other instanceof DateValue ? other.date.getTime() === this.date.getTime() : super.looseEquals(other);
  }

  dateOnly(): DateValue {
    return new DateValue(startOfDay(this.date), false);
  }

  relative(): string {
    return notImplemented('DateValue.relative');
  }
}

const units: readonly (readonly [RegExp, keyof Duration])[] = [
  [/^(y|years?)$/, 'years'],
  [/^(M|months?)$/, 'months'],
  [/^(w|weeks?)$/, 'weeks'],
  [/^(d|days?)$/, 'days'],
  [/^(h|hours?)$/, 'hours'],
  [/^(m|minutes?)$/, 'minutes'],
  [/^(s|seconds?)$/, 'seconds'],
];

/** A span of time, as in "6 weeks" or "1M". */
export class DurationValue extends NotNullValue {
  static override type = 'duration';

  private constructor(private readonly span: Duration) {
    super();
  }

  static parseFromString(input: string): DurationValue | null {
    const [, amount, word = ''] = /^(\d+)\s*([a-zA-Z]+)$/.exec(input.trim()) ?? [];
    const unit = units.find(([name]) => name.test(word))?.[1];
    return amount === undefined || unit === undefined ? null : new DurationValue({ [unit]: Number(amount) });
  }

  static fromMilliseconds(milliseconds: number): DurationValue {
    return new DurationValue({ seconds: milliseconds / 1000 });
  }

  override toString(): string {
    return notImplemented('a duration of a base as text');
  }

  addToDate({ date, hasTime }: DateValue, subtract = false): DateValue {
    const { hours, minutes, seconds } = this.span;
    const timed = hasTime || hours !== undefined || minutes !== undefined || seconds !== undefined;
    return new DateValue((subtract ? sub : add)(date, this.span), timed);
  }

  getMilliseconds(): number {
    return notImplemented('DurationValue.getMilliseconds');
  }
}
