import { describe, expect, it } from 'vitest';
import type { AgreementReview } from '../../src/application/agreements';
import { day } from '../support/contributions';
import { MemoryApp } from '../support/memory-vault';

const BO = '---\ntype: partner\nlast-contact: 2026-10-01 # a fair\nnext-contact: 2026-12-01\ncontacts: [Ina Ost]\n---\n';
const CY = '---\ntype: partner\n---\n';
const LEASE = '---\ntype: cooperation\npartners: ["[[Bo]]", "[[Cy]]"]\nNotice_By: 30.11.2026 # see § 4\nagreement-ends: 2027-03\n---\n\n## Contact log\n\n- 2026-01-05 meeting: signed\n';

const start = (notes: Record<string, string>) => MemoryApp.start(notes);

function review(said: Partial<AgreementReview> = {}): AgreementReview {
  return { path: 'Lease.md', what: 'notice', next: day('2027-11-30'), channel: 'note', persons: [], text: '', ...said };
}

describe('reviewing an agreement', () => {
  it('moves the date in its own form and says so in the log of the same note, and touches no partner', async () => {
    const app = await start({ 'Bo.md': BO, 'Cy.md': CY, 'Lease.md': LEASE });
    expect(await app.use.agreements.review(review())).toBeNull();
    expect(app.vault.text('Lease.md')).toBe(
      LEASE.replace('30.11.2026', '30.11.2027').replace('- 2026-01', '- 2026-11-23 note: no notice given, can be cancelled until 2027-11-30\n- 2026-01'),
    );
    expect([app.vault.text('Bo.md'), app.vault.text('Cy.md')]).toEqual([BO, CY]);
    expect(app.announced).toEqual([{ kind: 'reviewed', name: 'Lease', next: day('2027-11-30') }]);
    await app.use.actions.undoLast();
    expect(app.vault.text('Lease.md')).toBe(LEASE);
  });

  it('is a contact with all its partners when it was talked about, and one undo takes everything back', async () => {
    const app = await start({ 'Bo.md': BO, 'Cy.md': CY, 'Lease.md': LEASE });
    await app.use.agreements.review(review({ channel: 'call', text: 'same rent' }));
    expect(app.vault.text('Lease.md')).toContain('- 2026-11-23 call: no notice given, can be cancelled until 2027-11-30; same rent\n');
    expect(app.vault.text('Bo.md')).toBe(BO.replace('2026-10-01', '2026-11-23').replace('next-contact: 2026-12-01\n', ''));
    expect(app.vault.text('Cy.md')).toBe('---\ntype: partner\nlast-contact: 2026-11-23\n---\n');
    await app.use.actions.undoLast();
    expect(['Bo.md', 'Cy.md', 'Lease.md'].map((path) => app.vault.text(path))).toEqual([BO, CY, LEASE]);
  });

  it('counts only for the partner whose person it names', async () => {
    const app = await start({ 'Bo.md': BO, 'Cy.md': CY, 'Lease.md': LEASE });
    await app.use.agreements.review(review({ channel: 'call', persons: ['Ina Ost'] }));
    expect(app.vault.text('Lease.md')).toContain('- 2026-11-23 call with Ina Ost: no notice given');
    expect(app.vault.text('Bo.md')).toContain('last-contact: 2026-11-23');
    expect(app.vault.text('Cy.md')).toBe(CY);
  });

  it('takes all dates out of an agreement that is over', async () => {
    const app = await start({ 'Bo.md': BO, 'Cy.md': CY, 'Lease.md': LEASE });
    await app.use.agreements.review(review({ next: null }));
    const text = app.vault.text('Lease.md');
    expect(text).toContain('- 2026-11-23 note: agreement ended\n');
    expect(text).not.toMatch(/Notice_By|agreement-ends/);
    expect(app.use.agreements.datesAt('Lease.md')).toEqual([]);
    expect(app.announced).toEqual([{ kind: 'reviewed', name: 'Lease', next: null }]);
  });

  it('writes everything into the one note of a partner that holds it all', async () => {
    const note = '---\ntype: partner\nstart: 2020-01-01\nvereinbarung-prüfen: 2026-11-30\n---\n';
    const app = await start({ 'Hafen.md': note });
    await app.use.agreements.review(review({ path: 'Hafen.md', what: 'review', channel: null }));
    expect(app.vault.text('Hafen.md')).toBe(
      '---\ntype: partner\nstart: 2020-01-01\nvereinbarung-prüfen: 2027-11-30\nlast-contact: 2026-11-23\n---\n## Contact log\n- 2026-11-23: agreement reviewed, next review 2027-11-30\n',
    );
  });

  it('writes nothing at all when one of the notes refuses', async () => {
    const broken = '---\ntype: partner\nlast-contact: 2026-01-01\nlast_contact: 2026-01-02\n---\n';
    const app = await start({ 'Bo.md': BO, 'Cy.md': broken, 'Lease.md': LEASE });
    expect(await app.use.agreements.review(review({ channel: 'call' }))).toMatchObject({ kind: 'refused', path: 'Cy.md', reason: { code: 'property-twice' } });
    expect(['Bo.md', 'Cy.md', 'Lease.md'].map((path) => app.vault.text(path))).toEqual([BO, broken, LEASE]);
  });

  it('knows the dates of a cooperation, and of all cooperations of a partner, the soonest first', async () => {
    const app = await start({ 'Bo.md': BO, 'Cy.md': CY, 'Lease.md': LEASE, 'Press.md': '---\ntype: cooperation\npartners: "[[Bo]]"\nagreement-review: 2026-12-24\n---\n' });
    const lease = { path: 'Lease.md', name: 'Lease' };
    const [notice, end] = [{ what: 'notice', day: day('2026-11-30'), ...lease }, { what: 'end', day: day('2027-03-31'), ...lease }];
    expect(app.use.agreements.datesAt('Lease.md')).toEqual([notice, end]);
    expect(app.use.agreements.datesAt('Cy.md')).toEqual([notice, end]);
    expect(app.use.agreements.datesAt('Bo.md')).toEqual([notice, { what: 'review', day: day('2026-12-24'), path: 'Press.md', name: 'Press' }, end]);
    expect(app.use.agreements.datesAt('Nothing.md')).toEqual([]);
  });
});

