import type { Chart } from '../../charts/chart.ts';
import type { Locale } from '../../i18n/locale.ts';
import { formatNumber, t } from '../../i18n/t.ts';
import type { Cell } from '../../model/figureState.ts';
import type { CollectionRecord, ReportSummary } from '../../model/siteRecords.ts';
import type { KeyFigure } from '../agency/keyFigure.ts';
import {
  absoluteAddress,
  fileAddress,
  pageAddress,
  regionPath,
  reportPath,
} from '../frame/address.ts';
import type { ChartedPage } from '../frame/buildChartControls.ts';
import type { Link } from '../frame/link.ts';
import { nameIn, placeName } from '../frame/nameIn.ts';
import { buildAreaCharts } from '../region/buildAreaCharts.ts';
import type { RegionItem } from '../region/buildRegionView.ts';
import { buildSideBySide } from '../region/buildSideBySide.ts';
import { buildTotalsTable, type TotalsTable } from '../region/buildTotalsTable.ts';
import { stateWord } from '../stateWord.ts';

/** How many of the latest reports the first page lists. */
const LATEST = 10;

/** One of the latest reports. */
export interface LatestItem {
  readonly href: string;
  readonly name: string;
  readonly place: string;
  readonly year: string;
  readonly note: string;
  readonly published: string;
}

/** Everything the first page shows. */
export interface HomeView {
  readonly intro: readonly string[];
  readonly heldFigures: readonly KeyFigure[];
  readonly held: readonly string[];
  readonly charts: readonly Chart[];
  readonly sideBySide: readonly Link[];
  readonly charted: ChartedPage;
  readonly totals: TotalsTable;
  readonly latest: readonly LatestItem[];
  readonly provinces: readonly RegionItem[];
  readonly data: object;
}

export function buildHomeView(
  locale: Locale,
  collection: CollectionRecord,
  site: URL | undefined,
): HomeView {
  const charts = buildAreaCharts(locale, collection);
  return {
    intro: [t(locale, 'home.intro.what'), t(locale, 'home.intro.how')],
    heldFigures: heldFigures(locale, collection),
    held: heldLines(locale, collection),
    charts,
    sideBySide: buildSideBySide(locale, charts),
    charted: { locale, path: '', key: 'home', all: fileAddress('data/reports.csv'), site },
    totals: buildTotalsTable(locale, collection.years),
    latest: collection.latest.slice(0, LATEST).map((report) => buildLatest(locale, report)),
    provinces: collection.provinces.map((province) => ({
      name: nameIn(locale, province),
      href: pageAddress(locale, regionPath(province.code)),
      note:
        province.reports === 0
          ? t(locale, 'region.child.none')
          : t(locale, 'region.child', { agencies: province.agencies, reports: province.reports }),
      held: province.reports > 0,
    })),
    data: {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: t(locale, 'site.name'),
      description: t(locale, 'site.description'),
      url: absoluteAddress(site, pageAddress(locale, '')),
    },
  };
}

function heldFigures(locale: Locale, collection: CollectionRecord): readonly KeyFigure[] {
  return (['agencies', 'reports', 'numbers'] as const).map((what) => ({
    value: formatNumber(locale, collection[what]),
    isNumber: true,
    label: t(locale, `home.held.${what}`, { count: collection[what] }),
  }));
}

function heldLines(locale: Locale, collection: CollectionRecord): readonly string[] {
  const { reports, registered, captures, unresolved } = collection;
  return [
    t(locale, 'home.held.captures', { ...captures, reports }),
    t(locale, 'home.held.registered', { registered }),
    ...(unresolved > 0 ? [t(locale, 'home.held.unresolved', { unresolved })] : []),
  ];
}

function buildLatest(
  locale: Locale,
  { agency, year, published, received }: ReportSummary,
): LatestItem {
  return {
    href: pageAddress(locale, reportPath(agency.code, year)),
    name: nameIn(locale, agency),
    place: placeName(locale, agency.ancestors),
    year: String(year),
    note: receivedNote(locale, received),
    published:
      published === undefined
        ? t(locale, 'agency.undated')
        : t(locale, 'agency.published', { date: published }),
  };
}

/** Nothing is said of a number that is missing: the summary does not say who missed it. */
function receivedNote(locale: Locale, received: Cell): string {
  if (received.state === 'number')
    return t(locale, 'home.latest.received', { count: received.value });
  if (received.state === 'missing') return '';
  return t(locale, 'home.latest.unknown', {
    state: stateWord(locale, received.state, 'document'),
  });
}
