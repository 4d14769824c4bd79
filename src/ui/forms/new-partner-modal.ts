import type { App } from 'obsidian';
import type { Texts } from '../../i18n/texts';
import { FormModal } from './form-modal';
import { newPartnerForm, type NewPartnerContext, type NewPartnerField } from './new-partner-form';

/** Asks for a new partner and makes its note. */
export class NewPartnerModal extends FormModal<NewPartnerField> {
  constructor(app: App, texts: Texts, context: NewPartnerContext) {
    super(app, newPartnerForm(texts, context));
  }
}
