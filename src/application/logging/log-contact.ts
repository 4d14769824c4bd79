import type { Failure } from '../ports/announcement';
import type { LogRequest, NextContact } from '../composing/composed-entry';
import { isCalled, referenceOf, type NamedPerson } from '../composing/named-person';
import type { DueBoards } from '../due/due-board';
import type { IndexKeeper } from '../index-keeper';
import type { EditStep, NoteActions } from './note-actions';
import type { NoteSource } from '../ports/note-source';
import { ATTEMPT, countsAsContact, TRY_AGAIN_AFTER_DAYS } from '../../domain/channel';
import type { Day } from '../../domain/days';
import type { Interaction } from '../../domain/interaction';
import type { Reference } from '../../domain/reference';
import type { WritingRules } from '../../domain/rules';
import { contactDaysEdit, logContactEdit, logEntryEdit, type FurtherChanges } from '../../notes/writing/contact-edit';

/** Logs a contact into the notes of its partners or of a cooperation: one edit each, one undo for all. */
export class LogContact {
  constructor(
    private readonly actions: NoteActions,
    private readonly keeper: IndexKeeper,
    private readonly source: NoteSource,
    private readonly boards: DueBoards,
    private readonly rules: () => WritingRules,
  ) {}

  log(request: LogRequest): Promise<Failure | null> {
    const names = this.namesOf(request);
    return this.actions.perform(names, this.steps(request), () => ({
      kind: 'logged',
      names,
      contact: countsAsContact(request.channel),
      nextDue: this.nextDue(request.partners),
    }));
  }

  /** Logs several contacts, each into the notes of its own partners, as one action. */
  logAll(requests: readonly LogRequest[]): Promise<Failure | null> {
    const names = requests.flatMap((request) => this.namesOf(request));
    return this.actions.perform(names, requests.flatMap((request) => this.steps(request)), () => ({ kind: 'logged', names, contact: requests.every(({ channel }) => countsAsContact(channel)), nextDue: null }));
  }

  /** One entry for several partners, into each one's own note and as one action; of the persons each is named where they are. */
  logEach(request: LogRequest): Promise<Failure | null> {
    const own = (path: string): LogRequest => ({ ...request, partners: [path], persons: this.personsAt(path, request) });
    return this.logAll([...new Set(request.partners)].map(own));
  }

  /** Those of the persons who are at a partner, or known at none of those concerned. */
  private personsAt(path: string, { persons, partners }: LogRequest): readonly NamedPerson[] {
    const isAt = (partner: string, named: NamedPerson): boolean => this.keeper.current.partner(partner)?.persons.some(({ name }) => isCalled(named, name)) ?? false;
    return persons.filter((named) => isAt(path, named) || !partners.some((partner) => isAt(partner, named)));
  }

  /** The edits that logging makes. `further` changes properties in the notes that hold the entry, in the same edits. */
  steps(request: LogRequest, further?: FurtherChanges): EditStep[] {
    return request.cooperation === undefined
      ? [...new Set(request.partners)].map((path) => ({ kind: 'edit', path, edit: logContactEdit(this.interaction(path, request), nextOf(request), this.rules(), further) }))
      : this.stepsInCooperation(request.cooperation, request, further);
  }

  /** The entry stands once, in the cooperation's note; the partners it counts for keep the days of contact. */
  private stepsInCooperation(path: string, request: LogRequest, further?: FurtherChanges): EditStep[] {
    const interaction = this.interaction(path, request);
    const days = contactDaysEdit(interaction, nextOf(request), this.rules().language);
    const counting = this.keeper.current.partnersMeant(path, interaction.persons).map((partner): EditStep => ({ kind: 'edit', path: partner, edit: days }));
    return [{ kind: 'edit', path, edit: logEntryEdit(interaction, this.rules(), further) }, ...counting];
  }

  private namesOf({ cooperation, partners }: LogRequest): readonly string[] {
    return (cooperation === undefined ? partners : [cooperation]).map((path) => this.keeper.current.contribution(path)?.name ?? path);
  }

  private interaction(path: string, request: LogRequest): Interaction {
    return {
      day: request.day,
      time: request.time,
      channel: request.channel,
      direction: request.direction,
      persons: request.persons.map((person) => this.referenceTo(person, path, request.partners)),
      text: request.text,
    };
  }

  /**
   * A person with a note is linked, so that the entry still means the same when the note is renamed. A link that was
   * typed stays as it is, unless it is but the name of a person with a note.
   */
  private referenceTo(person: NamedPerson, from: string, partners: readonly string[]): Reference {
    const typed = referenceOf(person);
    const name = typed.target;
    // Of namesakes the one at the note's own partner is meant, then one at the others who were there.
    const persons = [from, ...partners].flatMap((partner) => this.keeper.current.partner(partner)?.persons ?? []);
    const known = persons.find((one) => one.name === name)?.path ?? null;
    if (typed.linked && (known === null || person !== `[[${name}]]`)) return { ...typed, written: person };
    const path = known ?? this.source.resolveLink(name, from);
    if (path === null || this.keeper.current.contribution(path) === null) return { target: name, label: name, linked: false };
    return { target: this.source.linkText(path, from), label: name, linked: true };
  }

  private nextDue(paths: readonly string[]): Day | null {
    const days = paths.map((path) => this.boards.row(path)?.dueDay ?? null).filter((day): day is Day => day !== null);
    return days.length === 0 ? null : Math.min(...days);
  }
}

/** An attempt plans another try where nothing else was chosen. */
function nextOf({ channel, day, next }: LogRequest): NextContact {
  return channel === ATTEMPT && next.kind === 'clear' ? { kind: 'set', day: day + TRY_AGAIN_AFTER_DAYS } : next;
}
