import type { Diagnostic } from '../../../model/diagnostic.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import type { TableKey } from '../../../model/parts.ts';
import { collectRows } from '../../grid/collectRows.ts';
import type { Layout } from '../../grid/tokens.ts';
import { describeLoose, describeTable } from './describeTable.ts';
import { readFiguresFirst } from './readFiguresFirst.ts';
import { type FoundRows, readRows } from './readRows.ts';
import type { TextFlow } from './textFlow.ts';
import type { TableTokens } from './tokeniseTable.ts';

/** A table's rows as found, before they are put into the form's order. */
export interface ReadTable {
  readonly table: TableKey;
  readonly found: FoundRows;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether its figures stand before their labels. */
  readonly isFiguresFirst: boolean;
  readonly layout: Layout;
  /** Where the table begins in the text. */
  readonly start: number;
}

/** Reads the rows of a table whose rows have labels; `countOf` is the number of figures of a row. */
export function readTable(
  table: TableKey,
  flow: TextFlow,
  tokens: TableTokens,
  countOf: (row: string) => number,
  isFiguresFirst = false,
): ReadTable {
  const start = tokens.labels[0]?.start ?? 0;
  const { layout } = tokens;
  const early = readFiguresFirst(table, tokens, countOf, isFiguresFirst);
  if (early) {
    const code = early.isPaired ? 'figures-before-labels' : 'figures-unplaced';
    const warning = diagnose(code, { subject: table, place: flow.placeAt(start) });
    const known = describeTable(table, flow, tokens, early.found.rows);
    const diagnostics = [warning, ...known];
    return { table, found: early.found, diagnostics, start, layout, isFiguresFirst: true };
  }
  const { rows, loose } = collectRows(tokens.tokens, {
    layout,
    openEnd: tokens.openEnd,
    countOf: ({ key }) => (key.kind === 'row' ? countOf(key.row) : undefined),
  });
  const found = readRows(rows, loose, tokens, countOf, flow);
  const diagnostics = [
    ...describeTable(table, flow, tokens, found.rows),
    ...describeLoose(table, flow, [...loose, ...found.loose]),
  ];
  return { table, found, diagnostics, start, layout, isFiguresFirst: false };
}
