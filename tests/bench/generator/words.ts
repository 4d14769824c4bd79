/** What names and sentences of generated notes are made of. */
export const TRADES = ['Messebau', 'Tischlerei', 'Druckerei', 'Glaserei', 'Metallbau', 'Atelier', 'Institut', 'Logistik', 'Gärtnerei', 'Kontor', 'Northfield', 'Studio', 'Lichtplan', 'Polsterei'];
export const SURNAMES = ['Kröger', 'Schmidt', 'Weiß', 'Moreau', 'Lindqvist', 'Behrens', 'Okafor', 'Jansen', 'Vogt', 'Sommer', 'Petersen', 'Hagemann', 'Brandt', 'Stöver', 'Krause', 'Osei', 'Hansen', 'Adler', 'Lang', 'Yılmaz'];
export const FIRST_NAMES = ['Anna', 'Jörg', 'Claire', 'Paul', 'Mira', 'Lena', 'Ruth', 'Pieter', 'Henrike', 'Marieke', 'Tom', 'Aylin', 'Dieter', 'Jule', 'Nora', 'Émile'];
export const UNDERTAKINGS = ['Stand', 'Pavillon', 'Furnierpresse', 'Klebfrei', 'Bürogemeinschaft', 'Werkzeugpool', 'Messe', 'Forschung', 'Lieferung', 'Werbung'];
export const KINDS = ['joint order', 'research project', 'shared machines', 'advertising community', 'gemeinsamer Auftrag'];
export const CADENCES = ['2 weeks', '4 weeks', '6 weeks', '8 weeks', '12 weeks', '26 weeks'];
export const ROLES = ['purchasing', 'management', 'workshop', 'Einkauf', 'Vertrieb'];
export const OWNERS = ['Katrin Lindhorst', 'Tom Albers', 'Aylin Demir'];
/** How a log line may begin after its day; `*` stands for a person. */
export const CONTACTS = ['call with *', 'mail to *', 'mail from *', 'meeting with *', 'Anruf bei *', 'Mail von *', 'Treffen mit *', 'visit'];
export const SUBJECTS = ['final costing of the stand', 'free capacity from March', 'the delivery note', 'a date for the handover', 'Angebot für die Theke', 'Rückfrage zur Stückliste', 'next year’s fair', 'the shared press', 'Lieferung am Freitag'];
export const ENDINGS = ['agreed', 'asked again next week', 'sent over', 'still open', 'geklärt', 'noch offen', 'will call back', 'kommt per Mail'];
export const SENTENCES = [
  'Took over the workshop from the father and keeps the old machines running.',
  'Likes to be called in the morning, never on Mondays.',
  'Die Bedingungen sind im Rahmenvertrag geregelt, der Einkauf läuft über das Büro.',
  'We share the van and the stand, they bring the orders.',
  'Rechnet schnell und ruft lieber an, als zu schreiben.',
  'Knows everybody in the region and is glad to introduce people.',
];
