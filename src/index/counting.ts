import type { Contribution } from '../domain/contribution';
import type { LoggedInteraction } from '../domain/interaction';
import type { PartnerSources } from './partner-sources';

/**
 * Whether a log line counts for a partner: always in the partner's own note; in a person's note while the
 * person was there; in a cooperation's note when the line names this partner, or no partner at all.
 */
export function countsFor(sources: PartnerSources, note: Contribution, interaction: LoggedInteraction): boolean {
  if (note.path === sources.note.path) return true;
  if (note.cooperation !== null) {
    const named = sources.partnersNamed(note, interaction);
    return named.size === 0 || named.has(sources.note.path);
  }
  const { person } = note;
  if (person === null) return false;
  return (person.joined === null || person.joined <= interaction.day) && (person.left === null || interaction.day <= person.left);
}
