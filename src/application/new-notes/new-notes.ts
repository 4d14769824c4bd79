import type { Failure } from '../ports/announcement';
import type { IndexKeeper } from '../index-keeper';
import type { NewCooperationRequest, NewEventRequest, NewPartnerRequest, NewPersonRequest } from './new-note-requests';
import type { NoteActions, NoteCreation } from '../logging/note-actions';
import type { NoteSource } from '../ports/note-source';
import type { NoteTemplates } from './note-templates';
import type { SettingsStore } from '../settings-store';
import { folderOf, usualFolder } from './usual-folder';
import { formatDay, type Day } from '../../domain/days';
import type { RecognitionRule, ReadingRules, WritingRules } from '../../domain/rules';
import { noteInputFromText } from '../../notes/note-input';
import { recognise } from '../../notes/recognise';
import { EditRefused } from '../../notes/writing/edit-refused';
import { newNoteText, type NewNote } from '../../notes/writing/new-note';
import { fill, firstEmptyProperty, noteFromTemplate, type Filling } from '../../notes/writing/template';
import { STATUS_NAMES } from '../../notes/vocabulary/status-words';
import { folderForNew } from '../../settings/rules';
import type { MadeNoteKind } from '../../settings/settings';

/** Makes the notes of partners, persons, cooperations and events, with the properties a person would type and no others, or from a template. */
export class NewNotes {
  constructor(
    private readonly actions: NoteActions,
    private readonly keeper: IndexKeeper,
    private readonly source: NoteSource,
    private readonly settings: SettingsStore,
    private readonly rules: () => { readonly reading: ReadingRules; readonly writing: WritingRules },
    private readonly templates: NoteTemplates,
    private readonly now: () => Pick<Filling, 'day' | 'time'>,
    /** `line` is where somebody goes on typing, where there is such a place. */
    private readonly created: (path: string, line?: number) => void,
  ) {}

  createPartner({ name, cadence, lastContact, contactPerson }: NewPartnerRequest): Promise<Failure | null> {
    return this.create('partner', name, [
      ['cadence', cadence],
      ['last-contact', dayValue(lastContact)],
      ['contacts', contactPerson === null ? null : [contactPerson]],
    ]);
  }

  createPerson({ name, partner, role, email, phone }: NewPersonRequest): Promise<Failure | null> {
    const path = this.pathFor('person', name);
    return this.create('person', name, [
      ['partner', partner === null ? null : this.linkTo(partner, path)],
      ['role', role],
      ['email', email],
      ['phone', phone],
    ]);
  }

  createCooperation({ name, partners, kind, start, end, status, cadence }: NewCooperationRequest): Promise<Failure | null> {
    const path = this.pathFor('cooperation', name);
    return this.create('cooperation', name, [
      ['partners', partners.map((partner) => this.linkTo(partner, path))],
      ['kind', kind],
      ['start', dayValue(start)],
      ['end', dayValue(end)],
      ['status', status === null ? null : STATUS_NAMES[status][this.rules().writing.language]],
      [cadence?.property ?? 'cadence', cadence?.text ?? null],
    ]);
  }

  createEvent({ name, date, end, place, partners }: NewEventRequest): Promise<Failure | null> {
    const path = this.pathFor('event', name);
    return this.create('event', name, [
      ['date', dayValue(date)],
      ['end', dayValue(end)],
      ['place', place],
      ['partners', partners.map((partner) => this.linkTo(partner, path))],
    ]);
  }

  /**
   * What makes the note of a person at a partner, as part of another action; or why it cannot be made.
   * Where no folder is chosen for persons, the note is made beside the one of a colleague.
   */
  personStep(name: string, properties: NewNote['properties'], { partner, colleague }: { readonly partner: string; readonly colleague: string | null }): Failure | NoteCreation {
    const path = this.pathFor('person', name, colleague === null ? undefined : folderOf(colleague));
    return this.stepFor('person', name, [['partner', this.linkTo(partner, path)], ...properties], path);
  }

  private linkTo(path: string, from: string): string {
    return `[[${this.source.linkText(path, from)}]]`;
  }

  private async create(kind: MadeNoteKind, name: string, properties: NewNote['properties']): Promise<Failure | null> {
    const step = await this.stepByTemplate(kind, name, properties);
    if (step.kind !== 'create') return step;
    const { path, text } = step;
    const failure = await this.actions.perform([name], [step], () => ({ kind: 'created', name, path }));
    if (failure === null && this.keeper.current.contribution(path) !== null) this.created(path, firstEmptyProperty(text) ?? undefined);
    return failure;
  }

  /** As `stepFor`, with the user's own template for the kind, where there is one. */
  private async stepByTemplate(kind: MadeNoteKind, name: string, properties: NewNote['properties']): Promise<Failure | NoteCreation> {
    const step = this.stepFor(kind, name, properties);
    if (step.kind !== 'create') return step;
    const template = await this.templates.find(kind);
    if (template === null) return step;
    if ('kind' in template) return template;
    try {
      return { ...step, text: this.textFrom(template.text, kind, step.path, { title: name, ...this.now(), properties }) };
    } catch (error) {
      if (error instanceof EditRefused) return { kind: 'template-refused', path: template.path, reason: error.reason };
      throw error;
    }
  }

  private textFrom(template: string, kind: MadeNoteKind, path: string, filling: Filling): string {
    const { frontMatter, tags } = noteInputFromText(path, fill(template, filling), []);
    const isKnown = recognise({ path, frontMatter, tags }, this.rules().reading).kinds.includes(kind);
    return noteFromTemplate(template, filling, isKnown ? null : this.ruleFor(kind, path), this.rules().writing.language);
  }

  private stepFor(kind: MadeNoteKind, name: string, properties: NewNote['properties'], path = this.pathFor(kind, name)): Failure | NoteCreation {
    // Two notes of one name in different folders would make every link to that name mean one of them by chance.
    if (this.source.resolveLink(name, path) !== null) return { kind: 'exists', path };
    const text = newNoteText({ recognisedBy: this.ruleFor(kind, path), properties }, this.rules().writing.language);
    return { kind: 'create', path, text };
  }

  private pathFor(kind: MadeNoteKind, name: string, otherwise = usualFolder(kind, this.keeper.current.notes()) ?? this.source.folderForNew()): string {
    const folder = folderForNew(this.settings.current(), kind) || otherwise;
    // As the vault itself writes a name; under any other, the note would not be found again.
    const fileName = name.normalize('NFC').replace(/[\u00a0\u202f]/g, ' ');
    return folder === '' ? `${fileName}.md` : `${folder}/${fileName}.md`;
  }

  /** The rule by which the new note is known as what it is: its folder where that is enough, else the first that can be written. */
  private ruleFor(kind: MadeNoteKind, path: string): RecognitionRule {
    const rules = this.rules().reading.recognition[kind];
    const byFolder = rules.find((rule) => rule.by === 'folder' && path.toLowerCase().startsWith(`${rule.folder.toLowerCase()}/`));
    return byFolder ?? rules.find((rule) => rule.by !== 'folder') ?? { by: 'property', property: 'type', value: kind };
  }
}

function dayValue(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}
