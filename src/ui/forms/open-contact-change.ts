import { Notice, type App } from 'obsidian';
import type { Addressee } from '../../application/ports/screens';
import type { UseCases } from '../../application/use-cases';
import type { Texts } from '../../i18n/texts';
import { changeContactPersonForm } from './change-contact-person-form';
import { FormModal } from './form-modal';
import type { PartnerChoice } from './partner-choices';

/** Asks who leaves a partner and who follows; where nobody was ever known there, for a first contact person. */
export function openContactChange(
  app: App,
  texts: Texts,
  { changeContactPerson, ports }: UseCases,
  { path, person }: Addressee,
  partners: () => Iterable<PartnerChoice>,
  openNewPerson: (path: string) => void,
): void {
  const persons = changeContactPerson.personsOf(path);
  if (persons === null) {
    new Notice(texts.composer.partnerGone);
    return;
  }
  if (persons.leavers.length === 0) {
    openNewPerson(path);
    return;
  }
  const form = changeContactPersonForm(texts, {
    persons,
    person,
    partners,
    today: () => ports.clock.today(),
    preview: (request) => changeContactPerson.preview(request),
    change: (request) => changeContactPerson.change(request),
  });
  new FormModal(app, form).open();
}
