import { drawExploreDistribution } from '../exploreDistribution/draw.ts';
import { drawExploreRanking, rankedCodes } from '../exploreRanking/draw.ts';
import { buildRegionTable, drawExploreRegions } from '../exploreRegions/draw.ts';
import { drawExploreScatter } from '../exploreScatter/draw.ts';
import { buildAgencyTable } from './agencyTable.ts';
import type { DrawnView, ExploreInput } from './exploreChart.ts';
import type { ViewTable } from './viewTable.ts';

/** Draws the view that a state asks for. `own` is the place of the marked agency, or -1. */
export function drawView(input: ExploreInput, own: number): DrawnView {
  switch (input.state.view) {
    case 'distribution':
      return drawExploreDistribution(input, own);
    case 'scatter':
      return drawExploreScatter(input, own);
    case 'ranking':
      return drawExploreRanking(input, own);
    case 'regions':
      return drawExploreRegions(input);
  }
}

/** The figures of the view. */
export function tableOfView(input: ExploreInput): ViewTable {
  return input.state.view === 'regions' ? buildRegionTable(input) : buildAgencyTable(input);
}

/** Agencies that the view names in its picture, so that their names are needed to draw it. */
export function namedInView(input: Pick<ExploreInput, 'rows' | 'source' | 'state'>): string[] {
  return input.state.view === 'ranking' ? rankedCodes(input) : [];
}
