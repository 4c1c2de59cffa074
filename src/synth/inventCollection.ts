import { rowsOf } from '../model/figures.ts';
import { TABLE_KEYS } from '../model/parts.ts';
import { templateDueIn } from '../model/template.ts';
import type { Figures } from './balanceFigures.ts';
import type { ChosenAgency } from './chooseAgencies.ts';
import { drawYear } from './drawYear.ts';
import type { DocumentLayout } from './formats/documentLayouts.ts';
import { type InventedFigure, printFigure } from './inventedFigure.ts';
import type { InventedReport } from './inventReport.ts';
import { layPieces } from './layPieces.ts';
import { inventProse, type StatingProse } from './prose/inventProse.ts';
import { type RandomSource, startRandom } from './randomSource.ts';
import { type SketchTemplate, sketchTables } from './sketchTables.ts';

export interface CollectionOptions {
  readonly agencies: readonly ChosenAgency[];
  /** In order; all of them years whose template has tables. */
  readonly years: readonly number[];
  /** Taken in turn. */
  readonly layouts: readonly DocumentLayout[];
  readonly seed: number;
}

/** A document with what is true of it. */
export interface InventedDocument {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly agency: ChosenAgency;
  readonly year: number;
  readonly layout: DocumentLayout;
  /** The figures of the tables as printed. */
  readonly figures: readonly InventedFigure[];
  /** What the prose states. */
  readonly stated: StatingProse['stated'];
}

/** Stands below the title, so that no reader takes the document for a real one. */
export const REMARK =
  '【虚构数据】由程序编造，供测试使用，与任何机关无关。Invented data, not real.';

/** Invents the reports of agencies over years, one document each; the same for the same seed. */
export function* inventCollection(options: CollectionOptions): Generator<InventedDocument> {
  const { agencies, years, layouts, seed } = options;
  let turn = 0;
  for (const [at, agency] of agencies.entries()) {
    const random = startRandom(seed + at * 7919);
    let before: Figures | undefined;
    for (const year of years) {
      const template = templateOf(year);
      const figures = drawYear(template, random, before);
      before = figures;
      const layout = layouts[turn % layouts.length];
      if (layout) yield writeDocument({ agency, year, template, figures, layout, random });
      turn += 1;
    }
  }
}

/** The years for which reports are invented: the first is the first with the form's tables. */
export const FIRST_YEAR = 2019;
export const LAST_YEAR = 2025;

function templateOf(year: number): SketchTemplate {
  const template = templateDueIn(year);
  if (template === 'legacy') throw new Error(`inventCollection: no tables in ${year}`);
  return template;
}

interface Year {
  readonly agency: ChosenAgency;
  readonly year: number;
  readonly template: SketchTemplate;
  readonly figures: Figures;
  readonly layout: DocumentLayout;
  readonly random: RandomSource;
}

function writeDocument(invented: Year): InventedDocument {
  const { agency, year, layout, random } = invented;
  const figures = printFigures(invented);
  const { prose, stated } = inventProse(year, invented.figures, random);
  const report = layReport(invented, figures, prose);
  const file = `invented-${agency.code}-${year}-${layout.name}.${layout.extension}`;
  return { file, bytes: layout.write(report), agency, year, layout, figures, stated };
}

function printFigures({ template, figures, layout, random }: Year): InventedFigure[] {
  return TABLE_KEYS.flatMap((table) =>
    rowsOf(table, template).flatMap((row) =>
      row.columns.map((column) => {
        const id = `${row.id}.${column.id}`;
        return printFigure(id, column, figures.get(id) ?? 0, layout.carries[table], random);
      }),
    ),
  );
}

function layReport(
  { agency, year, template, random }: Year,
  figures: readonly InventedFigure[],
  prose: StatingProse['prose'],
): InventedReport {
  const printed = new Map(figures.map(({ figure, raw }) => [figure, raw]));
  const pieces = layPieces({
    title: `${agency.name}${year}年政府信息公开工作年度报告`,
    remark: REMARK,
    prose,
    tables: sketchTables(template, template, printed),
  });
  const seed = random.int(0, 1_000_000);
  const templates = { proactive: template, applications: template };
  return { seed, agency: agency.name, year, templates, pieces, figures };
}
