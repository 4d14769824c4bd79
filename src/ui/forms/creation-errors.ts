import type { Failure } from '../../application/ports/announcement';
import type { Texts } from '../../i18n/texts';
import { failureInWords } from '../words/failure-words';
import type { FormErrors } from './form';

/** What a form says when its note could not be made; `null` when it was. */
export function creationErrors(failure: Failure | null, name: string, texts: Texts): FormErrors<'name'> | null {
  if (failure === null) return null;
  if (failure.kind === 'exists') return { fields: { name: texts.forms.noteName.exists(name) } };
  return { form: failureInWords(failure, texts).message };
}
