import { figureIdsOf, rowsOf } from '../model/figures.ts';
import type { FormColumn } from '../model/formRow.ts';
import { TABLE_KEYS, type TableKey } from '../model/parts.ts';
import type { ReportTemplates } from '../model/template.ts';
import { type CellVariety, type InventedFigure, inventFigure } from './inventedFigure.ts';
import { layPieces, type Prose, type ReportPiece } from './layPieces.ts';
import { startRandom } from './randomSource.ts';
import { type SketchTemplate, sketchTables } from './sketchTables.ts';

export interface InventedReport {
  readonly seed: number;
  readonly agency: string;
  readonly year: number;
  readonly templates: ReportTemplates;
  readonly pieces: readonly ReportPiece[];
  /** The true figures, in form order. */
  readonly figures: readonly InventedFigure[];
}

export interface InventOptions {
  readonly seed: number;
  /** Default `any` in every table. */
  readonly variety?: Readonly<Record<TableKey, CellVariety>>;
  /** Default: by the year, now and then mixed. */
  readonly templates?: Readonly<Record<'proactive' | 'applications', SketchTemplate>>;
}

const ANY = { proactive: 'any', applications: 'any', proceedings: 'any' } as const;

/** Invents a report with its true figures. Its names say that it is invented. */
export function inventReport({ seed, variety = ANY, templates }: InventOptions): InventedReport {
  const random = startRandom(seed);
  const year = random.int(2019, 2025);
  const due: SketchTemplate = year >= 2021 ? '2021' : '2019';
  const other: SketchTemplate = due === '2021' ? '2019' : '2021';
  const chosen = templates ?? {
    proactive: random.chance(0.1) ? other : due,
    applications: random.chance(0.1) ? other : due,
  };
  const figures = inventFigures(chosen, variety, seed);
  const agency = `虚构县第${seed}号样本镇人民政府`;
  const printed = new Map(figures.map(({ figure, raw }) => [figure, raw]));
  const pieces = layPieces({
    title: `${agency}${year}年政府信息公开工作年度报告`,
    prose: proseOf(year),
    tables: sketchTables(chosen.proactive, chosen.applications, printed),
  });
  return { seed, agency, year, templates: chosen, pieces, figures };
}

function inventFigures(
  templates: ReportTemplates,
  variety: Readonly<Record<TableKey, CellVariety>>,
  seed: number,
): InventedFigure[] {
  const random = startRandom(seed + 1);
  const columns = new Map<string, readonly [FormColumn, CellVariety]>(
    TABLE_KEYS.flatMap((table) =>
      rowsOf(table, table === 'proactive' ? templates.proactive : templates.applications).flatMap(
        (row) =>
          row.columns.map(
            (column) => [`${row.id}.${column.id}`, [column, variety[table]]] as const,
          ),
      ),
    ),
  );
  return figureIdsOf(templates).flatMap((id) => {
    const found = columns.get(id);
    return found ? [inventFigure(id, ...found, random)] : [];
  });
}

/** The prose counts nothing that the tables hold. */
const proseOf = (year: number): Prose => ({
  overview: [
    `${year}年，本镇（虚构）在网站上公布了办事指南。全年共主动公开政府信息36条。`,
    '（一）主动公开。每季度检查一次栏目，及时改正错漏。',
  ],
  problems: ['（一）存在的问题。栏目更新还不够快。（二）改进办法。每月核对一次。'],
  other: ['没有其他需要说明的内容。'],
});
