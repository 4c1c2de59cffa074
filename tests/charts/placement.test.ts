import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Words } from '../../src/charts/chart.ts';
import { placeDecisions } from '../../src/charts/decisions/place.ts';
import { buildDecisionsSeries } from '../../src/charts/decisions/series.ts';
import { placeDisclosure } from '../../src/charts/disclosure/place.ts';
import { buildDisclosureSeries } from '../../src/charts/disclosure/series.ts';
import { placeDocuments } from '../../src/charts/documents/place.ts';
import { buildDocumentsSeries } from '../../src/charts/documents/series.ts';
import { placeFlow } from '../../src/charts/flow/place.ts';
import { DESTINATIONS, type FlowSeries, flowTotal } from '../../src/charts/flow/series.ts';
import { type Layout, NARROW, WIDE } from '../../src/charts/layout.ts';
import type { Scene } from '../../src/charts/mark.ts';
import { placeOutcomes } from '../../src/charts/outcomes/place.ts';
import { buildOutcomesSeries } from '../../src/charts/outcomes/series.ts';
import { placePeers } from '../../src/charts/peers/place.ts';
import { buildPeersSeries } from '../../src/charts/peers/series.ts';
import { buildAreaProceedings } from '../../src/charts/proceedings/area.ts';
import { placeProceedings } from '../../src/charts/proceedings/place.ts';
import { buildProceedingsSeries } from '../../src/charts/proceedings/series.ts';
import { placeRefusals } from '../../src/charts/refusals/place.ts';
import { buildRefusals } from '../../src/charts/refusals/series.ts';
import { placeReports } from '../../src/charts/reportsByYear/place.ts';
import { placeTotals } from '../../src/charts/totals/place.ts';
import { TOTAL_ROWS } from '../../src/charts/totals/series.ts';
import { wordsIn } from '../../src/charts/wordsIn.ts';
import type { StoredReport } from '../../src/model/storedReport.ts';
import { APPLICANTS, groupCells } from '../../src/model/sumGroups.ts';
import { cell, peerGroup, reports } from './arbitraryReports.ts';
import { findFaults } from './checkScene.ts';
import { AGENCY } from './inventReport.ts';

const VARIANTS = [WIDE, NARROW].flatMap((layout) =>
  [wordsIn('zh'), wordsIn('en')].map((words): [Layout, Words] => [layout, words]),
);

const SPAN = { from: 2010, to: 2031 };

type PlaceReports = (held: readonly StoredReport[], layout: Layout, words: Words) => Scene;

const CHARTS: readonly [string, PlaceReports][] = [
  ['outcomes', (held, ...rest) => placeOutcomes(buildOutcomesSeries(held, SPAN), ...rest)],
  ['disclosure', (held, ...rest) => placeDisclosure(buildDisclosureSeries(held, SPAN), ...rest)],
  ['documents', (held, ...rest) => placeDocuments(buildDocumentsSeries(held, SPAN), ...rest)],
  ['decisions', (held, ...rest) => placeDecisions(buildDecisionsSeries(held, SPAN), ...rest)],
  ['proceedings', (held, ...rest) => placeProceedings(buildProceedingsSeries(held, SPAN), ...rest)],
];

const expectSound = (place: (layout: Layout, words: Words) => Scene): void => {
  for (const [layout, words] of VARIANTS) {
    const scene = place(layout, words);
    expect({ layout: layout.name, locale: words.locale, faults: findFaults(scene) }).toMatchObject({
      faults: [],
    });
    expect(scene.height).toBeGreaterThan(0);
  }
};

describe('no mark or word touches another or leaves the picture', () => {
  it.each(CHARTS)('%s', (_, place) => {
    fc.assert(
      fc.property(reports, (held) => expectSound((layout, words) => place(held, layout, words))),
      { numRuns: 150 },
    );
  });

  it('flow', () => {
    const flow = fc.tuple(...APPLICANTS.flatMap(() => DESTINATIONS.map(() => cell))).map(
      (found): FlowSeries => ({
        cells: APPLICANTS.flatMap((applicant, row) =>
          DESTINATIONS.map((to, column) => ({
            applicant,
            to,
            cell: found[row * DESTINATIONS.length + column] ?? { state: 'missing' },
          })),
        ),
        ends: DESTINATIONS,
        mismatches: [],
        capture: 'document',
      }),
    );
    fc.assert(
      fc.property(
        flow.filter((series) => flowTotal(series) > 0),
        (series) => expectSound((layout, words) => placeFlow(series, layout, words)),
      ),
    );
  });

  it('refusals', () => {
    const sums = fc.tuple(...groupCells('refusals').map(() => fc.nat(9_999_999)));
    const year = fc.tuple(sums, fc.nat(99_999), fc.nat(99_999));
    fc.assert(
      fc.property(fc.array(year, { minLength: 1, maxLength: 9 }), (found) => {
        const years = found.map(([year, counted, reports], at) => ({
          year: 2030 - at,
          counted,
          reports,
          sums: year,
        }));
        const rows = buildRefusals({ years, silent: [] }).map((data) => ({
          kind: 'held' as const,
          year: data.year,
          data,
        }));
        expectSound((layout, words) => placeRefusals(rows, layout, words));
      }),
    );
  });

  it('proceedings of a region', () => {
    const sums = fc.tuple(...groupCells('proceedings').map(() => fc.nat(9_999_999)));
    fc.assert(
      fc.property(fc.array(sums, { minLength: 1, maxLength: 6 }), (found) => {
        const years = found.map((year, at) => ({
          year: 2030 - at,
          counted: at,
          reports: 41_352,
          sums: year,
        }));
        const series = buildAreaProceedings({ years, silent: [] });
        expectSound((layout, words) => placeProceedings(series, layout, words));
      }),
    );
  });

  it('peers', () => {
    fc.assert(
      fc.property(peerGroup, (group) => {
        const series = buildPeersSeries(AGENCY.code, group);
        expectSound((layout, words) => placePeers(series, layout, words));
      }),
      { numRuns: 150 },
    );
  });

  it('reports by year', () => {
    const counts = fc.array(fc.nat({ max: 99_999 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(counts, (found) => {
        const series = found.map((count, index) => ({ year: 2008 + index, count }));
        expectSound((layout, words) => placeReports(series, layout, words));
      }),
    );
  });

  it('totals', () => {
    const total = fc.record({
      sum: fc.nat(999_999_999),
      counted: fc.nat(99_999),
      reports: fc.nat(99_999),
    });
    fc.assert(
      fc.property(fc.tuple(total, total, total, total), (totals) => {
        const series = totals.map((found, index) => ({
          row: TOTAL_ROWS[index] ?? 'received',
          ...found,
        }));
        expectSound((layout, words) => placeTotals(series, layout, words));
      }),
    );
  });
});
