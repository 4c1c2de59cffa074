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
  const isWanted = wantedSorts(filter);
  const sorts = sortsOf(reports);
  const places = reports.agencies;
  const picked = new Int32Array(places.length);
  let count = 0;
  for (let at = 0; at < places.length; at += 1) {
    if (kept[places[at] ?? 0] === 0 || isWanted[sorts[at] ?? 0] === 0) continue;
    picked[count] = at;
    count += 1;
  }
  return picked.subarray(0, count);
}

const FORMS = TEMPLATE_CODES.length;
const CAPTURES = CAPTURE_CODES.length;
const BALANCES = BALANCE_CODES.length;
const SORTS = FORMS * FORMS * CAPTURES * BALANCES;

const KNOWN = new WeakMap<YearReports, Uint8Array>();

/**
 * What of a report the filters ask for, as one number: forms of both tables, capture and balance.
 * Every change of filter walks all reports, and looks one number up instead of asking four times.
 */
function sortsOf(reports: YearReports): Uint8Array {
  const known = KNOWN.get(reports);
  if (known) return known;
  const { proactive, applications, capture, balance } = reports;
  const sorts = new Uint8Array(proactive.length);
  for (let at = 0; at < sorts.length; at += 1) {
    const forms = (proactive[at] ?? 0) * FORMS + (applications[at] ?? 0);
    sorts[at] = (forms * CAPTURES + (capture[at] ?? 0)) * BALANCES + (balance[at] ?? 0);
  }
  KNOWN.set(reports, sorts);
  return sorts;
}

/** 1 for each sort of report that a filter takes in. */
function wantedSorts({ form, capture, balance }: ExploreFilter): Uint8Array {
  return Uint8Array.from({ length: SORTS }, (_, sort) => {
    const ofBalance = BALANCE_CODES[sort % BALANCES];
    const ofCapture = CAPTURE_CODES[Math.floor(sort / BALANCES) % CAPTURES];
    const forms = Math.floor(sort / BALANCES / CAPTURES);
    const isWanted =
      hasForm(Math.floor(forms / FORMS), forms % FORMS, form) &&
      (capture === undefined || ofCapture === capture) &&
      (balance === undefined || ofBalance === balance);
    return isWanted ? 1 : 0;
  });
}

/** A report follows a form where both tables do that have one; else its tables are of different forms. */
function hasForm(proactive: number, applications: number, form: Form | undefined): boolean {
  if (form === undefined) return true;
  if (form === 'mixed') return proactive !== applications;
  return proactive === applications && TEMPLATE_CODES[proactive] === form;
}
