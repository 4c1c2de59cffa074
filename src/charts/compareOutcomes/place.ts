import { scaleLinear } from 'd3';
import { OUTCOME_LABELS, OUTCOMES } from '../../model/applicationsRows.ts';
import { type Block, type BlockAt, stackBlocks } from '../block.ts';
import type { Words } from '../chart.ts';
import { formatState, formatValue } from '../compare/formatValue.ts';
import { lineStep } from '../compare/planNames.ts';
import type { Layout } from '../layout.ts';
import type { Mark, Scene } from '../mark.ts';
import { OUTCOME_LOOKS } from '../outcomes/looks.ts';
import { placeLegend } from '../placeLegend.ts';
import { type BarPart, placeStackedBar, SEGMENT_GAP } from '../placeStackedBar.ts';
import { baselineAt } from '../textWidth.ts';
import { wrapEvenly, wrapName } from '../wrapName.ts';
import { type AgencyOutcomes, isSmall, isWhole } from './series.ts';

interface OutcomesFrame {
  readonly layout: Layout;
  readonly words: Words;
  readonly relative: boolean;
  /** The largest sum: what the full width stands for, unless parts of 100 are drawn. */
  readonly most: number;
}

const BETWEEN = 12;

/** A stacked bar for each agency under its name, all on one scale or each up to 100 %. */
export function placeOutcomes(
  rows: readonly AgencyOutcomes[],
  relative: boolean,
  layout: Layout,
  words: Words,
): Scene {
  const most = Math.max(1, ...rows.map(({ sum }) => sum));
  const frame: OutcomesFrame = { layout, words, relative, most };
  const legend = OUTCOMES.map((outcome) => ({
    text: OUTCOME_LABELS[outcome][words.locale],
    look: OUTCOME_LOOKS[outcome].mark,
  }));
  const block = stackBlocks([
    (top): Block => placeLegend(legend, top, layout),
    ...rows.map(
      (row): BlockAt =>
        (top) =>
          placeRow(row, top, frame),
    ),
  ]);
  return { width: layout.width, height: block.height, marks: block.marks };
}

/** What is said of a row behind its name. */
export function formatRow(row: AgencyOutcomes, relative: boolean, words: Words): string {
  const { state, absent, sum } = row;
  if (state !== undefined) return formatState(state, words);
  if (absent.length > 0) {
    const [first] = absent;
    const kind = first && first.state !== 'number' ? formatState(first.state, words) : '';
    const key = relative ? 'compare.outcomes.partlyRelative' : 'compare.outcomes.partly';
    return words.t(key, { count: absent.length, state: kind });
  }
  if (sum === 0) return words.t('compare.outcomes.none');
  const key = relative && isSmall(row) ? 'compare.outcomes.small' : 'compare.outcomes.row';
  return words.t(key, { count: sum });
}

function placeRow(row: AgencyOutcomes, top: number, frame: OutcomesFrame): Block {
  const { layout, words, relative } = frame;
  const { size, width, bar } = layout;
  const step = lineStep(layout);
  const names = wrapName(row.agency.name, width / 1.12, size);
  const said = wrapEvenly(formatRow(row, relative, words), width, size);
  const lines = [...names, ...said];
  const texts = lines.map(
    (text, at): Mark => ({
      kind: 'text',
      x: 0,
      y: baselineAt(top + step * (at + 0.5), size),
      text,
      size,
      ...(at < names.length ? { bold: true } : { look: 'word-secondary' }),
    }),
  );
  const y = top + lines.length * step + 3;
  const segments = isDrawn(row, relative) ? placeBar(row, y, frame) : [];
  const height = (segments.length > 0 ? y + bar : y) - top;
  return { height: height + BETWEEN, marks: [...texts, ...segments] };
}

/** Parts of 100 need every part. */
function isDrawn(row: AgencyOutcomes, relative: boolean): boolean {
  return row.sum > 0 && (relative ? isWhole(row) : row.state === undefined);
}

function placeBar(row: AgencyOutcomes, y: number, frame: OutcomesFrame): Mark[] {
  const { layout, relative, most } = frame;
  const whole = relative ? row.sum : most;
  const parts = partsOf(row, frame);
  // There are gaps between segments, and the smallest take a unit that they are not worth.
  const tiny = parts.filter(({ value }) => (value / whole) * layout.width < 1).length;
  const room = layout.width - (parts.length - 1) * SEGMENT_GAP - tiny;
  return placeStackedBar(parts, {
    x: 0,
    y,
    height: layout.bar,
    size: layout.size,
    scale: scaleLinear([0, whole], [0, room]),
  }).flatMap(({ mark, text }) => (text ? [mark, text] : [mark]));
}

function partsOf(row: AgencyOutcomes, { relative, words }: OutcomesFrame): BarPart[] {
  return row.outcomes.flatMap(({ outcome, count }): BarPart[] => {
    if (count === undefined || count <= 0) return [];
    const share = formatValue(count / row.sum, 'share', words);
    const look = OUTCOME_LOOKS[outcome];
    const number = words.number(count);
    const name = words.t('chart.item', {
      name: OUTCOME_LABELS[outcome][words.locale],
      value: number,
    });
    return [
      {
        key: outcome,
        value: count,
        look: look.mark,
        textLook: look.text,
        title: `${row.agency.name} ${isWhole(row) ? words.t('chart.brackets', { first: name, second: share }) : name}`,
        text: relative ? share : number,
      },
    ];
  });
}
