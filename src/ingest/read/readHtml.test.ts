import { describe, expect, test } from 'vitest';
import { formTables } from '../../../tests/fixtures/make/formTables.ts';
import { inventedReport, piecesOf } from '../../../tests/fixtures/make/inventedReport.ts';
import { reportHtml } from '../../synth/formats/writeHtml.ts';
import { readHtml as readBytes } from './readHtml.ts';
import type { SourceDocument, TableGrid } from './sourceDocument.ts';

const readHtml = (page: string) => readBytes(Buffer.from(page));
const linesOf = (document: SourceDocument) =>
  document.blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : []));
const gridsOf = (document: SourceDocument) =>
  document.blocks.flatMap((block) => (block.kind === 'table' ? [block.grid] : []));
const shape = (rows: TableGrid['rows'] | ReturnType<typeof formTables>['proactive']) =>
  rows.map((cells) => cells.map((cell) => [cell.text, cell.columnSpan, cell.rowSpan]));
const lines = (body: string) => linesOf(readHtml(body));
const rowsOf = (table: string) =>
  gridsOf(readHtml(table)).map((grid) => grid.rows.map((row) => row.map((cell) => cell.text)));
const PAIR = '<tr><td>规章</td><td>0</td></tr>';
const valueIn = (content: string) =>
  rowsOf(`<table>${PAIR}<tr><td>许可</td><td>${content}</td></tr></table>`)[0]?.[1]?.[1];

describe('readHtml', () => {
  test.each(['2021', '2019'] as const)(
    'reads the tables of form %s with their spans',
    (template) => {
      const report = inventedReport(template);
      const laid = Object.values(formTables(template, report.printed));
      expect(
        gridsOf(readHtml(reportHtml(piecesOf(report)))).map((grid) => shape(grid.rows)),
      ).toEqual(laid.map(shape));
    },
  );

  test('says where lines and cells stand', () => {
    const document = readHtml(`<p>甲</p><table>${PAIR}${PAIR}</table>`);
    expect(document.blocks[0]).toMatchObject({ place: { in: 'text', line: 1, column: 1 } });
    expect(gridsOf(document)[0]?.rows[1]?.[1]).toMatchObject({
      text: '0',
      place: { in: 'table', table: 1, row: 2, cell: 2 },
    });
  });

  test.each([
    ['white space', '\n   3\t ', '3'],
    ['spaces that do not break', '&nbsp;3&#12288;', '\u00a03\u3000'],
    ['an empty cell', '', ''],
    ['a cell of one such space', '&nbsp;', '\u00a0'],
    ['line breaks', '商业 <br/> 企业', '商业\n企业'],
    ['paragraphs', '<p>商业</p>\n<p>企业</p>', '商业\n企业'],
    ['words in spans', '<span>商</span><span>业</span>', '商业'],
    ['raised digits', '12<sup>1</sup>', '12¹'],
    ['deleted digits', '<del>9</del><s>8</s>3', '3'],
    ['struck out digits', '<span style="text-decoration:underline line-through">9</span>3', '3'],
    ['hidden digits', '<span style="color:red;display: none">9</span>3', '3'],
    ['code', '<script>9</script><style>8</style>3<!-- 7 -->', '3'],
    ['readings of characters', '<ruby>动<rp>(</rp><rt>dòng</rt><rp>)</rp></ruby>', '动'],
    ['a framed value', '<table><tr><td>3</td></tr></table>', '3'],
    ['preformatted text', '<pre>1\r\n  2</pre>', '1\n  2'],
  ])('%s', (_, content, text) => {
    expect(valueIn(content)).toBe(text);
  });

  test.each([
    ['cells and rows left open', '<table><tr><td>规章<td>0<tr><td>许可<td>1</table>'],
    ['no rows at all', '<table><td>规章</td><td>0</td><tr><td>许可</td><td>1</td>'],
    ['a table never closed', `<table>${PAIR}<tr><td>许可</td><td>1</td>`],
    [
      'crossed elements',
      `<table>${PAIR}<tr><td><b><p>许可</b></p></td><td><i>1</td></tr></i></table>`,
    ],
    [
      'cells closed as rows',
      '<table><tr><td>规章</td><td>0</tr></td><tr><td>许可</td><td>1</td></tr>',
    ],
    [
      'form and group elements',
      `<table><form><thead>${PAIR}</thead><tbody><tr><th>许可<td>1</form>`,
    ],
  ])('reads a table with %s', (_, table) => {
    expect(rowsOf(table)).toEqual([
      [
        ['规章', '0'],
        ['许可', '1'],
      ],
    ]);
  });

  test.each([
    ['colspan="0"', 1, 1],
    ['colspan="-3" rowspan="x"', 1, 1],
    ['colspan="99999999999"', 1000, 1],
    ['rowspan="0"', 1, 0],
    ['colspan=" 2px"', 2, 1],
  ])('takes %s as a browser does', (attribute, columnSpan, rowSpan) => {
    const [grid] = gridsOf(
      readHtml(`<table>${PAIR}<tr><td ${attribute}>a</td><td>b</td></tr></table>`),
    );
    expect(grid?.rows[1]?.[0]).toMatchObject({ columnSpan, rowSpan });
  });

  test('unfolds tables that lay out the page and keeps those of data', () => {
    const data = `<table>${PAIR}${PAIR}</table>`;
    const page = `<table><tr><td>首页</td><td><table><tr><td><p>一、总体情况</p>${data}</td></tr></table></td></tr></table>`;
    const document = readHtml(page);
    expect(linesOf(document)).toEqual(['首页', '一、总体情况']);
    expect(gridsOf(document)).toHaveLength(1);
  });

  test('unfolds one cell that holds the whole report as prose', () => {
    const prose = '本年度公开信息若干条。'.repeat(40);
    expect(lines(`<table><tr><td>正文</td><td>${prose}<br>二、主动公开</td></tr></table>`)).toEqual(
      ['正文', prose, '二、主动公开'],
    );
  });

  test('leaves menus and code out', () => {
    const page = `<nav>首页</nav><ul><li><a href="#">机构</a></li></ul><ul><li>一是<a>公开</a></li></ul>
      <script>x</script><select><option>2021</option></select><p>正文</p>`;
    expect(lines(page)).toEqual(['一是公开', '正文']);
  });

  test('puts what the head states first', () => {
    const page = `<html><head><title>某镇2021年报_政府网</title><meta name="ArticleTitle" content="某镇2021年报">
      <meta name="PubDate" content="2022-01-14 09:00"><meta name="Keywords" content="x"></head><p>甲</p></html>`;
    expect(lines(page)).toEqual(['某镇2021年报', '发布日期：2022-01-14 09:00', '甲']);
    expect(lines('<title> 某镇\n年报 </title>甲')).toEqual(['某镇 年报', '甲']);
  });

  test.each([
    ['12', '12…'],
    ['<p>12', '12…'],
    ['', '…'],
    ['<p>', '…'],
    ['<b>12</b>', '12…'],
    ['<span>12</sp', '12…'],
    ['12</p', '12'],
    ['12</td', '12'],
    ['12</td><td', '12'],
  ])('marks a cell that the end of the file cuts: %s', (rest, text) => {
    expect(rowsOf(`<table>${PAIR}<tr><td>许可<td>${rest}`)[0]?.[1]?.[1]).toBe(text);
  });

  test.each([
    ['<td>许可</td><td>12</td>', ['许可', '12', '…']],
    ['<td>许可</td><td', ['许可', '…', '…']],
    ['<td>许可</td><td><p cl', ['许可', '…', '…']],
    ['<td>许可</td><td>12', ['许可', '12…', '…']],
    ['<td>许可</td><td>12</td></tr>', ['许可', '12']],
    ['<td>', ['…']],
  ])('fills a row that the end of the file cuts: %s', (rest, row) => {
    const whole =
      '<tr><td>规章</td><td colspan="2">3</td></tr><tr><td>处罚</td><td>4</td><td>5</td></tr>';
    expect(rowsOf(`<table>${whole}<tr>${rest}`)[0]?.at(-1)).toEqual(row);
  });

  test('knows the columns of a cut row that a cell from above covers', () => {
    const whole = '<tr><td rowspan="2">规章</td><td>1</td><td>2</td></tr>';
    expect(rowsOf(`<table>${whole}<tr><td>3</td>`)[0]?.at(-1)).toEqual(['3', '…']);
  });

  test('trusts the bytes and not what the page says of its encoding', () => {
    const page = '<meta charset="utf-8"><p>政府信息公开工作年度报告</p>';
    const gbk = Buffer.from(
      '3c6d65746120636861727365743d227574662d38223e3c703ed5feb8aed0c5cfa2b9abbfaab9a4d7f7c4eab6c8b1a8b8e63c2f703e',
      'hex',
    );
    expect(readBytes(gbk)).toMatchObject({ encoding: 'gb18030' });
    expect(linesOf(readBytes(gbk))).toEqual(linesOf(readHtml(page)));
  });

  test('keeps empty paragraphs as empty lines', () => {
    expect(lines('<div><p>甲</p><p></p><div></div><p>乙</p></div>')).toEqual(['甲', '', '乙']);
  });
});

