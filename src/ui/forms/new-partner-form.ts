import type { Failure } from '../../application/ports/announcement';
import type { NewPartnerRequest } from '../../application/new-notes/new-note-requests';
import { formatDay, type Day } from '../../domain/days';
import type { Texts } from '../../i18n/texts';
import { parseCadence } from '../../notes/values/cadence-value';
import { readIsoDay } from '../../settings/iso-day';
import { Choices, sameName } from './choices';
import { creationErrors } from './creation-errors';
import { errorsOf, type Form, type FormValues } from './form';
import { noteNameError } from './note-name';
import { completing } from './suggestions';

export type NewPartnerField = 'name' | 'cadence' | 'lastSpoken' | 'contactPerson';

/** What the form of a new partner needs. */
export interface NewPartnerContext {
  readonly today: () => Day;
  /** The partners there are, with the other names that they have. */
  readonly partners: () => Iterable<{ readonly name: string; readonly aliases: readonly string[] }>;
  /** Makes the note, or says why not. */
  readonly createPartner: (request: NewPartnerRequest) => Promise<Failure | null>;
}

/** The form that makes a partner's note. */
export function newPartnerForm(texts: Texts, context: NewPartnerContext): Form<NewPartnerField> {
  const words = texts.forms.newPartner;
  const taken = namesTaken(context);
  return {
    title: words.title,
    submitLabel: words.create,
    cancelLabel: texts.forms.cancel,
    dayIncomplete: texts.forms.dayIncomplete,
    readying: () => taken.readying(),
    fields: [
      { id: 'name', kind: 'text', name: words.name, placeholder: words.namePlaceholder, explain: (typed) => takenName(typed, taken, texts) },
      { id: 'cadence', kind: 'text', name: words.cadence, hint: words.cadenceHint, suggest: (typed) => completing(texts.forms.cadences, typed) },
      { id: 'lastSpoken', kind: 'day', name: words.lastSpoken, hint: words.lastSpokenHint, latest: formatDay(context.today()) },
      { id: 'contactPerson', kind: 'text', name: words.contactPerson },
    ],
    submit: async (values) => {
      const lastContact = readIsoDay(values.lastSpoken);
      const errors = errorsOf({
        name: noteNameError(values.name, texts),
        cadence: values.cadence === '' || parseCadence(values.cadence) !== null ? null : texts.forms.notACadence(values.cadence),
        lastSpoken: lastSpokenError(values, lastContact, context.today(), texts),
      });
      if (errors !== null) return errors;
      const failure = await context.createPartner({
        name: values.name,
        cadence: values.cadence === '' ? null : values.cadence,
        lastContact,
        contactPerson: values.contactPerson === '' ? null : values.contactPerson,
      });
      return creationErrors(failure, values.name, texts);
    },
  };
}

/** A name that is a partner's already. */
interface TakenName {
  readonly value: string;
  /** What the partner is called itself. */
  readonly name: string;
}

function namesTaken({ partners }: NewPartnerContext): Choices<TakenName> {
  return new Choices(function* () {
    for (const { name, aliases } of partners()) for (const value of [name, ...aliases]) yield { value, name };
  });
}

/** Says whose name that is already, which may be meant all the same: two firms can share one. */
function takenName(typed: string, names: Choices<TakenName>, { forms }: Texts): string | null {
  const taken = names.named(typed);
  if (taken === null) return null;
  return sameName(taken.name, typed) ? forms.newPartner.nameTaken(taken.name) : forms.newPartner.aliasTaken(typed, taken.name);
}

function lastSpokenError(values: FormValues<NewPartnerField>, day: Day | null, today: Day, { forms }: Texts): string | null {
  if (values.lastSpoken !== '' && day === null) return forms.dayIncomplete;
  return day !== null && day > today ? forms.dayInFuture : null;
}
