import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contribution } from '../../src/domain/contribution';
import type { Partner } from '../../src/domain/partner';
import type { Reference } from '../../src/domain/reference';
import { foldedName } from '../../src/domain/folded-name';
import { RelationshipIndex } from '../../src/index/relationship-index';
import { cooperationNote, link, logged, note, partnerNote, personNote, plain } from '../support/contributions';

const CADENCES = { groupCadences: [] } as const;

/** A vault in small: what notes there are and what they say, with an index that is told of every change. */
class SmallVault {
  private readonly notes = new Map<string, Contribution | null>();
  /** How often the note that a link means was looked for. */
  searches = 0;
  readonly index = new RelationshipIndex((target) => this.find(target), CADENCES);

  write(path: string, said: Contribution | null): void {
    const isNew = !this.notes.has(path);
    this.notes.set(path, said === null ? null : { ...said, path, name: note(path).name, interactions: said.interactions.map((entry) => ({ ...entry, path })) });
    this.index.put(path, this.notes.get(path) ?? null);
    if (isNew) this.index.namesChanged([path]);
  }

  remove(path: string): void {
    if (!this.notes.delete(path)) return;
    this.index.put(path, null);
    this.index.namesChanged([path]);
  }

  rename(from: string, to: string): void {
    const said = this.notes.get(from);
    if (said === undefined || this.notes.has(to)) return;
    this.notes.delete(from);
    this.index.put(from, null);
    this.write(to, said);
    this.index.namesChanged([from, to]);
  }

  rebuilt(): RelationshipIndex {
    const index = new RelationshipIndex((target) => this.find(target), CADENCES);
    for (const [path, said] of this.notes) index.put(path, said);
    return index;
  }

  private find(target: string): string | null {
    this.searches += 1;
    return [...this.notes.keys()].sort().find((path) => `/${foldedName(path)}`.endsWith(`/${foldedName(target)}`)) ?? null;
  }
}

function partnersIn(index: RelationshipIndex): Partner[] {
  index.takeChanged();
  return [...index.partners()].sort((one, other) => (one.path < other.path ? -1 : 1));
}

