import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LogRequest, UnderstoodText } from '../../application/composing/composed-entry';
import { decided, goOnTyping, type Typed } from '../../application/composing/typed';
import type { Failure } from '../../application/ports/announcement';
import type { Day } from '../../domain/days';
import { usePane } from '../pane-context';
import { useElementId } from '../use-element-id';
import type { ComposerPartner } from '../../application/composing/composer-partner';
import { ChannelChoice } from './channel-choice';
import { choicesOf, composeEntry, draftOf, followed, isReady, typedIn, withNobodyMeant, withoutPartners, type Choices, type Composed } from './compose-entry';
import { ComposerMessage } from './composer-message';
import { DayChoice } from './day-choice';
import { NextChoice } from './next-choice';
import { PersonChoice } from './person-choice';
import { TogetherChoice } from './together-choice';
import { useDayWords } from './use-day-words';
import { useDraft } from './use-draft';

/** Several partners at once whom one entry is for, and how it is written. */
export interface Company {
  readonly paths: readonly string[];
  /** Under which what is typed is kept: it belongs to none of them alone. */
  readonly draftKey: string;
  log(request: LogRequest): Promise<Failure | null>;
  plan(paths: readonly string[], day: Day): Promise<Failure | null>;
}

export interface ComposerProps {
  readonly partner: ComposerPartner;
  /** The person the composer was opened for, where it was one. */
  readonly speakingTo?: string | null;
  /** The day of the contact where neither text nor choice say another; today where none is given. */
  readonly usualDay?: Day | null;
  /** Whom one would speak to where nobody was chosen, as the row says. */
  readonly usualPerson?: string | null;
  /** Whom the entry is for where that is not one partner; nobody is taken to be spoken to then. */
  readonly company?: Company;
  /** The entry was written. */
  readonly onLogged: () => void;
  /** Left without writing; what was typed is kept. */
  readonly onClose: () => void;
}

