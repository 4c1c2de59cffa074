import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StoredReport } from '../model/storedReport.ts';
import { agencyOf } from '../register/agencyOf.ts';
import { formatProblem } from './dataProblem.ts';
import { loadRegister } from './loadRegister.ts';
import { nodeDisk } from './nodeDisk.ts';
import { openStore, type Store } from './openStore.ts';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));

let store: Store;
const reports: StoredReport[] = [];

beforeAll(async () => {
  const register = await loadRegister(nodeDisk, DATA);
  store = await openStore(nodeDisk, DATA, (code) => agencyOf(code, register) !== undefined);
  for (const province of store.provinces) reports.push(...(await store.readProvince(province)));
});

const countStates = ({ figures }: StoredReport) =>
  Object.fromEntries(
    [...Map.groupBy(Object.values(figures), ({ state }) => state)].map(([state, all]) => [
      state,
      all.length,
    ]),
  );

describe('the data that the repository ships', () => {
  it('has no wrong line', () => {
    expect(store.problems().map(formatProblem)).toEqual([]);
  });

  it.each([
    ['330206007', 2021, { number: 193, blank: 7 }],
    ['370322002', 2020, { number: 198 }],
    ['211202001', 2021, { number: 200 }],
    ['330902104', 2021, { number: 200 }],
    ['450202001', 2021, { number: 200 }],
  ])('has every table figure of %s %i with its place', (agency, year, states) => {
    const report = reports.find((other) => other.agency === agency && other.year === year);
    expect(report && countStates(report)).toEqual(states);
    const places = Object.values(report?.figures ?? {}).map(({ place }) => place);
    expect(places.every((place) => /^line \d+ column \d+$/.test(place ?? ''))).toBe(true);
    expect(report?.digest.length).toBeGreaterThan(0);
  });

  it('has no zero for what nobody has looked at', () => {
    const partial = reports.filter(
      ({ capture, template }) => capture === 'partial' && template !== 'legacy',
    );
    expect(partial.length).toBeGreaterThan(90);
    for (const report of partial) expect(countStates(report).missing ?? 0).toBeGreaterThan(0);
  });
});
