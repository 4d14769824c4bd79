import type { Failure } from '../ports/announcement';
import type { Clock } from '../ports/clock';
import type { ContactPersonChangeRequest, ContactPersons, NamedPerson, PossibleLeaver, PossibleSuccessor, Successor } from './contact-person-change';
import type { IndexKeeper } from '../index-keeper';
import type { NewNotes } from '../new-notes/new-notes';
import type { NoteActions, WriteStep } from '../logging/note-actions';
import type { NoteSource } from '../ports/note-source';
import { previewSteps, type PreviewedWrite } from '../composing/preview-writes';
import { NOTE } from '../../domain/channel';
import { lastContactOf } from '../../domain/contact';
import { formatDay, moveToMonday, type Day } from '../../domain/days';
import { means } from '../../domain/naming';
import type { Partner, PartnerPerson } from '../../domain/partner';
import { isGone, personsThere } from '../../domain/presence';
import type { WritingRules } from '../../domain/rules';
import { DEPARTURE_WORDS } from '../../notes/vocabulary/departure-words';
import { contactPersonEdit, joiningEdit, leavingEdit, type ContactPersonChange } from '../../notes/writing/departure-edit';
import type { IsMeant } from '../../notes/writing/reference-edit';

/** In how many days somebody new wants to be met. */
const INTRODUCED_IN_DAYS = 3;

/** Who follows, as the notes are going to name them: by link where they have a note, or are about to. */
interface NamedSuccessor extends NamedPerson {
  readonly writtenIn: (path: string) => string;
  /** Whether only `contacts` can tell that they belong to the partner. */
  readonly mustBeListed: boolean;
  /** Their note is made by the same action: until then, nobody else had a note of that name. */
  readonly getsNote: boolean;
}

/**
 * Writes down that a contact person left or is going to, and who follows: in the notes of both, in the partner's
 * `contacts` and log, with a plan to introduce oneself. One action with one undo.
 */
export class ChangeContactPerson {
  constructor(
    private readonly actions: NoteActions,
    private readonly keeper: IndexKeeper,
    private readonly source: NoteSource,
    private readonly newNotes: NewNotes,
    private readonly clock: Clock,
    private readonly rules: () => WritingRules,
  ) {}

  /** Who may leave and who may follow; `null` when there is no such partner. */
  personsOf(path: string): ContactPersons | null {
    const partner = this.keeper.current.partner(path);
    if (partner === null) return null;
    const today = this.clock.today();
    const there = personsThere(partner, today).filter((person) => person.path !== path);
    const gone = partner.departures.filter((departure) => isGone(departure, today));
    return {
      path,
      name: partner.name,
      leavers: [
        ...there.map((person): PossibleLeaver => ({ name: person.name, path: person.path, left: null })),
        ...gone.filter(({ successor }) => successor === null).map(({ person, left }): PossibleLeaver => ({ name: person.name, path: person.path, left: left ?? 'unknown' })),
      ],
      gone: gone.map(({ person }) => person.name),
      successors: () => this.successorsOf(partner, there, today),
    };
  }

  private *successorsOf(partner: Partner, there: readonly PartnerPerson[], today: Day): Iterable<PossibleSuccessor> {
    for (const { name, path } of there) yield { name, path, isThere: true };
    const known = new Set(there.map(({ path }) => path));
    for (const { path, name, person, partner: own } of this.keeper.current.notes()) {
      if (person !== null && own === null && !known.has(path) && !isGoneFrom(partner, path, today)) yield { name, path, isThere: false };
    }
  }

  async change(request: ContactPersonChangeRequest): Promise<Failure | null> {
    const steps = this.stepsFor(request);
    if (!Array.isArray(steps)) return steps;
    const name = this.keeper.current.partner(request.partner)?.name ?? request.partner;
    const { leaver, successor, day } = request;
    const follows = successor === null ? null : successor.kind === 'new' ? successor.name : successor.person.name;
    return this.actions.perform([name], steps, () => ({ kind: 'contact-changed', name, leaver: leaver.name, successor: follows, day }));
  }

  /**
   * Exactly what the change would write where.
   *
   * @throws StepRefused where it would be refused.
   */
  async preview(request: ContactPersonChangeRequest): Promise<readonly PreviewedWrite[]> {
    const steps = this.stepsFor(request);
    return Array.isArray(steps) ? previewSteps(steps, this.source) : [];
  }

