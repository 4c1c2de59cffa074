import type { Cell } from '../../model/figureState.ts';
import { FIGURES, type TableFigure } from '../../model/figures.ts';
import type { StoredFigure, StoredReport } from '../../model/storedReport.ts';
import { stateKey } from '../stateWord.ts';

/** A figure that differs between two reports. */
export interface FigureChange {
  readonly figure: TableFigure;
  readonly before: StoredFigure;
  readonly after: StoredFigure;
  /** After less before; only where both are numbers. */
  readonly difference: number | undefined;
}

export interface FigureComparison {
  /** Figures that both reports have. */
  readonly compared: number;
  readonly changes: readonly FigureChange[];
  /** Figures that nobody has looked up in one of the two: no change, and none ruled out. */
  readonly uncaptured: number;
}

/**
 * Compares the figures that both reports' templates have, in the form's order; shared ids mean the
 * same in both (FORM.md, table 2). A state is compared like a number: blank and 0 differ.
 */
export function compareFigures(before: StoredReport, after: StoredReport): FigureComparison {
  const changes: FigureChange[] = [];
  let compared = 0;
  let uncaptured = 0;
  for (const figure of FIGURES) {
    const old = before.figures[figure.id];
    const now = after.figures[figure.id];
    if (!old || !now) continue;
    if (isUncaptured(old, before) || isUncaptured(now, after)) {
      uncaptured += 1;
      continue;
    }
    compared += 1;
    if (isSame(old, now)) continue;
    changes.push({ figure, before: old, after: now, difference: subtract(now, old) });
  }
  return { compared, changes, uncaptured };
}

function isUncaptured({ state }: Cell, { capture }: StoredReport): boolean {
  return state !== 'number' && stateKey(state, capture) === 'notCaptured';
}

function isSame(a: Cell, b: Cell): boolean {
  if (a.state === 'number' && b.state === 'number') return a.value === b.value;
  return a.state === b.state;
}

function subtract(a: Cell, b: Cell): number | undefined {
  if (a.state !== 'number' || b.state !== 'number') return undefined;
  // Amounts have decimals, and 0.3 less 0.1 must not be 0.19999999999999998.
  const places = Math.max(decimalsOf(a.value), decimalsOf(b.value));
  return Number((a.value - b.value).toFixed(Math.min(places, 20)));
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
