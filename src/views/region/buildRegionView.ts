import type { Chart } from '../../charts/chart.ts';
import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { RuleText } from '../../model/check.ts';
import type { CheckCount } from '../../model/checkRecords.ts';
import type { LookedFor } from '../../model/coverage.ts';
import type { RegionRecord } from '../../model/siteRecords.ts';
import { type CountTable, countChecks } from '../checks/countChecks.ts';
import { ruleKeys } from '../checks/countKeys.ts';
import { filterPath } from '../checks/findingFilter.ts';
import { emphasise, plainText, type TextRun } from '../emphasise.ts';
import {
  agencyPath,
  coveragePath,
  fileAddress,
  pageAddress,
  regionPath,
} from '../frame/address.ts';
import type { ChartedPage } from '../frame/buildChartControls.ts';
import { buildCrumbs } from '../frame/buildCrumbs.ts';
import type { Link } from '../frame/link.ts';
import { type Named, nameIn, otherNameOf, withPlace } from '../frame/nameIn.ts';
import { buildAreaCharts } from './buildAreaCharts.ts';
import { buildSideBySide } from './buildSideBySide.ts';
import { buildTotalsTable, type TotalsTable } from './buildTotalsTable.ts';

/** A line of a list: a name, a link where there is a page, and what is held. */
export interface RegionItem {
  readonly name: string;
  readonly href: string | undefined;
  readonly note: string;
  /** Whether anything is held: what is not is set quieter. */
  readonly held: boolean;
}

/** Everything a region's page shows. */
export interface RegionView {
  readonly title: string;
  readonly name: string;
  readonly description: string;
  readonly crumbs: readonly Link[];
  readonly facts: readonly string[];
  readonly lede: readonly TextRun[];
  readonly agencies: readonly RegionItem[];
  readonly children: readonly RegionItem[];
  readonly towns: readonly RegionItem[];
  readonly charts: readonly Chart[];
  readonly sideBySide: readonly Link[];
  readonly charted: ChartedPage;
  readonly totals: TotalsTable;
  /** How the checks of its reports came out; without lines where nothing was checked. */
  readonly checks: CountTable;
  /** To the findings, and to the coverage, of its province. */
  readonly toFindings: Link;
  readonly toCoverage: Link;
}

/** What is known of a region's reports beside their figures. */
export interface RegionChecks {
  /** Of any region. */
  readonly counts: readonly CheckCount[];
  readonly rules: readonly RuleText[];
  /** Reports of the province that were looked for. */
  readonly looked: readonly LookedFor[];
}

export function buildRegionView(
  locale: Locale,
  record: RegionRecord,
  { counts, rules, looked }: RegionChecks,
  site: URL | undefined,
): RegionView {
  const { region, ancestors } = record;
  const province = region.code.slice(0, 2);
  const name = nameIn(locale, region);
  const lede = ledeOf(locale, record);
  const charts = buildAreaCharts(locale, record);
  return {
    title: withPlace(locale, name, ancestors),
    name,
    description: plainText(lede),
    crumbs: buildCrumbs(locale, ancestors),
    facts: [
      t(locale, `region.kind.${region.kind}`),
      t(locale, 'agency.code', { code: region.code }),
      t(locale, 'agency.otherName', { name: otherNameOf(locale, region) }),
    ],
    lede: emphasise(lede),
    agencies: record.agencies.map((agency) => buildItem(locale, agency, agency.years, looked)),
    children: record.children.map((child) => ({
      name: nameIn(locale, child),
      href: pageAddress(locale, regionPath(child.code)),
      note:
        child.reports === 0
          ? t(locale, 'region.child.none')
          : t(locale, 'region.child', { agencies: child.agencies, reports: child.reports }),
      held: child.reports > 0,
    })),
    towns: record.towns.map((town) => buildItem(locale, town, town.years, looked)),
    charts,
    sideBySide: buildSideBySide(locale, charts, region.code),
    charted: {
      locale,
      path: regionPath(region.code),
      key: region.code,
      all: fileAddress('data/reports.csv'),
      site,
    },
    totals: buildTotalsTable(locale, record.years),
    checks: countChecks(
      locale,
      counts.filter((count) => count.region === region.code),
      'rule',
      ruleKeys(locale, rules),
    ),
    toFindings: {
      href: pageAddress(locale, filterPath({ by: 'region', key: province })),
      label: t(locale, 'checks.region.link'),
    },
    toCoverage: {
      href: pageAddress(locale, coveragePath(province)),
      label: t(locale, 'coverage.link'),
    },
  };
}

function ledeOf(locale: Locale, { region, registered, years }: RegionRecord): string {
  const reports = years.reduce((sum, year) => sum + year.reports, 0);
  const name = nameIn(locale, region);
  const key = reports === 0 ? 'region.lede.none' : 'region.lede';
  return t(locale, key, { name, registered, reports });
}

function buildItem(
  locale: Locale,
  named: Named & { readonly code: string },
  years: readonly number[],
  looked: readonly LookedFor[],
): RegionItem {
  const held = years.length > 0;
  return {
    name: nameIn(locale, named),
    href: held ? pageAddress(locale, agencyPath(named.code)) : undefined,
    note: [
      held
        ? t(locale, 'region.years', { years: years.join(t(locale, 'join.list')) })
        : t(locale, 'region.notHeld'),
      ...looked
        .filter(({ agency }) => agency === named.code)
        .map((line) => lookedNote(locale, line)),
    ].join(t(locale, 'join.notes')),
    held,
  };
}

function lookedNote(locale: Locale, { year, status }: LookedFor): string {
  return t(locale, 'region.looked', {
    year: String(year),
    status: t(locale, `coverage.status.${status}`),
  });
}
