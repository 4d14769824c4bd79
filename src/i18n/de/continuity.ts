import type { enContinuity } from '../en/continuity';
import { numberIn } from '../number';
import { pluralIn } from '../plural';

const plural = pluralIn('de-DE');
const number = numberIn('de-DE');

/** What is said of persons who leave and follow, and of handing over, in German. */
export const deContinuity: typeof enContinuity = {
  command: { changeContactPerson: 'Ansprechperson wechseln…', handoverBrief: 'Übergabenotiz schreiben', handOver: 'Partner übergeben von…' },

  briefPartner: 'Übergabenotiz schreiben für…',
  pickPartner: 'Ansprechperson wechseln bei…',

  change: {
    title: (partner) => `Ansprechperson wechseln bei ${partner}`,
    leaver: 'Wer geht',
    hasLeft: (person, day) => `${person} (ausgeschieden ${day})`,
    hasLeftOnce: (person) => `${person} (ausgeschieden)`,
    day: 'Letzter Tag dort',
    dayHint: 'Darf auch noch kommen.',
    successor: 'Wer nachfolgt',
    successorHint: 'Jemand Bekanntes oder ein neuer Name. Leer lassen, wenn es noch niemand weiß.',
    alreadyThere: 'Ansprechperson hier',
    note: 'Für den neuen Namen',
    withNote: 'Notiz anlegen',
    nameOnly: 'Nur den Namen notieren',
    next: 'Wechselt zu',
    nextHint: 'Der Partner, bei dem diese Person danach arbeitet, wenn es einer ist.',
    submit: 'Wechseln',
    nothingToSay: 'Sag, wer nachfolgt: Dass diese Person ausgeschieden ist, steht schon da.',
    followsSelf: 'Niemand folgt sich selbst nach. Wähle jemand anderen oder lass das Feld leer.',
    hasGone: (person) => `${person} ist auch nicht mehr bei diesem Partner. Wähle jemand anderen oder lass das Feld leer.`,
    dayNeeded: 'Sag, welcher Tag der letzte ist.',
    dayNeedsNote: (person) => `${person} hat keine Notiz, in der ein künftiger Tag stehen könnte. Wähle einen Tag bis heute oder lege erst eine Notiz an.`,
    samePartner: 'Das ist der Partner, den diese Person verlässt. Wähle einen anderen oder lass das Feld leer.',
    willWrite: 'Das wird geschrieben',
  },

  handOver: {
    title: 'Partner übergeben',
    from: 'Bisher betreut von',
    to: 'Künftig betreut von',
    ownerWithCount: (owner, count) => `${owner}: ${number(count)}`,
    list: (count) => plural(count, { one: 'Ein Partner wechselt, mit einem Tag zum Vorstellen:', other: `${number(count)} Partner wechseln, mit Tagen zum Vorstellen:` }),
    planned: (partner, day) => `${partner}: ${day}`,
    unplanned: (partner) => `${partner}: ohne Vorstellen, pausiert oder ehemalig`,
    further: (count) => plural(count, { one: 'und ein weiterer', other: `und ${number(count)} weitere` }),
    submit: 'Übergeben',
    toNeeded: 'Sag, wer übernimmt.',
    sameOwner: 'Das ist, wer sie jetzt betreut. Wähle jemand anderen.',
  },

  times: (count) => (count === 3 ? 'dreimal' : `${count}-mal`),
  unanswered: {
    written: (times) => ['Du hast ', times, ' geschrieben und keine Antwort bekommen: vielleicht ein Anruf oder jemand anderes?'],
    tried: (times) => ['Du hast es ', times, ' versucht und niemanden erreicht: vielleicht eine Mail oder jemand anderes?'],
    both: (times) => ['Du hast dich ', times, ' gemeldet und keine Antwort bekommen: vielleicht ein anderer Weg oder jemand anderes?'],
  },

  notice: {
    handedOver: (from, to, count) => `${to} übernimmt von ${from}: ${plural(count, { one: '1 Partner', other: `${number(count)} Partner` })}.`,
    briefWritten: (partner) => `Die Übergabenotiz für ${partner} ist geschrieben.`,
    briefUpdated: (partner) => `Die Übergabenotiz für ${partner} ist auf dem Stand.`,
    left: (person) => `${person} ist ausgeschieden.`,
    leftFollowed: (person, successor) => `${person} ist ausgeschieden, ${successor} folgt nach.`,
    leaves: (person, on) => `${person} geht ${on}.`,
    leavesFollowed: (person, on, successor) => `${person} geht ${on}, ${successor} folgt nach.`,
    followsOn: (successor, person) => `${successor} folgt auf ${person}.`,
  },
};
