import type { Chart } from '../../charts/chart.ts';
import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { AgencyRecord, CollectionRecord } from '../../model/siteRecords.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { buildCitation, type CitationView } from '../buildCitation.ts';
import { changesPath } from '../compareYears/changesPath.ts';
import { emphasise, plainText, type TextRun } from '../emphasise.ts';
import {
  absoluteAddress,
  agencyPath,
  fileAddress,
  pageAddress,
  reportPath,
} from '../frame/address.ts';
import type { ChartedPage } from '../frame/buildChartControls.ts';
import { buildCrumbs } from '../frame/buildCrumbs.ts';
import { kindKey } from '../frame/kindKey.ts';
import type { Link } from '../frame/link.ts';
import { nameIn, otherNameOf, withPlace } from '../frame/nameIn.ts';
import { briefYearSentence } from '../sentence/yearSentence.ts';
import { buildAgencyCharts } from './buildAgencyCharts.ts';
import { buildAgencyData } from './buildAgencyData.ts';
import { buildCompareLink } from './buildCompareLink.ts';
import { buildFlags, type Flag } from './buildFlags.ts';
import { buildKeyFigures } from './buildKeyFigures.ts';
import { buildMisfits, type Misfits } from './buildMisfits.ts';
import { buildQuietLines } from './buildQuietLines.ts';
import { buildStanding } from './buildStanding.ts';
import { buildYearChain, type ChainStep } from './buildYearChain.ts';
import { buildYears, type YearItem } from './buildYears.ts';
import type { KeyFigure } from './keyFigure.ts';

/** Everything an agency's page shows. */
export interface AgencyView {
  readonly title: string;
  readonly name: string;
  readonly description: string;
  readonly crumbs: readonly Link[];
  /** What it is, its code, the years held, its other name. */
  readonly facts: readonly string[];
  readonly lede: readonly TextRun[];
  readonly places: Link;
  /** Where it stands among its peers. */
  readonly standing: string;
  readonly misfits: Misfits;
  readonly flags: readonly Flag[];
  readonly keyYear: string;
  readonly keyFigures: readonly KeyFigure[];
  readonly charts: readonly Chart[];
  readonly charted: ChartedPage;
  /** What there is no chart of, and why. */
  readonly quiet: readonly string[];
  /** Whether the years join; empty where no rule applies. */
  readonly chain: readonly ChainStep[];
  readonly years: readonly YearItem[];
  /** To its years side by side; absent where there is only one. */
  readonly changes: Link | undefined;
  /** To the compare page, with others of its county, city or kind. */
  readonly compare: Link;
  /** Everything of this agency, in each format. */
  readonly files: readonly Link[];
  readonly citation: CitationView;
  readonly data: object;
}

export function buildAgencyView(
  locale: Locale,
  record: AgencyRecord,
  collection: CollectionRecord,
  site: URL | undefined,
): AgencyView {
  const { agency, ancestors } = record;
  const latest = latestReport(record);
  const year = String(latest.year);
  const name = nameIn(locale, agency);
  const sentence = briefYearSentence(locale, latest);
  const address = absoluteAddress(site, pageAddress(locale, agencyPath(agency.code)));
  return {
    title: withPlace(locale, name, ancestors),
    name,
    description: `${name}${t(locale, 'join.title')}${plainText(sentence)}`,
    crumbs: buildCrumbs(locale, ancestors),
    facts: factsOf(locale, record),
    lede: emphasise(sentence),
    places: placesOf(locale, latest),
    standing: buildStanding(locale, record),
    misfits: buildMisfits(locale, record),
    flags: buildFlags(locale, latest),
    keyYear: t(locale, 'agency.keyYear', { year }),
    keyFigures: buildKeyFigures(locale, latest),
    charts: buildAgencyCharts(locale, record),
    charted: {
      locale,
      path: agencyPath(agency.code),
      key: agency.code,
      all: fileAddress(`data/agency/${agency.code}.csv`),
      site,
    },
    quiet: buildQuietLines(locale, record),
    chain: buildYearChain(locale, record),
    years: buildYears(locale, record),
    changes: changesOf(locale, record),
    compare: buildCompareLink(locale, agency),
    files: ['csv', 'json'].map((format) => ({
      href: fileAddress(`data/agency/${agency.code}.${format}`),
      label: format.toUpperCase(),
    })),
    citation: buildCitation(
      locale,
      { title: t(locale, 'agency.cited', { name }), address, key: agency.code },
      collection,
    ),
    data: buildAgencyData(locale, record, { address, site }),
  };
}

/** The report of the latest year; an agency without one has no page. */
function latestReport({ agency, reports }: AgencyRecord): StoredReport {
  const latest = reports.at(-1);
  if (latest === undefined)
    throw new Error(`the dataset has an agency without reports: ${agency.code}`);
  return latest;
}

function changesOf(locale: Locale, { agency, reports }: AgencyRecord): Link | undefined {
  if (reports.length < 2) return undefined;
  return {
    href: pageAddress(locale, changesPath(agency.code)),
    label: t(locale, 'changes.link'),
  };
}

/** To the figures' places in the document; to the report where none is known. */
function placesOf(locale: Locale, report: StoredReport): Link {
  const href = pageAddress(locale, reportPath(report.agency, report.year));
  const known = Object.values(report.figures).some(({ place }) => place !== undefined);
  return known
    ? { href: `${href}#places`, label: t(locale, 'agency.places') }
    : { href, label: t(locale, 'agency.report', { year: String(report.year) }) };
}

function factsOf(locale: Locale, { agency, reports }: AgencyRecord): readonly string[] {
  const years = reports.map(({ year }) => String(year)).join(t(locale, 'join.list'));
  return [
    t(locale, kindKey(agency)),
    t(locale, 'agency.code', { code: agency.code }),
    t(locale, 'agency.held', { count: reports.length, years }),
    t(locale, 'agency.otherName', { name: otherNameOf(locale, agency) }),
  ];
}
