import { AGENCY_KINDS } from '../../model/agencyKind.ts';
import {
  BALANCE_CODES,
  CAPTURE_CODES,
  TEMPLATE_CODES,
  type YearReports,
} from '../../model/columns/yearReports.ts';
import type { ExploreSource, YearSource } from './exploreSource.ts';
import type { ExploreFilter, Form } from './exploreState.ts';

/** 1 for each agency that a filter takes in, by kind and region. */
export function filterAgencies(
  { codes, kinds }: Pick<ExploreSource, 'codes' | 'kinds'>,
  { region, kind }: ExploreFilter,
): Uint8Array {
  const wanted = kind === undefined ? undefined : AGENCY_KINDS.indexOf(kind);
  const kept = new Uint8Array(codes.length);
  for (let at = 0; at < kept.length; at += 1) {
    if (wanted !== undefined && kinds[at] !== wanted) continue;
    if (region !== undefined && codes[at]?.startsWith(region) !== true) continue;
    kept[at] = 1;
  }
  return kept;
}

/** Places of a year's reports that a filter takes in; `kept` are the agencies that it does. */
export function pickReports(
  kept: Uint8Array,
  { reports }: Pick<YearSource, 'reports'>,
  filter: ExploreFilter,
): Int32Array {
  const isWanted = reportFilter(reports, filter);
  const places = reports.agencies;
  const picked = new Int32Array(places.length);
  let count = 0;
  for (let at = 0; at < places.length; at += 1) {
    if (kept[places[at] ?? 0] === 0 || isWanted?.(at) === false) continue;
    picked[count] = at;
    count += 1;
  }
  return picked.subarray(0, count);
}

/** Whether a filter takes in the report at a place of its year; undefined where it takes in all. */
function reportFilter(
  reports: YearReports,
  { form, capture, balance }: ExploreFilter,
): ((at: number) => boolean) | undefined {
  if (form === undefined && capture === undefined && balance === undefined) return undefined;
  const wantedCapture = capture === undefined ? undefined : CAPTURE_CODES.indexOf(capture);
  const wantedBalance = balance === undefined ? undefined : BALANCE_CODES.indexOf(balance);
  const hasForm = formFilter(reports, form);
  return (at) =>
    hasForm(at) &&
    (wantedCapture === undefined || reports.capture[at] === wantedCapture) &&
    (wantedBalance === undefined || reports.balance[at] === wantedBalance);
}

/** A report follows a form where both tables do that have one; else its tables are of different forms. */
function formFilter(
  { proactive, applications }: YearReports,
  form: Form | undefined,
): (at: number) => boolean {
  if (form === undefined) return () => true;
  if (form === 'mixed') return (at) => proactive[at] !== applications[at];
  const wanted = TEMPLATE_CODES.indexOf(form);
  return (at) => proactive[at] === wanted && applications[at] === wanted;
}
