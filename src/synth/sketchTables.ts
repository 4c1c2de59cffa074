import { APPLICANT_COLUMNS } from '../model/applicationsRows.ts';
import { rowsOf } from '../model/figures.ts';
import type { FormRow } from '../model/formRow.ts';
import type { TableKey } from '../model/parts.ts';
import { RESULT_COLUMNS } from '../model/proceedingsRows.ts';
import {
  APPLICANTS,
  CONTENT_LABEL,
  FEES_UNIT,
  LAWSUITS,
  NOTE,
  ORGANISATIONS,
  PRINTED_CLAUSES,
  PRINTED_GROUPS,
  PRINTED_ROWS,
} from './printedLabels.ts';
import { label, type SketchCell, type TableSketch, value } from './tableSketch.ts';

export type SketchTemplate = '2021' | '2019';
/** What is printed for each figure; one that is not there is an empty cell. */
export type FigureTexts = ReadonlyMap<string, string>;

const valuesOf = (row: FormRow, figures: FigureTexts): SketchCell[] =>
  row.columns.map((column) => value(figures.get(`${row.id}.${column.id}`) ?? ''));

/** The three tables of the form with the merged cells of the official template. */
export function sketchTables(
  proactive: SketchTemplate,
  applications: SketchTemplate,
  figures: FigureTexts,
): Readonly<Record<TableKey, TableSketch>> {
  return {
    proactive: sketchProactive(proactive, figures),
    applications: sketchApplications(applications, figures),
    proceedings: sketchProceedings(applications, figures),
  };
}

/** Table 2: groups of rows, each under its clause and its own header. */
function sketchProactive(template: SketchTemplate, figures: FigureTexts): TableSketch {
  const width = 4;
  const rows = rowsOf('proactive', template).flatMap((row) => {
    const clause = PRINTED_CLAUSES[row.id];
    const values = [label(row.zh), ...stretch(valuesOf(row, figures), width - 1)];
    if (!clause) return [values];
    const names = row.columns.map(({ zh, unit }) =>
      label(unit === 'tenThousandYuan' ? `${zh}${FEES_UNIT}` : zh),
    );
    return [[label(clause, width)], [label(CONTENT_LABEL), ...stretch(names, width - 1)], values];
  });
  return { width, rows };
}

/** Lets the last cell span what is left of the row. */
function stretch(cells: readonly SketchCell[], width: number): SketchCell[] {
  return cells.map((cell, at) =>
    at === cells.length - 1 ? { ...cell, columnSpan: width - cells.length + 1 } : cell,
  );
}

const APPLICATION_LABELS = 3;

/** Table 3: three header rows; up to three labels before the seven figures. */
function sketchApplications(template: SketchTemplate, figures: FigureTexts): TableSketch {
  const [person, ...rest] = APPLICANT_COLUMNS.map(({ zh }) => zh);
  const organisations = rest.slice(0, -1);
  const header = [
    [label(NOTE, APPLICATION_LABELS, 3), label(APPLICANTS, APPLICANT_COLUMNS.length)],
    [
      label(person ?? '', 1, 2),
      label(ORGANISATIONS, organisations.length),
      label(rest.at(-1) ?? '', 1, 2),
    ],
    organisations.map((name) => label(name)),
  ];
  const form = rowsOf('applications', template);
  const rows = form.map((row) => [...labelsOf(row, form), ...valuesOf(row, figures)]);
  return { width: APPLICATION_LABELS + APPLICANT_COLUMNS.length, rows: [...header, ...rows] };
}

function labelsOf(row: FormRow, form: readonly FormRow[]): SketchCell[] {
  const depth = depthOf(row.id);
  const groups = PRINTED_GROUPS[row.id] ?? [];
  const own = label(PRINTED_ROWS[row.id] ?? row.zh, APPLICATION_LABELS + 1 - depth);
  return [...groups.map((text) => label(text, 1, groupSize(row.id, form))), own];
}

/** 1: a row of its own; 2: under 三、本年度办理结果; 3: under one of its groups as well. */
function depthOf(id: string): number {
  if (
    ['applications.received', 'applications.carriedIn', 'applications.carriedOver'].includes(id)
  ) {
    return 1;
  }
  return id.split('.').length;
}

function groupSize(id: string, form: readonly FormRow[]): number {
  if (depthOf(id) === 2) return form.filter((row) => depthOf(row.id) > 1).length;
  const group = id.slice(0, id.lastIndexOf('.') + 1);
  return form.filter((row) => row.id.startsWith(group)).length;
}

/** Table 4: three header rows over one row of fifteen figures. */
function sketchProceedings(template: SketchTemplate, figures: FigureTexts): TableSketch {
  const results = RESULT_COLUMNS.map(({ zh }) => zh);
  const [review, ...lawsuits] = rowsOf('proceedings', template);
  const five = results.length;
  const rows = [
    [label(review?.zh ?? '', five), label(LAWSUITS, five * lawsuits.length)],
    [...results.map((zh) => label(zh, 1, 2)), ...lawsuits.map((row) => label(row.zh, five))],
    lawsuits.flatMap(() => results.map((zh) => label(zh))),
    rowsOf('proceedings', template).flatMap((row) => valuesOf(row, figures)),
  ];
  return { width: five * 3, rows };
}
