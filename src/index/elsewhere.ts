import { nodesIn } from './edges';
import type { NoteGraph } from './note-graph';
import { isOurs, type OurNode, type NoteNode } from './note-node';
import { personOf } from './person-of';
import { newestFirst, type LoggedInteraction } from '../domain/interaction';
import { means } from '../domain/naming';
import { addNamings, addPlaces, type Namings } from '../domain/namings';
import type { PartnerPerson, ToldOfPerson } from '../domain/partner';
import { NOTHING } from '../domain/nothing';

/** So few are looked through sooner than filed by whom they name. */
const FEW_LINES = 32;

/** What the notes of all their partners tell of persons whom a partner has in common with others. */
export function elsewhereOf(graph: NoteGraph, partner: NoteNode, persons: readonly PartnerPerson[]): readonly ToldOfPerson[] {
  let told: ToldOfPerson[] | null = null;
  for (const { path } of persons) {
    // A partner who is a person is nobody's but their own.
    const person = path === null || path === partner.path ? null : graph.find(path);
    if (person === null || !isOurs(person) || !isSharedBy(partner, person)) continue;
    const lines = graph.toldOfPersons.of(person, (node) => linesByPartners(graph, node));
    if (lines.length > 0) (told ??= []).push({ path: person.path, lines });
  }
  return told ?? NOTHING;
}

function isSharedBy(partner: NoteNode, { links, listedBy }: NoteNode): boolean {
  for (const other of links.employers) if (other !== partner && other.isPartner) return true;
  for (const other of nodesIn(listedBy)) if (other !== partner && other.isPartner) return true;
  return false;
}

/** The lines that name a person, by name or link, in the notes of all partners of theirs, the newest first. */
function linesByPartners(graph: NoteGraph, person: OurNode): readonly LoggedInteraction[] {
  const named = personOf(person.note);
  const lines: LoggedInteraction[] = [];
  for (const partner of new Set([...person.links.employers, ...nodesIn(person.listedBy)])) {
    if (!isOurs(partner) || !partner.isPartner) continue;
    lines.push(...linesNaming(graph, partner, named));
  }
  return lines.sort(newestFirst);
}

function linesNaming(graph: NoteGraph, partner: OurNode, person: PartnerPerson): readonly LoggedInteraction[] {
  const { interactions } = partner.note;
  if (interactions.length <= FEW_LINES) return interactions.filter(({ persons }) => persons.some((reference) => means(reference, person)));
  const places = new Set<number>();
  addPlaces(places, graph.namings.of(partner, namingsIn), person, means);
  return [...places].sort((one, other) => one - other).map((place) => interactions[place] as LoggedInteraction);
}

function namingsIn({ note }: OurNode): Namings {
  const namings: Namings = new Map();
  for (const [place, line] of note.interactions.entries()) addNamings(namings, place, line);
  return namings;
}
