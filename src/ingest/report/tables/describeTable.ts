import { type Diagnostic, diagnose } from '../../../model/diagnostic.ts';
import type { FormRow } from '../../../model/formRow.ts';
import type { TableKey } from '../../../model/parts.ts';
import type { LooseCells } from '../../grid/collectRows.ts';
import type { CellToken } from '../../grid/tokens.ts';
import type { FoundRow } from './readRows.ts';
import type { TextFlow } from './textFlow.ts';
import type { TableTokens } from './tokeniseTable.ts';

/** What was met in a table beside its figures: copies, rows the form does not have, rows missing. */
export function describeTable(
  table: TableKey,
  flow: TextFlow,
  tokens: TableTokens,
  found: ReadonlyMap<string, FoundRow>,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const at = (start: number) => flow.placeAt(start);
  const textOf = ({ start, end }: { start: number; end: number }) => flow.text.slice(start, end);
  if (tokens.repeated) {
    diagnostics.push(
      diagnose('table-repeated', { subject: table, place: at(tokens.repeated.start) }),
    );
  }
  for (const label of tokens.damaged) {
    const subject = label.key.kind === 'row' ? label.key.row : table;
    diagnostics.push(
      diagnose('row-label-damaged', { subject, actual: textOf(label), place: at(label.start) }),
    );
  }
  for (const label of tokens.labels) {
    if (label.key.kind !== 'local') continue;
    const place = at(label.start);
    diagnostics.push(diagnose('row-beyond-form', { subject: table, actual: textOf(label), place }));
  }
  for (const { row, repeated } of found.values()) {
    if (!repeated) continue;
    diagnostics.push(diagnose('row-repeated', { subject: row, place: at(repeated.start) }));
  }
  return diagnostics;
}

/** Values under a label that is not known, or under none. */
export function describeLoose(
  table: TableKey,
  flow: TextFlow,
  loose: readonly LooseCells[],
): Diagnostic[] {
  return loose.flatMap(({ text, cells }) => {
    const values = cells.filter((cell) => cell.text !== '' && cell.isValue);
    const first = text ?? values[0];
    if (!first || values.length === 0) return [];
    const actual = [text, ...values]
      .map((cell: CellToken | undefined) => cell?.text ?? '')
      .join(' ');
    const place = flow.placeAt(first.start);
    return [diagnose('row-label-unknown', { subject: table, actual, place })];
  });
}

/** Rows of the form that were not found: the table was cut off after the last one found, or not. */
export function describeMissing(
  table: TableKey,
  flow: TextFlow,
  rows: readonly FormRow[],
  found: ReadonlyMap<string, FoundRow>,
  end: number,
): Diagnostic[] {
  const isFound = ({ id }: FormRow) => {
    const row = found.get(id);
    return row !== undefined && row.reading.state !== 'cut';
  };
  const last = rows.findLastIndex(isFound);
  const inside = rows.slice(0, last + 1).filter((row) => !isFound(row));
  const diagnostics = inside.map((row) =>
    diagnose('row-missing', { subject: row.id, expected: row.zh }),
  );
  if (last + 1 < rows.length) {
    const expected = rows[last + 1]?.zh;
    const place = flow.placeAt(Math.max(0, end - 1));
    diagnostics.push(diagnose('table-cut-off', { subject: table, expected, place }));
  }
  return diagnostics;
}
