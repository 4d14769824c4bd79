import { useState } from 'preact/hooks';
import type { Day } from '../../domain/days';
import { Icon } from '../icon';
import { usePane } from '../pane-context';
import { chipDay, weekdayAndDay } from '../words/day-words';
import { capitalise } from '../words/sentence';
import { DateField } from './date-field';

interface DayChoiceProps {
  readonly chosen: Day;
  /** `HH:MM`, where the text names one: what was understood can be seen before it is logged. */
  readonly time: string | null;
  readonly onChoose: (day: Day) => void;
}

/** When it was: a chip that opens the last days, and a date field for the others. */
export function DayChoice({ chosen, time, onChoose }: DayChoiceProps) {
  const { services, host } = usePane();
  const { texts } = services;
  const today = services.clock.today();
  const [asking, setAsking] = useState(false);

  const showDays = (button: HTMLElement): void => {
    const { day } = texts;
    const recent = [day.today, day.yesterday, day.dayBeforeYesterday].map((name, ago) => ({
      title: texts.later.choice(capitalise(name), weekdayAndDay(today - ago, today, texts)),
      checked: chosen === today - ago,
      choose: () => onChoose(today - ago),
    }));
    host.showMenu([recent, [{ title: texts.composer.otherDay, icon: 'calendar', choose: () => setAsking(true) }]], button);
  };

  if (asking) {
    const leave = (): void => setAsking(false);
    return (
      <DateField
        label={texts.composer.day}
        value={Math.min(chosen, today)}
        max={today}
        onLeave={leave}
        onChoose={(day) => {
          leave();
          onChoose(day);
        }}
      />
    );
  }
  return (
    <button type="button" class={chosen === today && time === null ? 'jour-fixe-chip' : 'jour-fixe-chip is-chosen'} aria-haspopup="menu" onClick={(event) => showDays(event.currentTarget)}>
      <Icon name="calendar" />
      <span class="jour-fixe-chip-text">{[chipDay(chosen, today, texts), ...(time === null ? [] : [time])].join(', ')}</span>
    </button>
  );
}
