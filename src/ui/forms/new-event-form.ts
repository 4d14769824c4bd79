import type { Failure } from '../../application/ports/announcement';
import type { NewEventRequest } from '../../application/new-notes/new-note-requests';
import type { Texts } from '../../i18n/texts';
import { readIsoDay } from '../../settings/iso-day';
import type { Choices } from './choices';
import { creationErrors } from './creation-errors';
import { errorsOf, type Form, type FormErrors, type FormValues } from './form';
import { endError } from './new-cooperation-form';
import { noteNameError } from './note-name';
import { partnerChoices, type NamedChoice, type PartnerChoice } from './partner-choices';
import { chosenPartners, partnersField } from './partners-field';

export type NewEventField = 'name' | 'date' | 'end' | 'place' | 'partners';

/** What the form of a new event needs. */
export interface NewEventContext {
  readonly partners: () => Iterable<PartnerChoice>;
  /** The path of the partner that is filled in at the start, where one is known. */
  readonly partnerPath: string | null;
  /** Makes the note, or says why not. */
  readonly createEvent: (request: NewEventRequest) => Promise<Failure | null>;
}

/** The form that makes an event's note. */
export function newEventForm(texts: Texts, context: NewEventContext): Form<NewEventField> {
  const { forms } = texts;
  const words = forms.newEvent;
  const choices = partnerChoices(() => context.partners());
  const check = (values: FormValues<NewEventField>): FormErrors<NewEventField> | null => errorsIn(values, choices, texts);
  return {
    title: words.title,
    submitLabel: words.create,
    cancelLabel: forms.cancel,
    dayIncomplete: forms.dayIncomplete,
    check,
    readying: () => choices.readying(),
    fields: [
      { id: 'name', kind: 'text', name: words.name, placeholder: words.namePlaceholder },
      { id: 'date', kind: 'day', name: words.date },
      { id: 'end', kind: 'day', name: words.end, hint: words.endHint },
      { id: 'place', kind: 'text', name: words.place },
      partnersField('partners', words.partners, words.partnersHint, choices, context.partnerPath, texts),
    ],
    submit: async (values) => {
      const errors = check(values);
      const date = readIsoDay(values.date);
      if (errors !== null || date === null) return errors;
      const failure = await context.createEvent({
        name: values.name,
        date,
        end: values.end === values.date ? null : readIsoDay(values.end),
        place: values.place === '' ? null : values.place,
        partners: chosenPartners(values.partners, choices).paths,
      });
      return creationErrors(failure, values.name, texts);
    },
  };
}

function errorsIn(values: FormValues<NewEventField>, choices: Choices<NamedChoice>, texts: Texts): FormErrors<NewEventField> | null {
  const [unknown] = chosenPartners(values.partners, choices).unknown;
  const { forms } = texts;
  return errorsOf({
    name: noteNameError(values.name, texts),
    // Without it nothing would ever show the event.
    date: readIsoDay(values.date) === null ? forms.newEvent.dateMissing : null,
    end: endError(values.date, values.end, texts),
    place: null,
    partners: unknown === undefined ? null : forms.newPerson.noSuchPartner(unknown),
  });
}
