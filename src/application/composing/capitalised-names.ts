import { NAME_PARTICLES } from '../../notes/vocabulary/name-particles';

interface Forms {
  readonly name: RegExp;
  readonly surnames: RegExp;
}

/** Which signs of all scripts are capitals takes the engine a while to learn: it does when somebody is named, and not when the plugin is loaded. */
let known: Forms | null = null;

function forms(): Forms {
  return (known ??= madeForms());
}

function madeForms(): Forms {
  const word = String.raw`[\p{L}\p{M}'’-]*`;
  const particles = [...NAME_PARTICLES].join('|');
  return {
    name: new RegExp(String.raw`^\p{Lu}${word}(?:\.?\s+(?:(?:${particles})\s+)*\p{Lu}${word})*`, 'u'),
    surnames: new RegExp(String.raw`^\s+(?!\S*\p{N})\p{Lu}${word}\p{Ll}${word}(?:\s+[\p{Lu}\p{N}][^\s:,]*)*`, 'u'),
  };
}

/** The name that a text begins with: capitalised words, with particles between them as in "Maria van der Berg". */
export function capitalisedName(text: string): string | null {
  return forms().name.exec(text)?.[0] ?? null;
}

/**
 * The capitalised words that a text goes on with behind a first name, where the first of them may be a surname, which
 * "I", "OK" and "Q1" are not.
 */
export function surnamesBehind(text: string): string | null {
  return forms().surnames.exec(text)?.[0] ?? null;
}
