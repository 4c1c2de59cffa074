import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGENCY_KINDS } from '../../model/agencyKind.ts';
import { BALANCE_CODES, CAPTURE_CODES } from '../../model/columns/yearReports.ts';
import { MEASURES } from '../../model/measures.ts';
import { AXIS_KINDS, EXPLORE_VIEWS, type ExploreState, FORMS, ORDERS } from './exploreState.ts';
import { formatExploreState } from './formatExploreState.ts';
import { type KnownData, readExploreState } from './readExploreState.ts';

const KNOWN: KnownData = {
  years: [
    { year: 2020, reports: 700 },
    { year: 2021, reports: 700 },
    { year: 2023, reports: 2 },
  ],
  hasAgency: (code) => code === '330206007',
  hasRegion: (code) => ['33', '3302', '330206'].includes(code),
};

const read = (query: string) => readExploreState(new URLSearchParams(query), KNOWN);

const end = fc.integer({ min: -1000, max: 1000 });
const filter = fc.record(
  {
    region: fc.constantFrom('33', '3302', '330206'),
    kind: fc.constantFrom(...AGENCY_KINDS),
    form: fc.constantFrom(...FORMS),
    capture: fc.constantFrom(...CAPTURE_CODES),
    balance: fc.constantFrom(...BALANCE_CODES),
  },
  { requiredKeys: [] },
);
const states: fc.Arbitrary<ExploreState> = fc.record(
  {
    view: fc.constantFrom(...EXPLORE_VIEWS),
    metric: fc.constantFrom(...MEASURES.map(({ id }) => id)),
    y: fc.constantFrom(...MEASURES.map(({ id }) => id)),
    year: fc.constantFrom(2020, 2021, 2023),
    scale: fc.constantFrom(...AXIS_KINDS),
    yscale: fc.constantFrom(...AXIS_KINDS),
    filter,
    hideSmall: fc.boolean(),
    order: fc.constantFrom(...ORDERS),
    at: fc.integer({ min: 1, max: 9999 }),
    picked: fc.record({ from: end, to: end, yfrom: end, yto: end }, { requiredKeys: [] }),
    agency: fc.constant('330206007'),
  },
  { requiredKeys: ['view', 'metric', 'y', 'filter', 'hideSmall', 'order', 'at', 'picked'] },
);

describe('the state of the explore page', () => {
  it('comes back from its address', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(read(formatExploreState(state))).toEqual({ state, faults: [] });
      }),
    );
  });

  it('is all years together where every year has few', () => {
    const few = { ...KNOWN, years: [{ year: 2021, reports: 7 }] };
    const { state, faults } = readExploreState(new URLSearchParams(''), few);
    expect(state.year).toBeUndefined();
    expect(faults).toEqual([]);
  });

  it('is the newest of the years with most reports where the address says nothing', () => {
    expect(read('').state).toMatchObject({ year: 2021, view: 'distribution', filter: {} });
  });

  it('is the nearest valid one where the address is mistaken, and each mistake is told', () => {
    const { state, faults } = read('metric=x&year=1999&kind=<script>&at=0&from=1e9&region=99');
    expect(state).toMatchObject({ metric: 'applications.received.total', year: 2020, filter: {} });
    expect(state.picked).toEqual({});
    expect(faults.map(({ parameter }) => parameter).sort()).toEqual(
      ['at', 'from', 'kind', 'metric', 'region', 'year'].sort(),
    );
  });
});
