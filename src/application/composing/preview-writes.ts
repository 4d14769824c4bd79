import type { LogRequest } from './composed-entry';
import type { LogContact } from '../logging/log-contact';
import type { EditStep, WriteStep } from '../logging/note-actions';
import type { NoteSource } from '../ports/note-source';
import { EditRefused, type RefusalReason } from '../../notes/writing/edit-refused';
import { applyEdit } from '../../notes/writing/text-change';

/** Lines that a note will gain and lose. */
export interface PreviewedWrite {
  readonly path: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** The refusal of a step, with the note that refuses. */
export class StepRefused extends EditRefused {
  constructor(
    readonly path: string,
    reason: RefusalReason,
  ) {
    super(reason);
  }
}

/**
 * Exactly what logging would write, found by making the edit on the text as it stands and comparing the lines.
 *
 * @throws StepRefused where logging would be refused.
 */
export async function previewWrites(request: LogRequest, logContact: LogContact, source: NoteSource): Promise<readonly PreviewedWrite[]> {
  return previewSteps(logContact.steps(request), source);
}

/**
 * What steps would write, found by making them on the texts as they stand; notes that stay as they are are left out.
 *
 * @throws StepRefused where one of them would be refused.
 */
export async function previewSteps(steps: readonly WriteStep[], source: NoteSource): Promise<readonly PreviewedWrite[]> {
  const writes: PreviewedWrite[] = [];
  for (const step of steps) {
    if (step.kind === 'aside') continue;
    const before = step.kind === 'create' ? '' : ((await source.read(step.path))?.text ?? null);
    if (before === null) continue;
    const after = step.kind === 'create' ? step.text : edited(before, step);
    if (after !== before) writes.push({ path: step.path, added: linesMissing(after, before), removed: linesMissing(before, after) });
  }
  return writes;
}

function edited(text: string, { path, edit }: EditStep): string {
  try {
    return applyEdit(text, edit);
  } catch (error) {
    throw error instanceof EditRefused ? new StepRefused(path, error.reason) : error;
  }
}

/** The lines of a text that another does not have, as often as they are missing, without blank ones. */
function linesMissing(text: string, other: string): string[] {
  const counts = new Map<string, number>();
  for (const line of other.split(/\r\n|\r|\n/)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return text.split(/\r\n|\r|\n/).filter((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left <= 0 && line.trim() !== '';
  });
}
