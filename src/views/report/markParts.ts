import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { FindingView } from './buildFindings.ts';
import type { PartView } from './buildParts.ts';
import type { CellMark, FormTableView } from './formTable.ts';

/**
 * The parts with a mark at every cell and stated figure that a finding is about, and with what the
 * marks say under each table.
 */
export function markParts(
  locale: Locale,
  parts: readonly PartView[],
  findings: readonly FindingView[],
): readonly PartView[] {
  if (findings.length === 0) return parts;
  const marks = marksByAnchor(locale, findings);
  return parts.map((part) => ({
    ...part,
    tables: part.tables.map((table) => markTable(table, marks)),
    stated: part.stated.map((row) => ({ ...row, marks: marks.get(row.id) ?? [] })),
  }));
}

type Marks = ReadonlyMap<string, readonly CellMark[]>;

function marksByAnchor(locale: Locale, findings: readonly FindingView[]): Marks {
  const marks = new Map<string, CellMark[]>();
  for (const { id, number, sentence, marked } of findings) {
    const mark: CellMark = {
      href: `#${id}`,
      sign: `※${number}`,
      label: t(locale, 'finding.mark', { number }),
      sentence,
    };
    for (const anchor of marked) marks.set(anchor, [...(marks.get(anchor) ?? []), mark]);
  }
  return marks;
}

function markTable(table: FormTableView, marks: Marks): FormTableView {
  const groups = table.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, marks: marks.get(cell.id) ?? [] })),
    })),
  }));
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return { ...table, groups, notes: [...new Set(cells.flatMap((cell) => cell.marks))] };
}
