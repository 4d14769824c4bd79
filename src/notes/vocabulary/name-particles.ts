/** Words in lower case that may stand inside a person's name, as in "Maria van der Berg". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  'af', 'al', 'bin', 'da', 'de', 'del', 'den', 'der', 'di', 'do', 'dos', 'du', 'e', 'el', 'la', 'le', 'ten', 'ter',
  'van', 'vom', 'von', 'y', 'zu', 'zum', 'zur',
]);