/** Logs one contact: one text field that understands what it is told, and chips that say what it understood. */
export function Composer({ partner: given, speakingTo = null, usualPerson = null, usualDay = null, company, onLogged, onClose }: ComposerProps) {
  const { services } = usePane();
  // The note may be renamed while somebody types; what is typed moves along with it.
  const opened = services.partner(given.path, speakingTo ?? usualPerson) ?? given;
  // Where a person works besides is asked only where somebody chose that person.
  const openedFor = speakingTo === null ? { ...opened, alternatives: [] } : opened;
  const { texts, drafts, clock } = services;
  const today = clock.today();
  const id = useElementId();
  const draftKey = company?.draftKey ?? opened.path;
  const draft = useMemo(() => drafts.read(draftKey), [drafts, draftKey]);
  const [typed, setTyped] = useState(() => typedIn(draft, today));
  const [choices, setChoices] = useState<Choices>(() => (company === undefined ? choicesOf(draft, today, speakingTo) : { ...choicesOf(draft, today), partners: company.paths }));
  const [first = opened.path, ...others] = choices.partners ?? [];
  const chosen = choices.partners === undefined ? null : services.partner(first, speakingTo ?? usualPerson, others);
  const partner = chosen ?? opened;
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saving, setSaving] = useState(false);
  // State reaches a second key press too late.
  const busy = useRef(false);
  const left = useRef(false);
  const whole = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  const areDaysUnderstood = useDayWords();
  const understand = ({ text, typedOn }: Typed): UnderstoodText => services.understand(text, first, others, typedOn);
  const compose = (said: UnderstoodText): Composed => composeEntry(said, company === undefined ? choices : withNobodyMeant(choices, said), partner, today, usualDay ?? today);
  // Anew each time: whom the words name may be known only since the notes changed.
  const understood = understand(typed);
  const composed = compose(understood);
  const { request } = composed;

  useLayoutEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
    // Unfolded at the lower end of a pane it would begin out of sight.
    whole.current?.scrollIntoView({ block: 'nearest' });
    return () => {
      left.current = true;
    };
  }, []);

  useDraft(drafts, draftKey, {
    kept: draftOf(typed, company === undefined ? followed(choices, chosen) : withoutPartners(choices)),
    isLogging: () => busy.current,
    onOtherWords: (other) => {
      setTyped(typedIn(other, today));
      if (other === null) setChoices(company === undefined ? {} : { partners: company.paths });
    },
  });

  const dayIn = (words: Typed): Day | null => understand(words).day;
  const reading = { ofText: dayIn, ofWords: dayIn };
  const type = (text: string): void => setTyped((before) => goOnTyping(before, text, today, { ...reading, isReady: areDaysUnderstood }));
  useLayoutEffect(() => {
    if (areDaysUnderstood) setTyped((before) => decided(before, today, reading));
  }, [areDaysUnderstood]);

  const choose = (made: Choices): void => {
    setChoices((before) => ({ ...before, ...made }));
    field.current?.focus();
  };

  /** Enter may come before words for days are understood: what is logged is what the text says then. */
  const logAsUnderstood = async (): Promise<Failure | 'nothing-to-log' | null> => {
    await services.makeReadyToUnderstand();
    const entry = compose(understand(decided(typed, today, reading)));
    return isReady(entry) ? (company ?? services).log(entry.request) : 'nothing-to-log';
  };

  const save = async (): Promise<void> => {
    if (busy.current || !isReady(composed)) return;
    busy.current = true;
    setSaving(true);
    setFailure(null);
    const failed = await logAsUnderstood().catch((error: unknown): Failure => ({ kind: 'unexpected', path: partner.path, message: String(error) }));
    if (failed === 'nothing-to-log') return stay(null);
    if (failed === null) drafts.clear(draftKey);
    // Whoever left in the meantime is somewhere else by now, and must neither be called back nor left in the dark.
    if (left.current) {
      if (failed !== null) services.announceFailure(failed);
      return;
    }
    if (failed === null) return onLogged();
    stay(failed);
  };

  const stay = (failed: Failure | null): void => {
    busy.current = false;
    setSaving(false);
    setFailure(failed);
    field.current?.focus();
  };

  const planInstead = async (): Promise<void> => {
    const plans = company === undefined ? request.partners.map((path) => () => services.plan(path, request.day)) : [() => company.plan(request.partners, request.day)];
    for (const plan of plans) {
      const failed = await plan();
      if (left.current) return;
      if (failed !== null) return setFailure(failed);
    }
    onClose();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter and Escape belong to the input method while it is composing.
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey && event.target === field.current) {
      event.preventDefault();
      event.stopPropagation();
      void save();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
  };

  return (
    <div ref={whole} class="jour-fixe-composer" onKeyDown={onKeyDown} aria-busy={saving}>
      <div class="jour-fixe-composer-field" data-text={typed.text}>
        <textarea
          ref={field}
          class="jour-fixe-composer-text"
          rows={1}
          value={typed.text}
          // What would be typed now would neither be logged nor kept.
          readOnly={saving}
          placeholder={texts.composer.placeholder}
          aria-labelledby={`${id}-label`}
          onInput={(event) => type(event.currentTarget.value)}
          enterkeyhint="done"
        />
        <span id={`${id}-label`} hidden>{texts.composer.field(partner.name)}</span>
      </div>
      <ComposerMessage composed={composed} failure={failure} onPlan={() => void planInstead()} />
      <ChannelChoice chosen={request.channel} onChoose={(channel) => choose({ channel })} />
      <div class="jour-fixe-chips">
        <PersonChoice partner={partner} chosen={request.persons} onChoose={(persons) => choose({ persons })} />
        <TogetherChoice opened={openedFor} partner={partner} onChoose={(partners) => choose({ partners })} />
        <DayChoice chosen={request.day} time={request.time} onChoose={(day) => choose({ day })} />
      </div>
      <div class="jour-fixe-composer-foot">
        <NextChoice partner={partner} request={request} onChoose={(next) => choose({ next })} />
        <button type="button" class="mod-cta jour-fixe-log-button" disabled={saving || !isReady(composed)} onClick={() => void save()}>
          {texts.composer.log}
        </button>
      </div>
    </div>
  );
}