describe('readHtml stays within its limits', () => {
  const timed = (page: string) => {
    const start = performance.now();
    const document = readHtml(page);
    return { document, time: performance.now() - start };
  };

  test('formatting elements left open', () => {
    const { document, time } = timed(
      Array.from({ length: 20_000 }, (_, i) => `<font color=${i}><p>`).join(''),
    );
    expect(document.diagnostics[0]?.code).toBe('limit-reached');
    expect(time).toBeLessThan(5000);
  });

  test.each([
    ['nested blocks', `${'<div>'.repeat(100_000)}甲`],
    ['nested tables', `${'<table><tr><td>'.repeat(20_000)}甲`],
    ['nested lists', `${'<ul><li>'.repeat(50_000)}甲`],
    ['one long line', `${'<b>甲</b> '.repeat(60_000)}`],
    [
      'spans of millions',
      `<table>${'<tr><td colspan=9999999 rowspan=9999999>甲</td></tr>'.repeat(1500)}</table>`,
    ],
    ['stray end tags', `${'<b><i><u>'.repeat(300)}${'</p></div></b>'.repeat(60_000)}甲`],
  ])('%s are read or refused in time', (_, page) => {
    const { document, time } = timed(page);
    const refused = document.diagnostics.some(({ code }) => code === 'limit-reached');
    expect(refused || JSON.stringify(document.blocks).includes('甲')).toBe(true);
    expect(time).toBeLessThan(5000);
  });

  test('zero bytes and a page cut anywhere', () => {
    expect(valueIn('\u00003\u0000')).toBe('3');
    const page = reportHtml(piecesOf(inventedReport('2021')));
    for (let length = 0; length < page.length; length += 97) readHtml(page.slice(0, length));
  });
});
