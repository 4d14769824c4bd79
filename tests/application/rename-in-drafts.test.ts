import { describe, expect, it } from 'vitest';
import { readTalks, writeTalks, type Talk } from '../../src/application/gatherings/event-drafts';
import type { Draft } from '../../src/application/ports/draft-store';
import { MemoryApp } from '../support/memory-vault';

const PARTNER = '---\ntype: partner\n---\n';

const draft = (text: string, chosen: Partial<Draft> = {}): Draft => ({ text, channel: null, person: null, day: null, ...chosen });
const talk = (text: string, said: Partial<Talk> = {}): Talk => ({ met: false, text, persons: null, ...said });

describe('a note that takes the name of one that is gone', () => {
  it('keeps what was typed about that one below what was typed about itself', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': PARTNER, 'Messebau.md': PARTNER });
    const { drafts } = app.use.ports;
    drafts.write('Kröger.md', draft('wants a price for oak', { channel: 'call', typedOn: '2026-11-23' }));
    drafts.write('Messebau.md', draft('moves in spring', { channel: 'mail', person: 'Jan' }));
    app.vault.remove('Messebau.md');
    app.vault.rename('Kröger.md', 'Messebau.md');
    expect(drafts.read('Kröger.md')).toBeNull();
    expect(drafts.read('Messebau.md')).toEqual(draft('wants a price for oak\nmoves in spring', { channel: 'call', typedOn: '2026-11-23' }));
  });

  it('keeps both in what was typed about an event, in one line', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': PARTNER, 'Messebau.md': PARTNER });
    const { drafts } = app.use.ports;
    writeTalks(drafts, 'Fair.md', { 'Kröger.md': talk('oak', { met: true }), 'Messebau.md': talk('spring', { persons: ['Jan'] }) });
    app.vault.remove('Messebau.md');
    app.vault.rename('Kröger.md', 'Messebau.md');
    expect(readTalks(drafts, 'Fair.md')).toEqual({ 'Messebau.md': talk('oak; spring', { met: true, persons: ['Jan'] }) });
  });

  it('keeps both lists where both are events', async () => {
    const app = await MemoryApp.start({ 'Fair.md': '---\ntype: event\n---\n' });
    const { drafts } = app.use.ports;
    writeTalks(drafts, 'Fair.md', { 'Kröger.md': talk('oak'), 'Brandt.md': talk('said hello') });
    writeTalks(drafts, 'Fair 2026.md', { 'Kröger.md': talk('beech', { met: true }), 'Zoe.md': talk('asks for Jan') });
    app.vault.rename('Fair.md', 'Fair 2026.md');
    expect(readTalks(drafts, 'Fair 2026.md')).toEqual({ 'Kröger.md': talk('oak; beech', { met: true }), 'Brandt.md': talk('said hello'), 'Zoe.md': talk('asks for Jan') });
  });

  it.each([
    ['the event', 'Fair.md', 'Kröger.md'],
    ['the partner', 'Kröger.md', 'Fair.md'],
  ])('keeps apart what was typed about an event and about a partner where %s takes the name of the other', async (_, from, to) => {
    const app = await MemoryApp.start({ 'Fair.md': '---\ntype: event\n---\n', 'Kröger.md': PARTNER });
    const { drafts } = app.use.ports;
    writeTalks(drafts, 'Fair.md', { 'Brandt.md': talk('said hello') });
    drafts.write('Kröger.md', draft('wants a price for oak'));
    app.vault.remove(to);
    app.vault.rename(from, to);
    expect(readTalks(drafts, from === 'Fair.md' ? to : 'Fair.md')).toEqual({ 'Brandt.md': talk('said hello') });
    expect(drafts.read(from === 'Kröger.md' ? to : 'Kröger.md')).toEqual(draft('wants a price for oak'));
  });

  it('is named once among those a contact was with', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': PARTNER, 'Brandt.md': PARTNER });
    const { drafts } = app.use.ports;
    drafts.write('Brandt.md', draft('half a thought', { partners: ['Kröger.md', 'Messebau.md'] }));
    app.vault.rename('Kröger.md', 'Messebau.md');
    expect(drafts.read('Brandt.md')?.partners).toEqual(['Messebau.md']);
  });
});
