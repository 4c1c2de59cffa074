import type { Measure } from '../../model/measure.ts';
import type { Words } from '../chart.ts';

/** A value as the axes show it, in words: `12.3%`, `1,024`, `0.5`. */
export function formatShown(value: number, { unit }: Pick<Measure, 'unit'>, words: Words): string {
  const rounded = roundTo(value, Math.abs(value) < 0.1 ? 3 : Math.abs(value) < 1000 ? 1 : 0);
  if (unit === 'share') return `${words.number(rounded)}%`;
  return words.number(unit === 'perHundred' || unit === 'perYear' ? rounded : roundTo(value, 4));
}

export function roundTo(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
