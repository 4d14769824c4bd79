import { Notice, type Plugin } from 'obsidian';
import { deepLinkOf, whenNamed } from '../../application/deep-link';
import type { Screens } from '../../application/ports/screens';
import type { UseCases } from '../../application/use-cases';
import type { Texts } from '../../i18n/texts';

/** Opens what an obsidian://jour-fixe link asks for. A link writes nothing: it opens the composer at most. */
export function addDeepLinks(plugin: Plugin, screens: Screens, useCases: UseCases, { around }: Texts): void {
  const say = (message: string): void => void new Notice(message);
  const withNote = (name: string, show: (path: string) => void): void =>
    whenNamed(name, useCases.keeper, ([path, ...others]) => {
      if (path === undefined) say(around.link.nobody(name));
      else if (others.length > 0) say(around.link.several(name));
      else show(path);
    });

  plugin.registerObsidianProtocolHandler('jour-fixe', (params) => {
    const link = deepLinkOf(params);
    switch (link.kind) {
      case 'due':
        return void screens.openDuePane();
      case 'card':
        return withNote(link.partner, (path) => void screens.openPartnerCard(useCases.noteLens(path)?.path ?? path));
      case 'log':
        return withNote(link.partner, (path) => {
          const addressee = useCases.loggedFrom(path);
          if (addressee === null) return say(around.link.nobody(link.partner));
          // What somebody has begun to type there stays.
          const { drafts } = useCases.ports;
          if (link.text !== null && drafts.read(addressee.path) === null) drafts.write(addressee.path, { text: link.text, channel: null, person: null, day: null });
          screens.composeFor(addressee);
        });
      case 'partner-missing':
        return say(around.link.partnerMissing);
      case 'not-understood':
        return say(around.link.notUnderstood(link.part));
    }
  });
}
