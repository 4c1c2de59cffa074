import type { Words } from '../charts/chart.ts';
import type { Columns } from '../charts/columns/openColumns.ts';
import { MOST_AGENCIES } from '../charts/compare/series.ts';
import { regionsOfCode } from '../model/columns/agencyIndex.ts';
import type { Notice } from './compareState.ts';
import { type AgencyGroup, listGroup } from './listGroup.ts';

export interface AddRequest {
  /** Chosen already. */
  readonly codes: readonly string[];
  /** Whose group it is. */
  readonly anchor: string;
  readonly group: AgencyGroup;
}

/** How many of those that were left out are named. */
const NAMED = 10;

/** Adds as many of a group as one picture holds, and says which were left out. */
export async function addGroup(
  { codes, anchor, group }: AddRequest,
  columns: Columns,
  words: Words,
): Promise<{ readonly codes: readonly string[]; readonly notices: readonly Notice[] }> {
  const index = await columns.agencies();
  const others = listGroup(index.codes, anchor, group).filter((code) => !codes.includes(code));
  const room = MOST_AGENCIES - codes.length;
  const rest = others.slice(room);
  const all = [...codes, ...others.slice(0, room)];
  if (others.length === 0) return { codes, notices: [{ key: 'compare.added.none' }] };
  if (rest.length === 0) return { codes: all, notices: [] };
  const names = await namesOf(rest.slice(0, NAMED), columns, words);
  const list = names.join(words.t('compare.join'));
  const params = { most: MOST_AGENCIES, count: rest.length, list };
  const key = rest.length > NAMED ? 'compare.added.someOf' : 'compare.added.some';
  return { codes: all, notices: [{ key, params }] };
}

async function namesOf(
  codes: readonly string[],
  columns: Columns,
  { locale }: Words,
): Promise<readonly string[]> {
  return Promise.all(
    codes.map(async (code) => {
      const { names } = await columns.names(regionsOfCode(code).province);
      const found = names.get(code);
      return (locale === 'zh' ? found?.name : found?.nameEn) ?? code;
    }),
  );
}
