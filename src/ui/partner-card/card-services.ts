import type { PartnerCard } from '../../application/partner-card';
import type { UseCases } from '../../application/use-cases';

/** What the partner card needs besides what every pane does. */
export interface CardServices {
  /** `null` where there is no such partner any more. */
  card(path: string): PartnerCard | null;
  /** The partners that a note belongs to: a partner itself, those of a person or a cooperation. */
  partnersOf(notePath: string): readonly string[];
}

export function cardServices(useCases: UseCases): CardServices {
  return {
    card: (path) => useCases.partnerCard(path),
    partnersOf: (path) => useCases.keeper.current.partnersOf(path),
  };
}
