import { AGENCY_KINDS, type AgencyKind } from '../../../model/agencyKind.ts';
import type { SearchFilter } from '../runQuery.ts';
import { SECTION_KINDS, type SectionKind } from '../searchSection.ts';

export const SORTS = ['relevance', 'year', 'region'] as const;
export type Sort = (typeof SORTS)[number];

/** All that a search is: it stands in the address, so that a link gives the same results. */
export interface SearchState {
  readonly query: string;
  readonly filter: SearchFilter;
  readonly sort: Sort;
}

const oneOf = <T extends string>(known: readonly T[], text: string | null): T | undefined =>
  known.find((value) => value === text);

/** The search that an address asks for; what it says wrongly is left out. */
export function readSearchState(params: URLSearchParams): SearchState {
  const year = /^20\d{2}$/.exec(params.get('year') ?? '')?.[0];
  const region = /^(\d{2}|\d{4}|\d{6})$/.exec(params.get('region') ?? '')?.[0];
  return {
    query: params.get('q')?.trim() ?? '',
    filter: {
      year: year === undefined ? undefined : Number(year),
      region,
      kind: oneOf<AgencyKind>(AGENCY_KINDS, params.get('kind')),
      part: oneOf<SectionKind>(SECTION_KINDS, params.get('part')),
    },
    sort: oneOf(SORTS, params.get('sort')) ?? 'relevance',
  };
}

/** The address of a search; what is as usual is left out. */
export function formatSearchState({ query, filter, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const [name, value] of Object.entries(filter)) {
    if (value !== undefined) params.set(name, String(value));
  }
  if (sort !== 'relevance') params.set('sort', sort);
  const text = params.toString();
  return text && `?${text}`;
}
