import { valueWords } from './agencyTable.ts';
import type { ExploreInput } from './exploreChart.ts';
import type { RowValues } from './exploreRows.ts';

type Input = Pick<ExploreInput, 'rows' | 'source' | 'naming' | 'words'>;

/** An agency and its values in a sentence: `戚家山街道，宁波市北仑区：4；12%（n = 25）`. */
export function tellRow({ rows, source, naming, words }: Input, row: number): string {
  const code = source.codes[rows.agencies[row] ?? 0] ?? '';
  const measured = rows.y ? [rows.x, rows.y] : [rows.x];
  const place = naming.placeOf(code);
  const name = naming.nameOf(code);
  return words.t('chart.named', {
    name: place === '' ? name : words.t('explore.ranking.name', { name, place }),
    value: measured
      .map((values) => tellValue(values, row, { words }))
      .join(words.t('chart.list.semicolon')),
  });
}

/** The same of a dot that others lie over or under. */
export function tellDot(input: Input, row: number, others: number): string {
  const said = tellRow(input, row);
  return others === 0 ? said : input.words.t('explore.tip.others', { said, count: others });
}

/** A value with what it was divided by. */
export function tellValue(values: RowValues, row: number, { words }: Pick<Input, 'words'>): string {
  const value = valueWords(values, row, false, words);
  const whole = values.wholes[row] ?? Number.NaN;
  const isDivided = values.measure.kind === 'derived' && values.measure.unit !== 'perYear';
  return Number.isNaN(whole) || !isDivided
    ? value
    : words.t('explore.ranking.value', { value, whole });
}
