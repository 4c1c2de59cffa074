import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { UnresolvedFindings } from '../../model/checkRecords.ts';
import type { CollectionRecord } from '../../model/siteRecords.ts';
import { fileAddress, pageAddress } from '../frame/address.ts';
import type { Link } from '../frame/link.ts';
import { nameIn } from '../frame/nameIn.ts';
import { buildTotalsTable, type TotalsTable } from '../region/buildTotalsTable.ts';
import type { SiteDataset } from '../siteDataset.ts';
import { buildFindingItem, type FindingItem } from './buildFindingItem.ts';
import { type CountTable, countChecks } from './countChecks.ts';
import { provinceKeys, ruleKeys, yearKeys } from './countKeys.ts';
import { countIn, listFindingFiles, readFindings } from './findingFilter.ts';
import { buildRuleItem, type RuleItem } from './ruleItem.ts';

/** Findings that the first page lists; the filter and the plain pages have the rest. */
const LATEST = 50;

/** A document whose agency is not known, with what does not fit in it. */
export interface UnknownDocument {
  readonly heading: string;
  readonly facts: readonly string[];
  readonly original: Link | undefined;
  readonly sentences: readonly string[];
}

/** What one can choose in the filter. */
export interface FilterChoice {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What the first page about the checks shows. */
export interface ChecksView {
  readonly lede: string;
  readonly rules: readonly RuleItem[];
  readonly counts: readonly CountTable[];
  readonly findings: readonly FindingItem[];
  readonly shown: string;
  readonly choices: readonly FilterChoice[];
  /** How much each rule says, for the filter. */
  readonly severities: readonly (readonly [rule: string, severity: string])[];
  /** Address of the folder that the filter reads. */
  readonly source: string;
  /** The comparison of texts, and how many reports it could look at. */
  readonly copied: { readonly rule: RuleItem; readonly held: string };
  readonly unknown: readonly UnknownDocument[];
  readonly totals: TotalsTable;
  readonly file: Link;
}

export function buildChecksView(locale: Locale, dataset: SiteDataset): ChecksView {
  const collection = dataset.collection();
  const rules = dataset.rules();
  const files = listFindingFiles();
  const total = countIn(files);
  const findings = readFindings(files, 0, LATEST);
  return {
    lede: t(locale, 'checks.lede', {
      rules: rules.length,
      reports: collection.reports,
      findings: total,
    }),
    rules: rules.map((rule) => buildRuleItem(locale, rule)),
    counts: buildCounts(locale, dataset, collection),
    findings: findings.map((entry) => buildFindingItem(locale, rules, entry)),
    shown: t(locale, 'checks.shown', { count: findings.length, total }),
    choices: buildChoices(locale, dataset, collection),
    severities: rules.map(({ code, severity }) => [code, severity]),
    source: pageAddress(locale, 'checks/findings/'),
    unknown: dataset.unresolvedFindings().map((document) => buildUnknown(locale, document)),
    copied: {
      rule: buildRuleItem(locale, dataset.copiedRule()),
      held: t(locale, 'checks.copied', { ...dataset.copiedSummary() }),
    },
    totals: buildTotalsTable(locale, collection.years),
    file: { href: fileAddress('data/findings.csv'), label: 'findings.csv' },
  };
}

function buildCounts(
  locale: Locale,
  dataset: SiteDataset,
  { provinces }: CollectionRecord,
): readonly CountTable[] {
  const counts = dataset.checkCounts();
  const country = counts.filter(({ region }) => region === '');
  return [
    countChecks(locale, country, 'rule', ruleKeys(locale, dataset.rules())),
    countChecks(locale, country, 'year', yearKeys(locale, country)),
    countChecks(locale, counts, 'region', provinceKeys(locale, provinces)),
  ];
}

function buildChoices(
  locale: Locale,
  dataset: SiteDataset,
  { provinces }: CollectionRecord,
): readonly FilterChoice[] {
  const files = listFindingFiles();
  const rules = dataset.rules();
  const years = [...new Set(files.map(({ year }) => String(year)))];
  const held = new Set(files.map(({ province }) => province));
  const severities = [...new Set(rules.map(({ severity }) => severity))];
  return [
    {
      name: 'rule',
      label: t(locale, 'checks.head.rule'),
      options: rules.map(({ code, title }) => ({ value: code, label: title[locale] })),
    },
    {
      name: 'year',
      label: t(locale, 'checks.head.year'),
      options: years.map((year) => ({ value: year, label: year })),
    },
    {
      name: 'province',
      label: t(locale, 'checks.head.region'),
      options: provinces
        .filter(({ code }) => held.has(code))
        .map((province) => ({ value: province.code, label: nameIn(locale, province) })),
    },
    {
      name: 'severity',
      label: t(locale, 'checks.head.severity'),
      options: severities.map((value) => ({ value, label: t(locale, `severity.${value}`) })),
    },
  ];
}

function buildUnknown(locale: Locale, document: UnresolvedFindings): UnknownDocument {
  const { year, printed, candidates, title, source, findings, capture } = document;
  const names = candidates.map((each) => `${nameIn(locale, each)} ${each.code}`);
  const note = locale === 'zh' ? source.note : source.noteEn;
  return {
    heading: t(locale, 'checks.unknown.item', { printed, year: String(year) }),
    facts: [
      ...(title === undefined ? [] : [title]),
      t(locale, `capture.${capture}`),
      ...(note === undefined ? [] : [note]),
      names.length === 0
        ? t(locale, 'checks.unknown.none')
        : t(locale, 'checks.unknown.candidates', { names: names.join(t(locale, 'join.list')) }),
    ],
    original:
      source.url === undefined
        ? undefined
        : { href: source.url, label: t(locale, 'agency.original') },
    sentences: findings.map(({ message }) => message[locale]),
  };
}
