import type { PartnerFacts, PersonFacts } from '../domain/contribution';

/** Whether a person without a partner is somebody to keep in touch with: their note asks for it. */
export function wantsRow({ cadence, nextContact, greetings }: PersonFacts): boolean {
  return cadence !== null || nextContact !== null || greetings.length > 0;
}

/** What a person's note says, as that of a partner of their own; without a cadence only plans and occasions lead to contact. */
export function factsOfLonePerson({ cadence, lastContact, nextContact, pause, greetings, email, phone }: PersonFacts): PartnerFacts {
  return {
    cadence: cadence ?? { kind: 'never' },
    undertaking: null,
    lastContact,
    nextContact,
    pause,
    former: false,
    since: null,
    owner: [],
    contacts: [],
    needs: [],
    offers: [],
    nextOpportunity: null,
    greetings,
    website: null,
    address: null,
    email,
    phone,
  };
}
