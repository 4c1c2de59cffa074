import { APPLICATION_ROWS } from './applicationsRows.ts';
import type { FormColumn, FormRow } from './formRow.ts';
import type { Label, TableKey } from './parts.ts';
import { PROACTIVE_ROWS } from './proactiveRows.ts';
import { PROCEEDING_ROWS } from './proceedingsRows.ts';
import { STATED_FIGURES } from './statedFigures.ts';
import type { ReportTemplates, Template } from './template.ts';
import type { Unit } from './unit.ts';

/** One figure of the form's tables: `table.row.column`. */
export interface TableFigure extends Label {
  readonly id: string;
  readonly table: TableKey;
  readonly rowId: string;
  readonly column: string;
  readonly unit: Unit;
  readonly article: string;
  /** Templates that have this figure, newest first. */
  readonly templates: readonly Template[];
  /** Whether the figure means the same in every template that has it, so one series may hold both. */
  readonly comparable: boolean;
}

export const FORM_ROWS: readonly FormRow[] = [
  ...PROACTIVE_ROWS,
  ...APPLICATION_ROWS,
  ...PROCEEDING_ROWS,
];

const asFigure = (row: FormRow, column: FormColumn): TableFigure => ({
  id: `${row.id}.${column.id}`,
  table: row.table,
  rowId: row.id,
  column: column.id,
  zh: `${row.zh} · ${column.zh}`,
  en: `${row.en} · ${column.en}`,
  unit: column.unit,
  article: row.article,
  templates: [row.template],
  comparable: false,
});

const rowsIn = (template: Template): Readonly<Record<TableKey, readonly FormRow[]>> => {
  const rows = FORM_ROWS.filter((row) => row.template === template);
  return {
    proactive: rows.filter(({ table }) => table === 'proactive'),
    applications: rows.filter(({ table }) => table === 'applications'),
    proceedings: rows.filter(({ table }) => table === 'proceedings'),
  };
};

const ROWS = { 2021: rowsIn('2021'), 2019: rowsIn('2019'), legacy: rowsIn('legacy') };

/** The rows of one table in one template, in form order; none for `legacy`. */
export function rowsOf(table: TableKey, template: Template): readonly FormRow[] {
  return ROWS[template][table];
}

const FIGURES_OF_ROWS: ReadonlyMap<FormRow, readonly string[]> = new Map(
  FORM_ROWS.map((row) => [row, row.columns.map((column) => `${row.id}.${column.id}`)]),
);

/** The ids of the figures of a row of the form, in the order of its columns. */
export function figuresOfRow(row: FormRow): readonly string[] {
  return FIGURES_OF_ROWS.get(row) ?? [];
}

/**
 * Every table figure of both templates, each id once, in form order. Shared ids of table 2 are
 * exactly the three decision counts, which mean the same in both; all shared ids are comparable.
 */
export const FIGURES: readonly TableFigure[] = mergeById(
  FORM_ROWS.flatMap((row) => row.columns.map((column) => asFigure(row, column))),
);

function mergeById(figures: readonly TableFigure[]): TableFigure[] {
  const byId = new Map<string, TableFigure>();
  for (const figure of figures) {
    const known = byId.get(figure.id);
    byId.set(
      figure.id,
      known
        ? { ...known, templates: [...known.templates, ...figure.templates], comparable: true }
        : figure,
    );
  }
  return [...byId.values()];
}

const FIGURE_BY_ID = new Map(FIGURES.map((figure) => [figure.id, figure]));
const STATED_BY_ID = new Map(STATED_FIGURES.map((figure) => [figure.id, figure]));

/** A table figure by id; undefined for an id the form does not have. */
export function findFigure(id: string): TableFigure | undefined {
  return FIGURE_BY_ID.get(id);
}

/** Whether an id names a table figure or a stated figure. */
export function isFigureId(id: string): boolean {
  return FIGURE_BY_ID.has(id) || STATED_BY_ID.has(id);
}

/** The table figure ids that a report with these templates has, in form order. */
export function figureIdsOf(templates: ReportTemplates): readonly string[] {
  const tables: readonly [TableKey, Template][] = [
    ['proactive', templates.proactive],
    ['applications', templates.applications],
    ['proceedings', templates.applications],
  ];
  return tables.flatMap(([table, template]) => rowsOf(table, template).flatMap(figuresOfRow));
}
