import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UndoMemory, type DoneAction, type DoneStep, type LaterEdits } from '../../../src/application/logging/undo-memory';
import { recordUndo } from '../../../src/notes/writing/undo';

type Happening = { readonly kind: 'done'; readonly steps: readonly Pick<DoneStep, 'kind' | 'path'>[] } | { readonly kind: 'taken-back'; readonly which: number } | { readonly kind: 'renamed'; readonly from: string; readonly to: string };

const PATHS = ['Kröger.md', 'Brandt.md', 'Zoe.md', 'Fair.md'];
const anyPath = fc.constantFrom(...PATHS);
const anyStep = fc.record({ kind: fc.constantFrom('edit', 'edit', 'edit', 'create'), path: anyPath });
const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ kind: fc.constant('done'), steps: fc.array(anyStep, { minLength: 1, maxLength: 5 }) }),
  fc.record({ kind: fc.constant('taken-back'), which: fc.nat() }),
  fc.record({ kind: fc.constant('renamed'), from: anyPath, to: anyPath }),
);

function doneStep({ kind, path }: Pick<DoneStep, 'kind' | 'path'>): DoneStep {
  if (kind === 'aside') return { kind, path, takeBack: () => undefined };
  return kind === 'create' ? { kind, path, text: '' } : { kind, path, edit: () => null, record: recordUndo('', '') };
}

const doneAction = (steps: readonly DoneStep[]): DoneAction => ({ group: null, names: [], steps, canBeUndone: true, withdrawOffer: null });

/** Edits of later actions that are known to be of a note by looking at every one of them. */
function expectSameAsLookedThrough(later: LaterEdits): void {
  for (const path of PATHS) {
    const found = later.at(path);
    const plain = later.all.filter((edit) => edit.path === path);
    expect(found.length).toBe(plain.length);
    for (const [at, edit] of plain.entries()) expect(found[at]).toBe(edit);
  }
}

describe('what was done', () => {
  it('is found by its note as if all of it were looked through, whatever is taken back and renamed, also onto each other', () => {
    fc.assert(
      fc.property(fc.array(anyHappening, { maxLength: 25 }), (happenings) => {
        const memory = new UndoMemory();
        // Plainly: each action with the paths of its steps.
        let plain: { readonly action: DoneAction; paths: string[] }[] = [];
        for (const happening of happenings) {
          const underWay = plain.map(({ action }) => memory.editsAfter(action));
          if (happening.kind === 'done') {
            const action = doneAction(happening.steps.map(doneStep));
            memory.keep(action);
            plain.push({ action, paths: action.steps.map(({ path }) => path) });
          } else if (happening.kind === 'renamed') {
            memory.followRename(happening.from, happening.to);
            for (const each of plain) each.paths = each.paths.map((path) => (path === happening.from ? happening.to : path));
            // Notes may be renamed while something is taken back.
            underWay.forEach(expectSameAsLookedThrough);
          } else if (plain.length > 0) {
            const gone = plain[happening.which % plain.length];
            if (gone !== undefined) memory.takenBack(gone.action);
            plain = plain.filter((each) => each !== gone);
          }
          expect(memory.undoable).toEqual(plain.map(({ action }) => action));
          expect(plain.map(({ action }) => action.steps.map(({ path }) => path))).toEqual(plain.map(({ paths }) => paths));
          for (const [at, { action }] of plain.entries()) {
            const later = memory.editsAfter(action);
            expect(later.all).toEqual(plain.slice(at + 1).flatMap((each) => each.action.steps.filter(({ kind }) => kind === 'edit')));
            expectSameAsLookedThrough(later);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is no longer led anywhere once it is forgotten', () => {
    const memory = new UndoMemory();
    const first = doneAction([doneStep({ kind: 'edit', path: 'Kröger.md' })]);
    memory.keep(first);
    for (let more = 0; more < 50; more += 1) memory.keep(doneAction([doneStep({ kind: 'edit', path: 'Kröger.md' })]));
    memory.followRename('Kröger.md', 'Messebau Kröger.md');
    expect(first.steps.map(({ path }) => path)).toEqual(['Kröger.md']);
    expect(memory.undoable.flatMap(({ steps }) => steps.map(({ path }) => path))).toEqual(Array(50).fill('Messebau Kröger.md'));
  });
});
