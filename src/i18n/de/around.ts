import type { enAround, enAroundSettings } from '../en/around';
import { numberIn } from '../number';
import { pluralIn } from '../plural';

const plural = pluralIn('de-DE');
const number = numberIn('de-DE');

/** What is said around the app, in German: above notes, in the status bar, in Obsidian's menus. */
export const deAround: typeof enAround = {
  lens: {
    label: (name) => `Wie es um ${name} steht`,
    log: 'Eintragen',
    later: 'Später',
    card: 'Karte',
    others: (count) => plural(count, { one: 'und 1 weiterer Partner', other: `und ${number(count)} weitere Partner` }),
    toggle: 'Zeile über Notizen ein- oder ausblenden',
  },

  status: {
    due: (count) => plural(count, { one: '1 Partner ist dran', other: `${number(count)} Partner sind dran` }),
    log: (name) => `Kontakt eintragen: ${name}`,
    hide: 'Diese Zahl ausblenden',
  },

  notice: {
    due: (count) => plural(count, { one: 'Heute ist 1 Partner dran.', other: `Heute sind ${number(count)} Partner dran.` }),
    open: 'Zeigen',
  },

  link: {
    nobody: (name) => `Der Link fragt nach „${name}“, und keine Notiz eines Partners, einer Person oder einer Kooperation heißt so.`,
    several: (name) => `Mehrere Notizen heißen „${name}“. Schreib den Pfad der Notiz in den Link.`,
    partnerMissing: 'Der Link sagt nicht, welcher Partner gemeint ist: „partner=…“ fehlt.',
    notUnderstood: (part) => `„${part}“ im Link wurde nicht verstanden, darum wurde nichts geöffnet.`,
  },
};

/** The settings about it, in German. */
export const deAroundSettings: typeof enAroundSettings = {
  aroundHeading: 'Rund um deine Notizen',
  noteLens: {
    name: 'Zeile über Notizen',
    desc: 'Über Notizen von Partnern, Personen und Kooperationen: wann ein Kontakt dran ist und in welchem Turnus, mit Knöpfen zum Eintragen, für später und für die Karte. Sie ist nie Teil der Notiz.',
  },
  statusCount: { name: 'Zahl in der Statusleiste', desc: 'Wie viele Partner dran sind; nichts, wo es niemand ist.' },
  openDueAtStart: { name: 'Fällige Kontakte beim Start öffnen', desc: 'Holt den Bereich nach vorn, wenn Obsidian startet.' },
  dailyNotice: { name: 'Einmal am Tag ein Hinweis', desc: 'Wenn du Obsidian an einem Tag zum ersten Mal ansiehst, sagt ein Hinweis, wie viele Partner dran sind. Keiner in ruhigen Zeiten.' },
};
