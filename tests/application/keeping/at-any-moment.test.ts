import { setImmediate } from 'node:timers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteInputFromText } from '../../../src/notes/note-input';
import type { Settings } from '../../../src/settings/settings';
import { day } from '../../support/contributions';
import { LateVault } from '../../support/late-vault';
import { MemoryApp, MemorySnoozes } from '../../support/memory-vault';
import { MemoryStore } from '../../support/memory-store';
import { SetPacing } from '../../support/pacings';

const PATHS = ['A.md', 'B.md', 'Sub/A.md', 'Sub/D.md', 'E.md', 'Daily/2026-11-20.md'] as const;
const SETTINGS: readonly Partial<Settings>[] = [{ logHeading: 'Gesagt' }, { logHeading: 'Contact log' }, { excludedFolders: ['Sub'] }, { excludedFolders: [] }];

const DAYS = ['2026-11-23', '2026-11-24', '2026-12-07', '2027-01-04'] as const;

const path = fc.constantFrom(...PATHS);
const name = fc.constantFrom('A', 'B', 'D', 'E', 'Nick', 'Nobody');
const reference = fc.oneof(name, name.map((each) => `"[[${each}]]"`));
const references = fc.array(reference, { maxLength: 2 }).map((all) => `[${all.join(', ')}]`);
const aliases = fc.constantFrom('', '', 'aliases: [Nick]\n', 'aliases: [D]\n');
const line = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('call', 'mail', 'not reached'), fc.option(name)).map(([month, channel, whom]) => `- 2026-0${month}-05 ${channel}${whom === null ? '' : ` with [[${whom}]]`}: so\n`);
const log = fc.oneof(fc.constant(''), fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => `\n## Contact log\n${lines.join('')}`));
const plan = fc.constantFrom('', '', `next-opportunity: 2026-12\nnext-contact: ${DAYS[2]}\n`);
const text = fc.oneof(
  fc.tuple(aliases, plan, references, log).map(([also, planned, contacts, body]) => `---\ntype: partner\n${also}${planned}contacts: ${contacts}\n---\n${body}`),
  fc.tuple(aliases, references, fc.boolean(), log).map(([also, partners, hasLeft, body]) => `---\ntype: person\n${also}partner: ${partners}\n${hasLeft ? 'left: 2026-05-01\nsuccessor: "[[E]]"\n' : ''}---\n${body}`),
  fc.tuple(references, log).map(([partners, body]) => `---\ntype: cooperation\npartners: ${partners}\n---\n${body}`),
  references.map((persons) => `---\ntype: meeting\ndate: 2026-11-12\npersons: ${persons}\n---\ntalk\n`),
  name.map((whom) => `- call with [[${whom}]]: so\n`),
  fc.constantFrom('nothing\n', '', '---\ntype: [\n---\n', '---\ntype: partner\nlast-contact: 2026-02-30\n---\n'),
);

/** What may happen, at any moment of a start or after it. */
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('written'), path, text }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('parsed'), path }) },
  fc.record({ kind: fc.constant('removed'), path }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('renamed'), path, to: path }) },
  fc.record({ kind: fc.constant('logged by us'), path, text }),
  fc.record({ kind: fc.constant('opened'), path }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('turns'), count: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('drawn'), after: fc.constantFrom(1, 16, 60, 1_000) }) },
  fc.record({ kind: fc.constant('looked at') }),
  fc.record({ kind: fc.constant('put off'), path, until: fc.constantFrom(...DAYS) }),
  fc.record({ kind: fc.constant('another day'), today: fc.constantFrom(...DAYS) }),
  fc.record({ kind: fc.constant('set otherwise'), settings: fc.constantFrom(...SETTINGS) }),
  // A file may change while the app is closed, and be parsed before we listen.
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('restarted'), written: fc.option(fc.record({ path, text, isParsed: fc.boolean() })) }) },
);

type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

