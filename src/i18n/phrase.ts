/**
 * A sentence whose parts may be more than text, such as a link. The table of a language decides the order and
 * the words between, whoever draws it decides what a part is.
 */
export type Phrase<Part> = readonly (string | Part)[];
