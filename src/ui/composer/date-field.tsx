import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDay, type Day } from '../../domain/days';
import { dayFromField } from '../day-field';

interface DateFieldProps {
  readonly label: string;
  readonly value: Day;
  readonly min?: Day;
  readonly max?: Day;
  readonly onChoose: (day: Day) => void;
  readonly onLeave: () => void;
}

/**
 * The date field of the system, opened at once. Enter takes the day, Escape leaves it as it was. Whoever goes
 * elsewhere means the day that was entered, and no day where the field was only looked at.
 */
export function DateField({ label, value, min, max, onChoose, onLeave }: DateFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  const take = (): void => {
    const day = dayFromField(field.current?.value ?? '');
    if (day === null || (min !== undefined && day < min) || (max !== undefined && day > max)) onLeave();
    else onChoose(day);
  };
  const goElsewhere = ({ value: entered, defaultValue }: HTMLInputElement): void => {
    if (entered === defaultValue) onLeave();
    else take();
  };
  return (
    <input
      ref={field}
      type="date"
      class="jour-fixe-date"
      aria-label={label}
      defaultValue={formatDay(value)}
      {...(min === undefined ? {} : { min: formatDay(min) })}
      {...(max === undefined ? {} : { max: formatDay(max) })}
      onBlur={(event) => goElsewhere(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Enter') take();
        else onLeave();
      }}
    />
  );
}
