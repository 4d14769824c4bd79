import type { enFailures } from '../en/failures';

/** Why something could not be done, and what to do about it, in German. */
export const deFailures: typeof enFailures = {
  nothingWritten: (note) => `In ${note} wurde nichts geschrieben.`,
  missing: (note) => `Die Notiz ${note} ist nicht mehr da. Vielleicht wurde sie verschoben oder gelöscht.`,
  exists: (note) => `Es gibt schon eine Notiz ${note}. Wähle einen anderen Namen.`,
  noTemplates: (folder) => `Im Ordner ${folder} sind keine Vorlagen. Wähle in den Einstellungen einen anderen oder keinen.`,
  templateUnusable: (template) => `Die Vorlage ist nicht zu gebrauchen: ${template}.`,
  unexpected: (note, message) => `${note} ließ sich nicht schreiben: ${message}`,
  textKept: 'Dein Text bleibt stehen.',
  othersLeft: 'Auch keine andere Notiz wurde geändert.',
  atProperty: (name) => `Eigenschaft „${name}“`,
  atLine: (line) => `Zeile ${line}`,
  place: (note, place) => `${note}, ${place}`,
  refused: {
    'front-matter-malformed': 'Die Eigenschaften lassen sich nicht lesen. Berichtige sie und versuche es noch einmal.',
    'property-twice': 'Die Eigenschaft steht dort zweimal. Entferne eine der beiden und versuche es noch einmal.',
    'conflict-markers': 'In der Notiz stehen noch Konfliktmarken. Löse den Konflikt und versuche es noch einmal.',
    'value-unreadable': 'Was dort steht, wird nicht verstanden und ginge verloren. Berichtige es und versuche es noch einmal.',
    'front-matter-would-change': 'Die Eigenschaften sind so geschrieben, dass sie sich nicht sicher ändern lassen. Schreibe sie einfacher und versuche es noch einmal.',
    'log-would-not-be-read': 'Der Eintrag stünde dort, wo er nicht als solcher gelesen wird. Sieh nach, was darüber steht, und versuche es noch einmal.',
    'own-part-damaged': 'Der Teil zwischen „%% jour-fixe:begin %%“ und „%% jour-fixe:end %%“ wird neu geschrieben, und eine dieser Zeilen fehlt, steht doppelt oder an der falschen Stelle da. Berichtige das oder entferne beide und versuche es noch einmal.',
    'no-longer-stands': 'Das Geschriebene wurde inzwischen geändert und lässt sich nicht zurücknehmen. Ändere es von Hand.',
    'changed-since': 'Was dort steht, wurde inzwischen geändert, darum wurde nichts geschrieben. Sieh noch einmal nach.',
  },
};
