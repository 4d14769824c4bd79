import type { Failure } from './announcement';
import type { IndexKeeper } from './index-keeper';
import type { NewPartnerRequest, NewPersonRequest } from './new-note-requests';
import type { NoteActions } from './note-actions';
import type { NoteSource } from './note-source';
import type { SettingsStore } from './settings-store';
import type { NoteKind } from '../domain/contribution';
import { formatDay } from '../domain/days';
import type { RecognitionRule, ReadingRules, WritingRules } from '../domain/rules';
import { newNoteText, type NewNote } from '../notes/writing/new-note';
import { folderForNew } from '../settings/rules';

/** Makes the notes of partners and persons, with the properties a person would type and no others. */
export class NewNotes {
  constructor(
    private readonly actions: NoteActions,
    private readonly keeper: IndexKeeper,
    private readonly source: NoteSource,
    private readonly settings: SettingsStore,
    private readonly rules: () => { readonly reading: ReadingRules; readonly writing: WritingRules },
    private readonly created: (path: string) => void,
  ) {}

  createPartner({ name, cadence, lastContact, contactPerson }: NewPartnerRequest): Promise<Failure | null> {
    return this.create('partner', name, [
      ['cadence', cadence],
      ['last-contact', lastContact === null ? null : formatDay(lastContact)],
      ['contacts', contactPerson === null ? null : [contactPerson]],
    ]);
  }

  createPerson({ name, partner, role, email, phone }: NewPersonRequest): Promise<Failure | null> {
    const path = this.pathFor('person', name);
    return this.create('person', name, [
      ['partner', partner === null ? null : `[[${this.source.linkText(partner, path)}]]`],
      ['role', role],
      ['email', email],
      ['phone', phone],
    ]);
  }

  private async create(kind: 'partner' | 'person', name: string, properties: NewNote['properties']): Promise<Failure | null> {
    const path = this.pathFor(kind, name);
    // Two notes of one name in different folders would make every link to that name mean one of them by chance.
    if (this.source.resolveLink(name, path) !== null) return { kind: 'exists', path };
    const text = newNoteText({ recognisedBy: this.ruleFor(kind, path), properties }, this.rules().writing.language);
    const failure = await this.actions.perform([name], [{ kind: 'create', path, text }], () => ({ kind: 'created', name, path }));
    if (failure === null && this.keeper.current.contribution(path) !== null) this.created(path);
    return failure;
  }

  private pathFor(kind: 'partner' | 'person', name: string): string {
    const folder = folderForNew(this.settings.current(), kind) || this.source.folderForNew();
    return folder === '' ? `${name}.md` : `${folder}/${name}.md`;
  }

  /** The rule by which the new note is known as what it is: its folder where that is enough, else the first that can be written. */
  private ruleFor(kind: NoteKind, path: string): RecognitionRule {
    const rules = this.rules().reading.recognition[kind];
    const byFolder = rules.find((rule) => rule.by === 'folder' && path.toLowerCase().startsWith(`${rule.folder.toLowerCase()}/`));
    return byFolder ?? rules.find((rule) => rule.by !== 'folder') ?? { by: 'property', property: 'type', value: kind };
  }
}
