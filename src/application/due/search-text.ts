import { foldForSearch } from '../search-words';
import { lastContactOf } from '../../domain/contact';
import type { Day } from '../../domain/days';
import type { Partner } from '../../domain/partner';
import { partnerPhaseOf } from '../../domain/partner-phase';
import { personsThere } from '../../domain/presence';

/**
 * All that a search looks through for a partner, folded: its names and tags, its persons, those who left or are going
 * to among them, its cooperations, what it needs and offers, open tasks, and the last words.
 */
export function searchTextOf(partner: Partner, today: Day): string {
  const { name, aliases, tags, facts, tasks, cooperations, departures } = partner;
  const persons = [...personsThere(partner, today), ...departures.map(({ person }) => person)].map((person) => person.name);
  const kinds = partnerPhaseOf(partner, today).live.flatMap(({ cooperation }) => cooperation.kind ?? []);
  const lastText = partner.interactions.find((entry) => entry.day <= today && entry.text !== '')?.text ?? '';
  const lastContact = lastContactOf(partner, today)?.interaction?.text ?? '';
  const words = [name, ...aliases, ...tags.map((tag) => `#${tag}`), ...persons, ...kinds, ...cooperations.map((each) => each.name), ...facts.needs, ...facts.offers, ...tasks.map(({ text }) => text), lastText];
  return foldForSearch((lastContact === lastText ? words : [...words, lastContact]).join('\n'));
}
