import { language } from '../workspace/language';

const german = {
  Find: 'Suchen',
  next: 'weiter',
  previous: 'zurück',
  all: 'alle',
  'match case': 'Groß- und Kleinschreibung',
  regexp: 'regulärer Ausdruck',
  'by word': 'ganze Wörter',
  Replace: 'Ersetzen',
  replace: 'ersetzen',
  'replace all': 'alle ersetzen',
  close: 'schließen',
  'current match': 'aktueller Treffer',
  'on line': 'in Zeile',
  'replaced match on line $': 'Treffer in Zeile $ ersetzt',
  'replaced $ matches': '$ Treffer ersetzt',
  'Go to line': 'Zu Zeile',
  go: 'los',
  'Selection deleted': 'Auswahl gelöscht',
  'Control character': 'Steuerzeichen',
};

/** CodeMirror's own words, of its search above all, in the display language. */
export function editorPhrases(): Record<string, string> {
  return language.current() === 'de' ? german : {};
}
