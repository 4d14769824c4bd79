import type { enAround, enAroundSettings } from '../en/around';
import { pluralIn } from '../plural';

const plural = pluralIn('de-DE');

/** What is said around the app, in German: above notes, in the status bar, in Obsidian's menus. */
export const deAround: typeof enAround = {
  lens: {
    label: (name) => `Wie es um ${name} steht`,
    log: 'Eintragen',
    later: 'Später',
    card: 'Karte',
    others: (count) => plural(count, { one: 'und 1 weiterer Partner', other: `und ${count} weitere Partner` }),
    toggle: 'Zeile über Notizen ein- oder ausblenden',
  },
};

/** The settings about it, in German. */
export const deAroundSettings: typeof enAroundSettings = {
  aroundHeading: 'Rund um deine Notizen',
  noteLens: {
    name: 'Zeile über Notizen',
    desc: 'Über Notizen von Partnern, Personen und Kooperationen: wann ein Kontakt dran ist und in welchem Turnus, mit Knöpfen zum Eintragen, für später und für die Karte. Sie ist nie Teil der Notiz.',
  },
};
