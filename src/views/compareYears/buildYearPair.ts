import { type Locale, labelIn } from '../../i18n/locale.ts';
import { formatNumber, t } from '../../i18n/t.ts';
import type { TableFigure } from '../../model/figures.ts';
import { PART_LABELS, TABLE_KEYS, type TableKey } from '../../model/parts.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { UNIT_LABELS, type Unit } from '../../model/unit.ts';
import { formatFigure } from '../formatFigure.ts';
import { pageAddress, reportPath } from '../frame/address.ts';
import type { Link } from '../frame/link.ts';
import { figureLabel } from '../report/figureLabel.ts';
import {
  buildDigestPairs,
  buildProseChanges,
  type DigestPair,
  type ProseChange,
} from './buildProseChanges.ts';
import { compareFigures, type FigureChange, type FigureComparison } from './compareFigures.ts';

/** The column that sums up the kinds of applicants. */
const TOTAL = 'total';
/** Amounts say their unit; what else is counted, the label says. */
const MONEY: readonly Unit[] = ['yuan', 'tenThousandYuan'];

/** A figure that differs, ready to be set. */
export interface ChangeRow {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

/** The figures of one of the form's tables that differ. */
export interface ChangeTable {
  readonly caption: string;
  readonly rows: readonly ChangeRow[];
  /** Table 3 by kind of applicant, folded away behind its totals. */
  readonly folded: { readonly caption: string; readonly rows: readonly ChangeRow[] } | undefined;
}

/** Two neighbouring reports of one agency, side by side. */
export interface YearPairView {
  /** Anchor: `2021-2022`. */
  readonly id: string;
  readonly heading: string;
  readonly reports: readonly Link[];
  readonly years: readonly [from: string, to: string];
  /** What limits the comparison: years between, other forms, figures that nobody has looked up. */
  readonly notes: readonly string[];
  readonly summary: string;
  readonly tables: readonly ChangeTable[];
  readonly legend: string;
  readonly prose: readonly ProseChange[];
  /** Said where the words of a report are not at hand. */
  readonly noTexts: string | undefined;
  readonly digests: readonly DigestPair[];
}

export function buildYearPair(
  locale: Locale,
  before: StoredReport,
  after: StoredReport,
): YearPairView {
  const [from, to] = [String(before.year), String(after.year)];
  const figures = compareFigures(before, after);
  return {
    id: `${from}-${to}`,
    heading: t(locale, 'changes.pair', { from, to }),
    reports: [before, after].map(({ agency, year }) => ({
      href: pageAddress(locale, reportPath(agency, year)),
      label: t(locale, 'agency.report', { year: String(year) }),
    })),
    years: [from, to],
    notes: notesOf(locale, before, after, figures),
    summary: summaryOf(locale, figures),
    tables: TABLE_KEYS.flatMap((table) => buildTable(locale, table, figures, [before, after])),
    legend: t(locale, 'changes.legend', { from, to }),
    prose: buildProseChanges(locale, before, after),
    noTexts: noTextsOf(locale, [before, after]),
    digests: buildDigestPairs(locale, before, after),
  };
}

function notesOf(
  locale: Locale,
  before: StoredReport,
  after: StoredReport,
  { uncaptured }: FigureComparison,
): readonly string[] {
  const gap = after.year > before.year + 1 ? [t(locale, 'changes.gap')] : [];
  const forms = (['proactive', 'applications'] as const)
    .filter((table) => before.templates[table] !== after.templates[table])
    .map((table) => t(locale, 'changes.form', { part: labelIn(locale, PART_LABELS[table]) }));
  const notLookedUp =
    uncaptured === 0 ? [] : [t(locale, 'changes.uncaptured', { count: uncaptured })];
  return [...gap, ...forms, ...notLookedUp];
}

function summaryOf(locale: Locale, { compared, changes }: FigureComparison): string {
  if (compared === 0) return t(locale, 'changes.figures.nothing');
  if (changes.length === 0) return t(locale, 'changes.figures.none', { compared });
  return t(locale, 'changes.figures.some', { compared, changed: changes.length });
}

function buildTable(
  locale: Locale,
  table: TableKey,
  { changes }: FigureComparison,
  reports: readonly [StoredReport, StoredReport],
): readonly ChangeTable[] {
  const own = changes.filter(({ figure }) => figure.table === table);
  if (own.length === 0) return [];
  const totals = own.filter(({ figure }) => figure.column === TOTAL);
  const isFolded = table === 'applications' && totals.length > 0 && totals.length < own.length;
  const shown = isFolded ? totals : own;
  const rest = own.filter((change) => !shown.includes(change));
  const toRow = (change: FigureChange) => buildRow(locale, change, reports);
  return [
    {
      caption: labelIn(locale, PART_LABELS[table]),
      rows: shown.map(toRow),
      folded: isFolded
        ? {
            caption: t(locale, 'changes.byApplicant', { count: rest.length }),
            rows: rest.map(toRow),
          }
        : undefined,
    },
  ];
}

function buildRow(
  locale: Locale,
  { figure, before, after, difference }: FigureChange,
  [first, second]: readonly [StoredReport, StoredReport],
): ChangeRow {
  return {
    label: labelOf(locale, figure),
    before: formatFigure(locale, before, first.capture),
    after: formatFigure(locale, after, second.capture),
    difference:
      difference === undefined
        ? t(locale, 'changes.noDifference')
        : formatDifference(locale, difference),
  };
}

function labelOf(locale: Locale, { id, unit }: TableFigure): string {
  const label = figureLabel(locale, id);
  if (!MONEY.includes(unit)) return label;
  return t(locale, 'report.withUnit', { label, unit: labelIn(locale, UNIT_LABELS[unit]) });
}

/** With its sign, and a minus as wide as the plus. */
function formatDifference(locale: Locale, difference: number): string {
  const size = formatNumber(locale, Math.abs(difference));
  return `${difference < 0 ? '−' : '+'}${size}`;
}

function noTextsOf(locale: Locale, reports: readonly StoredReport[]): string | undefined {
  const years = reports.filter(({ texts }) => !texts).map(({ year }) => String(year));
  if (years.length === 0) return undefined;
  return t(locale, 'changes.noTexts', { years: years.join(t(locale, 'join.list')) });
}
