import type { Bench } from '../harness/bench';
import { figureOf, type Figure, type Growth } from '../harness/figure';
import { growthOf } from '../harness/growth';
import { measureInTurn, type Step } from '../harness/measure';
import { placePartner, type BoardContext } from '../../../src/application/due/placed-partner';
import type { Contribution } from '../../../src/domain/contribution';
import { RelationshipIndex } from '../../../src/index/relationship-index';
import { noteInputFromText } from '../../../src/notes/note-input';
import { readNote } from '../../../src/notes/read-note';
import { DUE_RULES } from '../../support/partners';
import { readingRules } from '../../support/reading-rules';
import { BENCH_DAY } from '../generator/vault-plan';

const bench = 'shared';
/** A change of what very many have in common may cost what all of them cost, and not much more. */
const LIMIT = 2;

const SHARED = 'Sam.md';
const FIRM = 'Firms/Firm 0.md';
const COOPERATION = 'Association.md';
const ASSOCIATION = 'Firms/Everybody.md';
/** How many lines the log of the cooperation has: each names a person of another partner. */
const LINES = 100;

/**
 * What very many partners have in common, in the index and on the board: a person with all of them, and a cooperation of
 * all. And a partner of very many persons, or two who share them.
 */
export const sharedBench: Bench = {
  name: bench,
  run: async ({ quick }) => {
    const sizes = quick ? { small: 500, large: 2_000 } : { small: 1_000, large: 4_000 };
    const rounds = { rounds: quick ? 9 : 20, warmUp: 8, budget: 5_000 };
    const figures: Figure[] = [];
    const growths: Growth[] = [];
    for (const [what, stepAt] of [
      ['all of them taken in', takenIn],
      ['all of them renamed together', renamedTogether],
      ['a line about a person whom they share, at one of them', lineAtOne],
      ['the person gone, and there again', goneAndBack],
      ['a line in the cooperation of all', lineInCooperation],
      ['a line at a partner with as many persons and lines', lineAtMany],
      ['a line at one of two partners who have as many persons in common', lineAtTwin],
    ] as const) {
      const steps = { small: stepAt(sizes.small), large: stepAt(sizes.large) };
      const samples = await measureInTurn(steps, rounds);
      for (const size of ['small', 'large'] as const) figures.push(figureOf(samples[size], { bench, what, notes: sizes[size] }));
      let known: typeof samples | null = samples;
      growths.push(
        await growthOf({ bench, what: `${what}, ${sizes.large.toLocaleString('en')} partners against four times ${sizes.small.toLocaleString('en')}`, limit: LIMIT }, async () => {
          const again = known ?? (await measureInTurn(steps, rounds));
          known = null;
          return again.large.median / again.small.median / (sizes.large / sizes.small);
        }),
      );
    }
    return { figures, growths };
  },
};

/** What they have in common is known before they are. */
function takenIn(size: number): Step {
  const notes = new Map([...vaultOf(size).notes].reverse());
  return { run: () => indexOf(notes, resolverOf(notes)) };
}

/** As when their folder is renamed, and renamed back. */
function renamedTogether(size: number): Step {
  const { index, notes } = vaultOf(size);
  let [from, to] = ['Firms', 'Companies'];
  const rename = (at: number): void => {
    const [before, after] = [`${from}/Firm ${at}.md`, `${to}/Firm ${at}.md`];
    const said = notes.get(before) ?? null;
    notes.delete(before);
    notes.set(after, said === null ? null : { ...said, path: after });
    index.put(before, null);
    index.namesChanged([before]);
    index.put(after, notes.get(after) ?? null);
    index.namesChanged([after]);
  };
  const all = Array.from({ length: size }, (_, at) => at);
  return {
    run: () => {
      settled(index, () => all.forEach(rename));
      [from, to] = [to, from];
    },
  };
}

function lineAtOne(size: number): Step {
  const { index } = vaultOf(size);
  return { run: (round) => settled(index, () => index.put(FIRM, firm(0, `- 2026-11-2${round % 9} call with [[Sam]]: more\n`))) };
}

function goneAndBack(size: number): Step {
  const { index, notes } = vaultOf(size);
  const person = notes.get(SHARED) ?? null;
  const put = (said: Contribution | null): void => {
    if (said === null) notes.delete(SHARED);
    else notes.set(SHARED, said);
    index.put(SHARED, said);
    index.namesChanged([SHARED]);
  };
  return {
    run: () => {
      settled(index, () => put(null));
      settled(index, () => put(person));
    },
  };
}

function lineInCooperation(size: number): Step {
  const { index } = vaultOf(size);
  return { run: (round) => settled(index, () => index.put(COOPERATION, cooperation(size, `- 2026-11-2${round % 9} call with [[Person 0]]: more\n`))) };
}

