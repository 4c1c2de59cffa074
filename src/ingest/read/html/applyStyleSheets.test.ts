import { describe, expect, test } from 'vitest';
import { readHtml } from '../readHtml.ts';

const ROWS = '<tr><td>规章</td><td>0</td></tr><tr><td>处罚</td><td>5</td></tr>';

function rowsOf(sheet: string, rows: string, media = '') {
  const page = `<!DOCTYPE html><style ${media}>${sheet}</style><table id="t" class="list data">${ROWS}${rows}</table>`;
  const { blocks } = readHtml(Buffer.from(page));
  return blocks.flatMap((block) =>
    block.kind === 'table' ? block.grid.rows.map((row) => row.map((cell) => cell.text)) : [],
  );
}
/** The text of a cell that holds a 3 and, in an element of the class `x`, a 9. */
const cellOf = (sheet: string, own = '', media = '') =>
  rowsOf(sheet, `<tr><td>许可</td><td>3<span class="w x"${own}>9</span></td></tr>`, media)[2]?.[1];
const HIDES = 'display:none';

describe('what a sheet of the page hides', () => {
  test.each([
    '.x{display:none}',
    'SPAN.x { color: red; Display : None !important; }',
    '.y, td .x{visibility:hidden}',
    '#t tr > td > .w.x{visibility:collapse}',
    'span[class]{opacity:0}',
    '[class]{font-size:0} [title="x y"]{color:red}',
    '.x{display:none',
    'span:not(.y){text-decoration:line-through}',
    'td span:last-child{position:absolute;left:-9999px}',
    '<!-- /* } */ @font-face{src:url("}")} @import url(a.css); .x{mso-hide:all} -->',
    '@media screen{.y{color:red} .x{display:none}}',
    '@media print , only screen and (min-width : 800px){.x{display:none}}',
    '@media not print{@supports (display:none){.x{display:none}}}',
    'b + .x, td > i ~ span{display:none} span:nth-child(2n + 1){display:none}',
    'span:nth-last-child(odd):nth-of-type(-n+1){display:none}',
    '[class^="w"][class$=x][class*=w][class~=x]{display:none}',
    'table .x{display:none} .x{display:inline}',
    'td:has(> span) :is(b, .x):not(.y, .z){display:none}',
    ':where(#t) .x{display:inline} .x{display:none}',
    '.x:not(:hover){display:none} .y{color:red;;}}',
    String.raw`.\78{display:none}`,
    '[class="W X" i]{display:none}',
    '@layer a{@media (min-width:20em) and (not (max-width:30em)){.x{display:none}}}',
    '.x{*display:inline;font-size:1em;display:none;color}',
  ])('is no part of the cell: %s', (sheet) => {
    expect(cellOf(sheet)).toBe('3');
  });

  test.each([
    ['.x:hover{display:none} .x::before{display:none} .x:after{visibility:hidden}', ''],
    ['@media print{.x{display:none}}', ''],
    ['@media (max-width:600px){.x{display:none}}', ''],
    ['@media screen and (min-width:2000px), print{.x{display:none}}', ''],
    ['@media screen and (orientation:portrait){.x{display:none}}', ''],
    ['@keyframes a{from .x{display:none}}', ''],
    ['b + .x, b ~ .x, .x + .x, span:nth-child(2n){display:none}', ''],
    ['[class^="x"],[class$=w],[class*=v],[class~="w x"]{display:none}', ''],
    ['.x{display:none} .w.x{display:inline}', ''],
    ['.x{display:none}', ' style="display:inline"'],
    ['p .x, tr > .x, .X, x, .w.v, td:first-child .x{display:none}', ''],
    ['.x{font-size:0.9em;left:-3px;opacity:.8}', ''],
    ['.x{content:";display:none"}', ''],
    ['.x, {display:none} > .x{display:none} .x:header{display:none}', ''],
    ['.x:is(.y, :hover), td:has(.x + .x) .x, .x:unknown{display:none}', ''],
    ['#t .x{display:inline} :is(.x, .y) , .x{display:none}', ''],
    ['.x{font-size:0}', ' style="font-size:1em"'],
    ['@media screen and (min-width:100em), not screen, ((a)) {.x{display:none}}', ''],
  ])('is nothing here: %s', (sheet, own) => {
    expect(cellOf(sheet, own)).toBe('3 9');
  });

  test('is nothing where the sheet is not for screens', () => {
    expect(cellOf('.x{display:none}', '', 'media="print"')).toBe('3 9');
    expect(cellOf('.x{display:none}', '', 'type="text/less"')).toBe('3 9');
    expect(cellOf('.x{display:none}', '', 'media="screen" type="text/css"')).toBe('3');
  });

  const OLD = '<tr class="old"><td>规章</td><td>9</td></tr>';

  test.each(['tr.old', '.list .old', 'tr.old td', '#t .old > td', 'tr:nth-child(3)'])(
    'is a row: %s',
    (selector) => {
      const rows = rowsOf(`${selector}{${HIDES}}`, OLD).filter((row) => row.length > 0);
      expect(rows).toEqual([
        ['规章', '0'],
        ['处罚', '5'],
      ]);
    },
  );

  test('is a table', () => {
    expect(rowsOf(`table.data{${HIDES}}`, OLD)).toEqual([]);
  });

  test('is no table that its parts would draw', () => {
    const drawn = '.t{display:table} .r{display:table-row} .c{display:table-cell}';
    const row = '<div class="r"><b class="c">规章</b><b class="c">3</b></div>';
    const { blocks } = readHtml(
      Buffer.from(`<style>${drawn}</style><div class="t">${row}${row}</div>`),
    );
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({ kind: 'table' });
  });
});

