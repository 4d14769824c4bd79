import type { Contribution } from '../domain/contribution';
import { nameKey } from './names';
import { referredNames, type NoteLinks } from './note-links';
import { PathSets } from './path-sets';

/** The links of all notes, to be followed backwards: from what is named to the notes that name it. */
export class LinkMaps {
  /** From a name's key to the notes that refer to it, and to the notes that carry it as an alias. */
  readonly referrers = new PathSets();
  readonly aliases = new PathSets();
  /** From a partner to the persons and cooperations that name it. */
  readonly employees = new PathSets();
  readonly formerEmployees = new PathSets();
  readonly cooperations = new PathSets();
  /** From a person, or a name without a note, to the partners that list it. */
  readonly listedBy = new PathSets();
  readonly listedByName = new PathSets();
  /** From a note, or a name without one, to the journals that name it. */
  readonly journals = new PathSets();
  readonly journalsByName = new PathSets();

  add(contribution: Contribution, links: NoteLinks): void {
    const { path } = contribution;
    this.forEach(contribution, links, (map, key) => map.add(key, path));
  }

  delete(contribution: Contribution, links: NoteLinks): void {
    const { path } = contribution;
    this.forEach(contribution, links, (map, key) => map.delete(key, path));
  }

  private forEach(contribution: Contribution, links: NoteLinks, visit: (map: PathSets, key: string) => void): void {
    for (const alias of contribution.aliases) visit(this.aliases, nameKey(alias));
    for (const name of referredNames(contribution)) visit(this.referrers, name);
    for (const employer of links.employers) visit(this.employees, employer);
    for (const employer of links.formerEmployers) visit(this.formerEmployees, employer);
    for (const partner of links.cooperators) visit(this.cooperations, partner);
    for (const person of links.contacts) if (person !== null) visit(this.listedBy, person);
    for (const name of links.contactNames) visit(this.listedByName, name);
    for (const named of links.journal.paths) visit(this.journals, named);
    for (const name of links.journal.names) visit(this.journalsByName, name);
  }
}
