import type { Bench } from '../harness/bench';
import { figureOf, type Figure, type Growth } from '../harness/figure';
import { growthOf } from '../harness/growth';
import { measureInTurn, type Step } from '../harness/measure';
import { understandText, type ComposerContext } from '../../../src/application/composing/composer-text';
import { NaturalDays } from '../../../src/application/composing/natural-days';
import { noteInputFromText } from '../../../src/notes/note-input';
import { readNote } from '../../../src/notes/read-note';
import { insertLogEntry } from '../../../src/notes/writing/log-edit';
import { editProperties } from '../../../src/notes/writing/property-edit';
import { DEFAULT_CHANNELS } from '../../../src/settings/default-channels';
import { Unhurried } from '../../support/pacings';
import { readingRules } from '../../support/reading-rules';
import { BENCH_DAY } from '../generator/vault-plan';

const bench = 'texts';
/** What is four times as long may take four times as long, and not much more. */
const LIMIT = 2;
const TIMES = 4;

const RULES = readingRules();
const WRITING = { language: 'en', logHeading: 'Contact log', logHeadings: RULES.logHeadings, order: 'newest-first', channels: DEFAULT_CHANNELS } as const;

/** Texts as nobody plans them: pasted from a table, made by a program, or grown for decades. */
const TEXTS: readonly { readonly what: string; readonly unit: string; readonly length: number; readonly stepOf: (length: number) => Step }[] = [
  { what: 'a log line with a gap', unit: 'spaces', length: 10_000, stepOf: (length) => reading(`## Contact log\n- 2026-11-20 ${' '.repeat(length)}call with${' '.repeat(length)}Anna${' '.repeat(length)}came\n`) },
  { what: 'a task with gaps', unit: 'spaces', length: 10_000, stepOf: (length) => reading(`- [ ] offer${' '.repeat(length)}to Anna [due:: ${' '.repeat(length)}, (due${' '.repeat(length)}soon)\n`) },
  { what: 'an entry written into a log of days without years', unit: 'entries', length: 1_000, stepOf: writingIntoLog },
  { what: 'a list in the properties gets one item more', unit: 'items', length: 500, stepOf: addingToList },
  { what: 'a key behind a list of names', unit: 'names', length: 24, stepOf: typingNames },
];

/** How the time for odd texts grows with their length. */
export const textsBench: Bench = {
  name: bench,
  run: async ({ quick }) => {
    await days.load();
    const figures: Figure[] = [];
    const growths: Growth[] = [];
    for (const { what, unit, length, stepOf } of TEXTS) {
      const measureBoth = () => measureInTurn({ short: stepOf(length), long: stepOf(length * TIMES) }, { rounds: quick ? 10 : 20, warmUp: 5, budget: 2_000 });
      const samples = await measureBoth();
      const named = (count: number): string => `${what}, ${count.toLocaleString('en')} ${unit}`;
      figures.push(figureOf(samples.short, { bench, what: named(length), notes: 1 }), figureOf(samples.long, { bench, what: named(length * TIMES), notes: 1 }));
      let known: typeof samples | null = samples;
      growths.push(
        await growthOf({ bench, what: `${named(length * TIMES)} against four times ${length.toLocaleString('en')}`, limit: LIMIT }, async () => {
          const { short, long } = known ?? (await measureBoth());
          known = null;
          return long.median / short.median / TIMES;
        }),
      );
    }
    return { figures, growths };
  },
};

function reading(body: string): Step {
  const input = noteInputFromText('Kröger.md', `---\ntype: partner\n---\n${body}`, []);
  return { run: () => readNote(input, RULES) };
}

function writingIntoLog(length: number): Step {
  const entries = Array.from({ length }, (_, at) => `- ${1 + (at % 28)}.${1 + (at % 12)}. call: stand ${at}\n`);
  const text = `## Contact log\n- 2026-11-20 call: first\n${entries.join('')}`;
  return { run: () => insertLogEntry(text, { day: BENCH_DAY, time: null, channel: 'call', direction: null, persons: [], text: 'words' }, WRITING) };
}

function addingToList(length: number): Step {
  const items = Array.from({ length }, (_, at) => `need ${at}`);
  const text = `---\ntype: partner\nneeds:\n${items.map((item) => `  - ${item}\n`).join('')}---\n`;
  return { run: () => editProperties(text, [{ property: 'needs', value: [...items, 'one more'] }], 'en') };
}

function typingNames(length: number): Step {
  const names = Array.from({ length }, (_, at) => `${String.fromCodePoint(65 + (at % 26))}erta Maier`);
  const typed = `meeting with ${names.join(', ')}`;
  // Another letter with every key.
  return { run: (round) => understandText(`${typed} ${String.fromCodePoint(97 + (round % 26))}`, CONTEXT) };
}

const days = new NaturalDays(new Unhurried({ onChange: () => () => undefined }));
const CONTEXT: ComposerContext = { channels: DEFAULT_CHANNELS, persons: [], today: BENCH_DAY, days, leadsElsewhere: () => false };
