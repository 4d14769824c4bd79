import type { Failure } from './ports/announcement';
import type { Clock } from './ports/clock';
import type { IndexKeeper } from './index-keeper';
import type { LogContact } from './logging/log-contact';
import type { NoteActions } from './logging/note-actions';
import { agreementDatesOf, type AgreementDate, type DatedAgreement } from '../domain/agreement-dates';
import { countsAsContact } from '../domain/channel';
import type { Day } from '../domain/days';
import type { WritingRules } from '../domain/rules';
import { agreementChanges, agreementText, settledEdit } from '../notes/writing/agreement-edit';

/** What came of looking at an agreement. */
export interface AgreementReview {
  /** The note that holds the agreement: a cooperation's, or a partner's. */
  readonly path: string;
  /** The date that was due. */
  readonly what: AgreementDate;
  /** The day that takes its place; `null` where the agreement is over. */
  readonly next: Day | null;
  /** Id of the channel by which it was talked about, `note` where nobody was spoken to. */
  readonly channel: string | null;
  readonly persons: readonly string[];
  readonly text: string;
}

/** Looks after what was agreed in writing: moves its dates on, and settles the costs of what has ended. */
export class Agreements {
  constructor(
    private readonly actions: NoteActions,
    private readonly keeper: IndexKeeper,
    private readonly logContact: LogContact,
    private readonly clock: Clock,
    private readonly rules: () => WritingRules,
  ) {}

  /** The dates that can be reviewed from a note: of its own agreement, and of all cooperations of a partner. */
  datesAt(path: string): readonly DatedAgreement[] {
    const partner = this.keeper.current.partner(path);
    if (partner !== null) return partner.cooperations.flatMap(agreementDatesOf).sort((one, other) => one.day - other.day);
    const note = this.keeper.current.contribution(path);
    return note === null || note.cooperation === null ? [] : agreementDatesOf({ path, name: note.name, agreement: note.cooperation.agreement });
  }

  /** Writes the new date and an entry in the log, as one action. */
  review({ path, what, next, channel, persons, text }: AgreementReview): Promise<Failure | null> {
    const { current } = this.keeper;
    const steps = this.logContact.steps(
      {
        partners: current.partnersOf(path),
        ...(current.partner(path) === null ? { cooperation: path } : {}),
        day: this.clock.today(),
        time: null,
        channel,
        direction: persons.length > 0 ? 'with' : null,
        persons,
        text: agreementText(what, next, text, this.rules().language),
        // A remark is no contact, and leaves the plan as it is.
        next: countsAsContact(channel) ? { kind: 'clear' } : { kind: 'keep' },
      },
      agreementChanges(what, next),
    );
    const name = this.nameOf(path);
    return this.actions.perform([name], steps, () => ({ kind: 'reviewed', name, next }));
  }

  /** The costs of a cooperation were settled today. */
  settle(path: string): Promise<Failure | null> {
    const name = this.nameOf(path);
    const edit = settledEdit(this.clock.today(), this.rules().language);
    return this.actions.announceFailure(this.actions.perform([name], [{ kind: 'edit', path, edit }], () => ({ kind: 'settled', name })));
  }

  private nameOf(path: string): string {
    return this.keeper.current.contribution(path)?.name ?? path;
  }
}
