import type { Failure } from '../../application/ports/announcement';
import type { NewPersonRequest } from '../../application/new-notes/new-note-requests';
import type { Texts } from '../../i18n/texts';
import { creationErrors } from './creation-errors';
import { errorsOf, type Form } from './form';
import { noteNameError } from './note-name';
import { partnerChoices, type PartnerChoice } from './partner-choices';

export type NewPersonField = 'name' | 'partner' | 'role' | 'email' | 'phone';

/** What the form of a new person needs. */
export interface NewPersonContext {
  readonly partners: () => Iterable<PartnerChoice>;
  /** The path of the partner that is filled in at the start, where one is known. */
  readonly partnerPath: string | null;
  /** Makes the note, or says why not. */
  readonly createPerson: (request: NewPersonRequest) => Promise<Failure | null>;
}

/** The form that makes a person's note. */
export function newPersonForm(texts: Texts, context: NewPersonContext): Form<NewPersonField> {
  const words = texts.forms.newPerson;
  const choices = partnerChoices(() => context.partners());
  const chosen = context.partnerPath === null ? null : choices.of(context.partnerPath);
  return {
    title: words.title,
    submitLabel: words.create,
    cancelLabel: texts.forms.cancel,
    dayIncomplete: texts.forms.dayIncomplete,
    readying: () => choices.readying(),
    fields: [
      { id: 'name', kind: 'text', name: words.name, placeholder: words.namePlaceholder },
      {
        id: 'partner',
        kind: 'text',
        name: words.partner,
        hint: words.partnerHint,
        suggest: (typed) => (typed.trim() === '' ? [] : choices.containing(typed)),
        ...(chosen === null ? {} : { value: chosen.value }),
      },
      { id: 'role', kind: 'text', name: words.role },
      { id: 'email', kind: 'email', name: words.email },
      { id: 'phone', kind: 'tel', name: words.phone },
    ],
    submit: async ({ name, partner, role, email, phone }) => {
      const found = choices.named(partner);
      const errors = errorsOf({
        name: noteNameError(name, texts),
        partner: partner === '' || found !== null ? null : words.noSuchPartner(partner),
      });
      if (errors !== null) return errors;
      const failure = await context.createPerson({
        name,
        partner: found?.path ?? null,
        role: role === '' ? null : role,
        email: email === '' ? null : email,
        phone: phone === '' ? null : phone,
      });
      return creationErrors(failure, name, texts);
    },
  };
}
