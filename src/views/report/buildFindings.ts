import type { Locale } from '../../i18n/locale.ts';
import { formatNumber, t } from '../../i18n/t.ts';
import { type Check, type CheckedFigure, checkId, type RuleText } from '../../model/check.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { ruleLink, severityWord } from '../checks/ruleTexts.ts';
import { formatFigure, formatPlaceIn } from '../formatFigure.ts';
import { absoluteAddress, pageAddress, reportPath } from '../frame/address.ts';
import type { Link } from '../frame/link.ts';
import { nameIn } from '../frame/nameIn.ts';
import { buildInvitation, type Invitation } from './buildInvitation.ts';
import { figureLabel } from './figureLabel.ts';
import { pickMarked } from './pickMarked.ts';

/** A figure that a finding rests on. */
export interface FindingFigure {
  /** To the cell, on this page or on that of another year. */
  readonly link: Link;
  readonly value: string;
  readonly place: string;
}

/** Something in the document that does not fit. */
export interface FindingView {
  /** Its permanent anchor. */
  readonly id: string;
  readonly number: number;
  readonly sentence: string;
  /** `0 ≠ 11`; undefined where no two numbers are compared. */
  readonly sides: string | undefined;
  readonly rule: Link;
  readonly severity: string;
  readonly figures: readonly FindingFigure[];
  /** Anchors on this page whose cells are marked. */
  readonly marked: readonly string[];
  readonly invitation: Invitation;
}

interface Context {
  readonly locale: Locale;
  readonly record: AgencyRecord;
  readonly report: StoredReport;
  readonly rules: readonly RuleText[];
  readonly site: URL | undefined;
}

/** What does not fit in one report, in the order of the rules. */
export function buildFindings(context: Context): readonly FindingView[] {
  const { record, report } = context;
  return record.findings
    .filter(({ year }) => year === report.year)
    .map((check, index) => buildFinding(context, check, index + 1));
}

function buildFinding(context: Context, check: Check, number: number): FindingView {
  const { locale, record, report, rules, site } = context;
  const id = checkId(check);
  const figures = check.figures.map((figure) => buildFigure(context, figure));
  const marked = pickMarked(check);
  const page = pageAddress(locale, reportPath(report.agency, report.year));
  return {
    id,
    number,
    sentence: check.message[locale],
    sides: sidesOf(locale, check),
    rule: ruleLink(locale, rules, check.rule),
    severity: severityWord(locale, rules, check.rule),
    figures,
    marked: marked.filter(({ year }) => year === undefined).map(anchorOf),
    invitation: buildInvitation(locale, {
      agency: `${nameIn(locale, record.agency)} ${record.agency.code}`,
      check,
      address: `${absoluteAddress(site, page)}#${id}`,
      figures: marked.map((figure) => buildFigure(context, figure)),
      corrected: marked,
    }),
  };
}

function sidesOf(locale: Locale, { left, right }: Check): string | undefined {
  if (left === undefined || right === undefined || left === right) return undefined;
  return `${formatNumber(locale, left)} ≠ ${formatNumber(locale, right)}`;
}

function buildFigure({ locale, record, report }: Context, checked: CheckedFigure): FindingFigure {
  const { figure, year, mention, cell, place } = checked;
  const from = year === undefined ? report : record.reports.find((each) => each.year === year);
  const page =
    year === undefined ? '' : pageAddress(locale, reportPath(report.agency, checked.year ?? 0));
  return {
    link: { href: `${page}#${anchorOf(checked)}`, label: labelOf(locale, figure, year, mention) },
    value: formatFigure(locale, cell, from?.capture ?? report.capture),
    place: place === undefined ? '' : formatPlaceIn(locale, place),
  };
}

/** As the tables and the list of stated figures set their anchors. */
function anchorOf({ figure, mention = 1 }: CheckedFigure): string {
  return mention === 1 ? figure : `${figure}.${mention}`;
}

function labelOf(locale: Locale, figure: string, year: number | undefined, mention = 1): string {
  const label = figureLabel(locale, figure);
  const named = mention === 1 ? label : t(locale, 'finding.mention', { label, mention });
  return year === undefined
    ? named
    : t(locale, 'finding.otherYear', { year: String(year), label: named });
}
