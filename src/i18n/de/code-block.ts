import type { CodeBlockTexts } from '../en/code-block';

/** The block in a note that lists partners, in German. */
export const deCodeBlock: CodeBlockTexts = {
  label: 'Jetzt dran',
  insert: 'Block „Jetzt dran“ einfügen',
  standing: { later: 'Später' },
  nothing: {
    phase: 'Ohne Phase',
    owner: 'Von niemandem betreut',
    kind: 'Keine laufende Kooperation',
    tag: 'Ohne Tag',
  },
  atLine: (line, message) => `Zeile ${line}: ${message}`,
  unreadable: (text) => `„${text}“ wird nicht gelesen. Jede Zeile ist eine Option, ein Doppelpunkt und ein Wert, etwa „zeige: jetzt dran“.`,
  unknownOption: (text) => `Eine Option „${text}“ gibt es nicht.`,
  twice: (text) => `„${text}“ steht hier zum zweiten Mal. Es gilt die erste Angabe.`,
  unknownValue: (option, text) => `„${option}“ kann nicht „${text}“ sein.`,
  limit: 'Möglich ist eine ganze Zahl von 1 bis 1000.',
  names: 'Erwartet werden Namen oder Links, mehrere als Liste.',
  didYouMean: (word) => `Meintest du „${word}“?`,
  known: (words) => `Es gibt: ${words}.`,
  unknown: {
    partner: (name) => `Kein Partner heißt „${name}“.`,
    person: (name) => `Keine Ansprechperson heißt „${name}“.`,
    owner: (name) => `Von „${name}“ wird kein Partner betreut.`,
  },
  noPartnerHere: 'Die Notiz mit diesem Block gehört zu keinem Partner. Schreib einen Namen hinter „partner:“ oder setz den Block in die Notiz eines Partners, einer Ansprechperson oder einer Kooperation.',
  nobody: 'Hier gibt es niemanden zu zeigen.',
  nobodyNow: 'Hier ist gerade niemand dran.',
  noPartners: 'Noch gibt es keine Notizen von Partnern.',
  noRow: 'Hier steht nichts an: Kontakt nur bei Bedarf, oder der Partner ist ein ehemaliger.',
};