describe('settling the costs', () => {
  it.each([
    ['---\ntype: cooperation\npartners: "[[Bo]]"\nend: 2026-11-10\n---\n', '---\ntype: cooperation\npartners: "[[Bo]]"\nend: 2026-11-10\nsettled: 2026-11-23\n---\n'],
    ['---\ntype: cooperation\nnachkalkuliert: # soon\nend: 2026-11-10\n---\n', '---\ntype: cooperation\nnachkalkuliert: 2026-11-23 # soon\nend: 2026-11-10\n---\n'],
    ['---\ntype: cooperation\nsettled: false\nend: 2026-11-10\n---\n', '---\ntype: cooperation\nsettled: 2026-11-23\nend: 2026-11-10\n---\n'],
  ])('notes the day in %j', async (before, after) => {
    const app = await start({ 'Bo.md': BO, 'Stand.md': before });
    expect(await app.use.agreements.settle('Stand.md')).toBeNull();
    expect(app.vault.text('Stand.md')).toBe(after);
    expect(app.announced).toEqual([{ kind: 'settled', name: 'Stand' }]);
    await app.use.actions.undoLast();
    expect(app.vault.text('Stand.md')).toBe(before);
  });
});

describe('logging into a cooperation', () => {
  const request = { partners: ['Bo.md', 'Cy.md'], cooperation: 'Lease.md', day: day('2026-11-23'), time: null, channel: 'meeting', direction: null, persons: [], text: 'rent', next: { kind: 'clear' } } as const;

  it('writes the entry once, keeps the days of contact of all partners, and drops their plans', async () => {
    const app = await start({ 'Bo.md': BO, 'Cy.md': CY, 'Lease.md': LEASE });
    expect(await app.use.logContact.log(request)).toBeNull();
    expect(app.vault.text('Lease.md')).toBe(LEASE.replace('- 2026-01', '- 2026-11-23 meeting: rent\n- 2026-01'));
    expect(app.vault.text('Bo.md')).toBe(BO.replace('2026-10-01', '2026-11-23').replace('next-contact: 2026-12-01\n', ''));
    expect(app.use.boards.row('Cy.md')?.last?.interaction).toMatchObject({ path: 'Lease.md', text: 'rent' });
    expect(app.announced).toMatchObject([{ kind: 'logged', names: ['Lease'], contact: true }]);
    await app.use.actions.undoLast();
    expect(['Bo.md', 'Cy.md', 'Lease.md'].map((path) => app.vault.text(path))).toEqual([BO, CY, LEASE]);
  });

  it('plans another try with the partner whose person was not reached', async () => {
    const app = await start({ 'Bo.md': BO, 'Cy.md': CY, 'Lease.md': LEASE });
    await app.use.logContact.log({ ...request, channel: 'attempt', persons: ['Ina Ost'], direction: null });
    expect(app.vault.text('Bo.md')).toBe(BO.replace('2026-12-01', '2026-11-26'));
    expect(app.vault.text('Cy.md')).toBe(CY);
  });

  it('takes out days only when the agreement is over, and moves none that it does not understand', async () => {
    const lease = LEASE.replace('2027-03\n', 'every year, see § 7\nagreement-review:\n');
    const app = await start({ 'Bo.md': BO, 'Cy.md': CY, 'Lease.md': lease });
    expect(await app.use.agreements.review(review({ what: 'end' }))).toMatchObject({ kind: 'refused', reason: { code: 'value-unreadable' } });
    expect(app.vault.text('Lease.md')).toBe(lease);
    await app.use.agreements.review(review({ next: null }));
    expect(app.vault.text('Lease.md')).toContain('# see § 4\nagreement-ends: every year, see § 7\nagreement-review:\n---');
  });

  it.each(['invoice 4711 is open', '2026-11-01', 'ja'])('does not write over what is said of the costs: %s', async (said) => {
    const settled = LEASE.replace('agreement-ends', `abgerechnet: ${said}\nagreement-ends`);
    const app = await start({ 'Bo.md': BO, 'Cy.md': CY, 'Lease.md': settled });
    await app.use.agreements.settle('Lease.md');
    expect(app.vault.text('Lease.md')).toBe(settled);
  });
});
