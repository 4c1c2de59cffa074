import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { formatFigure } from '../formatFigure.ts';
import { pageAddress, reportPath } from '../frame/address.ts';
import type { Link } from '../frame/link.ts';

/** One step from a year to the next, or years between that are not here. */
export interface ChainStep {
  /** `2023 → 2024` */
  readonly years: string;
  readonly look: 'holds' | 'broken' | 'notAssessable' | 'gap';
  readonly text: string;
  /** To the finding, where the two do not join. */
  readonly link: Link | undefined;
}

const RULE = 'carry-over';
const CARRIED_IN = 'applications.carriedIn.total';
const CARRIED_OVER = 'applications.carriedOver.total';

/**
 * Whether what each year carries over is what the next carries in, in order of year. Nothing where no
 * two years have the form's table.
 */
export function buildYearChain(locale: Locale, record: AgencyRecord): readonly ChainStep[] {
  const { reports, checked } = record;
  if (!checked.some(({ rule }) => rule === RULE)) return [];
  return reports.slice(1).flatMap((report, index) => {
    const before = reports[index];
    return before ? buildStep(locale, record, before, report) : [];
  });
}

function buildStep(
  locale: Locale,
  { checked, findings, agency }: AgencyRecord,
  before: StoredReport,
  report: StoredReport,
): readonly ChainStep[] {
  const years = `${before.year} → ${report.year}`;
  if (report.year - before.year > 1) {
    return [{ years, look: 'gap', text: t(locale, 'chain.gap'), link: undefined }];
  }
  const tally = checked.find(({ rule, year }) => rule === RULE && year === report.year);
  if (tally === undefined) return [];
  const look = tally.broken > 0 ? 'broken' : tally.holds > 0 ? 'holds' : 'notAssessable';
  const text = t(locale, `chain.${look}`, {
    over: carried(locale, before, CARRIED_OVER),
    in: carried(locale, report, CARRIED_IN),
  });
  const finding = findings.find(({ rule, year }) => rule === RULE && year === report.year);
  const href = pageAddress(locale, reportPath(agency.code, report.year));
  const anchor = `#${RULE}-${CARRIED_IN.replaceAll('.', '-')}`;
  const link = finding ? { href: `${href}${anchor}`, label: t(locale, 'chain.link') } : undefined;
  return [{ years, look, text, link }];
}

function carried(locale: Locale, { figures, capture }: StoredReport, id: string): string {
  return formatFigure(locale, figures[id] ?? { state: 'notInTemplate' }, capture);
}