describe('names of classes', () => {
  const page = (head: string) =>
    readHtml(Buffer.from(`${head}<style>.X{display:none}</style><p>3<i class="x">9</i></p>`));

  test('forget their case in pages of old, and only there', () => {
    expect(page('').blocks).toMatchObject([{ text: '3' }]);
    expect(page('<!DOCTYPE html>').blocks).toMatchObject([{ text: '39' }]);
  });
});

describe('a cell that a sheet hides when it is empty', () => {
  test('is not empty where it holds a space', () => {
    const [, , row] = rowsOf('td:empty{display:none}', '<tr><td> </td><td></td><td>1</td></tr>');
    expect(row).toEqual(['', '1']);
  });
});

describe('a page that hides the whole of itself', () => {
  test('is one that a program shows', () => {
    expect(rowsOf('html,body{display:none!important}', '')).toHaveLength(2);
  });
});

describe('sheets stay within their limits', () => {
  test.each([
    ['braces', '{'.repeat(200_000)],
    ['comments', '/*'.repeat(200_000)],
    ['strings', `"'`.repeat(200_000)],
    ['rules', '.x{display:none}'.repeat(20_000)],
    ['selectors', `${'.x,'.repeat(60_000)}.x{display:none}`],
    ['blocks in blocks', '@media screen{'.repeat(20_000)],
  ])('%s', (_, sheet) => {
    const start = performance.now();
    rowsOf(sheet, '');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('media, looked at once each', () => {
    const start = performance.now();
    const { diagnostics } = readHtml(
      Buffer.from(`<style>${'@media (a){.x{display:none}}'.repeat(40_000)}</style><p>1`),
    );
    expect(performance.now() - start).toBeLessThan(3000);
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ['blocks', '@media screen{'.repeat(65)],
    ['selectors', `${':not('.repeat(65)}.x${')'.repeat(65)}{display:none}`],
  ])('%s too deep in one another are refused', (_, sheet) => {
    const { diagnostics } = readHtml(Buffer.from(`<style>.x{display:none}${sheet}</style><p>1`));
    expect(diagnostics).toMatchObject([{ code: 'limit-reached' }]);
  });

  test.each(['div ', 'div ~ '])('selectors that fit in many ways: %s', (word) => {
    const sheet = `${word.repeat(40)}.y .x{display:none}`;
    const start = performance.now();
    const { diagnostics } = readHtml(
      Buffer.from(`<style>${sheet}</style>${'<div class="x">'.repeat(3000)}`),
    );
    expect(performance.now() - start).toBeLessThan(5000);
    expect(diagnostics.every(({ code }) => code === 'limit-reached')).toBe(true);
  });
});

describe('what a sheet puts beside a text', () => {
  const row = '<tr class="a"><td>许可</td><td class="z">21</td></tr>';

  test.each([
    '.z::before{content:"1"}',
    '.a .z:after { color:red; content : "0" }',
    'tr>.z::after{content:"万"}',
  ])('may be part of the number: %s', (sheet) => {
    expect(rowsOf(sheet, row)[2]).toEqual(['许可', '\uFFFC']);
  });

  test.each([
    '.z::before{content:""}',
    String.raw`.z::before{content:"\e601";font-family:icons}`,
    '.z:after{content:"。"}',
    '.y:after{content:"1"}',
    '.z{content:"1"}',
    '@media print{.z:after{content:"1"}}',
  ])('is none here: %s', (sheet) => {
    expect(rowsOf(sheet, row)[2]).toEqual(['许可', '21']);
  });
});

describe('text that is turned about', () => {
  const OBJECT = '￼';
  test.each([
    ['<bdo dir="rtl">21</bdo>', OBJECT],
    ['1<bdo dir="RTL">21</bdo>', `1${OBJECT}`],
    ['<i style="direction:rtl;unicode-bidi:bidi-override">21</i>', OBJECT],
    ['<i dir="rtl" style="unicode-bidi: isolate-override">21</i>', OBJECT],
    ['<bdo dir="ltr">21</bdo>', '21'],
    ['<i dir="rtl">21</i>', '21'],
  ])('is no number: %s', (content, text) => {
    expect(rowsOf('', `<tr><td>许可</td><td>${content}</td></tr>`)[2]?.[1]).toBe(text);
  });

  test('is no number in a cell that is turned itself', () => {
    const row = '<tr><td>许可</td><td class="z" dir="rtl">21</td></tr>';
    expect(rowsOf('.z{unicode-bidi:bidi-override}', row)[2]).toEqual(['许可', OBJECT]);
  });
});
