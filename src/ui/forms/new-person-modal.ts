import type { App } from 'obsidian';
import type { Texts } from '../../i18n/texts';
import { FormModal } from './form-modal';
import { newPersonForm, type NewPersonContext, type NewPersonField } from './new-person-form';

/** Asks for a new person and makes their note. */
export class NewPersonModal extends FormModal<NewPersonField> {
  constructor(app: App, texts: Texts, context: NewPersonContext) {
    super(app, newPersonForm(texts, context));
  }
}
