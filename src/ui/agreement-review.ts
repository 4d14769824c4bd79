import type { App } from 'obsidian';
import type { UseCases } from '../application/use-cases';
import type { DatedAgreement } from '../domain/agreement-dates';
import type { Texts } from '../i18n/texts';
import { ChoicePicker } from './composer/choice-picker';
import { FormModal } from './forms/form-modal';
import { reviewAgreementForm } from './forms/review-agreement-form';
import { longDay } from './words/day-words';

/** Asks what came of looking at an agreement. */
export function openAgreementReview(app: App, texts: Texts, useCases: UseCases, agreement: DatedAgreement): void {
  const { agreements, ports } = useCases;
  const form = reviewAgreementForm(agreement, texts, {
    today: () => ports.clock.today(),
    channels: () => ports.settings.current().channels,
    persons: useCases.personsAt(agreement.path),
    review: (review) => agreements.review(review),
  });
  new FormModal(app, form).open();
}

/** As `openAgreementReview` for a note; where it has several dates, the user picks one first. */
export function pickAgreement(app: App, texts: Texts, useCases: UseCases, path: string): void {
  const dates = useCases.agreements.datesAt(path);
  const [first, ...others] = dates;
  if (first === undefined) return;
  const open = (agreement: DatedAgreement): void => openAgreementReview(app, texts, useCases, agreement);
  if (others.length === 0) return open(first);
  const today = useCases.ports.clock.today();
  const choices = dates.map((agreement) => ({
    title: texts.agreement.dates[agreement.what](agreement.name, longDay(agreement.day, today, texts)),
    choose: () => open(agreement),
  }));
  new ChoicePicker(app, texts.agreement.pick, [choices]).open();
}
