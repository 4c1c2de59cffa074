import type { Mark } from './mark.ts';

/** Marks that stand together; `height` reaches down to where the next block may begin. */
export interface Block {
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Something that can be set at any height. */
export type BlockAt = (top: number) => Block;

/** Blocks one under the other, from `top`. */
export function stackBlocks(blocks: readonly BlockAt[], top = 0): Block {
  const marks: Mark[] = [];
  let bottom = top;
  for (const block of blocks) {
    const placed = block(bottom);
    marks.push(...placed.marks);
    bottom += placed.height;
  }
  return { height: bottom - top, marks };
}
