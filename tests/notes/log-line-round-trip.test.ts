import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTEMPT, type NoteLanguage } from '../../src/domain/channel';
import type { Interaction } from '../../src/domain/interaction';
import type { Reference } from '../../src/domain/reference';
import type { WritingRules } from '../../src/domain/rules';
import { wordsOfChannel } from '../../src/notes/log/channel-words';
import { findLogRegions } from '../../src/notes/log/log-region';
import { formatLogEntry, parseLogEntry, tidyInteraction } from '../../src/notes/log/log-line';
import { lineText, scanOutline } from '../../src/notes/text/outline';
import { CHANNELS } from '../support/channels';

const RUNS = 1000;

function rulesIn(language: NoteLanguage): WritingRules {
  return { language, logHeading: 'Contact log', logHeadings: ['Contact log'], order: 'newest-first', channels: CHANNELS };
}

const anyLanguage = fc.constantFrom<NoteLanguage>('en', 'de');
const anyDay = fc.integer({ min: 0, max: 30_000 });
const anyTime = fc.option(
  fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) }).map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
);
const channelWord = fc.constantFrom(...CHANNELS.flatMap(wordsOfChannel));
const fragment = fc.oneof(
  channelWord,
  fc.constantFrom(
    'to', 'an', '→', 'from', 'von', '<-', 'with', 'mit', 'bei', ':', ' - ', ' – ', ' | ', ' · ', ',', ' and ', ' und ', ' & ', '14:30', '9 Uhr', '2026-11-23', '12.11.', '**2026-01-01**',
    '[[Anna Schmidt]]', '[[Stand#Costs|the stand]]', '[a](b.md)', 'Anna', 'Jörg Weiß', 'von der', '"', '\\', '%%', '<!--', '```', '#gave', '- ', '[ ] ', '>', '---', '$$', '# ', '    ', '\t',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const anyText = fc.array(fc.oneof(fragment, fc.constantFrom(' ', ' ', '\n', '\n\n', '\r\n')), { maxLength: 10 }).map((parts) => parts.join(''));
const noteName = fc
  .oneof(fc.constantFrom('Anna Schmidt', 'People/Jörg Weiß', 'Zoe\u0308 Muster', 'Müller und Söhne', 'Bau: Holz', 'anna', 'Mail', 'von Stein, Karl'), fc.string({ unit: 'grapheme', maxLength: 12 }))
  .map((name) => name.replace(/[[\]|#^\\\s]+/g, ' ').replace(/\.md$/i, '').replace(/^\.+|[ /]+$/g, '').trim())
  .filter((name) => name !== '' && !name.endsWith('/'));
const linkedPerson: fc.Arbitrary<Reference> = fc.tuple(noteName, fc.option(noteName)).map(([target, label]) => ({
  target,
  label: label ?? target.slice(target.lastIndexOf('/') + 1),
  linked: true,
}));
const namedPerson: fc.Arbitrary<Reference> = fc
  .oneof(fc.constantFrom('Anna Schmidt', 'anna schmidt', 'Müller und Söhne', 'Bau: Holz and Co', 'Call', 'O"Neil "x"', 'a\\b', 'Maria van der Berg', 'Zoe\u0308 Muster', '2026-11-23', '[[', 'with', '- x -'), anyText)
  .map((name) => name.replace(/\s+/g, ' ').trim())
  .filter((name) => name !== '')
  .map((name) => ({ target: name, label: name, linked: false }));
const anyInteraction: fc.Arbitrary<Interaction> = fc.record({
  day: anyDay,
  time: anyTime,
  channel: fc.option(fc.constantFrom(...CHANNELS.map(({ id }) => id))),
  direction: fc.option(fc.constantFrom('to' as const, 'from' as const, 'with' as const)),
  persons: fc.array(fc.oneof(linkedPerson, namedPerson), { maxLength: 3 }),
  text: anyText,
});

/** Without anybody named before it, the links of a text are the persons, where no channel is named either. */
function isNameless({ channel, direction, persons }: Interaction): boolean {
  return channel === null && direction !== null && persons.length === 0;
}

describe('whatever was logged', () => {
  it('parses back from its log line to the same interaction', () => {
    fc.assert(
      fc.property(anyInteraction, anyLanguage, (interaction, language) => {
        const entry = formatLogEntry(interaction, rulesIn(language));
        const wanted = tidyInteraction(interaction);
        if (isNameless(wanted)) return;
        expect(parseLogEntry(entry.split('\n'), { channels: CHANNELS, knownNames: [], nearDay: null })).toEqual({ kind: 'interaction', interaction: wanted });
      }),
      { numRuns: RUNS },
    );
  });

  it('parses back to the same interaction when names are known from the note, and written with them', () => {
    const knownNames = ['Anna Schmidt', 'Jörg Weiß', 'Müller und Söhne', 'anna'];
    fc.assert(
      fc.property(anyInteraction, anyLanguage, (interaction, language) => {
        const entry = formatLogEntry(interaction, rulesIn(language), knownNames);
        const wanted = tidyInteraction(interaction);
        if (isNameless(wanted)) return;
        expect(parseLogEntry(entry.split('\n'), { channels: CHANNELS, knownNames, nearDay: null })).toEqual({ kind: 'interaction', interaction: wanted });
      }),
      { numRuns: RUNS },
    );
  });

  it('stays one entry of the log, and hides neither the entry before it nor the one after it', () => {
    fc.assert(
      fc.property(anyInteraction, anyLanguage, (interaction, language) => {
        const entry = formatLogEntry(interaction, rulesIn(language));
        const outline = scanOutline(`## Contact log\n- 2026-01-02 call\n${entry}\n- 2026-01-01 mail\n`);
        const items = findLogRegions(outline, ['Contact log'])[0]?.items ?? [];
        expect(items.map(({ firstLine }) => lineText(outline, firstLine))).toEqual(['- 2026-01-02 call', entry.split('\n')[0], '- 2026-01-01 mail']);
        const middle = items[1];
        const lines = middle === undefined ? [] : Array.from({ length: middle.lastLine - middle.firstLine + 1 }, (_, at) => lineText(outline, middle.firstLine + at));
        expect(lines.join('\n')).toBe(entry);
      }),
      { numRuns: RUNS },
    );
  });

  it('is read from any text without throwing', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 3 }), (text, knownNames) => {
        const read = parseLogEntry(`- 2026-11-23 ${text}`.split('\n'), { channels: CHANNELS, knownNames, nearDay: null });
        if (read?.kind === 'interaction') expect(read.interaction.persons.every(({ target }) => target !== '')).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps every channel under every word it is known by', () => {
    for (const channel of CHANNELS) {
      for (const word of wordsOfChannel(channel)) {
        const read = parseLogEntry([`- 2026-11-23 ${word}: text`], { channels: CHANNELS, knownNames: [], nearDay: null });
        expect(read, word).toMatchObject({ kind: 'interaction', interaction: { channel: channel.id, text: 'text' } });
      }
    }
    expect(CHANNELS.map(({ id }) => id)).toContain(ATTEMPT);
  });
});
