import type { Cell } from '../../model/figureState.ts';
import { rowsOf } from '../../model/figures.ts';
import type { FormColumn } from '../../model/formRow.ts';
import type { Capture, StoredReport } from '../../model/storedReport.ts';
import type { Template } from '../../model/template.ts';
import type { AreaGroup } from '../areaGroup.ts';
import { cellOf } from '../cells.ts';
import type { Basis } from '../formatBasis.ts';
import { buildYearRows, type Span, type YearRow } from '../yearRows.ts';

const ROW = 'proactive.normativeDocuments';

export interface DocumentsYear {
  readonly year: number;
  readonly template: Template;
  readonly capture: Capture;
  /** In the order of the template's columns: the two templates count different things. */
  readonly cells: readonly Cell[];
  /** Absent for a single report. */
  readonly basis?: Basis;
}

export interface DocumentsSeries {
  readonly rows: readonly YearRow<DocumentsYear>[];
  readonly years: readonly DocumentsYear[];
}

/** What a template counts of normative documents; nothing before there were tables. */
export function documentColumns(template: Template): readonly FormColumn[] {
  return rowsOf('proactive', template).find((row) => row.id === ROW)?.columns ?? [];
}

/** A body's normative documents as table 2 counts them, each template on its own. */
export function buildDocumentsSeries(
  reports: readonly StoredReport[],
  span?: Span,
): DocumentsSeries {
  const held = reports.map((report) => {
    const template = report.templates.proactive;
    const cells = documentColumns(template).map(({ id }) => cellOf(report, `${ROW}.${id}`));
    const { year, capture } = report;
    return { year, template, data: { year, template, capture, cells } };
  });
  const rows = buildYearRows(held, span);
  return { rows, years: rows.flatMap((row) => (row.kind === 'held' ? [row.data] : [])) };
}

/** What a region's reports of each form count; every form's years stand together, the newer first. */
export function buildAreaDocuments(
  groups: Readonly<Record<'2021' | '2019', AreaGroup>>,
): DocumentsSeries {
  const [newer, older] = (['2021', '2019'] as const).map((template) =>
    groups[template].years.map((basis): DocumentsYear => {
      const { year, sums } = basis;
      const cells = sums.map((value): Cell => ({ state: 'number', value }));
      return { year, template, capture: 'document', cells, basis };
    }),
  );
  const rowsIn = (years: readonly DocumentsYear[] = []) =>
    years.map((data): YearRow<DocumentsYear> => ({ kind: 'held', year: data.year, data }));
  const isBroken = Boolean(newer?.length && older?.length);
  const between: YearRow<DocumentsYear>[] = isBroken
    ? [{ kind: 'break', newer: '2021', older: '2019' }]
    : [];
  return {
    rows: [...rowsIn(newer), ...between, ...rowsIn(older)],
    years: [...(newer ?? []), ...(older ?? [])],
  };
}
