import type { PartnerCard } from '../../application/partner-card';
import type { UseCases } from '../../application/use-cases';

/** What the partner card needs besides what every pane does. */
export interface CardServices {
  /** `null` where there is no such partner any more. */
  card(path: string): PartnerCard | null;
  /** What a partner is called; `null` where there is no such partner any more. */
  nameOf(path: string): string | null;
  /** The partners that a note belongs to: a partner itself, those of a person or a cooperation. */
  partnersOf(notePath: string): readonly string[];
  /** Whether the line above notes is switched on. */
  isLensOn(): boolean;
  showLens(): void;
}

export function cardServices(useCases: UseCases): CardServices {
  const { settings } = useCases.ports;
  return {
    card: (path) => useCases.partnerCard(path),
    nameOf: (path) => useCases.keeper.current.partner(path)?.name ?? null,
    partnersOf: (path) => useCases.keeper.current.partnersOf(path),
    isLensOn: () => settings.current().noteLens,
    showLens: () => void settings.update({ noteLens: true }),
  };
}
