import { meetsInDigits, OBJECT } from '../documentTree.ts';
import { raiseDigits } from '../raiseDigits.ts';

/** A piece of a cell's text that is set in one way (ECMA-376 part 1, 18.4.4). */
interface TextRun {
  readonly text: string;
  readonly font?: {
    readonly size?: number;
    readonly strikethrough?: boolean;
    readonly color?: { readonly rgb?: string; readonly theme?: number };
    readonly vertAlign?: 'superscript' | 'subscript';
  };
}

/** Marks of notes are no larger, in points. */
const LARGEST_MARK = 7;
/** Of the theme's colours the first is that of the sheet. */
const PAGE_THEME = 0;

/**
 * The text of a cell with runs: what is struck out is gone, and digits that are set apart are not
 * those of one number. A cell whose whole text is struck out is not blank.
 */
export function joinRuns(runs: readonly TextRun[]): string {
  const shown = runs.filter(({ font }) => !font?.strikethrough);
  let joined = '';
  let last: TextRun | undefined;
  for (const run of shown) {
    const text = run.font?.vertAlign === 'superscript' ? raiseDigits(run.text) : run.text;
    const isApart = last && meetsInDigits(joined, text) && areSetApart(last, run);
    joined += isApart ? ` ${text}` : text;
    if (text !== '') last = run;
  }
  const isStruck = shown.length < runs.length && joined.trim() === '';
  return isStruck ? OBJECT : joined;
}

function areSetApart({ font: a }: TextRun, { font: b }: TextRun): boolean {
  const sizes = [a?.size, b?.size].filter((size) => size !== undefined);
  const isMark = Math.min(...sizes) <= LARGEST_MARK && a?.size !== b?.size;
  return a?.vertAlign !== b?.vertAlign || isUnseen(a) !== isUnseen(b) || isMark;
}

function isUnseen(font: TextRun['font']): boolean {
  const { rgb, theme } = font?.color ?? {};
  return /f{6}$/i.test(rgb ?? '') || theme === PAGE_THEME;
}
