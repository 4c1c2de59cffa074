import { z } from 'zod';
import type { CsvRow } from '../../csv/parseCsv.ts';
import { parsePlace } from '../../model/place.ts';
import { SILENT_SUBJECTS, type StoredRemark } from '../../model/remark.ts';
import { STATED_FIGURES } from '../../model/statedFigures.ts';
import { formatNumber, parseNumber } from './formatNumber.ts';
import { oneLine } from './oneLine.ts';
import { checkRow, type Reading } from './readTable.ts';

/** Columns of a remark after those that say in which report it stands; each kind fills its own. */
export const REMARK_COLUMNS = ['kind', 'subject', 'total', 'parts', 'percent', 'place'] as const;

const PART_SEPARATOR = ' + ';

const numberCell = z.string().transform((text, context) => {
  const value = parseNumber(text);
  if (value === undefined) context.addIssue({ code: 'custom', message: 'expected a plain number' });
  return value ?? 0;
});
const percentCell = z
  .string()
  .regex(/^\d{1,3}(?:\.\d{1,6})?$/, 'expected a percentage such as 35.2');
const place = z
  .string()
  .refine((text) => parsePlace(text) !== undefined, 'expected a place such as line 7 column 3')
  .optional();
const figure = z.enum(STATED_FIGURES.map(({ id }) => id));

const remarkRowSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sum'),
    subject: figure,
    total: numberCell,
    parts: z
      .string()
      .transform((text) => text.split(PART_SEPARATOR))
      .pipe(z.array(numberCell).min(2)),
    place,
  }),
  z.strictObject({
    kind: z.literal('share'),
    subject: figure,
    total: numberCell,
    parts: numberCell,
    percent: percentCell,
    place,
  }),
  z.strictObject({ kind: z.literal('silent'), subject: z.enum(SILENT_SUBJECTS) }),
  z.strictObject({ kind: z.literal('otherAgency'), subject: z.string(), place }),
  z.strictObject({
    kind: z.literal('otherYear'),
    subject: z.string().regex(/^(?:199|20\d)\d$/, 'expected a year such as 2020'),
    place,
  }),
]);

/** A remark as its row. */
export function formatRemarkRow(remark: StoredRemark): Record<string, string> {
  return { kind: remark.kind, ...cellsOf(remark), place: remark.place ?? '' };
}

function cellsOf(remark: StoredRemark): Record<string, string> {
  switch (remark.kind) {
    case 'sum': {
      const parts = remark.parts.map(formatNumber).join(PART_SEPARATOR);
      return { subject: remark.figure, total: formatNumber(remark.total), parts };
    }
    case 'share':
      return {
        subject: remark.figure,
        total: formatNumber(remark.whole),
        parts: formatNumber(remark.count),
        percent: remark.percent.toFixed(remark.decimals),
      };
    case 'silent':
      return { subject: remark.subject };
    case 'otherAgency':
      return { subject: oneLine(remark.name) };
    case 'otherYear':
      return { subject: String(remark.period) };
  }
}

/** A remark from its row; undefined, with its problems listed, where a cell is wrong. */
export function parseRemarkRow(reading: Reading, row: CsvRow): StoredRemark | undefined {
  const values: Record<string, string> = {};
  for (const name of REMARK_COLUMNS) values[name] = row.values[name] ?? '';
  const checked = checkRow(reading, row.line, values, remarkRowSchema);
  return checked && remarkOf(checked);
}

function remarkOf(row: z.infer<typeof remarkRowSchema>): StoredRemark {
  if (row.kind === 'silent') return { kind: row.kind, subject: row.subject };
  const where = row.place !== undefined && { place: row.place };
  switch (row.kind) {
    case 'sum': {
      const { kind, subject, total, parts } = row;
      return { kind, figure: subject, total, parts, ...where };
    }
    case 'share': {
      const { kind, subject, total, parts, percent } = row;
      const decimals = percent.split('.')[1]?.length ?? 0;
      const shares = { count: parts, whole: total, percent: Number(percent), decimals };
      return { kind, figure: subject, ...shares, ...where };
    }
    case 'otherAgency':
      return { kind: row.kind, name: row.subject, ...where };
    case 'otherYear':
      return { kind: row.kind, period: Number(row.subject), ...where };
  }
}
