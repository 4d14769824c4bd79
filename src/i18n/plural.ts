/** What a count is called when it is one thing and when it is several. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

/** Chooses between the forms of a word by the rules of a language, which are looked up when they are first needed: of all languages only one is. */
export function pluralIn(locale: string): (count: number, forms: Forms) => string {
  let rules: Intl.PluralRules | null = null;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(locale);
    return rules.select(count) === 'one' ? forms.one : forms.other;
  };
}
