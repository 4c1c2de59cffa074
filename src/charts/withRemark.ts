import type { Layout } from './layout.ts';
import { placeWords, type YearBlock } from './placeYearRows.ts';

/** A year's marks with a remark under them, as what its sums rest on; unchanged without one. */
export function withRemark(block: YearBlock, top: number, text: string, layout: Layout): YearBlock {
  if (text === '') return block;
  const remark = placeWords(text, layout.left, top + block.height - 4, layout, layout.size * 1.5);
  return {
    height: block.height + remark.height + 2,
    baseline: block.baseline,
    marks: [...block.marks, ...remark.marks],
  };
}
