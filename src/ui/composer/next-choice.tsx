import { useState } from 'preact/hooks';
import type { LogRequest, NextContact } from '../../application/composing/composed-entry';
import type { Day } from '../../domain/days';
import type { MenuEntry } from '../host';
import { usePane } from '../pane-context';
import type { ComposerPartner } from '../../application/composing/composer-partner';
import { chipDay, shortDay } from '../words/day-words';
import { DateField } from './date-field';
import { nextMonday } from './later-days';

interface NextChoiceProps {
  readonly partner: ComposerPartner;
  readonly request: LogRequest;
  readonly onChoose: (next: NextContact) => void;
}

/** When the partner comes up again after this entry: said plainly, and changed in a menu. */
export function NextChoice({ partner, request, onChoose }: NextChoiceProps) {
  const { services, host } = usePane();
  const { texts, clock } = services;
  const today = clock.today();
  const words = texts.composer;
  const [asking, setAsking] = useState(false);
  const { next } = request;
  const byCadence = services.previewNext(partner.partners, request.day, request.channel);
  const shown = next.kind === 'set' ? next.day : next.kind === 'keep' ? partner.plan : byCadence;

  const showChoices = (button: HTMLElement): void => {
    const entry = (title: string, day: Day | null, choice: NextContact): MenuEntry => ({
      title: day === null ? title : texts.later.choice(title, shortDay(day, today, texts)),
      checked: choice.kind === next.kind && (choice.kind !== 'set' || shown === choice.day),
      choose: () => onChoose(choice),
    });
    const standing = [entry(words.nextByCadence, byCadence, { kind: 'clear' })];
    if (partner.plan !== null && partner.plan > request.day) standing.push(entry(words.nextKeep, partner.plan, { kind: 'keep' }));
    const days: MenuEntry[] = [
      entry(words.nextTomorrow, today + 1, { kind: 'set', day: today + 1 }),
      entry(words.nextWeek, nextMonday(today), { kind: 'set', day: nextMonday(today) }),
      { title: words.nextDay, icon: 'calendar', choose: () => setAsking(true) },
    ];
    host.showMenu([standing, days], button);
  };

  if (asking) {
    const leave = (): void => setAsking(false);
    return (
      <DateField
        label={words.nextLabel}
        value={shown === null || shown <= today ? today + 1 : shown}
        min={today + 1}
        onLeave={leave}
        onChoose={(day) => {
          leave();
          onChoose({ kind: 'set', day });
        }}
      />
    );
  }
  return (
    <button type="button" class="jour-fixe-next" aria-haspopup="menu" onClick={(event) => showChoices(event.currentTarget)}>
      {shown === null ? words.nextAsNeeded : words.next(chipDay(shown, today, texts))}
    </button>
  );
}
