import fc from 'fast-check';
import type { TableKey } from '../../src/model/parts.ts';
import type { CellVariety } from '../../src/synth/inventedFigure.ts';
import { type InventedReport, inventReport } from '../../src/synth/inventReport.ts';
import { LAYOUTS } from '../../src/synth/layouts/allLayouts.ts';
import type { Layout } from '../../src/synth/layouts/layout.ts';
import { layPieces } from '../../src/synth/layPieces.ts';
import { inventProse } from '../../src/synth/prose/inventProse.ts';
import { startRandom } from '../../src/synth/randomSource.ts';
import type { TableSketch } from '../../src/synth/tableSketch.ts';
import { meaningOf } from './readReport.ts';

/** A report as text with what is true of it. */
export interface RandomText {
  readonly layout: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly figures: ReadonlyMap<string, number | string>;
  readonly stated: readonly string[];
}

type Variety = Readonly<Record<TableKey, CellVariety>>;

/** A random report in a layout; `variety` is by default what the layout can carry. */
export function randomText(seed: number, layout: Layout, variety?: Variety): RandomText {
  const report = inventReport({ seed, variety: variety ?? layout.carries });
  const numbers = report.figures.flatMap((each) =>
    each.state === 'number' ? [[each.figure, each.value] as const] : [],
  );
  const { prose, stated } = inventProse(report.year, new Map(numbers), startRandom(seed + 2));
  const agency = '青芦镇';
  const title = `${agency}${report.year}年政府信息公开工作年度报告`;
  const pieces = layPieces({ title, prose, tables: tablesOf(report) });
  const text = layout.write({ ...report, agency, pieces });
  return {
    layout: layout.name,
    text,
    lines: text.split('\n'),
    figures: new Map(report.figures.map((each) => [each.figure, meaningOf(each)])),
    stated: stated.map(({ figure, value }) => `${figure} ${value}`),
  };
}

function tablesOf({ pieces }: InventedReport): Readonly<Record<TableKey, TableSketch>> {
  const sketches = pieces.flatMap((piece) =>
    piece.kind === 'table' ? [[piece.table, piece.sketch]] : [],
  );
  return Object.fromEntries(sketches);
}

export const seeds = fc.integer({ min: 1, max: 1_000_000 });
export const layouts = fc.constantFrom(...LAYOUTS);
/** A place in something whose length is not known yet. */
export const shares = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
