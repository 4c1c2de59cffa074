import type { TableSort } from '../charts/compare/compareTable.ts';
import { COMPARE_VIEWS, type CompareView } from '../charts/compare/views.ts';
import type { TextParams } from '../i18n/fillText.ts';
import type { TextKey } from '../i18n/texts.ts';
import { findMeasure } from '../model/measures.ts';
import { type AgencyGroup, isAgencyGroup } from './listGroup.ts';

export const DEFAULT_METRIC = 'applications.received.total';

/** What the address of the page says; what it leaves open is undefined. */
export interface CompareState {
  readonly agencies: readonly string[];
  readonly metric: string;
  readonly relative: boolean;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly year: number | undefined;
  readonly view: CompareView;
  readonly sort: TableSort | undefined;
  /** Others to add, nearest first; only links from other pages say so. */
  readonly add: AgencyGroup | undefined;
}

/** Something that is said to the reader. */
export interface Notice {
  readonly key: TextKey;
  readonly params?: TextParams;
}

export interface ReadState {
  readonly state: CompareState;
  /** What of the address could not be followed. */
  readonly notices: readonly Notice[];
}

const CODE = /^\d{2,9}(-[a-z0-9]+)?$/;
const YEAR = /^(19|20)\d\d$/;
const SORT = /^-?[a-z]\w*$|^-?\d{4}$/i;

/** How much of a wrong parameter is repeated. */
const QUOTED = 40;

export const quote = (text: string): string =>
  text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;

/** Reads an address; what is wrong in it is left out, and said. */
export function readCompareState(params: URLSearchParams): ReadState {
  const notices: Notice[] = [];
  const wrong = (key: TextKey, value: string): undefined => {
    notices.push({ key, params: { value: quote(value) } });
    return undefined;
  };
  const take = <T>(name: string, parse: (text: string) => T | undefined, key: TextKey) => {
    const text = params.get(name) ?? '';
    return text === '' ? undefined : (parse(text) ?? wrong(key, text));
  };
  const codes = [...new Set((params.get('agencies') ?? '').split(',').map((code) => code.trim()))];
  const given = codes.filter((code) => code !== '');
  const malformed = given.filter((code) => !CODE.test(code));
  if (malformed.length > 0) wrong('compare.wrong.code', malformed.join(', '));
  const [from, to] = ['from', 'to'].map((name) => take(name, parseYear, 'compare.wrong.year'));
  if (from !== undefined && to !== undefined && from > to)
    notices.push({ key: 'compare.wrong.order' });
  const inOrder = from === undefined || to === undefined || from <= to;
  const state: CompareState = {
    agencies: given.filter((code) => CODE.test(code)),
    metric: take('metric', (id) => findMeasure(id)?.id, 'compare.wrong.metric') ?? DEFAULT_METRIC,
    relative: take('relative', parseFlag, 'compare.wrong.relative') ?? false,
    from: inOrder ? from : to,
    to: inOrder ? to : from,
    year: take('year', parseYear, 'compare.wrong.year'),
    view: take('view', parseView, 'compare.wrong.view') ?? 'lines',
    sort: take('sort', parseSort, 'compare.wrong.sort'),
    add: take('add', (text) => (isAgencyGroup(text) ? text : undefined), 'compare.wrong.add'),
  };
  return { state, notices };
}

const parseYear = (text: string): number | undefined =>
  YEAR.test(text) ? Number(text) : undefined;

const parseFlag = (text: string): boolean | undefined =>
  text === '1' || text === '0' ? text === '1' : undefined;

const parseView = (text: string): CompareView | undefined =>
  COMPARE_VIEWS.find((view) => view === text);

function parseSort(text: string): TableSort | undefined {
  if (!SORT.test(text)) return undefined;
  const isDescending = text.startsWith('-');
  return { key: isDescending ? text.slice(1) : text, isDescending };
}

/** The address's query for a state; what is usual is left out. */
export function formatCompareState(state: CompareState): string {
  const { agencies, metric, relative, from, to, year, view, sort } = state;
  const parts = [
    ['agencies', agencies.join(',')],
    ['metric', metric],
    ['relative', relative ? '1' : ''],
    ['from', from?.toString() ?? ''],
    ['to', to?.toString() ?? ''],
    ['year', year?.toString() ?? ''],
    ['view', view],
    ['sort', sort ? `${sort.isDescending ? '-' : ''}${sort.key}` : ''],
  ].filter(([, value]) => value !== '');
  // Codes and ids have no characters that a query could mistake.
  return `?${parts.map(([name, value]) => `${name}=${value}`).join('&')}`;
}
