import type { Failure } from '../ports/announcement';
import type { Clock } from '../ports/clock';
import type { IndexKeeper } from '../index-keeper';
import type { NoteActions, WriteStep } from '../logging/note-actions';
import type { NoteSource } from '../ports/note-source';
import { occasionsOf } from '../../domain/occasions';
import type { DueRules, WritingRules } from '../../domain/rules';
import { handoverLines, isHandoverLine } from '../../notes/writing/handover-text';
import { HANDOVER_WORDS } from '../../notes/vocabulary/handover-words';
import { ownPart, ownPartEdit } from '../../notes/writing/own-part';

/** Nothing is put off or paused in a brief: who takes over has to know all of it. */
const NOT_SILENT = { paused: false, planned: false, putOffOn: null };

/** Writes what a colleague needs to take a partner over into a note beside the partner's, and brings it up to date later. */
export class HandoverBrief {
  constructor(
    private readonly actions: NoteActions,
    private readonly keeper: IndexKeeper,
    private readonly source: NoteSource,
    private readonly clock: Clock,
    private readonly rules: () => { readonly writing: WritingRules; readonly due: DueRules },
    private readonly openNote: (path: string) => void,
  ) {}

  async write(partnerPath: string): Promise<Failure | null> {
    const partner = this.keeper.current.partner(partnerPath);
    const { writing, due } = this.rules();
    if (partner === null) return this.actions.announceFailure(Promise.resolve({ kind: 'missing', path: partnerPath }));
    const words = HANDOVER_WORDS[writing.language];
    const path = `${partnerPath.slice(0, partnerPath.lastIndexOf('/') + 1)}${words.title} ${partner.name}.md`;
    const today = this.clock.today();
    const linkTo = (to: string): string => `[[${this.source.linkText(to, path)}]]`;
    const lines = handoverLines({ partner, occasions: occasionsOf(partner, today, due, NOT_SILENT), today, linkTo }, writing);
    const isThere = (await this.source.read(path)) !== null;
    // The type says that the note is no partner's, in whatever folder it lies.
    const step: WriteStep = isThere ? { kind: 'edit', path, edit: ownPartEdit(lines, isHandoverLine) } : { kind: 'create', path, text: `---\ntype: ${words.type}\n---\n${ownPart(lines)}` };
    const failure = await this.actions.announceFailure(this.actions.perform([partner.name], [step], () => ({ kind: 'brief-written', name: partner.name, isNew: !isThere })));
    if (failure === null) this.openNote(path);
    return failure;
  }
}
