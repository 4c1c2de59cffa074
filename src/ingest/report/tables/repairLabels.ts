import type { TableKey } from '../../../model/parts.ts';
import { editDistance } from '../../grid/editDistance.ts';
import { lettersOf } from '../../grid/labelTrie.ts';
import { DASH_MARKS } from '../../grid/numberWords.ts';
import type { CellToken, LabelToken, Token } from '../../grid/tokens.ts';
import { isPlainValue } from '../../grid/valueWords.ts';
import { simplify } from './labelCharacters.ts';
import { rankOf } from './rowRank.ts';
import { LABELS, type LabelKey, type TableLabel } from './tableLabels.ts';

type TableToken = Token<LabelKey>;

export interface RepairedLabels {
  readonly tokens: readonly TableToken[];
  readonly damaged: readonly TableLabel[];
}

/** Texts that are looked at in one table; a table has at most 28 rows. */
const MOST_TEXTS = 80;
/** Cells or lines that one label may have been torn into. */
const MOST_PARTS = 3;
const LONGEST_LABEL = 120;

/**
 * Reads texts that differ from the label of a missing row by one character (two in a long label)
 * as that row's label. The row must be one that fits between the rows around it, and no other row
 * may be as close.
 */
export function repairLabels(tokens: readonly TableToken[], table: TableKey): RepairedLabels {
  if (!tokens.some(isText)) return { tokens, damaged: [] };
  const repaired: TableToken[] = [];
  const damaged: TableLabel[] = [];
  const found = new Set(tokens.flatMap((token) => rowOf(token) ?? []));
  const next = nextRanks(tokens);
  let previous = -1;
  let looked = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as TableToken;
    const row = rowOf(token);
    if (row) previous = Math.max(previous, rankOf(row));
    if (isText(token) && looked < MOST_TEXTS) {
      looked += 1;
      const window = { after: previous, before: next[index] ?? Number.POSITIVE_INFINITY };
      const fit = findFit(tokens, index, (id) => isOpen(table, id, found, window));
      if (fit) {
        found.add(fit.row);
        previous = rankOf(fit.row);
        const label = toLabel(token, fit, table);
        damaged.push(label.hit);
        repaired.push(label);
        index += fit.parts - 1;
        continue;
      }
    }
    repaired.push(token);
  }
  return { tokens: repaired, damaged };
}

/** Whether a token is a cell with words in it, which no label is. */
const isText = (token: TableToken): token is CellToken => token.kind === 'cell' && !token.isValue;

const rowOf = (token: TableToken) =>
  token.kind === 'label' && token.hit.key.kind === 'row' ? token.hit.key.row : undefined;

/** For each token the lowest rank of a row label after it. */
function nextRanks(tokens: readonly TableToken[]): number[] {
  const ranks = new Array<number>(tokens.length);
  let rank = Number.POSITIVE_INFINITY;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    ranks[index] = rank;
    const row = rowOf(tokens[index] as TableToken);
    if (row) rank = Math.min(rank, rankOf(row));
  }
  return ranks;
}

interface Window {
  readonly after: number;
  readonly before: number;
}

const isOpen = (table: TableKey, id: string, found: ReadonlySet<string>, window: Window) =>
  id.startsWith(`${table}.`) &&
  !found.has(id) &&
  rankOf(id) > window.after &&
  rankOf(id) < window.before;

interface Fit {
  readonly row: string;
  /** How many tokens make up the label. */
  readonly parts: number;
  readonly end: number;
}

function findFit(
  tokens: readonly TableToken[],
  index: number,
  isOpenRow: (row: string) => boolean,
): Fit | undefined {
  let text = '';
  for (let parts = 1; parts <= MOST_PARTS; parts += 1) {
    const token = tokens[index + parts - 1];
    if (token?.kind !== 'cell' || token.isValue) return undefined;
    if (endsWithValue(token.text)) return undefined;
    text += token.text;
    if (text.length > LONGEST_LABEL) return undefined;
    const row = closestRow(lettersOf(text, simplify), isOpenRow);
    if (row) return { row, parts, end: token.end };
  }
  return undefined;
}

const NUMBER_AT_END = /\p{L}.*[\d０-９][^\p{L}]*$/su;

/**
 * Where the whole table is one line, or values are parted by marks that part no cells, an unknown
 * text has the values around it, which are no label's. Nor does a label end with a mark for none.
 */
function endsWithValue(text: string): boolean {
  const [, last = ''] = /\s(\S+)$/.exec(text) ?? [];
  const isMarked = DASH_MARKS.includes(text.trimEnd().at(-1) ?? ' ');
  return isMarked || NUMBER_AT_END.test(text) || (last !== '' && isPlainValue(last));
}

interface RowText {
  readonly row: string;
  readonly letters: string;
}

const ROW_TEXTS: readonly RowText[] = [
  ...LABELS.flatMap(({ text, key }) =>
    key.kind === 'row' ? [{ row: key.row, letters: lettersOf(text, simplify) }] : [],
  ),
  { row: 'applications.concluded', letters: '总计' },
  { row: 'applications.otherHandling.other', letters: '其他' },
];

function closestRow(letters: string, isOpenRow: (row: string) => boolean): string | undefined {
  let best = Number.POSITIVE_INFINITY;
  let rows = new Set<string>();
  for (const { row, letters: expected } of ROW_TEXTS) {
    const limit = allowedDamage(expected.length);
    if (!isOpenRow(row)) continue;
    const distance = editDistance(letters, expected, limit);
    if (distance > limit || distance > best) continue;
    if (distance < best) rows = new Set();
    best = distance;
    rows.add(row);
  }
  const [row] = rows;
  return rows.size === 1 ? row : undefined;
}

/** Labels of two characters cannot be told when one of them is damaged. */
function allowedDamage(length: number): number {
  if (length < 3) return 0;
  return length < 9 ? 1 : 2;
}

function toLabel(cell: CellToken, fit: Fit, table: TableKey): LabelToken<LabelKey> {
  const key = { kind: 'row', table, row: fit.row } as const;
  const hit = { key, start: cell.start, textEnd: fit.end, end: fit.end };
  return { kind: 'label', hit, gap: cell.gap };
}
