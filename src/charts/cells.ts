import { addExact } from '../model/addExact.ts';
import { type Cell, numberOf } from '../model/cell.ts';
import type { MeasuredReport } from '../model/measure.ts';
import type { Capture } from '../model/storedReport.ts';
import type { Words } from './chart.ts';

/** A table figure of a report; what its templates do not have is not in the template. */
export function cellOf(report: Pick<MeasuredReport, 'figures'>, figure: string): Cell {
  return report.figures[figure] ?? { state: 'notInTemplate' };
}

/** The sum of cells, a number only if all of them are: else the first other state. */
export function sumCells(cells: readonly Cell[]): Cell {
  if (cells.length === 0) return { state: 'notInTemplate' };
  return cells.reduce((sum, cell) => {
    if (sum.state !== 'number') return sum;
    return cell.state === 'number'
      ? { state: 'number', value: addExact(sum.value, cell.value) }
      : cell;
  });
}

/** A cell as words: the number, or what stands in its place. */
export function cellWords(cell: Cell, capture: Capture, words: Words): string {
  if (cell.state === 'number') return words.number(cell.value);
  if (cell.state === 'missing' && capture === 'partial') return words.t('chart.state.notCaptured');
  return words.t(`state.${cell.state}.phrase`);
}

/** What can be drawn of a cell: a printed negative or broken number has no length. */
export function lengthOf(cell: Cell): number {
  const value = numberOf(cell) ?? 0;
  return Number.isFinite(value) && value > 0 ? value : 0;
}

/** One word for several cells that are no numbers: their state, or that there are no numbers. */
export function formatStates(cells: readonly Cell[], capture: Capture, words: Words): string {
  const states = [...new Set(cells.map((cell) => cellWords(cell, capture, words)))];
  return states.length === 1 ? (states[0] ?? '') : words.t('chart.state.none');
}
