import type { Failure } from '../ports/announcement';
import type { NoteSource } from '../ports/note-source';
import { isTemplateName } from '../../notes/vocabulary/template-names';
import { cleanFolder } from '../../settings/folder-name';
import type { MadeNoteKind } from '../../settings/settings';

/** A template as it stands. */
export interface NoteTemplate {
  readonly path: string;
  readonly text: string;
}

/** Finds the user's own templates for new notes: notes in the folder that was chosen, by their names. */
export class NoteTemplates {
  constructor(
    private readonly source: NoteSource,
    private readonly folder: () => string,
  ) {}

  /** The template for a kind of note, `null` where there is none; or why there is none although there should be. */
  async find(kind: MadeNoteKind): Promise<NoteTemplate | null | Failure> {
    const folder = cleanFolder(this.folder());
    if (folder === '') return null;
    const inFolder = [...this.source.paths()].filter((path) => path.startsWith(`${folder}/`)).sort();
    if (inFolder.length === 0) return { kind: 'no-templates', path: folder };
    const path = inFolder.find((candidate) => isTemplateName(kind, candidate.slice(candidate.lastIndexOf('/') + 1).replace(/\.md$/i, '')));
    if (path === undefined) return null;
    const text = (await this.source.read(path))?.text ?? null;
    return text === null ? { kind: 'missing', path } : { path, text };
  }
}
