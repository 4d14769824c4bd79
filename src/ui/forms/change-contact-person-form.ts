import type { Failure } from '../../application/ports/announcement';
import type { ContactPersonChangeRequest, ContactPersons, PossibleLeaver, Successor } from '../../application/continuity/contact-person-change';
import type { PreviewedWrite } from '../../application/composing/preview-writes';
import { formatDay, type Day } from '../../domain/days';
import type { Texts } from '../../i18n/texts';
import { EditRefused } from '../../notes/writing/edit-refused';
import { readIsoDay } from '../../settings/iso-day';
import { shortDay } from '../words/day-words';
import { failureInWords } from '../words/failure-words';
import { Choices, sameName } from './choices';
import { errorsOf, type Form, type FormErrors, type FormField, type FormValues } from './form';
import type { FormPreview } from './form-preview';
import { noteNameError } from './note-name';
import { partnerChoices, type PartnerChoice } from './partner-choices';

export type ChangeField = 'leaver' | 'day' | 'successor' | 'note' | 'next';

/** What the form of a change of contact persons needs. */
export interface ChangeContactPersonContext {
  readonly persons: ContactPersons;
  /** The name of the person who is chosen at the start, where one is known. */
  readonly person: string | null;
  readonly partners: () => Iterable<PartnerChoice>;
  readonly today: () => Day;
  readonly preview: (request: ContactPersonChangeRequest) => Promise<readonly PreviewedWrite[]>;
  readonly change: (request: ContactPersonChangeRequest) => Promise<Failure | null>;
}

type Values = FormValues<ChangeField>;

/** The form that writes down who left a partner and who follows. */
export function changeContactPersonForm(texts: Texts, context: ChangeContactPersonContext): Form<ChangeField> {
  const { persons } = context;
  const words = texts.continuity.change;
  const asked = new ChangeReader(texts, context);
  return {
    title: words.title(persons.name),
    submitLabel: words.submit,
    cancelLabel: texts.forms.cancel,
    dayIncomplete: texts.forms.dayIncomplete,
    *readying() {
      yield* asked.successorChoices.readying();
      yield* asked.partnerChoices.readying();
    },
    fields: fieldsOf(texts, context, asked),
    check: (values) => asked.errors(values),
    preview: (values) => previewOf(values, asked, texts, context),
    submit: async (values) => {
      const errors = asked.errors(values) ?? asked.nothingToSay(values);
      if (errors !== null) return errors;
      const failure = await context.change(asked.request(values));
      if (failure === null) return null;
      if (failure.kind === 'exists') return { fields: { successor: texts.forms.noteName.exists(values.successor) } };
      return { form: failureInWords(failure, texts).message };
    },
  };
}

function fieldsOf(texts: Texts, { persons, person, today }: ChangeContactPersonContext, asked: ChangeReader): FormField<ChangeField>[] {
  const words = texts.continuity.change;
  const named = persons.leavers.findIndex(({ name }) => name === person);
  return [
    {
      id: 'leaver',
      kind: 'choice',
      name: words.leaver,
      options: Object.fromEntries(persons.leavers.map((leaver, at) => [String(at), leaverInWords(leaver, today(), texts)])),
      value: String(Math.max(0, named)),
    },
    { id: 'day', kind: 'day', name: words.day, hint: words.dayHint, value: formatDay(today()), isShown: (values) => asked.leaver(values)?.left === null },
    {
      id: 'successor',
      kind: 'text',
      name: words.successor,
      hint: words.successorHint,
      // Whoever leaves stands there already: what is left to say is who follows.
      isFirst: named >= 0,
      // None before anything is typed, so that Enter in the empty field submits.
      suggest: (typed) => (typed.trim() === '' ? [] : asked.successorChoices.containing(typed)),
    },
    { id: 'note', kind: 'choice', name: words.note, options: { note: words.withNote, name: words.nameOnly }, isShown: (values) => asked.successor(values)?.kind === 'new' },
    {
      id: 'next',
      kind: 'text',
      name: words.next,
      hint: words.nextHint,
      suggest: (typed) => (typed.trim() === '' ? [] : asked.partnerChoices.containing(typed)),
      isShown: (values) => asked.mayChange(values),
    },
  ];
}