  private stepsFor(request: ContactPersonChangeRequest): WriteStep[] | Failure {
    const { partner: path, leaver, day, next } = request;
    const partner = this.keeper.current.partner(path);
    if (partner === null) return { kind: 'missing', path };
    const { language } = this.rules();
    const steps: WriteStep[] = [];
    const joined = day ?? this.clock.today();
    const { successor } = request;
    if (successor?.kind === 'new' && successor.withNote) {
      const step = this.newNotes.personStep(successor.name, [['joined', formatDay(joined)]], { partner: path, colleague: leaver.path });
      if (step.kind !== 'create') return step;
      steps.push(step);
    }
    const follows = successor === null ? null : this.named(successor, partner);
    if (follows !== null && follows.path !== null && !partner.persons.some((person) => person.path === follows.path)) {
      steps.push({ kind: 'edit', path: follows.path, edit: joiningEdit(this.linkTo(path, follows.path), joined, language) });
    }
    if (leaver.path !== null) {
      const edit = leavingEdit(
        {
          day,
          partner: this.linkTo(path, leaver.path),
          isPartner: this.leadsTo(path, leaver.path),
          successor: follows?.writtenIn(leaver.path) ?? null,
          next: next === null ? null : { partner: this.linkTo(next, leaver.path), isPartner: this.leadsTo(next, leaver.path) },
        },
        language,
      );
      steps.push({ kind: 'edit', path: leaver.path, edit });
    }
    const edit = contactPersonEdit(this.changeAtPartner(request, partner, follows), this.rules());
    return [...steps, { kind: 'edit', path, edit }];
  }

  private changeAtPartner(request: ContactPersonChangeRequest, partner: Partner, follows: NamedSuccessor | null): ContactPersonChange {
    const { leaver, day } = request;
    const today = this.clock.today();
    return {
      isLeaver: this.means(leaver, partner.path),
      staysListed: leaver.path !== null && day !== null && day > today,
      successor: follows === null ? null : { name: follows.writtenIn(partner.path), isMeant: follows.getsNote ? isCalled(follows.name) : this.means(follows, partner.path), mustBeListed: follows.mustBeListed },
      plan: follows === null ? null : { day: moveToMonday(today + INTRODUCED_IN_DAYS), last: lastContactOf(partner, today)?.day ?? null },
      entry: { day: Math.min(day ?? today, today), time: null, channel: NOTE, direction: null, persons: [], text: this.remark(request, follows) },
    };
  }

  /** What the log says of it, in the language of the notes. */
  private remark({ partner, leaver, day, next }: ContactPersonChangeRequest, follows: NamedSuccessor | null): string {
    const words = DEPARTURE_WORDS[this.rules().language];
    const who = leaver.path === null ? leaver.name : this.linkTo(leaver.path, partner);
    const successor = follows?.writtenIn(partner) ?? null;
    if (day === null) return successor === null ? words.left(who) : words.followsOn(successor, who);
    const to = next === null ? null : this.linkTo(next, partner);
    const isAhead = day > this.clock.today();
    const leaves = to === null ? (isAhead ? words.leaves(who, formatDay(day)) : words.left(who)) : isAhead ? words.leavesFor(who, to, formatDay(day)) : words.leftFor(who, to);
    return successor === null ? leaves : leaves + words.follows(successor);
  }

  private named(successor: Successor, partner: Partner): NamedSuccessor {
    if (successor.kind === 'new') {
      const { name, withNote } = successor;
      return { name, path: null, writtenIn: () => (withNote ? `[[${name}]]` : name), mustBeListed: !withNote, getsNote: withNote };
    }
    const { name, path } = successor.person;
    if (path === null) return { name, path, writtenIn: () => name, mustBeListed: true, getsNote: false };
    const worksElsewhere = (this.keeper.current.contribution(path)?.person?.partners.length ?? 0) > 0;
    const isKnown = partner.persons.some((person) => person.path === path);
    return { name, path, writtenIn: (from) => this.linkTo(path, from), mustBeListed: worksElsewhere && !isKnown, getsNote: false };
  }

  private linkTo(path: string, from: string): string {
    return `[[${this.source.linkText(path, from)}]]`;
  }

  private leadsTo(path: string, from: string): IsMeant {
    return (reference) => this.keeper.current.resolve(reference, from) === path;
  }

  /** Which references in a note mean a person: those that lead to their note or, where there is none, those of the name. */
  private means({ name, path }: NamedPerson, from: string): IsMeant {
    return (reference) => {
      const found = this.keeper.current.resolve(reference, from);
      return path === null ? (found === null || this.keeper.current.contribution(found)?.person == null) && isCalled(name)(reference) : found === path;
    };
  }
}

function isCalled(name: string): IsMeant {
  return (reference) => means(reference, { name, path: null, aliases: [], facts: null });
}

function isGoneFrom({ departures }: Partner, path: string, today: Day): boolean {
  return departures.some((departure) => departure.person.path === path && isGone(departure, today));
}
