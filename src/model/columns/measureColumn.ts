import { type Cell, FIGURE_STATES } from '../cell.ts';
import {
  type DerivedMeasure,
  MEASURE_STATES,
  type Measure,
  type MeasuredReport,
  SMALL_BELOW,
} from '../measure.ts';
import { findMeasure } from '../measures.ts';
import { measureParts, measureValue, quotientOf } from '../measureValue.ts';
import { type CellColumn, createCellWriter, parseCells } from './cellText.ts';
import { formatColumnFile, lineOf, parseColumnFile } from './columnFile.ts';

/** One measure in every report of a year, in the order of the year's reports file. */
export interface MeasureColumn {
  readonly release: string;
  readonly year: number;
  readonly measure: Measure;
  /** Places in MEASURE_STATES; 0 is a number. */
  readonly states: Uint8Array;
  /** NaN where the state is no number; shares run from 0 to 1. */
  readonly values: Float64Array;
  /** Of derived measures: what the value was divided from. NaN where there is no number. */
  readonly parts?: Float64Array;
  readonly wholes?: Float64Array;
}

/** Puts one measure of report after report into the text of its column. */
export interface MeasureColumnWriter {
  add(report: MeasuredReport): void;
  text(head: { readonly release: string; readonly year: number }): string;
}

/** A column with no reports yet. */
export function createMeasureColumn(measure: Measure): MeasureColumnWriter {
  const first = createCellWriter();
  const second = createCellWriter();
  let reports = 0;
  return {
    add: (report) => {
      reports += 1;
      if (measure.kind === 'derived') {
        const parts = measureParts(report, measure);
        const isNumber = parts.state === 'number';
        first.add(isNumber ? { state: 'number', value: parts.part } : inputCell(parts.state));
        second.add(isNumber ? { state: 'number', value: parts.whole } : inputCell(parts.state));
      } else {
        const value = measureValue(report, measure.id);
        first.add(value.state === 'number' ? value : inputCell(value.state));
      }
    },
    text: ({ release, year }) =>
      formatColumnFile({
        kind: 'measure',
        release,
        lines: [
          { key: 'year', text: String(year) },
          { key: 'measure', text: measure.id },
          { key: 'reports', text: String(reports) },
          { key: measure.kind === 'derived' ? 'part' : 'value', text: first.text() },
          ...(measure.kind === 'derived' ? [{ key: 'whole', text: second.text() }] : []),
        ],
      }),
  };
}

/** A figure and the inputs of a derived measure have no states but those of figures. */
function inputCell(state: string): Cell {
  const found = FIGURE_STATES.find((each) => each === state);
  return { state: found === undefined || found === 'number' ? 'missing' : found };
}

/** Reads a measure's file; throws where it is none, or of a measure that there is not. */
export function parseMeasureColumn(text: string): MeasureColumn {
  const file = parseColumnFile(text, 'measure');
  const measure = findMeasure(lineOf(file, 'measure'));
  if (measure === undefined) throw new Error(`"${lineOf(file, 'measure')}" is no measure`);
  const count = Number(lineOf(file, 'reports'));
  const head = { release: file.release, year: Number(lineOf(file, 'year')), measure };
  if (measure.kind !== 'derived') return { ...head, ...parseCells(lineOf(file, 'value'), count) };
  const part = parseCells(lineOf(file, 'part'), count);
  const whole = parseCells(lineOf(file, 'whole'), count);
  return { ...head, ...divideColumns(measure, part, whole) };
}

const NO_DENOMINATOR = MEASURE_STATES.indexOf('noDenominator');
const OUT_OF_RANGE = MEASURE_STATES.indexOf('outOfRange');

function divideColumns(measure: DerivedMeasure, part: CellColumn, whole: CellColumn) {
  const states = new Uint8Array(part.states);
  const values = new Float64Array(states.length).fill(Number.NaN);
  for (let at = 0; at < states.length; at += 1) {
    if (states[at] !== 0) continue;
    const divisor = whole.values[at] ?? 0;
    const value = quotientOf(measure, part.values[at] ?? 0, divisor);
    if (Number.isNaN(value)) states[at] = divisor === 0 ? NO_DENOMINATOR : OUT_OF_RANGE;
    else values[at] = value;
  }
  return { states, values, parts: part.values, wholes: whole.values };
}

/** Whether the value at a place rests on fewer than 30: to be marked, and never ranked. */
export function isSmallAt({ measure, states, wholes }: MeasureColumn, at: number): boolean {
  const counts = measure.kind === 'derived' && measure.unit !== 'perYear';
  return counts && states[at] === 0 && (wholes?.[at] ?? 0) < SMALL_BELOW;
}
