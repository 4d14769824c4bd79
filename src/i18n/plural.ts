/** What a count is called when it is one thing and when it is several. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

/** Chooses between the forms of a word by the rules of a language. */
export function pluralIn(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => (rules.select(count) === 'one' ? forms.one : forms.other);
}
