import { isMet, ratioOf, type Figure, type Growth, type Results } from './figure';

const HEAD = ['bench', 'what', 'notes', 'median', 'p99', 'ratio', 'goal', 'met'];

/** The figures as a table for a terminal, and below it how the costs grow. */
export function tableOf({ figures, growths }: Results): string {
  const lines = [HEAD, ...figures.map(lineOf)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const aligned = lines.map((line) => line.map((cell, column) => (column > 1 && column < 6 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd());
  return [...aligned, '', ...growths.map(growthLine)].join('\n').trimEnd();
}

export function isWithin({ factor, limit }: Growth): boolean {
  return factor <= limit;
}

function growthLine(growth: Growth): string {
  return `${isWithin(growth) ? 'grows as it should' : 'GROWS TOO MUCH'}: ${growth.what}: ${growth.factor.toFixed(2)} × (at most ${growth.limit} ×)`;
}

function lineOf(figure: Figure): string[] {
  const ratio = ratioOf(figure);
  const met = isMet(figure);
  return [
    figure.bench,
    figure.what,
    figure.notes.toLocaleString('en'),
    `${amount(figure.median)} ${figure.unit}`,
    figure.p99 === null ? '' : `${amount(figure.p99)} ${figure.unit}`,
    ratio === null ? '' : `${ratio.toFixed(2)} × ${figure.yardstick?.name ?? ''}`,
    goalText(figure),
    met === null ? '' : met ? 'yes' : 'NO',
  ];
}

function goalText({ goal, unit }: Figure): string {
  const parts = [
    goal?.exactly === undefined ? null : `= ${goal.exactly.toLocaleString('en')}`,
    goal?.median === undefined ? null : `≤ ${amount(goal.median)} ${unit}`,
    goal?.p99 === undefined ? null : `p99 ≤ ${amount(goal.p99)} ${unit}`,
    goal?.ratio === undefined ? null : `≤ ${goal.ratio} ×`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** Three digits that matter. */
function amount(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3);
}