/** Of each person one line tells, by the whole name or by the first one. All have left, or are kept in touch with by a cadence of their own. */
function lineAtMany(size: number): Step {
  const persons = Array.from({ length: size }, (_, at) => at);
  const lines = persons.map((at) => `- 2026-0${1 + (at % 9)}-1${at % 10} call with Given${at}${at % 2 === 0 ? ` Family${at}` : ''}: stand ${at}\n`).join('');
  const said = (more: string): Contribution | null => read(ASSOCIATION, `---\ntype: partner\ncadence: monthly\n---\n## Contact log\n${more}${lines}`);
  const notes = new Map([[ASSOCIATION, said('')]]);
  for (const at of persons) {
    const path = `Persons/Given${at} Family${at}.md`;
    const facts = at % 4 === 0 ? `left: 2026-0${1 + (at % 9)}-20\nsuccessor: "[[Given${at + 4} Family${at + 4}]]"` : 'cadence: half-yearly\nbirthday: 11-28';
    notes.set(path, read(path, `---\ntype: person\npartner: "[[Everybody]]"\n${facts}\n---\n`));
  }
  const index = indexOf(notes, (target) => [ASSOCIATION, `Persons/${target}.md`].find((path) => path.endsWith(`/${target}.md`) && notes.has(path)) ?? null);
  return { run: (round) => settled(index, () => index.put(ASSOCIATION, said(`- 2026-11-2${round % 4} call with Given1: more\n`))) };
}

/** Both have a line for each of the persons; one line names all of them. */
function lineAtTwin(size: number): Step {
  const persons = Array.from({ length: size }, (_, at) => `Given${at} Family${at}`);
  const lines = persons.map((name, at) => `- 2026-0${1 + (at % 9)}-1${at % 10} call with [[${name}]]: stand ${at}\n`).join('');
  const all = `- 2026-10-05 meeting with ${persons.map((name) => `[[${name}]]`).join(', ')}: all of them\n`;
  const said = (path: string, more: string): Contribution | null => read(path, `---\ntype: partner\ncadence: monthly\n---\n## Contact log\n${more}${all}${lines}`);
  const twins = ['One.md', 'Other.md'] as const;
  const notes = new Map<string, Contribution | null>(twins.map((path) => [path, said(path, '')]));
  for (const name of persons) notes.set(`Persons/${name}.md`, read(`Persons/${name}.md`, '---\ntype: person\npartner: ["[[One]]", "[[Other]]"]\ncadence: half-yearly\n---\n'));
  const index = indexOf(notes, (target) => [`${target}.md`, `Persons/${target}.md`].find((path) => notes.has(path)) ?? null);
  return { run: (round) => settled(index, () => index.put('One.md', said('One.md', `- 2026-11-2${round % 4} call with [[Given1 Family1]]: more\n`))) };
}

/** Makes a change, and puts the partners together that it concerns, and in their places. */
function settled(index: RelationshipIndex, change: () => void): void {
  change();
  for (const path of index.takeChanged()) {
    const partner = index.partner(path);
    if (partner !== null) placePartner(partner, CONTEXT);
  }
}

function vaultOf(size: number): { readonly index: RelationshipIndex; readonly notes: Map<string, Contribution | null> } {
  const firms = Array.from({ length: size }, (_, at) => at);
  const notes = new Map(firms.map((at): [string, Contribution | null] => [`Firms/Firm ${at}.md`, firm(at)]));
  notes.set(SHARED, read(SHARED, '---\ntype: person\nbirthday: 11-28\ncadence: monthly\n---\n'));
  notes.set(COOPERATION, cooperation(size));
  for (const at of named(size)) notes.set(`Person ${at}.md`, read(`Person ${at}.md`, `---\ntype: person\npartner: "[[Firm ${at}]]"\n---\n`));
  return { index: indexOf(notes, resolverOf(notes)), notes };
}

function resolverOf(notes: ReadonlyMap<string, unknown>): (target: string) => string | null {
  return (target) => [`Firms/${target}.md`, `Companies/${target}.md`, `${target}.md`].find((path) => notes.has(path)) ?? null;
}

function indexOf(notes: ReadonlyMap<string, Contribution | null>, resolve: (target: string) => string | null): RelationshipIndex {
  const index = new RelationshipIndex(resolve, { groupCadences: [] });
  settled(index, () => {
    for (const [path, said] of notes) index.put(path, said);
  });
  return index;
}

function firm(at: number, more = ''): Contribution | null {
  return read(`Firms/Firm ${at}.md`, `---\ntype: partner\ncadence: 6 weeks\ncontacts: "[[Sam]]"\n---\n## Contact log\n${more}- 2026-10-12 call with [[Sam]]: prices\n- 2026-09-01 mail to [[Sam]]: drawings\n`);
}

function cooperation(size: number, more = ''): Contribution | null {
  const partners = Array.from({ length: size }, (_, at) => `"[[Firm ${at}]]"`).join(', ');
  const lines = named(size).map((at) => `- 2026-0${1 + (at % 9)}-1${at % 10} call with [[Person ${at}]]: stand ${at}\n`);
  return read(COOPERATION, `---\ntype: cooperation\npartners: [${partners}]\n---\n## Contact log\n${more}${lines.join('')}`);
}

/** The partners whose persons the lines of the cooperation name. */
function named(size: number): readonly number[] {
  return Array.from({ length: LINES }, (_, line) => Math.floor((line * size) / LINES));
}

function read(path: string, text: string): Contribution | null {
  return readNote(noteInputFromText(path, text, []), RULES);
}

const RULES = readingRules();
const CONTEXT: BoardContext = { today: BENCH_DAY, rules: DUE_RULES, putOffOn: () => null };
