import { KIND, kindAt, skipWhite, trimEnd } from './characters.ts';
import type { Stretch, Token } from './tokens.ts';
import { looksLikeValue } from './valueWords.ts';

/**
 * Collects the tokens of a stretch from left to right. Labels were found before on the whole text
 * and may reach over lines; what they cover is never a cell.
 */
export interface TokenWriter<K> {
  readonly tokens: readonly Token<K>[];
  readonly stretch: Stretch<K>;
  /** Writes the labels and the text between them that stand in a range; whether there was any. */
  readonly writeRange: (from: number, to: number) => boolean;
  /** Writes one cell, blank or not. */
  readonly writeCell: (from: number, to: number) => void;
  /** Writes the end of a row, at the end or before a token written earlier. */
  readonly writeBreak: (before?: number) => void;
}

const BREAK = { kind: 'break' } as const;

type WriteCell = (from: number, to: number) => void;

export interface CellRules {
  /** Writes the text between labels: the layout decides what is a cell there. */
  readonly writeText: (from: number, to: number, writeCell: WriteCell) => void;
  /** The empty lines between two tokens, in a layout where they tell something. */
  readonly gapBetween?: (from: number, to: number) => number | undefined;
  /** A line's end does not end a cell: what the text's last line holds may go on. */
  readonly linesMeanNothing?: boolean;
}

export function startTokens<K>(stretch: Stretch<K>, rules: CellRules): TokenWriter<K> {
  const { text, hits } = stretch;
  const gapBefore = rules.gapBetween ?? (() => undefined);
  const tokens: Token<K>[] = [];
  let next = 0;
  let covered = stretch.from;
  let lastEnd = stretch.from;

  const writeCell = (from: number, to: number) => {
    const trimmed = skipWhite(text, from, to);
    const isBlank = trimmed >= to;
    const start = isBlank ? from : trimmed;
    const end = isBlank ? from : trimEnd(text, start, to);
    const gap = gapBefore(lastEnd, start);
    lastEnd = end;
    const cut = reachesEnd(stretch, end, rules.linesMeanNothing === true);
    const isFiller = from === to && kindAt(text, from - 1) === KIND.pipe;
    const cell = text.slice(start, end);
    const isValue = looksLikeValue(cell);
    tokens.push({ kind: 'cell', text: cell, start, end, gap, isFiller, isValue, cut });
  };
  const writeBetween = (from: number, to: number) => {
    const start = skipWhite(text, from, to);
    if (start >= to) return false;
    rules.writeText(start, trimEnd(text, start, to), writeCell);
    return true;
  };
  const writeLabel = (hit: (typeof hits)[number]) => {
    tokens.push({ kind: 'label', hit, gap: gapBefore(lastEnd, hit.start) });
    lastEnd = hit.end;
    if (hit.inner) writeBetween(hit.inner.from, hit.inner.to);
    lastEnd = hit.end;
    covered = hit.end;
  };

  return {
    tokens,
    stretch,
    writeCell,
    writeBreak: (before = tokens.length) => {
      if (tokens[before - 1]?.kind === 'break') return;
      if (before === tokens.length) tokens.push(BREAK);
      else tokens.splice(before, 0, BREAK);
    },
    writeRange: (from, to) => {
      let at = Math.max(from, covered);
      let wrote = at > from;
      for (let hit = hits[next]; hit && hit.start < to; hit = hits[next]) {
        writeBetween(at, hit.start);
        writeLabel(hit);
        wrote = true;
        next += 1;
        at = hit.end;
      }
      return at < to && writeBetween(at, to) ? true : wrote;
    },
  };
}

/** Whether nothing but white space stands between a position and the end of the text. */
function reachesEnd<K>({ text, to }: Stretch<K>, from: number, overLines: boolean): boolean {
  let at = from;
  for (; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    if (kind !== KIND.white && !(overLines && kind === KIND.line)) break;
  }
  return at >= text.length || from >= to;
}
