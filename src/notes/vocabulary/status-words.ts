import type { NoteLanguage } from '../../domain/channel';
import type { CooperationStatus } from '../../domain/phase';

/** The words of a cooperation's `status` as they are written. */
export const STATUS_NAMES: Readonly<Record<CooperationStatus, Readonly<Record<NoteLanguage, string>>>> = {
  idea: { en: 'idea', de: 'Idee' },
  preparing: { en: 'preparing', de: 'in Anbahnung' },
  running: { en: 'running', de: 'läuft' },
  closing: { en: 'closing', de: 'läuft aus' },
  ended: { en: 'ended', de: 'beendet' },
  dormant: { en: 'dormant', de: 'ruht' },
};

const WORDS: Readonly<Record<CooperationStatus, readonly string[]>> = {
  idea: ['idea', 'idee'],
  preparing: ['preparing', 'preparation', 'planned', 'in anbahnung', 'anbahnung', 'in vorbereitung', 'vorbereitung', 'geplant'],
  running: ['running', 'active', 'ongoing', 'laeuft', 'laufend', 'aktiv'],
  closing: ['closing', 'laeuft aus', 'auslaufend', 'abschluss'],
  ended: ['ended', 'done', 'completed', 'closed', 'beendet', 'abgeschlossen', 'fertig'],
  dormant: ['dormant', 'ruht', 'ruhend', 'pausiert'],
};

/** The words of a cooperation's `status`, folded by `foldWord`. */
export const STATUS_WORDS: ReadonlyMap<string, CooperationStatus> = new Map(
  (Object.entries(WORDS) as [CooperationStatus, readonly string[]][]).flatMap(([status, words]) => words.map((word): [string, CooperationStatus] => [word, status])),
);
