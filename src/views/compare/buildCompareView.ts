import type { Chart } from '../../charts/chart.ts';
import { COMPARE_VIEWS } from '../../charts/compare/views.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pickTexts, t } from '../../i18n/t.ts';
import { A_TO_Z_PATH, COMPARE_PATH, fileAddress, pageAddress } from '../frame/address.ts';
import type { ChartedPage } from '../frame/buildChartControls.ts';
import type { Link } from '../frame/link.ts';

/** Texts that the pictures and controls are made of in the browser. */
const BROWSER_TEXTS = [
  'compare.',
  'kind.',
  'chart.brackets',
  'chart.item',
  'chart.list.',
  'chart.named',
];

/** Everything the compare page shows before a script has run, and what the script needs. */
export interface CompareView {
  readonly title: string;
  readonly description: string;
  readonly lede: string;
  readonly views: readonly { readonly value: string; readonly label: string }[];
  /** Where no script runs: other ways to an agency, and the files. */
  readonly ways: readonly Link[];
  readonly files: readonly Link[];
  readonly chart: Chart;
  readonly charted: ChartedPage;
  readonly data: Readonly<Record<`data-${string}`, string>>;
}

export function buildCompareView(locale: Locale, site: URL | undefined): CompareView {
  return {
    title: t(locale, 'compare.title'),
    description: t(locale, 'compare.page.description'),
    lede: t(locale, 'compare.lede'),
    views: COMPARE_VIEWS.map((value) => ({ value, label: t(locale, `compare.view.${value}`) })),
    ways: [
      { href: pageAddress(locale, '#regions'), label: t(locale, 'compare.regions') },
      { href: pageAddress(locale, A_TO_Z_PATH), label: t(locale, 'compare.letters') },
    ],
    files: (['reports', 'figures'] as const).map((name) => ({
      href: fileAddress(`data/${name}.csv`),
      label: t(locale, `compare.file.${name}`),
    })),
    chart: emptyChart(locale),
    charted: {
      locale,
      path: COMPARE_PATH,
      key: 'compare',
      all: fileAddress('data/reports.csv'),
      site,
      embed: `embed/${COMPARE_PATH}`,
    },
    data: buildCompareData(locale),
  };
}

/** What the elements that draw comparisons need: addresses, language, words. */
export function buildCompareData(locale: Locale): CompareView['data'] {
  return {
    'data-data': fileAddress('data/'),
    'data-locale': locale,
    'data-texts': JSON.stringify(pickTexts(locale, BROWSER_TEXTS)),
  };
}

/** What stands in the frame until something is chosen. */
function emptyChart(locale: Locale): Chart {
  const start = t(locale, 'compare.start');
  return {
    name: 'compare',
    title: t(locale, 'compare.start.title'),
    description: start,
    summary: start,
    notes: [],
    source: t(locale, 'compare.source.derived'),
    svg: { wide: '', narrow: '' },
    table: {
      columns: [t(locale, 'compare.column.name'), t(locale, 'compare.column.code')],
      rows: [],
    },
    empty: start,
  };
}
