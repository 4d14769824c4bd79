import type { BaseTexts } from '../en/bases';
import { numberIn } from '../number';
import { pluralIn } from '../plural';

const plural = pluralIn('de-DE');
const number = numberIn('de-DE');

export const deBases: BaseTexts = {
  viewName: 'Jetzt dran',
  noValue: 'Nichts eingetragen',
  show: 'Zeigen',
  showAll: 'Alle Partner',
  showDue: 'Nur wer dran ist',
  limit: 'Höchstens',
  noLimit: 'Unbegrenzt',
  rows: (count) => `${number(count)} Partner`,

  noNotes: 'Diese Base findet keine Notizen.',
  noPartners: 'Keine Notiz in dieser Base führt zu einem Partner.',
  nobodyDue: 'In dieser Base ist gerade niemand dran. Zeit für anderes.',
  onlyFormer: 'In dieser Base stehen nur ehemalige Partner.',

  strangers: (count) => plural(count, { one: `${count} Notiz gehört zu keinem Partner`, other: `${number(count)} Notizen gehören zu keinem Partner` }),
  former: (count) => plural(count, { one: `${count} ehemaliger Partner`, other: `${number(count)} ehemalige Partner` }),
  notDue: (count) => plural(count, { one: `${count} Partner ist nicht dran`, other: `${number(count)} Partner sind nicht dran` }),
  beyondLimit: (count) => plural(count, { one: `${count} weiterer Partner`, other: `${number(count)} weitere Partner` }),

  create: 'Base der Partner anlegen',
  created: (path) => `Base gespeichert unter ${path}.`,
};
