import { contactText, noteText, paragraph } from './lines';
import type { Random } from './random';
import { SUBJECTS } from './words';
import { formatDay, type Day } from '../../../src/domain/days';

/** A daily note: what was done and who was met, as list items. */
export function dailyText(random: Random, day: Day, names: readonly string[]): string {
  const items = Array.from({ length: random.between(2, 8) }, () => {
    const name = names.length > 0 && random.chance(0.4) ? `[[${random.pick(names)}]]` : null;
    if (name !== null && random.chance(0.5)) return `- ${contactText(random, name)}`;
    return name === null ? `- ${random.pick(SUBJECTS)}` : `- thought of ${name} and ${random.pick(SUBJECTS)}`;
  });
  return `# ${formatDay(day)}\n\n${items.join('\n')}\n\n${paragraph(random, 4)}\n`;
}

/** A dated note that is no daily note: a journal, or a meeting that names whom it was with. */
export function datedText(random: Random, day: Day, names: readonly string[]): string {
  const isMeeting = names.length > 0 && random.chance(0.2);
  const properties = isMeeting ? ['type: meeting', `date: ${formatDay(day)}`, `people: "[[${random.pick(names)}]]"`] : [`date: ${formatDay(day)}`];
  return noteText(properties, `${paragraph(random, 5)}\n\n## Notes\n\n- ${random.pick(SUBJECTS)}\n- ${random.pick(SUBJECTS)}\n\n${paragraph(random, 4)}\n`);
}

/** A note of no concern: headings, text, links to other notes, tasks. */
export function otherText(random: Random, links: readonly string[]): string {
  const properties = random.chance(0.5) ? ['tags:', `  - ${random.pick(['reading', 'recipes', 'project/house'])}`, 'status: draft'] : [];
  const linked = links.map((link) => `- see [[${link}]]`).join('\n');
  return noteText(properties, `# ${random.pick(SUBJECTS)}\n\n${paragraph(random, 6)}\n\n${linked}\n\n- [ ] ${random.pick(SUBJECTS)}\n\n## More\n\n${paragraph(random, 5)}\n`);
}