/** The plugin over a vault to which things happen. */
class Lived {
  readonly store = new MemoryStore();
  readonly snoozes = new MemorySnoozes();
  today: string = DAYS[0];
  private pacing: SetPacing;
  app: MemoryApp;
  /** The list as a view has it that draws whenever it is told. */
  drawn: unknown = null;
  /** What a view has whose list is made ready for it then. */
  drawnLater: unknown = null;
  private turn = 0;
  private starting: Promise<void>;

  constructor(
    private readonly vault: LateVault,
    private readonly perLook: number,
  ) {
    [this.pacing, this.app, this.starting] = this.begin();
  }

  private begin(): [SetPacing, MemoryApp, Promise<void>] {
    const pacing = new SetPacing(this.perLook);
    const app = new MemoryApp(this.vault, { pacing, store: this.store, snoozes: this.snoozes });
    app.clock.set(this.today);
    app.use.boards.onChange(() => {
      // Nobody looks at one that was closed.
      if (this.app !== app) return;
      this.drawn = listed(app);
      void this.drawLater(app);
    });
    return [pacing, app, app.use.keeper.start()];
  }

  /** As views do whose lists are made ready for them: once for all that was told meanwhile. */
  private async drawLater(app: MemoryApp): Promise<void> {
    const turn = (this.turn += 1);
    await Promise.all([app.use.problems.makeReady(), app.use.overview.makeReady()]);
    if (turn === this.turn && this.app === app) this.drawnLater = listedLater(app);
  }

  async happens(event: Happening): Promise<void> {
    const { vault, app } = this;
    const isThere = 'path' in event && vault.notes.has(event.path);
    if (event.kind === 'written') vault.write(event.path, event.text);
    if (event.kind === 'parsed') vault.parse(event.path);
    if (event.kind === 'removed' && isThere) vault.remove(event.path);
    if (event.kind === 'renamed' && isThere && event.path !== event.to) vault.rename(event.path, event.to);
    if (event.kind === 'logged by us' && isThere) {
      vault.write(event.path, event.text);
      app.use.keeper.takeOurs({ kind: 'changed', note: noteInputFromText(event.path, event.text, []) });
    }
    if (event.kind === 'opened') void app.use.keeper.verify(event.path);
    if (event.kind === 'turns') for (let turn = 0; turn < event.count; turn += 1) await oneTurn();
    if (event.kind === 'drawn') await this.pacing.draw(event.after);
    if (event.kind === 'looked at') seen(app);
    if (event.kind === 'put off') {
      void app.use.remindLater.plan(event.path, day(event.until));
      // Between the end of a writing and what comes of it the app does nothing else.
      await oneTurn();
    }
    if (event.kind === 'another day') app.clock.set((this.today = event.today));
    if (event.kind === 'set otherwise') {
      void app.settings.update(event.settings);
      void app.use.applySettings();
    }
    if (event.kind === 'restarted') await this.restart(event);
  }

  private async restart({ written }: Extract<Happening, { readonly kind: 'restarted' }>): Promise<void> {
    // Where the app knows notes as they were, it tells of what changed while it was open, be it at the last moment.
    if (this.vault.knowsOld) this.vault.parseAll();
    void this.app.use.keeper.save();
    await oneTurn();
    this.app.use.keeper.stop();
    if (written !== null) this.vault.write(written.path, written.text);
    if (written?.isParsed === true) this.vault.parse(written.path);
    const settings = this.app.settings.current();
    [this.pacing, this.app, this.starting] = this.begin();
    await this.app.settings.update(settings);
    await this.app.use.applySettings();
  }

  /** Until there is nothing left to do. */
  async settles(): Promise<void> {
    for (let frame = 0; frame < 90; frame += 1) {
      // Whoever puts something off reads first, and writes then.
      if (frame < 30) this.vault.parseAll();
      await this.pacing.draw(60);
      for (let turn = 0; turn < 6; turn += 1) await oneTurn();
      if (frame === 60) await this.starting;
    }
  }
}

function oneTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** The list, as plain data. */
function listed({ use }: MemoryApp): unknown {
  const { groups, partnerCount, dueCount, reading } = use.boards.current();
  return {
    groups: groups.map(({ id, rows, alsoDue }) => [id, [...rows, ...alsoDue].map((row) => [row.path, row.dueDay, row.urgency, row.reasons.map(({ kind }) => kind)])]),
    counts: [partnerCount, dueCount, reading],
  };
}

