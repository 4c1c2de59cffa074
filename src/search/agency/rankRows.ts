import type { AgencyRow } from './agencyRow.ts';
import { bestFit, FIT } from './fit.ts';
import { fitHan } from './fitHan.ts';
import { fitLatin } from './fitLatin.ts';
import type { LookupQuery, QueryPart } from './lookupQuery.ts';

/** A name with how well it fits. */
interface Ranked {
  readonly row: AgencyRow;
  readonly fit: number;
}

/** The names that fit to the letter, best first. */
export function rankRows(rows: readonly AgencyRow[], query: LookupQuery): readonly AgencyRow[] {
  return rankBy(rows, (row) => fitOf(row, query));
}

/** The names that fit in some way, best first. */
export function rankBy(
  rows: readonly AgencyRow[],
  fitRow: (row: AgencyRow) => number | undefined,
): readonly AgencyRow[] {
  const ranked = rows.flatMap((row): Ranked[] => {
    const fit = fitRow(row);
    return fit === undefined ? [] : [{ row, fit }];
  });
  return ranked
    .toSorted((a, b) => a.fit - b.fit || compareRows(a.row, b.row))
    .map(({ row }) => row);
}

function fitOf(row: AgencyRow, { code, parts }: LookupQuery): number | undefined {
  if (code !== undefined) return fitCode(row, code);
  const fits = parts.map((part) => fitPart(row, part));
  if (fits.includes(undefined)) return undefined;
  const named = fits.filter((fit) => typeof fit === 'number');
  return named.length > 0 ? Math.max(...named) : undefined;
}

/** Agencies are listed by county: the beginning of a county's code tells nothing but regions. */
const COUNTY_LENGTH = 6;

function fitCode({ listed: { code }, isRegion }: AgencyRow, typed: string): number | undefined {
  if (code === typed) return FIT.whole;
  const isTold = isRegion || typed.length >= COUNTY_LENGTH || typed.includes('-');
  return isTold && code.startsWith(typed) ? FIT.start : undefined;
}

/** `place` where the part names nothing but regions above. */
function fitPart(row: AgencyRow, part: QueryPart): number | 'place' | undefined {
  const fitText = part.script === 'han' ? fitHan : fitLatin;
  const rests = part.restsIn(row.parent);
  const fit = bestFit(rests, (rest) => (rest === '' ? undefined : fitText(row, rest)));
  return fit ?? (rests.includes('') ? 'place' : undefined);
}

/** After the fit: regions, the larger first; what has reports; the shorter name; the code. */
function compareRows(a: AgencyRow, b: AgencyRow): number {
  return (
    Number(b.isRegion) - Number(a.isRegion) ||
    (a.isRegion ? a.listed.code.length - b.listed.code.length : 0) ||
    Number(b.listed.years > 0) - Number(a.listed.years > 0) ||
    a.listed.name.length - b.listed.name.length ||
    (a.listed.code < b.listed.code ? -1 : 1)
  );
}
