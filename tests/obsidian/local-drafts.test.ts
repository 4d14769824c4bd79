import type { App } from 'obsidian';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/application/ports/draft-store';
import { LocalDrafts } from '../../src/obsidian/local-drafts';

/** Drafts over what the app holds for a vault; like the app, it keeps texts of JSON. */
function draftsOver(stored: unknown = null): LocalDrafts {
  let text = JSON.stringify(stored);
  const app: Pick<App, 'loadLocalStorage' | 'saveLocalStorage'> = {
    loadLocalStorage: () => JSON.parse(text) as unknown,
    saveLocalStorage: (_, data: unknown) => {
      text = JSON.stringify(data);
    },
  };
  return new LocalDrafts(app as App);
}

describe('drafts in the storage of the app', () => {
  const whole: Draft = { text: 'offer sent', channel: '', person: 'Anna Schmidt', day: '2026-11-20', partners: ['Kröger.md', 'Brandt.md'], next: '2026-12-10', typedOn: '2026-11-22' };

  it.each<Draft>([whole, { text: '', channel: null, person: null, day: null, next: 'keep' }])('come back as they were written: %j', (draft) => {
    const drafts = draftsOver();
    drafts.write('Kröger.md', draft);
    expect(drafts.read('Kröger.md')).toEqual(draft);
  });

  it('are read as earlier versions wrote them', () => {
    const earlier = { text: 'offer sent', channel: null, person: null, day: null };
    expect(draftsOver({ 'Kröger.md': earlier }).read('Kröger.md')).toEqual(earlier);
  });

  it('are read as far as they can be understood', () => {
    const drafts = draftsOver({ 'Kröger.md': { text: 'offer sent', channel: 3, partners: 'all', next: 7, typedOn: 7 }, 'Brandt.md': { text: 5 } });
    expect(drafts.read('Kröger.md')).toEqual({ text: 'offer sent', channel: null, person: null, day: null });
    expect(drafts.read('Brandt.md')).toBeNull();
  });
});
