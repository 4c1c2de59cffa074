import { type Locale, labelIn } from '../../i18n/locale.ts';
import { formatNumber, t } from '../../i18n/t.ts';
import type { TextKey } from '../../i18n/texts.ts';
import { APPLICANT_COLUMNS } from '../../model/applicationsRows.ts';
import type { Cell } from '../../model/figureState.ts';
import { RESULT_COLUMNS } from '../../model/proceedingsRows.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { formatFigure } from '../formatFigure.ts';
import { buildDisclosedFigure } from './buildDisclosedFigure.ts';
import type { KeyFigure } from './keyFigure.ts';

/** The figures in the margin: what was disclosed, asked for, reviewed and decided in one year. */
export function buildKeyFigures(locale: Locale, report: StoredReport): readonly KeyFigure[] {
  const figure = (key: TextKey, cells: readonly Cell[], detail = ''): KeyFigure =>
    buildKeyFigure(locale, report, sum(cells), key, detail);
  const lawsuitRows = ['proceedings.directLawsuit', 'proceedings.lawsuitAfterReview'];
  return [
    ...buildDisclosedFigure(locale, report),
    figure('key.received', at(report, ['applications.received.total']), applicants(locale, report)),
    figure(
      'key.review',
      at(report, ['proceedings.review.total']),
      results(locale, report, ['proceedings.review']),
    ),
    figure(
      'key.lawsuits',
      at(
        report,
        lawsuitRows.map((row) => `${row}.total`),
      ),
      results(locale, report, lawsuitRows),
    ),
    ...decisions(locale, report),
  ];
}

function buildKeyFigure(
  locale: Locale,
  report: StoredReport,
  cell: Cell,
  key: TextKey,
  detail: string,
): KeyFigure {
  const isNumber = cell.state === 'number';
  return {
    value: formatFigure(locale, cell, report.capture),
    isNumber,
    label: t(locale, key, { count: isNumber ? cell.value : 0, detail }),
  };
}

/** Decisions on licences and penalties, where any were counted: most offices make none. */
function decisions(locale: Locale, report: StoredReport): readonly KeyFigure[] {
  return (['licensing', 'penalties'] as const).flatMap((row) => {
    const cell = report.figures[`proactive.${row}.decisions`];
    if (cell?.state !== 'number' || cell.value === 0) return [];
    return [buildKeyFigure(locale, report, cell, `key.${row}`, '')];
  });
}

function at(report: StoredReport, figures: readonly string[]): readonly Cell[] {
  return figures.map((figure) => report.figures[figure] ?? { state: 'missing' });
}

/** The sum where every cell is a number; else the first that is none. */
function sum(cells: readonly Cell[]): Cell {
  let value = 0;
  for (const cell of cells) {
    if (cell.state !== 'number') return cell;
    value += cell.value;
  }
  return { state: 'number', value };
}

function applicants(locale: Locale, report: StoredReport): string {
  const columns = APPLICANT_COLUMNS.filter(({ id }) => id !== 'total').map((column) => ({
    label: labelIn(locale, column),
    cells: at(report, [`applications.received.${column.id}`]),
  }));
  return listParts(locale, sum(at(report, ['applications.received.total'])), columns);
}

function results(locale: Locale, report: StoredReport, rows: readonly string[]): string {
  const columns = RESULT_COLUMNS.filter(({ id }) => id !== 'total').map((column) => ({
    label: labelIn(locale, column),
    cells: at(
      report,
      rows.map((row) => `${row}.${column.id}`),
    ),
  }));
  return listParts(
    locale,
    sum(
      at(
        report,
        rows.map((row) => `${row}.total`),
      ),
    ),
    columns,
  );
}

interface CountedPart {
  readonly label: string;
  readonly cells: readonly Cell[];
}

/**
 * `：自然人 3,746，商业企业 63`: the parts of which more than 0 is printed. One part that is the whole
 * needs no number; no part at all, no words.
 */
function listParts(locale: Locale, total: Cell, parts: readonly CountedPart[]): string {
  const some = parts.flatMap(({ label, cells }) => {
    const cell = sum(cells);
    return cell.state === 'number' && cell.value > 0 ? [{ label, count: cell.value }] : [];
  });
  const [first] = some;
  if (first === undefined) return '';
  if (some.length === 1 && total.state === 'number' && first.count === total.value)
    return t(locale, 'key.only', { label: first.label });
  const list = some.map(({ label, count }) =>
    t(locale, 'key.part', { label, count: formatNumber(locale, count) }),
  );
  return t(locale, 'key.parts', { list: list.join(t(locale, 'join.list')) });
}
