import { createHash } from 'node:crypto';
import { PART_KEYS, PART_LABELS } from '../../model/parts.ts';
import { formatPlace } from '../../model/place.ts';
import type { StoredFigure, StoredMention, StoredReport } from '../../model/storedReport.ts';
import type { Figures } from '../balanceFigures.ts';
import type { ChosenAgency } from '../chooseAgencies.ts';
import { type CellVariety, printFigure } from '../inventedFigure.ts';
import { inventProse, type StatingProse } from '../prose/inventProse.ts';
import { inventTopics } from '../prose/inventTopics.ts';
import type { RandomSource } from '../randomSource.ts';
import type { SketchTemplate } from '../sketchTables.ts';
import { formCells } from './formCells.ts';

/** Stands with every report, so that no reader takes it for a real one. */
const NOTE = '虚构数据，由程序编造，供测试使用，与该机关无关';
const NOTE_EN = 'Invented data for tests, made by a program; not of this agency';

/** Stands where a report read from a document has the version of the parser. */
export const INVENTED = 'invented';

/** What a report is invented from. */
export interface InventedYear {
  readonly agency: ChosenAgency;
  readonly year: number;
  readonly template: SketchTemplate;
  readonly figures: Figures;
  readonly variety: CellVariety;
  readonly random: RandomSource;
}

/** A report as if it had been read from a document, with the sentences its stated figures are from. */
export interface ParsedReport {
  readonly report: StoredReport;
  readonly sentences: readonly { readonly figure: string; readonly sentence: string }[];
}

/** The report as the store would hold it. */
export function inventParsedReport(invented: InventedYear): ParsedReport {
  const { agency, year, template, random } = invented;
  const figures = printFigures(invented);
  const { prose, stated } = inventProse(year, invented.figures, random);
  const overview = [...(prose.overview ?? []), ...inventTopics(agency.place, random)];
  const report: StoredReport = {
    agency: agency.code,
    year,
    template,
    templates: { proactive: template, applications: template },
    title: `${agency.name}${year}年政府信息公开工作年度报告`,
    published: inventDate(year + 1, random),
    capture: 'document',
    source: sourceOf(agency.code, year, random),
    parser: INVENTED,
    figures,
    stated: stated.map(toMention),
    diagnostics: [],
    digest: [],
    texts: textsOf({ ...prose, overview }),
  };
  const sentences = stated.map(({ figure, sentence }) => ({ figure, sentence }));
  return { report, sentences };
}

function printFigures(invented: InventedYear): Record<string, StoredFigure> {
  const { template, figures, variety, random } = invented;
  const printed: Record<string, StoredFigure> = {};
  for (const { figure, column, place } of formCells(template)) {
    const value = figures.get(figure) ?? 0;
    printed[figure] = { ...printFigure(figure, column, value, variety, random), place };
  }
  return printed;
}

/** A day on which the report of the year before is due at the latest at every level. */
const inventDate = (year: number, random: RandomSource): string =>
  `${year}-01-${String(random.int(4, 31)).padStart(2, '0')}`;

/** The hash stands for a document that never was; it differs by agency, year and seed. */
function sourceOf(agency: string, year: number, random: RandomSource): StoredReport['source'] {
  const file = `invented-${agency}-${year}.html`;
  const sha256 = createHash('sha256')
    .update(`${file} ${random.int(0, 1e9)}`)
    .digest('hex');
  return { file, format: 'html', sha256, note: NOTE, noteEn: NOTE_EN };
}

const toMention = (
  { figure, value }: StatingProse['stated'][number],
  at: number,
): StoredMention => ({
  figure,
  state: 'number',
  value,
  raw: `${value}`,
  unit: figure.startsWith('stated.disclosed') ? '条' : '件',
  qualifier: 'exact',
  place: formatPlace({ in: 'text', line: at + 3, column: 1 }),
});

const NUMERALS = '一二三四五六';

function textsOf(prose: StatingProse['prose']): NonNullable<StoredReport['texts']> {
  return PART_KEYS.flatMap((part, at) => {
    const text = prose[part]?.join('\n');
    return text ? [{ part, heading: `${NUMERALS[at]}、${PART_LABELS[part].zh}`, text }] : [];
  });
}