function leaverInWords({ name, left }: PossibleLeaver, today: Day, texts: Texts): string {
  const words = texts.continuity.change;
  if (left === null) return name;
  return left === 'unknown' ? words.hasLeftOnce(name) : words.hasLeft(name, shortDay(left, today, texts));
}

/** What the fields mean together. */
class ChangeReader {
  readonly partnerChoices;
  readonly successorChoices;

  constructor(
    private readonly texts: Texts,
    private readonly context: ChangeContactPersonContext,
  ) {
    this.partnerChoices = partnerChoices(() => context.partners());
    this.successorChoices = new Choices(function* () {
      for (const { name, path, isThere } of context.persons.successors()) {
        yield isThere ? { value: name, note: texts.continuity.change.alreadyThere, name, path } : { value: name, name, path };
      }
    });
  }

  leaver(values: Values): PossibleLeaver | null {
    return this.context.persons.leavers[Number(values.leaver)] ?? null;
  }

  successor({ successor, note }: Values): Successor | null {
    if (successor === '') return null;
    const known = this.successorChoices.named(successor);
    if (known !== null) return { kind: 'known', person: { name: known.name, path: known.path } };
    return { kind: 'new', name: successor, withNote: note !== 'name' };
  }

  /** Only somebody with a note can be said to work elsewhere, and only while they leave. */
  mayChange(values: Values): boolean {
    const leaver = this.leaver(values);
    return leaver !== null && leaver.path !== null && leaver.left === null;
  }

  errors(values: Values): FormErrors<ChangeField> | null {
    return errorsOf<ChangeField>({ leaver: null, day: this.dayError(values), successor: this.successorError(values), note: null, next: this.nextError(values) });
  }

  /** Where it is noted already that somebody left, a change that names nobody would change nothing. */
  nothingToSay(values: Values): FormErrors<ChangeField> | null {
    const isNoted = this.leaver(values)?.left !== null;
    return isNoted && values.successor === '' ? { fields: { successor: this.texts.continuity.change.nothingToSay } } : null;
  }

  request(values: Values): ContactPersonChangeRequest {
    const { persons } = this.context;
    const leaver = this.leaver(values);
    return {
      partner: persons.path,
      leaver: { name: leaver?.name ?? '', path: leaver?.path ?? null },
      day: leaver?.left === null ? readIsoDay(values.day) : null,
      successor: this.successor(values),
      next: values.next !== '' && this.mayChange(values) ? (this.partnerChoices.named(values.next)?.path ?? null) : null,
    };
  }

  private dayError(values: Values): string | null {
    const words = this.texts.continuity.change;
    const leaver = this.leaver(values);
    if (leaver === null || leaver.left !== null) return null;
    const day = readIsoDay(values.day);
    if (day === null) return words.dayNeeded;
    return leaver.path === null && day > this.context.today() ? words.dayNeedsNote(leaver.name) : null;
  }

  private successorError(values: Values): string | null {
    const words = this.texts.continuity.change;
    const successor = this.successor(values);
    if (successor === null) return null;
    const leaver = this.leaver(values);
    if (successor.kind === 'known') return leaver?.name === successor.person.name && leaver.path === successor.person.path ? words.followsSelf : null;
    if (sameName(successor.name, leaver?.name ?? '')) return words.followsSelf;
    if (this.context.persons.gone.some((name) => sameName(name, successor.name))) return words.hasGone(successor.name);
    return successor.withNote ? noteNameError(successor.name, this.texts) : null;
  }

  private nextError(values: Values): string | null {
    if (values.next === '' || !this.mayChange(values)) return null;
    const found = this.partnerChoices.named(values.next);
    if (found === null) return this.texts.forms.newPerson.noSuchPartner(values.next);
    return found.path === this.context.persons.path ? this.texts.continuity.change.samePartner : null;
  }
}

async function previewOf(values: Values, asked: ChangeReader, texts: Texts, { preview }: ChangeContactPersonContext): Promise<FormPreview | null> {
  if (asked.errors(values) !== null || asked.nothingToSay(values) !== null) return null;
  try {
    const writes = await preview(asked.request(values));
    return { heading: texts.continuity.change.willWrite, writes: writes.map(({ path, added, removed }) => ({ caption: texts.quickLog.into(path), added, removed })) };
  } catch (error) {
    // Why it is refused is said where it is tried.
    if (error instanceof EditRefused) return null;
    throw error;
  }
}