describe('the relationship index', () => {
  it('finds a note that comes after a link to it in which a hard space stands', () => {
    const vault = new SmallVault();
    vault.write('Anna.md', personNote('Anna.md', { partners: [link('Firm\u00a0X')] }));
    partnersIn(vault.index);
    vault.write('Firm X.md', partnerNote('Firm X.md'));
    expect(partnersIn(vault.index)[0]?.persons.map(({ name }) => name)).toEqual(['Anna']);
  });

  it('counts a line in a person’s note for the partner the person works for', () => {
    const vault = new SmallVault();
    vault.write('Kröger.md', partnerNote('Kröger.md'));
    vault.write('Anna.md', personNote('Anna.md', { partners: [link('Kröger')] }, { interactions: [logged('2026-10-12')] }));
    expect(partnersIn(vault.index)[0]?.interactions.map((entry) => entry.path)).toEqual(['Anna.md']);
  });

  it('counts nothing for a partner after the person has left', () => {
    const vault = new SmallVault();
    vault.write('Kröger.md', partnerNote('Kröger.md'));
    const left = logged('2026-05-31').day;
    vault.write('Mira.md', personNote('Mira.md', { partners: [link('Kröger')], left }, { interactions: [logged('2026-05-31'), logged('2026-06-01')] }));
    expect(partnersIn(vault.index)[0]?.interactions.map((entry) => entry.day)).toEqual([left]);
  });

  it('counts a line from before a person joined the present partner for the one they came from', () => {
    const vault = new SmallVault();
    vault.write('Brandt.md', partnerNote('Brandt.md'));
    vault.write('Kröger.md', partnerNote('Kröger.md'));
    const [before, joined] = [logged('2026-05-31'), logged('2026-06-01')];
    const moved = { partners: [link('Brandt')], formerPartners: [link('Kröger')], joined: joined.day };
    vault.write('Mira.md', personNote('Mira.md', moved, { interactions: [joined, before] }));
    const countedDays = (): Record<string, number[]> =>
      Object.fromEntries(partnersIn(vault.index).map((partner) => [partner.name, partner.interactions.map((entry) => entry.day)]));
    expect(countedDays()).toEqual({ Brandt: [joined.day], Kröger: [before.day] });
    // Of two former partners nobody knows which it was.
    vault.write('Mira.md', personNote('Mira.md', { ...moved, formerPartners: [link('Kröger'), link('Nobody')] }, { interactions: [joined, before] }));
    expect(countedDays()).toEqual({ Brandt: [joined.day], Kröger: [] });
    // Gone, and nobody knows where to.
    vault.write('Mira.md', personNote('Mira.md', { formerPartners: [link('Kröger')], left: before.day }, { interactions: [joined, before] }));
    expect(countedDays()).toEqual({ Brandt: [], Kröger: [before.day] });
  });

  it('counts a cooperation’s line for the partner it names, and for all when it names none', () => {
    const vault = new SmallVault();
    vault.write('Brandt.md', partnerNote('Brandt.md'));
    vault.write('Kröger.md', partnerNote('Kröger.md'));
    vault.write('Anna.md', personNote('Anna.md', { partners: [link('Kröger')] }));
    vault.write(
      'Press.md',
      cooperationNote('Press.md', [link('Brandt'), link('Kröger')], {
        interactions: [logged('2026-10-12', { persons: [plain('Anna')] }), logged('2026-10-01', { text: 'all of us' })],
      }),
    );
    expect(partnersIn(vault.index).map((partner) => [partner.name, partner.interactions.length])).toEqual([
      ['Brandt', 1],
      ['Kröger', 2],
    ]);
  });

  it('knows in a cooperation’s line the persons that a partner lists by name only', () => {
    const vault = new SmallVault();
    vault.write('Brandt.md', partnerNote('Brandt.md'));
    vault.write('Kröger.md', partnerNote('Kröger.md'));
    vault.write('Press.md', cooperationNote('Press.md', [link('Brandt'), link('Kröger')], { interactions: [logged('2026-10-12', { persons: [plain('Jörg Weiß')] })] }));
    const counts = (): number[] => partnersIn(vault.index).map((partner) => partner.interactions.length);
    expect(counts()).toEqual([1, 1]);
    vault.write('Kröger.md', partnerNote('Kröger.md', { contacts: [plain('Jörg Weiß')] }));
    expect(counts()).toEqual([0, 1]);
  });

  it('has a person without a partner like one, where the note asks for it, until somebody employs them', () => {
    const vault = new SmallVault();
    const rows = (): string[] => partnersIn(vault.index).map(({ kind, path }) => `${kind} ${path}`);
    const hanna = (partners: readonly Reference[], greetings: readonly string[]): void =>
      vault.write('Hanna.md', personNote('Hanna.md', { partners, greetings }, { interactions: [logged('2026-10-12')] }));
    hanna([], []);
    expect(rows()).toEqual([]);
    hanna([], ['Weihnachtspost']);
    expect(rows()).toEqual(['person Hanna.md']);
    expect(vault.index.partner('Hanna.md')).toMatchObject({ facts: { cadence: { kind: 'never' }, greetings: ['Weihnachtspost'] }, persons: [{ path: 'Hanna.md' }], interactions: [{ path: 'Hanna.md' }] });
    expect(vault.index.partnersOf('Hanna.md')).toEqual(['Hanna.md']);
    // A name without a note employs nobody.
    hanna([link('Kröger')], ['Weihnachtspost']);
    expect(rows()).toEqual(['person Hanna.md']);
    vault.write('Kröger.md', partnerNote('Kröger.md'));
    expect(rows()).toEqual(['partner Kröger.md']);
    expect(vault.index.partnersOf('Hanna.md')).toEqual(['Kröger.md']);
    vault.write('Kröger.md', null);
    expect(rows()).toEqual(['person Hanna.md']);
    vault.write('Brandt.md', partnerNote('Brandt.md', { contacts: [plain('Hanna')] }));
    expect(rows()).toEqual(['partner Brandt.md']);
    vault.write('Brandt.md', partnerNote('Brandt.md'));
    expect(rows()).toEqual(['partner Brandt.md', 'person Hanna.md']);
    // Their own partner, in one note.
    vault.write('Hanna.md', { ...personNote('Hanna.md', { greetings: ['Weihnachtspost'] }), partner: partnerNote('Hanna.md').partner });
    expect(rows()).toEqual(['partner Brandt.md', 'partner Hanna.md']);
  });

  it('knows what another partner’s log tells of a person who is with both, and only that', () => {
    const vault = new SmallVault();
    const elsewhere = (): number[] => partnersIn(vault.index).map((partner) => partner.elsewhere.flatMap(({ lines }) => lines).filter(({ path }) => path !== partner.path).length);
    vault.write('Brandt.md', partnerNote('Brandt.md', { contacts: [link('Anna')] }));
    vault.write('Kröger.md', partnerNote('Kröger.md'));
    vault.write('Anna.md', personNote('Anna.md', { partners: [link('Brandt'), link('Kröger')] }));
    expect(elsewhere()).toEqual([0, 0]);
    vault.write('Kröger.md', partnerNote('Kröger.md', {}, { interactions: [logged('2026-10-12', { persons: [plain('Anna')] }), logged('2026-10-13')] }));
    expect(elsewhere()).toEqual([1, 0]);
    expect(vault.index.partner('Brandt.md')?.interactions).toEqual([]);
    vault.write('Anna.md', personNote('Anna.md', { partners: [link('Brandt')] }));
    expect(elsewhere()).toEqual([0, 0]);
  });

  it('reminds of a cooperation the first partner it names with whom there still is a partnership', () => {
    const vault = new SmallVault();
    const reminded = (): string[] => partnersIn(vault.index).filter(({ cooperations }) => cooperations.some(({ isFirst }) => isFirst)).map(({ name }) => name);
    vault.write('Press.md', cooperationNote('Press.md', [link('Nobody'), link('Kröger'), link('Brandt')]));
    vault.write('Brandt.md', partnerNote('Brandt.md'));
    expect(reminded()).toEqual(['Brandt']);
    vault.write('Kröger.md', partnerNote('Kröger.md'));
    expect(reminded()).toEqual(['Kröger']);
    vault.write('Kröger.md', partnerNote('Kröger.md', { former: true }));
    expect(reminded()).toEqual(['Brandt']);
    vault.remove('Kröger.md');
    expect(reminded()).toEqual(['Brandt']);
  });

  it('leaves the tasks of a person who went elsewhere to the new partner', () => {
    const vault = new SmallVault();
    vault.write('Brandt.md', partnerNote('Brandt.md'));
    vault.write('Kröger.md', partnerNote('Kröger.md'));
    vault.write('Mira.md', personNote('Mira.md', { partners: [link('Brandt')], formerPartners: [link('Kröger')], joined: logged('2026-06-01').day }, { tasks: [{ text: 'call', due: null, line: 4 }] }));
    expect(partnersIn(vault.index).map(({ name, tasks }) => [name, tasks.length])).toEqual([['Brandt', 1], ['Kröger', 0]]);
  });

  it('takes one joint entry in several notes for one interaction', () => {
    const vault = new SmallVault();
    const joint = logged('2026-10-12', { text: 'planned the stand' });
    vault.write('Kröger.md', partnerNote('Kröger.md', {}, { interactions: [joint] }));
    vault.write('Stand.md', cooperationNote('Stand.md', [link('Kröger')], { interactions: [joint] }));
    expect(partnersIn(vault.index)[0]?.interactions).toHaveLength(1);
  });

  it('finds a person when their note appears after the partner’s', () => {
    const vault = new SmallVault();
    vault.write('Kröger.md', partnerNote('Kröger.md', { contacts: [plain('Anna Schmidt')] }));
    expect(partnersIn(vault.index)[0]?.persons[0]?.path).toBeNull();
    vault.write('People/Anna Schmidt.md', personNote('People/Anna Schmidt.md'));
    expect(partnersIn(vault.index)[0]?.persons[0]?.path).toBe('People/Anna Schmidt.md');
  });

  it('finds a person by an alias that was added later', () => {
    const vault = new SmallVault();
    vault.write('Kröger.md', partnerNote('Kröger.md', { contacts: [plain('Annie')] }));
    vault.write('Anna.md', personNote('Anna.md'));
    vault.write('Anna.md', personNote('Anna.md', {}, { aliases: ['Annie'] }));
    expect(partnersIn(vault.index)[0]?.persons[0]?.path).toBe('Anna.md');
  });

  it('takes the slash of an alias for a letter, and what stands before that of a link for a folder', () => {
    const vault = new SmallVault();
    const persons = (): (string | null)[] => vault.index.partner('Kröger.md')?.persons.map(({ path }) => path) ?? [];
    const contacts = [plain('Video'), plain('Foto/Video'), link('Foto/Video'), link('People/Anna Meier'), plain('People/Anna Meier')];
    vault.write('Kröger.md', partnerNote('Kröger.md', { contacts }));
    vault.write('Meier.md', personNote('Meier.md', {}, { aliases: ['Foto/Video'] }));
    vault.write('Anna Schmidt.md', personNote('Anna Schmidt.md', {}, { aliases: ['Anna Meier'] }));
    expect(partnersIn(vault.index)).toEqual(partnersIn(vault.rebuilt()));
    expect(persons()).toEqual([null, 'Meier.md', 'Anna Schmidt.md', null]);
    vault.write('Video.md', personNote('Video.md'));
    vault.write('Foto/Video.md', personNote('Foto/Video.md'));
    expect(partnersIn(vault.index)).toEqual(partnersIn(vault.rebuilt()));
    expect(persons()).toEqual(['Foto/Video.md', 'Anna Schmidt.md', null]);
  });

  it('knows whether a name is a link where that makes a difference', () => {
    const vault = new SmallVault();
    vault.write('Brandt.md', partnerNote('Brandt.md', { contacts: [plain('Video')] }));
    vault.write('Daily.md', note('Daily.md', { journal: 'daily', interactions: [logged('2026-10-12', { persons: [plain('Foto/Video')] })] }));
    expect(partnersIn(vault.index)[0]?.interactions).toHaveLength(0);
    vault.write('Daily.md', note('Daily.md', { journal: 'daily', interactions: [logged('2026-10-12', { persons: [link('Foto/Video')] })] }));
    expect(partnersIn(vault.index)[0]?.interactions).toHaveLength(1);
  });

  it('knows a successor whose note is one of a person again', () => {
    const vault = new SmallVault();
    vault.write('Kröger.md', partnerNote('Kröger.md', { contacts: [link('Anna'), link('Jonas')] }));
    vault.write('Anna.md', personNote('Anna.md', { left: logged('2026-02-01').day, successor: link('Jonas') }));
    vault.write('Jonas.md', personNote('Jonas.md', { role: 'Einkauf' }));
    // While its properties are being edited the note may say nothing for a moment, and nobody else may name it.
    vault.write('Kröger.md', partnerNote('Kröger.md', { contacts: [link('Anna')] }));
    vault.write('Jonas.md', null);
    vault.write('Jonas.md', personNote('Jonas.md', { role: 'Einkauf', partners: [link('Kröger')] }));
    expect(partnersIn(vault.index)[0]?.departures[0]?.successor?.facts?.role).toBe('Einkauf');
  });

  it('tells which partners a change touched, and only those', () => {
    const vault = new SmallVault();
    vault.write('Brandt.md', partnerNote('Brandt.md'));
    vault.write('Kröger.md', partnerNote('Kröger.md'));
    vault.index.takeChanged();
    vault.write('Anna.md', personNote('Anna.md', { partners: [link('Kröger')] }));
    expect([...vault.index.takeChanged()].filter((path) => vault.index.partner(path) !== null)).toEqual(['Kröger.md']);
  });

  it('links a note that names very many anew once, however many of them are renamed together', () => {
    const vault = new SmallVault();
    const names = Array.from({ length: 40 }, (_, at) => `Firm ${at}`);
    for (const name of names) vault.write(`Old/${name}.md`, partnerNote(`Old/${name}.md`));
    vault.write('Fair.md', cooperationNote('Fair.md', names.map((name) => link(name))));
    expect(partnersIn(vault.index)).toHaveLength(40);
    const before = vault.searches;
    for (const name of names) vault.rename(`Old/${name}.md`, `New/${name}.md`);
    expect(partnersIn(vault.index).map(({ path, cooperations }) => `${path} ${cooperations.length}`)).toContain('New/Firm 39.md 1');
    // To see whether its links are right, and to follow them anew.
    expect(vault.searches - before).toBe(2 * names.length);
  });

  it('equals a rebuild after any edits, renames and deletions', () => {
    const paths = ['A.md', 'B.md', 'C.md', 'Sub/A.md', 'Sub/D.md', 'E.md'];
    const names = ['A', 'B', 'C', 'D', 'Sub/A', 'Nick', 'Sub/Nick', 'Nobody'];
    const path = fc.constantFrom(...paths);
    const reference = fc.tuple(fc.constantFrom(...names), fc.boolean()).map(([name, linked]) => (linked ? link(name) : plain(name)));
    const references = fc.array(reference, { maxLength: 3 });
    const interactions = fc.array(
      fc.record({ month: fc.integer({ min: 1, max: 4 }), persons: references, text: fc.constantFrom('', 'one', 'two') }).map(({ month, persons, text }) =>
        logged(`2026-0${month}-01`, { persons, text }),
      ),
      { maxLength: 3 },
    );
    const tasks = fc.constantFrom([], [{ text: 'call', due: null, line: 4 }]);
    const common = fc.record({ aliases: fc.subarray(['Nick', 'D', 'Sub/Nick']), interactions, tasks, complete: fc.boolean() });
    const asPartner = fc.tuple(references, fc.boolean(), common).map(([contacts, former, rest]) => partnerNote('x', { contacts, former }, rest));
    const cadence = fc.constantFrom(null, { kind: 'never' } as const);
    const employment = fc.record({ partners: references, cadence, formerPartners: references, joined: fc.constantFrom(null, logged('2026-03-01').day), left: fc.constantFrom(null, logged('2026-02-01').day), successor: fc.option(reference) });
    const asPerson = fc.tuple(employment, common).map(([employed, rest]) => personNote('x', employed, rest));
    const asCooperation = fc.tuple(references, common).map(([partners, rest]) => cooperationNote('x', partners, rest));
    const asSelfEmployed = fc.tuple(references, common).map(([partners, rest]) => ({ ...partnerNote('x', {}, rest), person: personNote('x', { partners }).person }));
    const asJournal = fc.tuple(fc.constantFrom('meeting', 'daily'), fc.subarray(names), common).map(([journal, mentioned, { interactions, complete }]) =>
      note('x', complete ? { journal, interactions, complete } : { journal, mentions: mentioned.map(link), complete }),
    );
    const anything = fc.oneof(fc.constant(null), asPartner, asPerson, asCooperation, asSelfEmployed, asJournal);
    // Most notes stay what they are, as in life; otherwise hardly any two of them would belong together.
    const usual = [asPartner, asPartner, asPerson, asCooperation, asPerson, asJournal];
    const written = fc.nat(paths.length - 1).chain((position) =>
      fc.record({
        kind: fc.constant('write' as const),
        path: fc.constant(paths[position] ?? 'A.md'),
        said: fc.oneof({ weight: 6, arbitrary: usual[position] ?? anything }, { weight: 1, arbitrary: anything }),
      }),
    );
    const change = fc.oneof(
      { weight: 8, arbitrary: written },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), path }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), path, to: path }) },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(change, fc.constantFrom('ask', 'ask', 'look', 'follow one', 'go on')), { minLength: 5, maxLength: 16 }), (changes) => {
        const vault = new SmallVault();
        partnersIn(vault.index);
        for (const [next, then] of [...changes, [{ kind: 'remove', path: 'E.md' }, 'ask'] as const]) {
          if (next.kind === 'write') vault.write(next.path, next.said);
          else if (next.kind === 'remove') vault.remove(next.path);
          else vault.rename(next.path, next.to);
          if (then === 'follow one') vault.index.followNames(() => false);
          // Somebody may look at a partner before anybody has asked who changed.
          if (then === 'look') {
            const rebuilt = vault.rebuilt();
            rebuilt.takeChanged();
            for (const each of paths) expect([vault.index.partner(each), vault.index.partnersOf(each)]).toEqual([rebuilt.partner(each), rebuilt.partnersOf(each)]);
          }
          if (then === 'ask') expect(partnersIn(vault.index)).toEqual(partnersIn(vault.rebuilt()));
        }
      }),
      { numRuns: 800 },
    );
  });
});
