import type { Words } from '../chart.ts';
import { formatValue } from '../compare/formatValue.ts';
import { BEFORE_LABEL } from '../compare/placeEndLabels.ts';
import type { ComparedYear, Comparison } from '../compare/series.ts';
import type { Layout } from '../layout.ts';
import { textWidth } from '../textWidth.ts';
import type { Slope } from './series.ts';

const NAME_SHARE = 0.3;
const LEAST_PLOT = 70;

/** How much of the width names may take beside the numbers, with something left to draw in. */
export function nameRoom(
  slopes: readonly Slope[],
  comparison: Comparison,
  { width, size }: Layout,
  words: Words,
): number {
  const numbers = slopes.flatMap(({ ends }) =>
    ends.flatMap((end) => (end ? [formatEnd(end, comparison, words)] : [])),
  );
  const widest = Math.max(0, ...numbers.map((text) => textWidth(`${text} `, size)));
  const sides = slopes.some(({ ends: [, last] }) => last === undefined) ? 2 : 1;
  const free = width - 2 * (widest + BEFORE_LABEL) - LEAST_PLOT;
  return Math.min(width * NAME_SHARE, free / sides);
}

function formatEnd({ value }: ComparedYear, { shown }: Comparison, words: Words): string {
  if (value.state !== 'number') return '';
  const number = formatValue(value.value, shown.unit, words);
  return value.small ? `${number}*` : number;
}

/** The number on the first line, before the name. */
export function labelLines(
  end: ComparedYear,
  name: readonly string[],
  comparison: Comparison,
  words: Words,
): string[] {
  const [first = '', ...rest] = name;
  return [`${formatEnd(end, comparison, words)} ${first}`.trim(), ...rest];
}
