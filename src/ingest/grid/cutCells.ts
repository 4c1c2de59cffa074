import { isGap, KIND, kindAt } from './characters.ts';
import { cutPipeCells, cutPipeRows } from './cutPipes.ts';
import { cutPlain } from './cutPlain.ts';
import { cutTabs } from './cutTabs.ts';
import type { Layout, Stretch, Token } from './tokens.ts';

/** Cuts a stretch of text into labels, cells and row ends. */
export function cutCells<K>(stretch: Stretch<K>): { layout: Layout; tokens: readonly Token<K>[] } {
  const layout = findLayout(stretch);
  const cut = { pipeRows: cutPipeRows, pipeCells: cutPipeCells, tabs: cutTabs, plain: cutPlain };
  return { layout, tokens: cut[layout](stretch) };
}

interface Counts {
  pipes: number;
  tabs: number;
  /** Pieces with content on lines that hold several of them between pipes. */
  inRows: number;
  /** Pieces with content that have a line of their own. */
  alone: number;
}

/** A table has at least this many separators, or its separators are chance. */
const FEWEST_SEPARATORS = 2;

function findLayout<K>(stretch: Stretch<K>): Layout {
  const { pipes, tabs, inRows, alone } = countSeparators(stretch);
  if (pipes >= FEWEST_SEPARATORS && pipes * 2 >= tabs) {
    return inRows >= alone ? 'pipeRows' : 'pipeCells';
  }
  return tabs >= FEWEST_SEPARATORS ? 'tabs' : 'plain';
}

function countSeparators<K>({ text, from, to }: Stretch<K>): Counts {
  const counts: Counts = { pipes: 0, tabs: 0, inRows: 0, alone: 0 };
  let pieces = 0;
  let pipesOfLine = 0;
  let hasContent = false;
  const endPiece = () => {
    if (hasContent) pieces += 1;
    hasContent = false;
  };
  for (let at = from; at <= to; at += 1) {
    const kind = at === to ? KIND.line : kindAt(text, at);
    if (!isGap(kind)) hasContent = true;
    else if (kind === KIND.pipe) {
      pipesOfLine += 1;
      endPiece();
    } else if (kind === KIND.line) {
      endPiece();
      counts.pipes += pipesOfLine;
      if (pieces > 1 && pipesOfLine > 0) counts.inRows += pieces;
      else counts.alone += pieces;
      pieces = 0;
      pipesOfLine = 0;
    } else if (kind === KIND.tab) counts.tabs += 1;
  }
  return counts;
}
