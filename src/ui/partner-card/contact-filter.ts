import type { ContactFilter, PartnerCard } from '../../application/partner-card';
import { isSamePerson } from '../../domain/presence';
import type { Host, MenuEntry, MenuPlace } from '../host';
import type { DuePaneServices } from '../services';
import { channelNoun } from '../words/contact-words';
import { capitalise } from '../words/sentence';

/** Opens the menu of those one may have spoken to and the channels that were used; every choice is one click. */
export function showContactFilter(card: PartnerCard, filter: ContactFilter, choose: (filter: ContactFilter) => void, place: MenuPlace, host: Pick<Host, 'showMenu'>, services: DuePaneServices): void {
  const words = services.texts.card;
  const context = { texts: services.texts, today: services.clock.today(), channels: services.channels() };
  const { person: chosen, channel: chosenChannel } = filter;
  const { person: _person, ...withoutPerson } = filter;
  const { channel: _channel, ...withoutChannel } = filter;
  const persons: MenuEntry[] = card.persons.map(({ person }) => ({
    title: person.name,
    checked: chosen !== undefined && isSamePerson(chosen, person),
    choose: () => choose({ ...filter, person }),
  }));
  const channels: MenuEntry[] = [...new Set(card.contacts.flatMap(({ channel }) => channel ?? []))].map((channel) => ({
    title: capitalise(channelNoun(channel, context)),
    checked: chosenChannel === channel,
    choose: () => choose({ ...filter, channel }),
  }));
  host.showMenu(
    [
      [{ title: words.allPersons, checked: chosen === undefined, choose: () => choose(withoutPerson) }, ...persons],
      [{ title: words.allChannels, checked: chosenChannel === undefined, choose: () => choose(withoutChannel) }, ...channels],
    ],
    place,
  );
}

/** What is shown, in words: "Anna Schmidt · call". */
export function contactFilterInWords({ person, channel }: ContactFilter, services: DuePaneServices): string {
  const context = { texts: services.texts, today: services.clock.today(), channels: services.channels() };
  return [person?.name ?? null, channel === undefined ? null : channelNoun(channel, context)].filter((part) => part !== null).join(' · ');
}
