import type { NoteLanguage } from '../../domain/channel';
import type { PartnerPhase } from '../../domain/partner-phase';
import { foldName } from '../values/spelling';
import { STATUS_NAMES, STATUS_WORDS } from './status-words';

/** The language of a fenced block that lists partners: ```` ```jour-fixe ````. */
export const BLOCK_LANGUAGE = 'jour-fixe';

export type BlockOption = 'show' | 'group' | 'limit' | 'partner' | 'phase' | 'owner' | 'tag' | 'person';

/** What a block can show: the groups of the due pane, or everybody. */
export type BlockGroup = 'now' | 'occasions' | 'coming-up' | 'no-contact-yet' | 'paused' | 'all';

/** By what the rows of a block stand together. */
export type BlockGrouping = 'state' | 'phase' | 'owner' | 'kind' | 'tag' | 'none';

/** How a word of the block is written in each language, and what else is read. */
interface Written extends Readonly<Record<NoteLanguage, string>> {
  readonly also?: readonly string[];
}

export const OPTION_NAMES: Readonly<Record<BlockOption, Written>> = {
  show: { en: 'show', de: 'zeige', also: ['zeigen', 'anzeigen'] },
  group: { en: 'group', de: 'gruppe', also: ['group-by', 'gruppiere', 'gruppieren'] },
  limit: { en: 'limit', de: 'höchstens', also: ['anzahl', 'max', 'maximal'] },
  partner: { en: 'partner', de: 'partner', also: ['partners'] },
  phase: { en: 'phase', de: 'phase', also: ['phases', 'phasen'] },
  owner: { en: 'owner', de: 'betreut-von', also: ['owners', 'betreut', 'zuständig'] },
  tag: { en: 'tag', de: 'tag', also: ['tags', 'schlagwort', 'schlagwörter'] },
  person: { en: 'person', de: 'ansprechperson', also: ['persons', 'people', 'ansprechpersonen', 'ansprechpartner', 'ansprechpartnerin', 'personen'] },
};

export const GROUP_NAMES: Readonly<Record<BlockGroup, Written>> = {
  now: { en: 'now', de: 'jetzt dran', also: ['jetzt', 'dran', 'due'] },
  occasions: { en: 'occasions', de: 'anlässe', also: ['occasion', 'anlass'] },
  'coming-up': { en: 'coming-up', de: 'demnächst', also: ['soon', 'bald'] },
  'no-contact-yet': { en: 'no-contact-yet', de: 'noch kein kontakt', also: ['no-contact', 'kein kontakt'] },
  paused: { en: 'paused', de: 'pausiert' },
  all: { en: 'all', de: 'alle', also: ['everybody', 'everyone', 'alles'] },
};

export const GROUPING_NAMES: Readonly<Record<BlockGrouping, Written>> = {
  state: { en: 'state', de: 'stand', also: ['due'] },
  phase: { en: 'phase', de: 'phase' },
  owner: { en: 'owner', de: 'betreut-von', also: ['betreut', 'zuständig'] },
  kind: { en: 'kind', de: 'art' },
  tag: { en: 'tag', de: 'tag', also: ['schlagwort'] },
  none: { en: 'none', de: 'keine', also: ['no', 'nein', 'ohne'] },
};

export const PHASE_NAMES: Readonly<Record<PartnerPhase, Written>> = {
  preparing: phaseNames('preparing'),
  running: phaseNames('running'),
  closing: phaseNames('closing'),
  dormant: phaseNames('dormant'),
};

/** The partner whose note the block stands in. */
export const THIS_NAMES: Written = { en: 'this', de: 'dieser', also: ['diese', 'dieses', 'here', 'hier', 'this note', 'diese notiz', 'dieser partner'] };

function phaseNames(phase: PartnerPhase): Written {
  return { ...STATUS_NAMES[phase], also: [...STATUS_WORDS].flatMap(([word, status]) => (status === phase ? [word] : [])) };
}

/** All spellings of one word, the usual ones first. */
export function spellingsOf({ en, de, also = [] }: Written): string[] {
  return [...new Set([en, de, ...also])];
}

/**
 * The word that is meant by what somebody wrote, without regard to case, hyphens, spaces and umlauts; `null` for none.
 *
 * @example
 * wordMeant('Coming up', GROUP_NAMES) // 'coming-up'
 */
export function wordMeant<Word extends string>(written: string, names: Readonly<Record<Word, Written>>): Word | null {
  const folded = foldName(written);
  return wordsOf(names).find((word) => spellingsOf(names[word]).some((spelling) => foldName(spelling) === folded)) ?? null;
}

/** The words of a table, in its order. */
export function wordsOf<Word extends string>(names: Readonly<Record<Word, Written>>): Word[] {
  return Object.keys(names) as Word[];
}
