import type { FindingEntry } from '../../model/checkRecords.ts';
import { CHECKS_PATH } from '../frame/address.ts';
import { siteDataset } from '../siteDataset.ts';

/** Which findings a plain page lists. */
export type FindingFilter =
  | { readonly by: 'rule'; readonly key: string }
  | { readonly by: 'year'; readonly key: string }
  | { readonly by: 'region'; readonly key: string };

/** Findings that one page lists, so that no page is huge. */
export const PER_PAGE = 200;

/** A file of findings; its path says what it holds. */
export interface FindingFile {
  readonly file: string;
  readonly province: string;
  readonly year: number;
  readonly rule: string;
  readonly count: number;
}

let files: readonly FindingFile[] | undefined;

/** Every file of findings, newest year first, then by province. Each is counted once. */
export function listFindingFiles(): readonly FindingFile[] {
  files ??= siteDataset
    .findingFiles()
    .map((file) => {
      const [province = '', year = '', rule = ''] = file.replace(/\.json$/, '').split('/');
      return { file, province, year: Number(year), rule, count: siteDataset.findings(file).length };
    })
    .sort((a, b) => b.year - a.year || (a.province < b.province ? -1 : 1));
  return files;
}

/** The files of one plain page's filter. */
export function filesOf({ by, key }: FindingFilter): readonly FindingFile[] {
  return listFindingFiles().filter((file) =>
    by === 'rule'
      ? file.rule === key
      : by === 'year'
        ? String(file.year) === key
        : file.province === key,
  );
}

export const countIn = (chosen: readonly FindingFile[]): number =>
  chosen.reduce((sum, { count }) => sum + count, 0);

/** Findings from the one numbered `from` on; reads only the files that these stand in. */
export function readFindings(
  chosen: readonly FindingFile[],
  from: number,
  most: number,
  read: (file: string) => readonly FindingEntry[] = siteDataset.findings,
): readonly FindingEntry[] {
  const found: FindingEntry[] = [];
  let at = 0;
  for (const { file, count } of chosen) {
    const start = Math.max(0, from - at);
    if (start < count && found.length < most) {
      found.push(...read(file).slice(start, start + most - found.length));
    }
    at += count;
  }
  return found;
}

/** A plain page's address: `checks/applicant-sum/`, `checks/year/2023/2/`. */
export function filterPath({ by, key }: FindingFilter, page = 1): string {
  const start = by === 'rule' ? `${CHECKS_PATH}${key}/` : `${CHECKS_PATH}${by}/${key}/`;
  return page === 1 ? start : `${start}${page}/`;
}

/** One plain page. */
export interface FindingPage {
  readonly filter: FindingFilter;
  readonly page: number;
  readonly pages: number;
}

/** Every plain page: of each rule, and of each year and province that has been checked. */
export function listFindingPages(): readonly FindingPage[] {
  const counts = siteDataset.checkCounts();
  const years = [...new Set(counts.map(({ year }) => year))].sort((a, b) => b - a);
  const regions = [...new Set(counts.map(({ region }) => region))].filter((code) => code !== '');
  const filters: readonly FindingFilter[] = [
    ...siteDataset.rules().map(({ code }): FindingFilter => ({ by: 'rule', key: code })),
    ...years.map((year): FindingFilter => ({ by: 'year', key: String(year) })),
    ...regions.map((key): FindingFilter => ({ by: 'region', key })),
  ];
  return filters.flatMap((filter) => {
    const pages = Math.max(1, Math.ceil(countIn(filesOf(filter)) / PER_PAGE));
    return Array.from({ length: pages }, (_, index) => ({ filter, page: index + 1, pages }));
  });
}
