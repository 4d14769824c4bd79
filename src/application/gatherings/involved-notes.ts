import { Namesakes } from './namesakes';
import type { Contribution } from '../../domain/contribution';
import type { Partner } from '../../domain/partner';
import type { Reference } from '../../domain/reference';
import type { RelationshipIndex } from '../../index/relationship-index';

/** The notes of an index that greeting rounds and events are put together from. */
export class InvolvedNotes {
  /** How many notes were looked at. */
  size = 0;
  private readonly dated = new Map<string, Contribution>();
  /** Partners that a round may go to, by their own note or by that of somebody there. */
  private readonly greeted = new Set<string>();
  private readonly namesakes = new Namesakes();

  constructor(readonly index: RelationshipIndex) {}

  static of(index: RelationshipIndex): InvolvedNotes {
    const involved = new InvolvedNotes(index);
    for (const note of index.notes()) involved.addNote(note);
    for (const partner of index.partners()) involved.addPartner(partner);
    return involved;
  }

  addNote(note: Contribution): void {
    this.size += 1;
    if (isDated(note)) this.dated.set(note.path, note);
  }

  addPartner(partner: Partner): void {
    if (isGreeted(partner)) this.greeted.add(partner.path);
    this.namesakes.put(partner.path, partner);
  }

  /** Looks at a note again that changed. Returns whether a round may go to it, or might have before. */
  lookAgain(path: string): boolean {
    const note = this.index.contribution(path);
    if (note !== null && isDated(note)) this.dated.set(path, note);
    else this.dated.delete(path);
    const partner = this.index.partner(path);
    this.namesakes.put(path, partner);
    const wasGreeted = this.greeted.delete(path);
    if (partner !== null && isGreeted(partner)) this.greeted.add(path);
    return wasGreeted || this.greeted.has(path);
  }

  events(): Iterable<Contribution> {
    return this.dated.values();
  }

  *greetedPartners(): Iterable<Partner> {
    for (const path of this.greeted) {
      const partner = this.index.partner(path);
      if (partner !== null) yield partner;
    }
  }

  greetedPartner(path: string): Partner | null {
    return this.greeted.has(path) ? this.index.partner(path) : null;
  }

  partnersNaming(reference: Reference): readonly Partner[] {
    return this.namesakes.partnersOf(reference).flatMap((path) => this.index.partner(path) ?? []);
  }
}

function isDated({ event }: Contribution): boolean {
  return event !== null && event.start !== null;
}

function isGreeted({ facts, persons }: Partner): boolean {
  return isChoosing(facts.greetings) || persons.some((person) => isChoosing(person.facts?.greetings));
}

function isChoosing(greetings: readonly string[] | undefined): boolean {
  return greetings !== undefined && greetings.length > 0;
}
