import type { Locale } from '../../i18n/locale.ts';
import type { SiteDataset } from '../siteDataset.ts';
import { buildFindingItem, type FindingItem } from './buildFindingItem.ts';
import { listFindingFiles } from './findingFilter.ts';

/** The findings of a province and year, as the filter in the browser loads them. */
export interface FindingShard {
  /** `33-2021` */
  readonly name: string;
  readonly province: string;
  readonly year: string;
  /** Findings by rule. */
  readonly rules: Readonly<Record<string, number>>;
}

/** What there is to load, in the order in which it is shown: the newest year first. */
export function listFindingShards(): readonly FindingShard[] {
  const groups = Map.groupBy(
    listFindingFiles(),
    ({ province, year }) => `${province}-${String(year)}`,
  );
  return [...groups].map(([name, files]) => ({
    name,
    province: files[0]?.province ?? '',
    year: String(files[0]?.year ?? ''),
    rules: Object.fromEntries(files.map(({ rule, count }) => [rule, count])),
  }));
}

export function buildFindingShard(
  locale: Locale,
  name: string,
  dataset: SiteDataset,
): readonly FindingItem[] {
  const rules = dataset.rules();
  return listFindingFiles()
    .filter(({ province, year }) => `${province}-${year}` === name)
    .flatMap(({ file }) => dataset.findings(file))
    .map((entry) => buildFindingItem(locale, rules, entry));
}
