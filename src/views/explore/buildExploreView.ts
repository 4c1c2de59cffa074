import type { Chart } from '../../charts/chart.ts';
import { EXPLORE_CHART } from '../../charts/explore/describeView.ts';
import { NO_TABLE } from '../../charts/explore/exploreChart.ts';
import { AXIS_KINDS, EXPLORE_VIEWS, FORMS, ORDERS } from '../../charts/explore/exploreState.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pickTexts, t } from '../../i18n/t.ts';
import { AGENCY_KINDS } from '../../model/agencyKind.ts';
import { BALANCE_CODES, CAPTURE_CODES } from '../../model/columns/yearReports.ts';
import type { CollectionRecord } from '../../model/siteRecords.ts';
import { fileAddress, pageAddress } from '../frame/address.ts';
import type { Link } from '../frame/link.ts';
import { nameIn } from '../frame/nameIn.ts';
import { buildMeasureGroups, type MeasureGroup } from './buildMeasureGroups.ts';

/** A list to choose one from. */
export interface ExploreChoice {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface ExplorePageView {
  readonly title: string;
  readonly description: string;
  readonly lede: string;
  readonly views: ExploreChoice;
  readonly measures: readonly MeasureGroup[];
  /** Beside the measures: year, order, axes. */
  readonly choices: readonly ExploreChoice[];
  readonly filters: readonly ExploreChoice[];
  /** The ends of what is picked. */
  readonly ends: readonly { readonly name: string; readonly label: string }[];
  /** In the chart's place until the browser has drawn it. */
  readonly chart: Chart;
  /** Where the figures are for those without scripts. */
  readonly links: readonly Link[];
  /** Data attributes of the page's element. */
  readonly data: Readonly<Record<`data-${string}`, string>>;
}

/** Texts that are needed where the charts are drawn. */
const TEXTS = [
  'explore.',
  'kind.',
  'template.',
  'chart.area.all',
  'chart.kind.',
  'chart.named',
  'chart.list.',
] as const;

export function buildExploreView(
  locale: Locale,
  { provinces }: Pick<CollectionRecord, 'provinces'>,
): ExplorePageView {
  const names = provinces.map((province) => [province.code, nameIn(locale, province)] as const);
  return {
    title: t(locale, 'explore.page.title'),
    description: t(locale, 'explore.page.description'),
    lede: t(locale, 'explore.page.lede'),
    views: {
      name: 'view',
      label: t(locale, 'explore.choice.view'),
      options: EXPLORE_VIEWS.map((value) => ({ value, label: t(locale, `explore.view.${value}`) })),
    },
    measures: buildMeasureGroups(locale),
    choices: buildChoices(locale),
    filters: buildFilters(locale, names),
    ends: ENDS.map((name) => ({ name, label: t(locale, `explore.end.${name}`) })),
    chart: emptyChart(locale),
    links: [
      { href: pageAddress(locale, '#regions'), label: t(locale, 'search.byRegion') },
      { href: pageAddress(locale, 'data/'), label: t(locale, 'explore.without.data') },
      { href: fileAddress('data/figures.csv'), label: t(locale, 'explore.without.figures') },
    ],
    data: {
      'data-locale': locale,
      'data-base': pageAddress(locale, ''),
      'data-columns': fileAddress('data/'),
      'data-provinces': JSON.stringify(Object.fromEntries(names)),
      'data-texts': JSON.stringify(pickTexts(locale, TEXTS)),
    },
  };
}

const ENDS = ['from', 'to', 'yfrom', 'yto'] as const;

function emptyChart(locale: Locale): Chart {
  return {
    name: EXPLORE_CHART,
    title: t(locale, 'explore.chart.title'),
    description: t(locale, 'explore.chart.description'),
    summary: '',
    notes: [],
    source: t(locale, 'explore.source'),
    svg: { wide: '', narrow: '' },
    table: NO_TABLE,
    empty: t(locale, 'explore.chart.loading'),
  };
}

function buildChoices(locale: Locale): ExploreChoice[] {
  const axis = AXIS_KINDS.map((value) => ({ value, label: t(locale, `explore.axis.${value}`) }));
  const usual = { value: '', label: t(locale, 'explore.axis.usual') };
  return [
    {
      name: 'year',
      label: t(locale, 'explore.choice.year'),
      options: [{ value: 'all', label: t(locale, 'explore.years.all') }],
    },
    {
      name: 'order',
      label: t(locale, 'explore.choice.order'),
      options: ORDERS.map((value) => ({ value, label: t(locale, `explore.order.${value}`) })),
    },
    { name: 'scale', label: t(locale, 'explore.choice.scale'), options: [usual, ...axis] },
    { name: 'yscale', label: t(locale, 'explore.choice.yscale'), options: [usual, ...axis] },
  ];
}

function buildFilters(
  locale: Locale,
  provinces: readonly (readonly [code: string, name: string])[],
): ExploreChoice[] {
  const choice = (
    name: 'province' | 'within' | 'kind' | 'form' | 'capture' | 'balance',
    options: ExploreChoice['options'],
  ): ExploreChoice => ({
    name,
    label: t(locale, `explore.choice.${name}`),
    options: [{ value: '', label: t(locale, `explore.any.${name}`) }, ...options],
  });
  return [
    choice(
      'province',
      provinces.map(([value, label]) => ({ value, label })),
    ),
    choice('within', []),
    choice(
      'kind',
      AGENCY_KINDS.map((value) => ({ value, label: t(locale, `kind.${value}`) })),
    ),
    choice(
      'form',
      FORMS.map((value) => ({ value, label: t(locale, `template.${value}.short`) })),
    ),
    choice(
      'capture',
      CAPTURE_CODES.map((value) => ({ value, label: t(locale, `explore.capture.${value}`) })),
    ),
    choice(
      'balance',
      BALANCE_CODES.map((value) => ({ value, label: t(locale, `explore.balance.${value}`) })),
    ),
  ];
}
