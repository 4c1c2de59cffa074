import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { RuleText } from '../../model/check.ts';
import type { CheckCount } from '../../model/checkRecords.ts';
import { CHECKS_PATH, pageAddress, regionPath } from '../frame/address.ts';
import type { Link } from '../frame/link.ts';
import { nameIn } from '../frame/nameIn.ts';
import type { SiteDataset } from '../siteDataset.ts';
import { buildFindingItem, type FindingItem } from './buildFindingItem.ts';
import { type CountTable, countChecks } from './countChecks.ts';
import { provinceKeys, ruleKeys, yearKeys } from './countKeys.ts';
import {
  countIn,
  type FindingPage,
  filesOf,
  filterPath,
  PER_PAGE,
  readFindings,
} from './findingFilter.ts';
import { buildRuleItem, type RuleItem } from './ruleItem.ts';

/** A plain page of findings: those of a rule, a year or a province. */
export interface FindingsView {
  readonly title: string;
  readonly heading: string;
  readonly crumbs: readonly Link[];
  readonly rule: RuleItem | undefined;
  /** To the region's own page, where it goes on downwards. */
  readonly region: Link | undefined;
  readonly counts: readonly CountTable[];
  readonly summary: string;
  readonly findings: readonly FindingItem[];
  /** Further pages of the same list; empty where there is one only. */
  readonly pages: readonly (Link & { readonly current: boolean })[];
}

export function buildFindingsView(
  locale: Locale,
  page: FindingPage,
  dataset: SiteDataset,
): FindingsView {
  const { filter } = page;
  const rules = dataset.rules();
  const rule = filter.by === 'rule' ? rules.find(({ code }) => code === filter.key) : undefined;
  const files = filesOf(filter);
  const count = countIn(files);
  const heading = headingOf(locale, page, rule, dataset);
  const isFirst = page.page === 1;
  return {
    title: isFirst ? heading : t(locale, 'checks.pageTitle', { heading, page: String(page.page) }),
    heading,
    crumbs: [{ href: pageAddress(locale, CHECKS_PATH), label: t(locale, 'checks.heading') }],
    rule: rule && isFirst ? buildRuleItem(locale, rule) : undefined,
    region:
      filter.by === 'region'
        ? {
            href: pageAddress(locale, regionPath(filter.key)),
            label: t(locale, 'checks.toRegion', { name: heading }),
          }
        : undefined,
    counts: isFirst ? buildCounts(locale, page, dataset) : [],
    summary: t(locale, count === 0 ? 'checks.none' : 'checks.found', { count }),
    findings: readFindings(files, (page.page - 1) * PER_PAGE, PER_PAGE).map((entry) =>
      buildFindingItem(locale, rules, entry),
    ),
    pages: page.pages === 1 ? [] : pageLinks(locale, page),
  };
}

function headingOf(
  locale: Locale,
  { filter }: FindingPage,
  rule: RuleText | undefined,
  dataset: SiteDataset,
): string {
  if (filter.by === 'rule') return rule?.title[locale] ?? filter.key;
  if (filter.by === 'year') return t(locale, 'checks.year', { year: filter.key });
  const province = dataset.collection().provinces.find(({ code }) => code === filter.key);
  return province === undefined ? filter.key : nameIn(locale, province);
}

function buildCounts(
  locale: Locale,
  { filter }: FindingPage,
  dataset: SiteDataset,
): readonly CountTable[] {
  const { provinces } = dataset.collection();
  const all = dataset.checkCounts().filter(matches(filter));
  const whole = filter.by === 'region' ? all : all.filter(({ region }) => region === '');
  const tables = {
    rule: () => countChecks(locale, whole, 'rule', ruleKeys(locale, dataset.rules())),
    year: () => countChecks(locale, whole, 'year', yearKeys(locale, whole)),
    region: () => countChecks(locale, all, 'region', provinceKeys(locale, provinces)),
  };
  return (['rule', 'year', 'region'] as const)
    .filter((by) => by !== filter.by)
    .map((by) => tables[by]())
    .filter(({ rows }) => rows.length > 0);
}

function matches({ by, key }: FindingPage['filter']): (count: CheckCount) => boolean {
  return (count) => String(count[by]) === key;
}

function pageLinks(locale: Locale, { filter, page, pages }: FindingPage): FindingsView['pages'] {
  return Array.from({ length: pages }, (_, index) => ({
    href: pageAddress(locale, filterPath(filter, index + 1)),
    label: String(index + 1),
    current: index + 1 === page,
  }));
}
