import { z } from 'zod';
import type { CsvRow } from '../../csv/parseCsv.ts';
import { parsePlace } from '../../model/place.ts';
import { QUALIFIERS } from '../../model/report.ts';
import { STATED_FIGURES } from '../../model/statedFigures.ts';
import type { StoredMention } from '../../model/storedReport.ts';
import { STATE_WORDS } from './figureCell.ts';
import { formatNumber, parseNumber } from './formatNumber.ts';
import { oneLine } from './oneLine.ts';
import { checkRow, type Reading, reportCell } from './readTable.ts';

/** Columns of a mention after those that say in which report it stands. */
export const MENTION_COLUMNS = [
  'figure',
  'mention',
  'state',
  'value',
  'raw',
  'unit',
  'qualifier',
  'place',
] as const;

const mentionSchema = z.strictObject({
  figure: z.enum(STATED_FIGURES.map((figure) => figure.id)),
  mention: z.string().regex(/^[1-9]\d*$/, 'expected 1 for the first mention, 2 for the next'),
  state: z.enum(['number', ...STATE_WORDS]),
  value: z.string().optional(),
  raw: z.string().default(''),
  unit: z.string().default(''),
  qualifier: z.enum(QUALIFIERS),
  place: z
    .string()
    .refine((text) => parsePlace(text) !== undefined, 'expected a place such as line 7 column 3')
    .optional(),
});

/** The mentions as rows, numbered by figure in their order. */
export function formatMentionRows(mentions: readonly StoredMention[]): Record<string, string>[] {
  const counts = new Map<string, number>();
  return mentions.map((mention) => {
    const count = (counts.get(mention.figure) ?? 0) + 1;
    counts.set(mention.figure, count);
    return {
      figure: mention.figure,
      mention: String(count),
      state: mention.state,
      value: mention.state === 'number' ? formatNumber(mention.value) : '',
      raw: oneLine(mention.raw),
      unit: oneLine(mention.unit),
      qualifier: mention.qualifier,
      place: mention.place ?? '',
    };
  });
}

/** A mention from its row; undefined, with its problems listed, where a cell is wrong. */
export function parseMentionRow(reading: Reading, row: CsvRow): StoredMention | undefined {
  const values: Record<string, string> = {};
  for (const name of MENTION_COLUMNS) values[name] = row.values[name] ?? '';
  const checked = checkRow(reading, row.line, values, mentionSchema);
  if (!checked) return undefined;
  const { state, value: text, place, figure, raw, unit, qualifier } = checked;
  const rest = { figure, raw, unit, qualifier, ...(place !== undefined && { place }) };
  const value = text === undefined ? undefined : parseNumber(text);
  if (state === 'number' && value !== undefined) return { state, value, ...rest };
  if (state !== 'number' && text === undefined) return { state, ...rest };
  const reason =
    state === 'number'
      ? `Unexpected "${text ?? ''}", expected a plain number as the state says`
      : `Unexpected "${text}", expected an empty cell: the state is ${state}`;
  reportCell(reading, row.line, 'value', reason, 'make state and value agree');
  return undefined;
}
