import { expect, test } from 'vitest';
import type { PdfPage, TextPiece } from './pdfPage.ts';
import { buildPositionBlocks } from './positionLines.ts';

const SIZE = 10;
/** Where the figures of the seven columns begin, in points. */
const COLUMNS = [200, 240, 280, 320, 360, 400, 440];

const piece = (text: string, x: number, y: number): TextPiece => ({
  text,
  x,
  y,
  width: [...text].length * (/\p{Script=Han}/u.test(text) ? SIZE : SIZE / 2),
  size: SIZE,
});

/** A label and its figures; an empty text is a blank cell. */
const row = (label: string, figures: readonly string[], y: number): TextPiece[] => [
  piece(label, 60, y),
  ...figures.flatMap((text, at) => (text === '' ? [] : [piece(text, COLUMNS[at] ?? 0, y)])),
];

const HEADER = [
  ...['自然', '商业', '科研', '公益', '法律', '其', '总'].map((text, at) =>
    piece(text, (COLUMNS[at] ?? 0) - 5, 740),
  ),
  ...['人', '企业', '机构', '组织', '机构', '他', '计'].map((text, at) =>
    piece(text, (COLUMNS[at] ?? 0) - 5, 728),
  ),
];

const page = (number: number, pieces: readonly TextPiece[]): PdfPage => ({
  number,
  width: 595,
  height: 842,
  pieces,
  rules: [],
  unseen: 0,
});

const linesOf = (...pages: readonly PdfPage[]) =>
  buildPositionBlocks(pages).map((block) => (block.kind === 'line' ? block.text : ''));

const FULL = ['1', '0', '0', '2', '0', '0', '3'];
const FULL_ROW = FULL.join('\t');

test('names of columns in several lines are read column by column', () => {
  const lines = linesOf(page(1, [...HEADER, ...row('1.属于甲', FULL, 700)]));
  expect(lines).toEqual([
    '自然人\t商业企业\t科研机构\t公益组织\t法律机构\t其他\t总计',
    `1.属于甲\t${FULL_ROW}`,
  ]);
});

test('a row of a few figures leaves the other columns blank', () => {
  const few = ['', '', '5', '', '', '', '5'];
  const lines = linesOf(
    page(1, [
      ...row('1.属于甲', FULL, 700),
      ...row('2.属于乙', few, 680),
      ...row('3.属于丙', FULL, 660),
    ]),
  );
  expect(lines[1]).toBe('2.属于乙\t\t\t5\t\t\t\t5');
});

test('a header repeated at the top of a page is not the rest of the last label', () => {
  const lines = linesOf(
    page(1, [...HEADER, ...row('1.属于甲', FULL, 700)]),
    page(2, [...HEADER, ...row('2.属于乙', FULL, 700)]),
  );
  expect(lines.slice(1)).toEqual([`1.属于甲\t${FULL_ROW}`, `2.属于乙\t${FULL_ROW}`]);
});

test('digits below digits beside one label are no figure', () => {
  const first = ['1045', '0', '0', '0', '0', '0', '1045'];
  const rest = ['6', '', '', '', '', '', '6'];
  const pieces = [...row('1.属于甲', first, 700), ...row('一类', rest, 688)];
  const [line] = linesOf(page(1, [...pieces, ...row('2.属于乙', FULL, 660)]));
  expect(line).toBe('1.属于甲一类\t1045 6\t0\t0\t0\t0\t0\t1045 6');
});
