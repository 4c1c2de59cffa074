import { rowsOf } from '../../model/figures.ts';
import type { FormColumn } from '../../model/formRow.ts';
import { TABLE_KEYS } from '../../model/parts.ts';
import { formatPlace } from '../../model/place.ts';
import type { SketchTemplate } from '../sketchTables.ts';

/** A cell of the form's tables. */
export interface FormCell {
  readonly figure: string;
  readonly column: FormColumn;
  /** Where it would stand in a page with the form's three tables. */
  readonly place: string;
}

const known = new Map<SketchTemplate, readonly FormCell[]>();

/** All cells of a template, in form order; listed once, as every report has them. */
export function formCells(template: SketchTemplate): readonly FormCell[] {
  const cells = known.get(template) ?? listCells(template);
  known.set(template, cells);
  return cells;
}

function listCells(template: SketchTemplate): FormCell[] {
  return TABLE_KEYS.flatMap((table, t) =>
    rowsOf(table, template).flatMap(({ id, columns }, r) =>
      columns.map((column, c) => ({
        figure: `${id}.${column.id}`,
        column,
        place: formatPlace({ in: 'table', table: t + 1, row: r + 2, cell: c + 2 }),
      })),
    ),
  );
}
