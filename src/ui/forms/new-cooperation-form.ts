import type { Failure } from '../../application/ports/announcement';
import type { NewCooperationRequest, TypedCadence } from '../../application/new-notes/new-note-requests';
import type { CooperationStatus } from '../../domain/phase';
import { needsStart } from '../../domain/rhythm';
import type { Texts } from '../../i18n/texts';
import { parseCadence } from '../../notes/values/cadence-value';
import { readIsoDay } from '../../settings/iso-day';
import { cadenceInWords } from '../words/cadence-words';
import type { Choices } from './choices';
import { creationErrors } from './creation-errors';
import { errorsOf, type Form, type FormErrors, type FormValues } from './form';
import { noteNameError } from './note-name';
import { partnerChoices, type NamedChoice, type PartnerChoice } from './partner-choices';
import { chosenPartners, partnersField } from './partners-field';
import { completing } from './suggestions';

export type NewCooperationField = 'name' | 'partners' | 'kind' | 'start' | 'end' | 'status' | 'cadence';

type Values = FormValues<NewCooperationField>;

/** What the form of a new cooperation needs. */
export interface NewCooperationContext {
  readonly partners: () => Iterable<PartnerChoice>;
  /** The path of the partner that is filled in at the start, where one is known. */
  readonly partnerPath: string | null;
  /** The kinds of cooperation that the notes name already. */
  readonly kinds: () => readonly string[];
  /** Makes the note, or says why not. */
  readonly createCooperation: (request: NewCooperationRequest) => Promise<Failure | null>;
}

/** The form that makes a cooperation's note. */
export function newCooperationForm(texts: Texts, context: NewCooperationContext): Form<NewCooperationField> {
  const { forms } = texts;
  const words = forms.newCooperation;
  const choices = partnerChoices(() => context.partners());
  let named: readonly string[] | null = null;
  const kinds = (): readonly string[] => (named ??= context.kinds());
  const check = (values: Values): FormErrors<NewCooperationField> | null => errorsIn(values, choices, texts);
  return {
    title: words.title,
    submitLabel: words.create,
    cancelLabel: forms.cancel,
    dayIncomplete: forms.dayIncomplete,
    check,
    *readying() {
      yield* choices.readying();
      kinds();
    },
    fields: [
      { id: 'name', kind: 'text', name: words.name, placeholder: words.namePlaceholder },
      partnersField('partners', words.partners, words.partnersHint, choices, context.partnerPath, texts),
      { id: 'kind', kind: 'text', name: words.kind, placeholder: words.kindPlaceholder, suggest: (typed) => completing(kinds(), typed) },
      { id: 'start', kind: 'day', name: words.start },
      { id: 'end', kind: 'day', name: words.end, hint: words.endHint },
      { id: 'status', kind: 'choice', name: words.status, options: { '': words.statusByDates, ...words.statuses } },
      {
        id: 'cadence',
        kind: 'text',
        name: words.cadence,
        hint: words.cadenceHint,
        suggest: (typed) => completing([...forms.cadences, ...forms.rhythms], typed),
        explain: (typed) => explained(typed, texts),
      },
    ],
    submit: async (values) => {
      const errors = check(values);
      if (errors !== null) return errors;
      const failure = await context.createCooperation({
        name: values.name,
        partners: chosenPartners(values.partners, choices).paths,
        kind: values.kind === '' ? null : values.kind,
        start: readIsoDay(values.start),
        end: readIsoDay(values.end),
        status: values.status === '' ? null : (values.status as CooperationStatus),
        cadence: typedCadence(values.cadence),
      });
      return creationErrors(failure, values.name, texts);
    },
  };
}

function errorsIn(values: Values, choices: Choices<NamedChoice>, texts: Texts): FormErrors<NewCooperationField> | null {
  return errorsOf({
    name: noteNameError(values.name, texts),
    partners: partnersError(values, choices, texts),
    kind: null,
    start: null,
    end: endError(values.start, values.end, texts),
    status: null,
    cadence: cadenceError(values, texts),
  });
}

function partnersError({ partners }: Values, choices: Choices<NamedChoice>, { forms }: Texts): string | null {
  const { paths, unknown } = chosenPartners(partners, choices);
  const [first] = unknown;
  if (first !== undefined) return forms.newPerson.noSuchPartner(first);
  return paths.length === 0 ? forms.newCooperation.partnersMissing : null;
}

/** Why a last day cannot be that: it lies before the first one. */
export function endError(start: string, end: string, { forms }: Texts): string | null {
  const [first, last] = [readIsoDay(start), readIsoDay(end)];
  return first !== null && last !== null && last < first ? forms.endBeforeStart : null;
}

function cadenceError({ cadence: typed, start }: Values, { forms }: Texts): string | null {
  if (typed === '') return null;
  const cadence = parseCadence(typed);
  if (cadence === null) return forms.newCooperation.notACadence(typed);
  return cadence.kind === 'rhythm' && needsStart(cadence.rhythm) && start === '' ? forms.newCooperation.rhythmNeedsStart : null;
}

function explained(typed: string, texts: Texts): string | null {
  const cadence = typed === '' ? null : parseCadence(typed);
  return cadence === null ? null : texts.forms.newCooperation.understood(cadenceInWords(cadence, texts));
}

/** Appointments have a property of their own. */
function typedCadence(typed: string): TypedCadence | null {
  if (typed === '') return null;
  return { property: parseCadence(typed)?.kind === 'rhythm' ? 'rhythm' : 'cadence', text: typed };
}
