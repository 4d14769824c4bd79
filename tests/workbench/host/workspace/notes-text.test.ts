import { expect, test } from 'vitest';
import type { CachedMetadata } from 'obsidian';
import { sectionText } from './section-text';
import { resolveLine } from './subpath';
import { toggleTask } from './task-toggle';

const at = (line: number) => ({ position: { start: { line, col: 0, offset: 0 }, end: { line, col: 1, offset: 1 } } });
const text = '# One\nintro\n## Contact log\n- entry\n## Two: again\nmore ^block\n';
const cache: CachedMetadata = {
  headings: [
    { heading: 'One', level: 1, ...at(0) },
    { heading: 'Contact log', level: 2, ...at(2) },
    { heading: 'Two: again', level: 2, ...at(4) },
  ],
  blocks: { block: { id: 'block', ...at(5) } },
};

test.each([
  ['#Contact log', 2],
  ['#contact LOG', 2],
  ['#Two again', 4],
  ['#One#Two: again', 4],
  ['#^block', 5],
  ['#Two: again#Contact log', null],
  ['#nowhere', null],
  ['', null],
])('the subpath %j leads to line %j', (subpath, line) => {
  expect(resolveLine(cache, subpath)).toBe(line);
});

test('a heading stands for what follows it up to the next of its level, a block for its line', () => {
  expect(sectionText(text, cache, '#Contact log')).toBe('## Contact log\n- entry');
  expect(sectionText(text, cache, '#^block')).toBe('more ^block');
  expect(sectionText(text, cache, '')).toBe(text);
});

test.each([
  ['- [ ] call', '- [x] call'],
  ['  * [x] done\r', '  * [ ] done\r'],
  ['> 1. [ ] quoted', '> 1. [x] quoted'],
  ['- no task', '- no task'],
])('%j is ticked to %j', (before, after) => {
  expect(toggleTask(`first\n${before}\nlast`, 1)).toBe(`first\n${after}\nlast`);
});