/** Problems and the rows of the overview, as plain data. */
function listedLater({ use }: MemoryApp): unknown {
  return JSON.parse(JSON.stringify({ problems: use.problems.groups(), overview: use.overview.rows() }));
}

/** All that people can see. */
function seen(app: MemoryApp): unknown {
  const { use } = app;
  const partners = [...use.keeper.current.partners()].sort((one, other) => (one.path < other.path ? -1 : 1));
  return JSON.parse(
    JSON.stringify({
      partners,
      listed: listed(app),
      problems: use.problems.groups(),
      partnersOf: PATHS.map((each) => use.keeper.current.partnersOf(each)),
    }),
  );
}

/** What somebody sees who starts now, with the same settings and what was put off on this device. */
async function fromScratch(vault: LateVault, { app: { settings }, snoozes, today }: Lived): Promise<unknown> {
  const app = new MemoryApp(Object.fromEntries(vault.notes), { snoozes });
  app.clock.set(today);
  await app.settings.update(settings.current());
  await app.use.applySettings();
  await app.use.keeper.start();
  return seen(app);
}

/** Partners to whom little happens, so many that views are made ready for whatever changes all of them. */
const MANY = Array.from({ length: 40 }, (_, at): [string, string] => [`Many/P${at}.md`, `---\ntype: partner\ncadence: 6 weeks\n---\n## Contact log\n- 2026-0${1 + (at % 9)}-05 call: so\n\n## Gesagt\n- 2026-11-05 call: so\n`]);

type Case = [notes: Record<string, string>, happenings: Happening[], perLook: number, turns: number[], knowsOld: boolean];

/** What chance finds once in many thousand tries: a text that comes, when the app is closed, after something newer was told of its note. */
const RARE: Case[] = [
  [
    { 'B.md': '---\ntype: partner\ncontacts: []\n---\n\n## Contact log\n- 2026-01-05 call: so\n', 'A.md': 'nothing\n', 'E.md': '---\ntype: person\npartner: []\n---\n\n## Contact log\n- 2026-01-05 call: so\n' },
    [
      { kind: 'restarted', written: { path: 'Sub/A.md', text: 'nothing\n', isParsed: false } },
      { kind: 'restarted', written: null },
      { kind: 'restarted', written: { path: 'B.md', text: 'nothing\n', isParsed: false } },
      { kind: 'written', path: 'A.md', text: 'nothing\n' },
      { kind: 'removed', path: 'Sub/A.md' },
      { kind: 'restarted', written: null },
    ],
    0,
    [1, 0, 0],
    true,
  ],
];

function whateverHappens(numRuns: number, others: readonly [string, string][]): Promise<void> {
  return fc.assert(
    fc.asyncProperty(fc.dictionary(path, text, { minKeys: 2, maxKeys: 5 }), fc.array(happening, { maxLength: 24, size: 'max' }), fc.integer({ min: 0, max: 3 }), fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 5 }), fc.boolean(), async (notes, happenings, perLook, turns, knowsOld) => {
      let readings = 0;
      const vault = new LateVault(() => turns[(readings += 1) % turns.length] ?? 0, knowsOld);
      for (const [each, said] of [...others, ...Object.entries(notes)]) vault.add(each, said);
      const lived = new Lived(vault, perLook);
      for (const event of happenings) await lived.happens(event);
      await lived.settles();
      const { app } = lived;
      app.use.keeper.stop();
      expect(seen(app)).toEqual(await fromScratch(vault, lived));
      expect(lived.drawn).toEqual(listed(app));
      expect(lived.drawnLater).toEqual(listedLater(app));
    }),
    { numRuns, examples: RARE },
  );
}

describe('what is shown in the end', () => {
  it('is what a start from scratch shows, whatever happened at whatever moment', () => whateverHappens(800, []));

  it('is so as well where so many change that views are made ready for it', () => whateverHappens(300, MANY));
});
