import type { FormPreview } from './form-preview';

/** Something that is offered while typing. */
export interface Suggestion {
  /** What the field holds once it is chosen. */
  readonly value: string;
  /** Said in addition, such as where it is. */
  readonly note?: string;
}

interface FieldBase<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly hint?: string;
  readonly value?: string;
  /** Whether the keyboard begins here; at the first field where no other claims it. */
  readonly isFirst?: boolean;
  /** Whether the field makes sense with what the others hold; it is always there where this is absent. */
  readonly isShown?: (values: FormValues<Id>) => boolean;
}

/** A line of text, offering what fits while it is typed. */
export interface TextField<Id extends string> extends FieldBase<Id> {
  readonly kind: 'text' | 'email' | 'tel';
  readonly placeholder?: string;
  /** What is offered for what was typed. The first offer is taken by Enter, so there is none where Enter is to submit. */
  readonly suggest?: (typed: string) => readonly Suggestion[];
  /** How what is typed is understood, said in place of the hint; `null` while it is not. */
  readonly explain?: (typed: string) => string | null;
}

/** Several names, one to a line, each chosen from what is offered. */
export interface NamesField<Id extends string> extends FieldBase<Id> {
  readonly kind: 'names';
  readonly suggest: (typed: string) => readonly Suggestion[];
  /** The name as it is called by those who offer it; `null` where there is none of that name. */
  readonly recognise: (typed: string) => string | null;
  /** What the button says that takes a name out again. */
  readonly removeLabel: (name: string) => string;
}

/** A day, held as `YYYY-MM-DD`. */
export interface DayField<Id extends string> extends FieldBase<Id> {
  readonly kind: 'day';
  /** The first and the last day that are offered, `YYYY-MM-DD`. */
  readonly earliest?: string;
  readonly latest?: string;
}

export interface ChoiceField<Id extends string> extends FieldBase<Id> {
  readonly kind: 'choice';
  readonly options: Readonly<Record<string, string>>;
}

export type FormField<Id extends string> = TextField<Id> | NamesField<Id> | DayField<Id> | ChoiceField<Id>;

export type FormValues<Id extends string> = Readonly<Record<Id, string>>;

/** What is wrong with a form: at fields, or with the whole. */
export interface FormErrors<Id extends string> {
  readonly fields?: Partial<Readonly<Record<Id, string>>>;
  readonly form?: string;
}

/** A form as data. Texts that are handed in have no spaces around them. */
export interface Form<Id extends string> {
  readonly title: string;
  readonly submitLabel: string;
  readonly cancelLabel: string;
  /** Said at a day that was begun and not completed. */
  readonly dayIncomplete: string;
  readonly fields: readonly FormField<Id>[];
  /** Looks up what is offered while typing, step by step: done once the form is there, and before somebody has read it; absent where that is nothing. */
  readonly readying?: () => Generator<void>;
  /** What is wrong with a field, said as soon as somebody leaves it; absent where only submitting tells. */
  readonly check?: (values: FormValues<Id>) => FormErrors<Id> | null;
  /** What submitting will do, as long as what is typed makes sense; absent where that needs no words. */
  readonly preview?: (values: FormValues<Id>) => Promise<FormPreview | null>;
  /** Does what the form is for, or says what is wrong; the form closes when nothing is. */
  submit(values: FormValues<Id>): Promise<FormErrors<Id> | null>;
}

/** The errors of fields, or `null` when there is none. */
export function errorsOf<Id extends string>(fields: Readonly<Record<Id, string | null>>): FormErrors<Id> | null {
  const found = Object.fromEntries(Object.entries(fields).filter(([, error]) => error !== null)) as Partial<Record<Id, string>>;
  return Object.keys(found).length > 0 ? { fields: found } : null;
}

/** The names that a field of names holds. */
export function linesOf(value: string): readonly string[] {
  return value.split('\n').filter((line) => line !== '');
}
