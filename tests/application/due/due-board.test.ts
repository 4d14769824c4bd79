import { describe, expect, it } from 'vitest';
import { MemoryApp } from '../../support/memory-vault';

function partnerNote(properties: string, log = ''): string {
  return `---\ntype: partner\n${properties}---\n\n## Contact log\n\n${log}`;
}

describe('the due board', () => {
  it('puts every partner into the first group that fits', async () => {
    const app = await MemoryApp.start({
      'Due.md': partnerNote('cadence: 6 weeks\n', '- 2026-10-01 call: x\n'),
      'Soon.md': partnerNote('cadence: 6 weeks\n', '- 2026-10-20 call: x\n'),
      'Far.md': partnerNote('cadence: yearly\n', '- 2026-10-20 call: x\n'),
      'New.md': partnerNote('cadence: 6 weeks\n'),
      'Resting.md': partnerNote('paused: yes\n'),
      'Gone.md': partnerNote('status: former\n', '- 2020-01-01 call: x\n'),
      'Other.md': 'No partner at all.',
    });
    expect(app.group('now')).toEqual(['Due']);
    expect(app.group('coming-up')).toEqual(['Soon']);
    expect(app.group('no-contact-yet')).toEqual(['New']);
    expect(app.group('paused')).toEqual(['Resting']);
    expect(app.use.boards.current().partnerCount).toBe(6);
  });

  it('folds what is beyond the five most urgent, but never what is planned for today', async () => {
    const notes: Record<string, string> = { 'Planned.md': partnerNote('cadence: yearly\nnext-contact: 2026-11-23\n', '- 2026-11-01 call: x\n') };
    for (let number = 1; number <= 7; number += 1) notes[`Due ${number}.md`] = partnerNote('cadence: 6 weeks\n', `- 2026-09-0${number} call: x\n`);
    const app = await MemoryApp.start(notes);
    const now = app.use.boards.current().groups[0];
    expect(now?.rows.map((row) => row.name)).toEqual(['Due 1', 'Due 2', 'Due 3', 'Due 4', 'Due 5', 'Planned']);
    expect(now?.alsoDue.map((row) => row.name)).toEqual(['Due 6', 'Due 7']);
  });

  it('says who is next when nobody is due', async () => {
    const app = await MemoryApp.start({ 'Far.md': partnerNote('cadence: yearly\n', '- 2026-11-20 call: x\n') });
    expect(app.use.boards.current().next).toMatchObject({ name: 'Far' });
    expect(app.group('coming-up')).toEqual([]);
  });

  it('is right on the next day without anything else happening', async () => {
    const app = await MemoryApp.start({ 'Tomorrow.md': partnerNote('next-contact: 2026-11-24\n') });
    let told = 0;
    app.use.boards.onChange(() => (told += 1));
    expect(app.group('now')).toEqual([]);
    app.clock.set('2026-11-24');
    expect(told).toBe(1);
    expect(app.group('now')).toEqual(['Tomorrow']);
  });

  it('never says of a partner whose log is not read yet that there was no contact', () => {
    const app = new MemoryApp({ 'Kröger.md': partnerNote('', '- 2026-10-01 call: x\n') });
    void app.use.keeper.start();
    expect(app.use.boards.current().reading).toBe(true);
    expect(app.group('no-contact-yet')).toEqual([]);
  });

  it('reads only notes with a log', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': partnerNote(''), 'No log.md': '---\ntype: partner\n---\n', 'Other.md': '## Contact log\n' });
    expect(app.vault.reads).toBe(1);
  });

  it('takes in notes whose metadata comes late', async () => {
    const app = new MemoryApp({ 'Kröger.md': partnerNote('cadence: weekly\n', '- 2026-10-01 call: x\n') });
    app.vault.withoutMetadata.add('Kröger.md');
    await app.use.keeper.start();
    expect(app.use.boards.current().partnerCount).toBe(0);
    app.vault.write('Kröger.md', app.vault.text('Kröger.md'));
    expect(app.group('now')).toEqual(['Kröger']);
  });

  it('keeps the last contact of a note through its renaming', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': partnerNote('cadence: weekly\n', '- 2026-10-01 call: x\n') });
    app.vault.rename('Kröger.md', 'Messebau Kröger.md');
    await new Promise((resolve) => setTimeout(resolve));
    expect(app.group('now')).toEqual(['Messebau Kröger']);
    expect(app.group('no-contact-yet')).toEqual([]);
  });

  it('follows changed settings', async () => {
    const app = await MemoryApp.start({ 'Partners/Kröger.md': '## Contact log\n\n- 2026-01-05 call: x\n' });
    expect(app.use.boards.current().partnerCount).toBe(0);
    const { recognition } = app.settings.current();
    await app.settings.update({ recognition: { ...recognition, partner: [{ by: 'folder', folder: 'Partners' }] } });
    await app.use.applySettings();
    expect(app.group('now')).toEqual(['Kröger']);
  });
});
