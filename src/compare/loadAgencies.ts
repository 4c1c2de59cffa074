import type { Words } from '../charts/chart.ts';
import type { Columns } from '../charts/columns/openColumns.ts';
import { MOST_AGENCIES } from '../charts/compare/series.ts';
import type { AgencyColumns } from '../model/columns/agencyColumns.ts';
import { addGroup } from './addGroup.ts';
import { type CompareState, type Notice, quote } from './compareState.ts';

/**
 * The figures of the agencies that a state names, as far as there are any and one picture holds,
 * with those it adds; and what is said of the others. Nothing is asked for that is not there.
 */
export async function loadAgencies(
  asked: CompareState,
  columns: Columns,
  words: Words,
): Promise<{ readonly agencies: readonly AgencyColumns[]; readonly notices: readonly Notice[] }> {
  const known = new Set((await columns.agencies()).codes);
  const unknown = asked.agencies.filter((code) => !known.has(code));
  const there = asked.agencies.filter((code) => known.has(code));
  const kept = there.slice(0, MOST_AGENCIES);
  const anchor = kept.at(-1);
  const { codes, notices } =
    asked.add && anchor
      ? await addGroup({ codes: kept, anchor, group: asked.add }, columns, words)
      : { codes: kept, notices: [] };
  const found = await Promise.all(codes.map((code) => columns.agency(code)));
  return {
    agencies: found.filter((agency) => agency !== undefined),
    notices: [...saidOfUnknown(unknown), ...saidOfMore(there.slice(MOST_AGENCIES)), ...notices],
  };
}

function saidOfUnknown(codes: readonly string[]): Notice[] {
  if (codes.length === 0) return [];
  return [{ key: 'compare.wrong.unknown', params: { value: quote(codes.join(', ')) } }];
}

function saidOfMore(codes: readonly string[]): Notice[] {
  if (codes.length === 0) return [];
  const params = { most: MOST_AGENCIES, count: codes.length, list: quote(codes.join(', ')) };
  return [{ key: 'compare.wrong.many', params }];
}
