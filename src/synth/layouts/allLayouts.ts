import type { Layout } from './layout.ts';
import {
  cellThenPipe,
  cellThenPipeOnly,
  lonePipes,
  lonePipesOnly,
  pipePairs,
  pipeThenCell,
  prettyPipes,
} from './pipeCellLayouts.ts';
import {
  boxedPipes,
  extraCells,
  filledPipes,
  markdown,
  spannedPipes,
  trailingPipes,
} from './pipeRowLayouts.ts';
import { figuresFirst, lines, oneLine, pages, paragraphs, spacedRows } from './plainLayouts.ts';
import { tabCells, tabRows, unevenTabRows } from './tabLayouts.ts';

/** Every layout a report can be written in. */
export const LAYOUTS: readonly Layout[] = [
  tabCells,
  tabRows,
  unevenTabRows,
  paragraphs,
  lines,
  trailingPipes,
  boxedPipes,
  markdown,
  extraCells,
  filledPipes,
  spannedPipes,
  cellThenPipe,
  cellThenPipeOnly,
  lonePipes,
  lonePipesOnly,
  pipeThenCell,
  pipePairs,
  prettyPipes,
  spacedRows,
  figuresFirst,
  pages,
  oneLine,
];
