import { z } from 'zod';

/**
 * Where in a document something stands, in the document's own terms. Lines, columns, tables, rows,
 * cells and pages count from 1; x and y are PDF points from the page's lower left corner.
 */
export const placeSchema = z.discriminatedUnion('in', [
  z.strictObject({
    in: z.literal('text'),
    line: z.int().min(1),
    column: z.int().min(1),
  }),
  z.strictObject({
    in: z.literal('table'),
    table: z.int().min(1),
    row: z.int().min(1),
    cell: z.int().min(1),
  }),
  z.strictObject({ in: z.literal('page'), page: z.int().min(1), x: z.number(), y: z.number() }),
  z.strictObject({ in: z.literal('sheet'), sheet: z.string(), cell: z.string() }),
]);
export type Place = z.infer<typeof placeSchema>;

/** A place in words, compact: `line 214 column 3`, `table 3 row 5 cell 7`. */
export function formatPlace(place: Place): string {
  switch (place.in) {
    case 'text':
      return `line ${place.line} column ${place.column}`;
    case 'table':
      return `table ${place.table} row ${place.row} cell ${place.cell}`;
    case 'page':
      return `page ${place.page} x ${place.x} y ${place.y}`;
    case 'sheet':
      return `sheet ${place.sheet} ${place.cell}`;
  }
}

const PLACE_PATTERNS: readonly [RegExp, (found: string[]) => Place][] = [
  [
    /^line (\d+) column (\d+)$/,
    ([line, column]) => ({ in: 'text', line: Number(line), column: Number(column) }),
  ],
  [
    /^table (\d+) row (\d+) cell (\d+)$/,
    ([table, row, cell]) => ({
      in: 'table',
      table: Number(table),
      row: Number(row),
      cell: Number(cell),
    }),
  ],
  [
    /^page (\d+) x (-?[\d.]+) y (-?[\d.]+)$/,
    ([page, x, y]) => ({ in: 'page', page: Number(page), x: Number(x), y: Number(y) }),
  ],
  [/^sheet (.+) ([A-Z]+\d+)$/, ([sheet = '', cell = '']) => ({ in: 'sheet', sheet, cell })],
];

/** Reads what formatPlace wrote; undefined for anything else. */
export function parsePlace(text: string): Place | undefined {
  for (const [pattern, build] of PLACE_PATTERNS) {
    const match = pattern.exec(text);
    if (match) return placeSchema.safeParse(build(match.slice(1))).data;
  }
  return undefined;
}
