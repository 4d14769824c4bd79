import { expect, it } from 'vitest';
import { linksInBody } from '../../../src/notes/text/body-links';
import { scanOutline } from '../../../src/notes/text/outline';

it('links in the body are found once each, but not those in properties, code, comments and quotes', () => {
  const text = [
    '---', 'partners: ["[[In properties]]"]', '---',
    'With [[Anna Schmidt|Anna]] and [Jörg](J%C3%B6rg%20Wei%C3%9F.md), [[Anna Schmidt]] again.',
    '## At [[Heading]]',
    '- item with [[Item#part]] and `[[code]]`, ``[[a`b]]``, %%[[remark]]%%, <!-- [[html]] -->, ![[picture.png]]',
    '> [[quoted]]',
    '```', '[[fenced]]', '```',
    '%%', '[[commented]]', '%%',
    '[web](https://example.org)',
  ].join('\n');
  expect(linksInBody(scanOutline(text)).map(({ target, label }) => `${target}|${label}`)).toEqual(['Anna Schmidt|Anna', 'Jörg Weiß|Jörg', 'Heading|Heading', 'Item|Item']);
});
