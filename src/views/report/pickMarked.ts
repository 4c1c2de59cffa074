import type { Check, CheckedFigure } from '../../model/check.ts';

/** A finding over so few figures marks them all. */
const FEW = 4;

/**
 * The figures that a finding marks in the tables. Where many figures are summed and one side is a
 * single figure, that one alone: a whole column of marks would show nothing.
 */
export function pickMarked({
  figures,
  left,
  right,
}: Pick<Check, 'figures' | 'left' | 'right'>): readonly CheckedFigure[] {
  if (figures.length <= FEW) return figures;
  const [first] = figures;
  const last = figures.at(-1);
  if (first && printsNumber(first, left)) return [first];
  if (last && printsNumber(last, right)) return [last];
  return figures;
}

function printsNumber({ cell }: CheckedFigure, value: number | undefined): boolean {
  return cell.state === 'number' && cell.value === value;
}
