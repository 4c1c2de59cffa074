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

test('the number of a row beside a label of two lines is not its first figure', () => {
  const numbered = (number: number, y: number) => [
    piece(`${number}`, 20, y),
    piece('属于甲乙', 60, y + 7),
    piece('丙', 60, y - 7),
    ...row('', FULL, y).slice(1),
  ];
  const lines = linesOf(
    page(
      1,
      [1, 2, 3].flatMap((at) => numbered(at, 740 - 40 * at)),
    ),
  );
  expect(lines).toEqual(Array(3).fill(`属于甲乙丙\t${FULL_ROW}`));
});

test('figures beside no label cast doubt on the words above and below them', () => {
  const apart = [
    piece('1.属于甲', 60, 702),
    ...row('', FULL, 690).slice(1),
    piece('2.属于乙', 60, 678),
  ];
  const lines = linesOf(page(1, apart));
  expect(lines).toContain(`1.属于甲${'\t?'.repeat(7)}`);
  expect(lines).toContain(`2.属于乙${'\t?'.repeat(7)}`);
});

test('figures above a row and as near to the one before make both doubtful', () => {
  const pieces = [
    ...row('1.属于甲', FULL, 724),
    piece('104', COLUMNS[1] ?? 0, 712),
    ...row('2.属于乙', FULL, 700),
  ];
  const doubtful = ['1', '0 ?', '0', '2', '0', '0', '3'].join('\t');
  const lines = linesOf(page(1, pieces));
  expect(lines[0]).toBe(`1.属于甲\t${doubtful}`);
  expect(lines[2]).toBe(`2.属于乙\t${doubtful}`);
});

test('a figure below a blank is no figure of its own', () => {
  const few = ['', '', '5', '', '', '', '5'];
  const pieces = [
    ...row('1.属于甲', FULL, 760),
    ...row('2.属于乙', few, 720),
    piece('6', COLUMNS[0] ?? 0, 708),
    ...row('3.属于丙', FULL, 660),
  ];
  expect(linesOf(page(1, pieces))[1]).toBe('2.属于乙\t6 ?\t\t5\t\t\t\t5');
});

test('digits above a short row of table 2 make its figure none', () => {
  const pieces = [
    piece('104', 200, 712),
    piece('甲类', 60, 700),
    piece('56', 200, 700),
    piece('3', 260, 700),
  ];
  expect(linesOf(page(1, pieces))).toEqual(['甲类\t104 56\t3']);
});

test('words below a short row may be its label, and are no row of blanks', () => {
  const pieces = [piece('甲类', 60, 700), piece('5', 200, 700), piece('乙类', 60, 688)];
  expect(linesOf(page(1, pieces))).toEqual(['甲类\t5', `乙类${'\t?'.repeat(3)}`]);
});

test('a mark that touches a narrow label is its figure', () => {
  const pieces = [piece('甲乙丙', 60, 700), piece('/', 90, 700), piece('类', 60, 688)];
  expect(linesOf(page(1, pieces))).toEqual(['甲乙丙\t/', `类${'\t?'.repeat(3)}`]);
});

test("a group's name below a short row is no label of its own", () => {
  const pieces = [
    piece('甲类', 60, 700),
    piece('5', 200, 700),
    piece('第二条第（五）项', 60, 682),
    piece('乙类', 60, 664),
    piece('6', 200, 664),
  ];
  expect(linesOf(page(1, pieces))).toEqual(['甲类\t5', '第二条第（五）项', '乙类\t6']);
});

test('two labels that run together name no row', () => {
  const pieces = [
    ...row('1.属于甲', FULL, 760),
    piece('2.属于乙3.', 60, 720),
    piece('3.属于丙', 120, 714),
    ...row('', FULL, 714).slice(1),
    ...row('4.属于丁', FULL, 660),
  ];
  expect(linesOf(page(1, pieces))).not.toContainEqual(expect.stringMatching(/^2.*3/));
});

test('a line of figures that was on the page before is no repeated header', () => {
  const first = page(1, [...row('1.属于甲', FULL, 700)]);
  const second = page(2, [
    ...row('', ['1', '0'], 712).slice(1),
    ...row('2.属于乙', FULL, 700),
    ...row('3.属于丙', FULL, 640),
  ]);
  expect(linesOf(first, second)).toContain(['2.属于乙', '1 1', '0 0', ...FULL.slice(2)].join('\t'));
});

test('figures beside a group of rows may be the beginnings of those below them', () => {
  const beginnings = ['199', '', '104', '', '', '', '303'];
  const ends = ['9', '0', '56', '2', '0', '0', '9'];
  const pieces = [
    ...row('1.属于甲', FULL, 740),
    ...row('三、甲类', beginnings, 700),
    ...row('1.属于乙', ends, 688),
    ...row('2.属于丙', FULL, 660),
  ];
  const lines = linesOf(page(1, pieces));
  expect(lines[2]).toBe(['1.属于乙', '9 ?', '0', '56 ?', '2', '0', '0', '9 ?'].join('\t'));
});

test('lines of figures beside no label are none of the row below them', () => {
  const pieces = [
    ...row('1.属于甲', FULL, 760),
    ...['甲', '类', '一'].map((letter, at) => piece(letter, 20, 724 - 12 * at)),
    ...row('', ['', '', '', '', '', '', '4'], 724).slice(1),
    ...row('', ['1', '', '1', '1', '1', '', '2'], 712).slice(1),
    ...row('2.属于乙', ['5', '6', '7', '8', '9', '0', '1'], 700),
    ...row('3.属于丙', FULL, 640),
  ];
  const lines = linesOf(page(1, pieces));
  expect(lines).toContain(['2.属于乙', '5 ?', '6', '7 ?', '8 ?', '9 ?', '0', '1 ?'].join('\t'));
});

test('figures alone at the top of a page may be the ends of those above the break', () => {
  const first = page(1, row('1.属于甲', FULL, 80));
  const second = page(2, [...row('', ['', '7'], 760).slice(1), ...row('2.属于乙', FULL, 700)]);
  const doubtful = ['1', '0 ?', ...FULL.slice(2)].join('\t');
  expect(linesOf(first, second)[0]).toBe(`1.属于甲\t${doubtful}`);
});

test("a stroke in a column's name casts no doubt on the figures below it", () => {
  const names = [piece('甲增', 200, 712), piece('/', 220, 712), piece('减', 225, 712)];
  const pieces = [...names, piece('甲类', 60, 700), piece('27', 210, 700), piece('3', 260, 700)];
  expect(linesOf(page(1, pieces))[1]).toBe('甲类\t27\t3');
});
