import { AGENCY_KINDS } from '../../model/agencyKind.ts';
import { BALANCE_CODES, CAPTURE_CODES } from '../../model/columns/yearReports.ts';
import { findMeasure } from '../../model/measures.ts';
import {
  AXIS_KINDS,
  EXPLORE_VIEWS,
  type ExploreFilter,
  type ExploreState,
  FORMS,
  ORDERS,
  type Picked,
} from './exploreState.ts';

/** What an address is read against. */
export interface KnownData {
  /** Years with reports, and how many. */
  readonly years: readonly { readonly year: number; readonly reports: number }[];
  /** Whether an agency with a report has this code, or lies in it. */
  readonly hasRegion: (code: string) => boolean;
  readonly hasAgency: (code: string) => boolean;
}

/** Something in an address that cannot be shown: which parameter, what it said. */
export interface AddressFault {
  readonly parameter: string;
  readonly value: string;
}

export interface ReadState {
  readonly state: ExploreState;
  readonly faults: readonly AddressFault[];
}

export const DEFAULT_METRIC = 'applications.received.total';
export const DEFAULT_Y = 'measure.disclosedShare';

const LONGEST = 60;

/**
 * The state in an address. What cannot be shown is told and replaced by the nearest that can: an
 * unknown year by the nearest one, everything else by the usual choice.
 */
export function readExploreState(params: URLSearchParams, known: KnownData): ReadState {
  const faults: AddressFault[] = [];
  const take = <T>(parameter: string, parse: (text: string) => T | undefined): T | undefined => {
    const text = params.get(parameter)?.trim() ?? '';
    if (text === '') return undefined;
    const value = parse(text);
    if (value === undefined) faults.push({ parameter, value: text.slice(0, LONGEST) });
    return value;
  };
  const measure = (text: string) => findMeasure(text)?.id;
  const state: ExploreState = {
    view: take('view', oneOf(EXPLORE_VIEWS)) ?? 'distribution',
    metric: take('metric', measure) ?? DEFAULT_METRIC,
    y: take('y', measure) ?? DEFAULT_Y,
    ...readYear(params, known, faults),
    ...given('scale', take('scale', oneOf(AXIS_KINDS))),
    ...given('yscale', take('yscale', oneOf(AXIS_KINDS))),
    filter: readFilter(take, known),
    hideSmall: take('small', oneOf(['hide'])) !== undefined,
    order: take('order', oneOf(ORDERS)) ?? 'desc',
    at: take('at', pageNumber) ?? 1,
    picked: readPicked(take),
    ...given(
      'agency',
      take('agency', (text) => (known.hasAgency(text) ? text : undefined)),
    ),
  };
  return { state, faults };
}

type Take = <T>(parameter: string, parse: (text: string) => T | undefined) => T | undefined;

function readFilter(take: Take, known: KnownData): ExploreFilter {
  return {
    ...given(
      'region',
      take('region', (text) => (known.hasRegion(text) ? text : undefined)),
    ),
    ...given('kind', take('kind', oneOf(AGENCY_KINDS))),
    ...given('form', take('form', oneOf(FORMS))),
    ...given('capture', take('capture', oneOf(CAPTURE_CODES))),
    ...given('balance', take('balance', oneOf(BALANCE_CODES))),
  };
}

function readPicked(take: Take): Picked {
  return {
    ...given('from', take('from', finiteNumber)),
    ...given('to', take('to', finiteNumber)),
    ...given('yfrom', take('yfrom', finiteNumber)),
    ...given('yto', take('yto', finiteNumber)),
  };
}

/** With fewer reports in every year, all years together show more than any of them. */
const ENOUGH_FOR_A_YEAR = 500;

/**
 * Without a year, the one with most reports, the newest of these, or all together where all have few;
 * `all` for all together.
 */
function readYear(
  params: URLSearchParams,
  { years }: KnownData,
  faults: AddressFault[],
): { readonly year?: number } {
  const text = params.get('year')?.trim() ?? '';
  if (text === 'all') return {};
  const most = Math.max(...years.map(({ reports }) => reports));
  const usual =
    most < ENOUGH_FOR_A_YEAR ? undefined : years.findLast(({ reports }) => reports === most)?.year;
  if (text === '') return given('year', usual);
  const asked = /^\d{4}$/.test(text) ? Number(text) : undefined;
  const there = years.find(({ year }) => year === asked);
  if (there) return { year: there.year };
  faults.push({ parameter: 'year', value: text.slice(0, LONGEST) });
  return given('year', asked === undefined ? usual : (nearestTo(asked, years) ?? usual));
}

function nearestTo(asked: number, years: KnownData['years']): number | undefined {
  const away = (year: number) => Math.abs(year - asked);
  return years.toSorted((a, b) => away(a.year) - away(b.year))[0]?.year;
}

function oneOf<T extends string>(allowed: readonly T[]): (text: string) => T | undefined {
  return (text) => allowed.find((each) => each === text);
}

function pageNumber(text: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}

function finiteNumber(text: string): number | undefined {
  return /^-?\d{1,15}(\.\d{1,9})?$/.test(text) ? Number(text) : undefined;
}

/** A property only where there is a value for it. */
function given<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
