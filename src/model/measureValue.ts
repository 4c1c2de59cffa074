import { addExact } from './addExact.ts';
import { findFigure } from './figures.ts';
import {
  type DerivedMeasure,
  type FigureSum,
  type Measure,
  type MeasuredReport,
  type MeasureValue,
  type NoMeasureState,
  SMALL_BELOW,
} from './measure.ts';
import { findMeasure } from './measures.ts';

/** Part and whole of a derived measure in one report, before one is divided by the other. */
export type MeasureParts =
  | { readonly state: 'number'; readonly part: number; readonly whole: number }
  | { readonly state: NoMeasureState; readonly because: readonly string[] };

/**
 * A measure in one report. Any input that is no number makes the whole no number, with the state
 * of the first such input and all their ids. Throws for an id that is no measure.
 */
export function measureValue(report: MeasuredReport, id: string): MeasureValue {
  const measure = measureNamed(id);
  return measure.kind === 'derived'
    ? divideParts(measure, measureParts(report, measure), formOf(report))
    : figureValue(report, measure.id);
}

function measureNamed(id: string): Measure {
  const measure = findMeasure(id);
  if (measure === undefined) throw new Error(`"${id}" is no measure`);
  return measure;
}

/** What a derived measure of one report is divided from. */
export function measureParts(report: MeasuredReport, measure: DerivedMeasure): MeasureParts {
  const form = formOf(report);
  const part = measure.part[form];
  const whole = measure.whole?.[form] ?? [];
  const because = [...new Set([...part, ...whole])].filter(
    (id) => figureValue(report, id).state !== 'number',
  );
  const [first] = because;
  if (first !== undefined) {
    const { state } = figureValue(report, first);
    return { state: state === 'number' ? 'missing' : state, because };
  }
  return {
    state: 'number',
    part: sumOf(report, part),
    whole: measure.whole ? sumOf(report, whole) : 1,
  };
}

/** A report without fixed tables lacks what the newest form would have. */
function formOf({ templates }: MeasuredReport): keyof FigureSum {
  return templates.applications === '2019' ? '2019' : '2021';
}

function sumOf(report: MeasuredReport, ids: readonly string[]): number {
  return ids.reduce((sum, id) => {
    const value = figureValue(report, id);
    return value.state === 'number' ? addExact(sum, value.value) : sum;
  }, 0);
}

/** A figure as it was printed; of several mentions in prose the first that is a number. */
function figureValue({ figures, stated }: MeasuredReport, id: string): MeasureValue {
  const mentions = stated?.filter(({ figure }) => figure === id) ?? [];
  const mention = mentions.find(({ state }) => state === 'number') ?? mentions[0];
  const cell = findFigure(id) ? figures[id] : mention;
  if (cell?.state === 'number') return { state: 'number', value: cell.value };
  const absent = findFigure(id) ? 'notInTemplate' : 'missing';
  return { state: cell?.state ?? absent, because: [id] };
}

/** The value of a derived measure: none without a whole, and none where part and whole do not fit. */
export function divideParts(
  measure: DerivedMeasure,
  parts: MeasureParts,
  form: keyof FigureSum = '2021',
): MeasureValue {
  if (parts.state !== 'number') return parts;
  const { part, whole } = parts;
  const wholeIds = measure.whole?.[form] ?? [];
  if (whole === 0) return { state: 'noDenominator', because: wholeIds };
  const value = quotientOf(measure, part, whole);
  if (Number.isNaN(value)) {
    return { state: 'outOfRange', because: [...measure.part[form], ...wholeIds] };
  }
  const small = measure.unit !== 'perYear' && whole < SMALL_BELOW;
  return { state: 'number', value, denominator: whole, ...(small && { small }) };
}

/** Part by whole as a derived measure counts it; NaN without a whole or where the two do not fit. */
export function quotientOf({ unit }: DerivedMeasure, part: number, whole: number): number {
  const isPart = part >= 0 && whole > 0 && (unit !== 'share' || part <= whole);
  if (!isPart) return Number.NaN;
  return (part / whole) * (unit === 'perHundred' ? 100 : 1);
}

/** A measure over several reports, which says on how many of them it rests. */
export type MeasureOver = MeasureValue & {
  readonly counted: number;
  readonly reports: number;
};

/**
 * A measure over several reports together: figures are added up, part and whole each for itself
 * before they are divided. Reports without the numbers are left out and not counted; where none
 * has them, the state is that of the first.
 */
export function measureOver(reports: readonly MeasuredReport[], id: string): MeasureOver {
  const measure = measureNamed(id);
  const parts = reports.map((report) =>
    measure.kind === 'derived'
      ? measureParts(report, measure)
      : partsOfFigure(figureValue(report, id)),
  );
  const counted = parts.filter((each) => each.state === 'number');
  const sum = {
    state: 'number' as const,
    part: counted.reduce((total, { part }) => total + part, 0),
    whole: counted.reduce((total, { whole }) => total + whole, 0),
  };
  const pooled = counted.length > 0 ? sum : (parts[0] ?? { state: 'missing', because: [id] });
  const value = measure.kind === 'derived' ? divideParts(measure, pooled) : figureOf(pooled);
  return { ...value, counted: counted.length, reports: reports.length };
}

const partsOfFigure = (value: MeasureValue): MeasureParts =>
  value.state === 'number' ? { state: 'number', part: value.value, whole: 1 } : value;

const figureOf = (parts: MeasureParts): MeasureValue =>
  parts.state === 'number' ? { state: 'number', value: parts.part } : parts;
