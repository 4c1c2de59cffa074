import { numberOf } from '../../model/cell.ts';
import { type BlockAt, stackBlocks } from '../block.ts';
import { cellWords, formatStates, lengthOf } from '../cells.ts';
import type { Words } from '../chart.ts';
import { formatYears } from '../formatFrame.ts';
import type { Layout } from '../layout.ts';
import type { Scene } from '../mark.ts';
import { placeWords } from '../placeYearRows.ts';
import { formatKinds } from './format.ts';
import { type PanelFrame, type PanelPoint, placePanel } from './placePanel.ts';
import type { DecisionsSeries, DecisionsYear } from './series.ts';

const BETWEEN = 30;
const PLOT_HEIGHT = 84;

/** A panel for each kind of decision, side by side or one under the other, then what is missing. */
export function placeLines(series: DecisionsSeries, layout: Layout, words: Words): Scene {
  const kinds = formatKinds(words);
  const abreast = layout.name === 'wide' ? kinds.length : 1;
  const width = (layout.width - BETWEEN * (abreast - 1)) / abreast;
  const frame: PanelFrame = {
    width,
    plotHeight: PLOT_HEIGHT,
    size: layout.size,
    years: series.years.map(({ year }) => year),
    breaks: breakYears(series),
    words,
  };
  const panels = kinds.map((name, index) => ({ name, points: pointsOf(series, index), index }));
  const lines = Array.from({ length: Math.ceil(panels.length / abreast) }, (_, line) =>
    panels.slice(line * abreast, (line + 1) * abreast),
  );
  const block = stackBlocks([
    ...lines.map(
      (line): BlockAt =>
        (top) => {
          const placed = line.map((panel, column) =>
            placePanel(panel, { x: column * (width + BETWEEN), y: top }, frame),
          );
          return {
            height: Math.max(...placed.map(({ height }) => height)),
            marks: placed.flatMap(({ marks }) => marks),
          };
        },
    ),
    ...remarks(series, words).map(
      (text): BlockAt =>
        (top) =>
          placeWords(text, 0, top, layout, layout.size * 1.6),
    ),
  ]);
  return { width: layout.width, height: block.height, marks: block.marks };
}

/** The points of one kind, oldest first; a year without a number is where the line ends. */
function pointsOf({ years }: DecisionsSeries, index: number): PanelPoint[] {
  return years.toReversed().flatMap((year) => {
    const cell = year.cells[index];
    return cell && numberOf(cell) !== undefined
      ? [{ year: year.year, template: year.template, value: lengthOf(cell) }]
      : [];
  });
}

/** Where the form changes: halfway between the last year of one and the first of the next. */
function breakYears({ rows }: DecisionsSeries): number[] {
  return rows.flatMap((row, index) => {
    const below = rows[index + 1];
    if (row.kind !== 'break' || below === undefined || below.kind === 'break') return [];
    return [(below.kind === 'held' ? below.year : below.to) + 0.5];
  });
}

/** What the lines leave out, in words. */
function remarks({ rows, years }: DecisionsSeries, words: Words): string[] {
  const said = rows.flatMap((row) => {
    if (row.kind === 'gap')
      return [words.t('chart.gapLine', { years: formatYears(row.from, row.to) })];
    if (row.kind === 'break') return [words.t('chart.break.columns', row)];
    return [];
  });
  return [...said, ...years.flatMap((year) => unknownIn(year, words))];
}

function unknownIn({ year, capture, cells }: DecisionsYear, words: Words): string[] {
  const at = String(year);
  if (cells.every((cell) => cell.state !== 'number')) {
    return [words.t('chart.remark', { year: at, words: formatStates(cells, capture, words) })];
  }
  const kinds = formatKinds(words);
  const unknown = cells.flatMap((cell, index) =>
    cell.state === 'number'
      ? []
      : [
          words.t('chart.item', {
            name: kinds[index] ?? '',
            value: cellWords(cell, capture, words),
          }),
        ],
  );
  if (unknown.length === 0) return [];
  return [words.t('chart.remark', { year: at, words: unknown.join(words.t('chart.list.comma')) })];
}
