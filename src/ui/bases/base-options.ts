import type { BasesAllOptions } from 'obsidian';
import type { BaseQuery } from '../../application/bases/base-rows';
import type { Texts } from '../../i18n/texts';

/** Under which keys a base keeps what was chosen; Bases itself has a `limit` of notes. */
const KEYS = { show: 'showPartners', limit: 'atMost' } as const;

const NO_LIMIT = 'all';

const LIMITS = [5, 10, 20, 50] as const;

/** What can be chosen for the view in the menu of a base. */
export function baseOptions({ bases }: Texts): BasesAllOptions[] {
  return [
    { type: 'dropdown', key: KEYS.show, displayName: bases.show, default: 'all', options: { all: bases.showAll, due: bases.showDue } },
    {
      type: 'dropdown',
      key: KEYS.limit,
      displayName: bases.limit,
      default: NO_LIMIT,
      options: { [NO_LIMIT]: bases.noLimit, ...Object.fromEntries(LIMITS.map((limit) => [String(limit), bases.rows(limit)])) },
    },
  ];
}

/** What was chosen, also by hand in the file; whatever else stands there means the default. */
export function chosenOptions(get: (key: string) => unknown): Pick<BaseQuery, 'show' | 'limit'> {
  const limit = Number(get(KEYS.limit));
  return { show: get(KEYS.show) === 'due' ? 'due' : 'all', limit: Number.isInteger(limit) && limit > 0 ? limit : null };
}
