import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { TextKey } from '../../i18n/texts.ts';
import type { RuleText } from '../../model/check.ts';
import type { AgencyRecord, CollectionRecord } from '../../model/siteRecords.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { buildCitation, type CitationView } from '../buildCitation.ts';
import { emphasise, plainText, type TextRun } from '../emphasise.ts';
import {
  absoluteAddress,
  agencyPath,
  fileAddress,
  pageAddress,
  reportPath,
} from '../frame/address.ts';
import { buildCrumbs } from '../frame/buildCrumbs.ts';
import type { Link } from '../frame/link.ts';
import { nameIn, withPlace } from '../frame/nameIn.ts';
import { briefYearSentence } from '../sentence/yearSentence.ts';
import { buildChecked, type CheckedRow } from './buildChecked.ts';
import { buildCorrections, type CorrectionRow } from './buildCorrections.ts';
import { buildDiagnostics, type DiagnosticRow } from './buildDiagnostics.ts';
import { buildFindings, type FindingView } from './buildFindings.ts';
import { buildParts, type PartView } from './buildParts.ts';
import { buildPlaces, type PlacesView } from './buildPlaces.ts';
import { buildReportData } from './buildReportData.ts';
import { buildSourceFacts, type SourceFact } from './buildSourceFacts.ts';
import { markParts } from './markParts.ts';

/** Overview and table 2 are narrow; table 3 needs the page's whole width. */
const BESIDE_MARGIN = 2;

/** Everything the page of one report shows. */
export interface ReportView {
  readonly title: string;
  readonly heading: string;
  readonly description: string;
  readonly crumbs: readonly Link[];
  /** The reports of the years next to this one that the collection has. */
  readonly neighbours: readonly Link[];
  readonly lede: readonly TextRun[];
  /** Said where the collection holds only a part of the report. */
  readonly partial: { readonly text: string; readonly original: Link | undefined } | undefined;
  readonly facts: readonly SourceFact[];
  /** The parts that stand beside the margin, and those that take its room as well. */
  readonly opening: readonly PartView[];
  readonly rest: readonly PartView[];
  /** What does not fit in the document. */
  readonly findings: readonly FindingView[];
  /** Said at the top where something does not fit. */
  readonly misfit: string | undefined;
  readonly checked: readonly CheckedRow[];
  /** Where a reader's correction goes. */
  readonly corrector: Link;
  readonly corrections: readonly CorrectionRow[];
  readonly diagnostics: readonly DiagnosticRow[];
  /** How to read what the list of notes says, or that there is none. */
  readonly reading: string;
  readonly places: PlacesView;
  readonly files: readonly Link[];
  readonly citation: CitationView;
  readonly data: object;
}

export function buildReportView(
  locale: Locale,
  record: AgencyRecord,
  report: StoredReport,
  { collection, rules }: { collection: CollectionRecord; rules: readonly RuleText[] },
  site: URL | undefined,
): ReportView {
  const name = nameIn(locale, record.agency);
  const year = String(report.year);
  const sentence = briefYearSentence(locale, report);
  const address = absoluteAddress(
    site,
    pageAddress(locale, reportPath(report.agency, report.year)),
  );
  const title = t(locale, 'report.title', { name, year });
  const findings = buildFindings({ locale, record, report, rules, site });
  const unmarked = buildParts(locale, report);
  const parts = markParts(locale, unmarked, findings);
  return {
    title: withPlace(locale, title, record.ancestors),
    heading: title,
    description: `${title}${t(locale, 'join.title')}${plainText(sentence)}`,
    crumbs: buildCrumbs(locale, record.ancestors, [
      { href: pageAddress(locale, agencyPath(record.agency.code)), label: name },
    ]),
    neighbours: neighboursOf(locale, record, report),
    lede: emphasise(sentence),
    partial: partialOf(locale, report),
    facts: buildSourceFacts(locale, report),
    opening: parts.slice(0, BESIDE_MARGIN),
    rest: parts.slice(BESIDE_MARGIN),
    findings,
    misfit: findings.length > 0 ? t(locale, 'finding.lede', { count: findings.length }) : undefined,
    checked: buildChecked(locale, record.checked, report.year, rules),
    corrector: {
      href: pageAddress(locale, 'about/#corrections'),
      label: t(locale, 'invite.where'),
    },
    corrections: buildCorrections(locale, report),
    diagnostics: buildDiagnostics(locale, report.diagnostics),
    reading: t(locale, readingKey(report)),
    places: buildPlaces(locale, report, unmarked),
    files: filesOf(report),
    citation: buildCitation(
      locale,
      {
        title: t(locale, 'report.cited', { name, year }),
        address,
        key: `${report.agency}-${year}`,
      },
      collection,
    ),
    data: buildReportData(locale, record, report, { title, address, site }),
  };
}

function readingKey({ capture, diagnostics }: StoredReport): TextKey {
  if (capture !== 'document') return 'report.reading.byHand';
  return diagnostics.length === 0 ? 'report.reading.none' : 'report.reading.note';
}

function neighboursOf(
  locale: Locale,
  { agency, reports }: AgencyRecord,
  report: StoredReport,
): readonly Link[] {
  const index = reports.indexOf(report);
  return [reports[index - 1], reports[index + 1]].flatMap((neighbour) => {
    if (neighbour === undefined) return [];
    const year = String(neighbour.year);
    return [
      {
        href: pageAddress(locale, reportPath(agency.code, neighbour.year)),
        label: t(locale, 'report.otherYear', { year }),
      },
    ];
  });
}

function partialOf(locale: Locale, { capture, source }: StoredReport): ReportView['partial'] {
  if (capture !== 'partial') return undefined;
  const original =
    source.url === undefined
      ? undefined
      : { href: source.url, label: t(locale, 'report.partial.original') };
  return { text: t(locale, 'report.partial'), original };
}

/** The report's data as files; they are the same in every language. */
function filesOf({ agency, year }: StoredReport): readonly Link[] {
  return (['csv', 'json'] as const).map((format) => ({
    href: fileAddress(`${reportPath(agency, year)}report.${format}`),
    label: format.toUpperCase(),
  }));
}
