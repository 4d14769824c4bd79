import type { Failure } from '../../application/ports/announcement';
import type { Owner, PlannedHandover } from '../../application/continuity/hand-over-owner';
import type { Day } from '../../domain/days';
import type { Texts } from '../../i18n/texts';
import { weekdayAndDay } from '../words/day-words';
import { failureInWords } from '../words/failure-words';
import { sameName } from './choices';
import { errorsOf, type Form, type FormErrors, type FormValues } from './form';
import type { FormPreview } from './form-preview';
import { containing } from './suggestions';

/** Nobody reads through more, be it of those who are introduced or of the others. */
const MOST_LISTED = 100;

export type HandOverField = 'from' | 'to';

/** What the form of handing partners over needs. */
export interface HandOverContext {
  readonly owners: readonly Owner[];
  readonly planFor: (owner: string) => readonly PlannedHandover[];
  readonly handOver: (from: string, to: string) => Promise<Failure | null>;
  readonly today: () => Day;
}

/** The form that hands everything one of our own people looks after to another. */
export function handOverOwnerForm(texts: Texts, { owners, planFor, handOver, today }: HandOverContext): Form<HandOverField> {
  const words = texts.continuity.handOver;
  const ownerOf = ({ from }: FormValues<HandOverField>): string => owners[Number(from)]?.name ?? '';
  const errors = (values: FormValues<HandOverField>): FormErrors<HandOverField> | null =>
    errorsOf<HandOverField>({ from: null, to: values.to === '' ? words.toNeeded : sameName(values.to, ownerOf(values)) ? words.sameOwner : null });
  const listed = (planned: readonly PlannedHandover[], inWords: (handover: PlannedHandover) => string): string[] => [
    ...planned.slice(0, MOST_LISTED).map(inWords),
    ...(planned.length > MOST_LISTED ? [words.further(planned.length - MOST_LISTED)] : []),
  ];
  const previewOf = (planned: readonly PlannedHandover[]): FormPreview => ({
    heading: words.list(planned.length),
    writes: [],
    items: [
      ...listed(planned.filter(({ day }) => day !== null), ({ name, day }) => words.planned(name, weekdayAndDay(day ?? today(), today(), texts))),
      ...listed(planned.filter(({ day }) => day === null), ({ name }) => words.unplanned(name)),
    ],
  });
  let previewed: { readonly owner: string; readonly preview: FormPreview } | null = null;
  return {
    title: words.title,
    submitLabel: words.submit,
    cancelLabel: texts.forms.cancel,
    dayIncomplete: texts.forms.dayIncomplete,
    fields: [
      { id: 'from', kind: 'choice', name: words.from, options: Object.fromEntries(owners.map(({ name, count }, at) => [String(at), words.ownerWithCount(name, count)])) },
      {
        id: 'to',
        kind: 'text',
        name: words.to,
        // None before anything is typed, so that Enter in the empty field submits.
        suggest: (typed) => (typed.trim() === '' ? [] : containing(owners.map(({ name }) => name), typed)),
      },
    ],
    preview: (values) => {
      const owner = ownerOf(values);
      // Who comes after them changes nothing in it.
      if (previewed?.owner !== owner) previewed = { owner, preview: previewOf(planFor(owner)) };
      return Promise.resolve(previewed.preview);
    },
    submit: async (values) => {
      const found = errors(values);
      if (found !== null) return found;
      const failure = await handOver(ownerOf(values), values.to);
      return failure === null ? null : { form: failureInWords(failure, texts).message };
    },
  };
}
