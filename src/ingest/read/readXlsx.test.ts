import { describe, expect, test } from 'vitest';
import { formTables } from '../../../tests/fixtures/make/formTables.ts';
import { inventedReport } from '../../../tests/fixtures/make/inventedReport.ts';
import { sheetXml, writeXlsx } from '../../synth/formats/writeXlsx.ts';
import { expandSpans } from '../grid/expandSpans.ts';
import { readCsv as readBytes } from './readCsv.ts';
import { readLegacyXls, readXlsx } from './readXlsx.ts';
import type { SourceDocument } from './sourceDocument.ts';

const readCsv = (text: string) => readBytes(Buffer.from(text));
const gridsOf = (document: SourceDocument) =>
  document.blocks.flatMap((block) => (block.kind === 'table' ? [block.grid] : []));
const read = (xml: string, more = {}) => readXlsx(writeXlsx([{ name: '表', xml, ...more }]));
const linesOf = (document: SourceDocument) =>
  document.blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : []));
const texts = (document: SourceDocument) =>
  gridsOf(document).map((grid) => grid.rows.map((row) => row.map((cell) => cell.text)));
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
const data = (...rows: string[]) => `<sheetData>${rows.join('')}</sheetData>`;

describe('readXlsx', () => {
  test.each(['2021', '2019'] as const)(
    'reads the tables of form %s with their spans',
    async (t) => {
      const laid = Object.values(formTables(t, inventedReport(t).printed));
      const sheets = laid.map((table, at) => ({ name: `表${at}`, xml: sheetXml(table) }));
      const grids = gridsOf(await readXlsx(writeXlsx(sheets)));
      const full = (rows: (typeof laid)[number]) => {
        const place = { in: 'sheet', sheet: 'x', cell: 'A1' } as const;
        const grid = { rows: rows.map((cells) => cells.map((cell) => ({ ...cell, place }))) };
        return expandSpans(grid).map((cells) => cells.map((cell) => cell.text));
      };
      const [proactive = [], ...others] = laid.map(full);
      expect(
        grids.map((grid) => expandSpans(grid).map((cells) => cells.map((c) => c.text))),
      ).toEqual([proactive.slice(1), ...others]);
    },
  );

  test('the title and the date around a table are lines', async () => {
    const text = (cell: string, content: string) =>
      `<c r="${cell}" t="inlineStr"><is><t>${content}</t></is></c>`;
    const pair = (number: number) =>
      row(number, `${text(`A${number}`, '规章')}${text(`B${number}`, '0')}`);
    const document = await read(
      data(
        row(1, text('A1', '年报')),
        pair(3),
        row(4, text('A4', '许可')),
        pair(5),
        row(7, text('B7', '1月')),
      ),
    );
    expect(linesOf(document)).toEqual(['年报', '1月']);
    expect(texts(document)).toEqual([
      [
        ['规章', '0'],
        ['许可', ''],
        ['规章', '0'],
      ],
    ]);
  });

  test('places cells by sheet and address, also past merged ones', async () => {
    const merged = '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
    const document = await read(
      data(row(1, '<c r="A1"><v>1</v></c><c r="C1"><v>2</v></c>')) + merged,
    );
    expect(gridsOf(document)[0]?.rows[0]).toEqual([
      { text: '1', place: { in: 'sheet', sheet: '表', cell: 'A1' }, columnSpan: 2, rowSpan: 1 },
      { text: '2', place: { in: 'sheet', sheet: '表', cell: 'C1' }, columnSpan: 1, rowSpan: 1 },
    ]);
  });

  test.each([
    ['a number in full', '<c r="A1"><v>59237.2449</v></c>', '59237.2449'],
    ['a sum with its binary fraction', '<c r="A1"><v>3.3000000000000003</v></c>', '3.3'],
    ['the stored result of a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', '2'],
    ['a formula never calculated', '<c r="A1"><f>SUM(B1)</f></c>', '=SUM(B1)'],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', '#REF!'],
    ['text', '<c r="A1" t="inlineStr"><is><t> 0 </t></is></c>', ' 0 '],
    [
      'raised digits, without readings',
      '<c r="A1" t="inlineStr"><is><r><t>12</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      '12¹',
    ],
  ])('%s', async (_, cell, text) => {
    const beside = '<c r="B1"><v>1</v></c>';
    expect(texts(await read(data(row(1, cell + beside))))).toEqual([[[text, '1']]]);
  });

  test('leaves hidden rows and sheets out and cuts empty ends', async () => {
    const hidden = '<row r="2" hidden="1"><c r="A2"><v>9</v></c></row>';
    const rows = data(
      row(1, '<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="D1"/>'),
      hidden,
      row(9, '<c r="A9"/>'),
    );
    expect(texts(await read(rows))).toEqual([[['1', '2']]]);
    expect(texts(await read(rows, { hidden: true }))).toEqual([]);
  });

  test.each([
    ['a cell at the far corner', data(row(1048576, '<c r="XFD1048576"><v>1</v></c>'))],
    [
      'too many rows',
      data(...Array.from({ length: 2100 }, (_, i) => row(i + 1, `<c r="A${i + 1}"><v>1</v></c>`))),
    ],
    ['too many columns', data(row(1, '<c r="A1"><v>1</v></c><c r="ZZ1"><v>1</v></c>'))],
    ['broken markup', '<sheetData><row></sheetData>'],
  ])('refuses %s or reads nothing wrong from it', async (_, xml) => {
    const document = await read(xml);
    expect(document.blocks).toEqual([]);
  });

  test('refuses entities', async () => {
    const bytes = writeXlsx([{ name: 'x', xml: data() }]);
    const { writeZip } = await import('../../synth/formats/writeZip.ts');
    const bomb = writeZip([{ name: 'xl/a.xml', content: '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }]);
    expect((await readXlsx(bomb)).diagnostics[0]?.actual).toBe('DOCTYPE');
    for (let length = 0; length < bytes.length; length += 31) {
      expect((await readXlsx(bytes.subarray(0, length))).blocks).toEqual([]);
    }
  });
});

test('readLegacyXls says why it cannot read what is no workbook', async () => {
  const { blocks, diagnostics } = await readLegacyXls(Buffer.from('no workbook'));
  expect(blocks).toEqual([]);
  expect(diagnostics[0]?.code).toBe('file-unreadable');
});

describe('readCsv', () => {
  test('reads quoted cells and places them', () => {
    const document = readCsv('\ufeff规章,"1,\r\n234",\r\n许可,0,/\r\n');
    expect(texts(document)).toEqual([
      [
        ['规章', '1,\n234', ''],
        ['许可', '0', '/'],
      ],
    ]);
    expect(gridsOf(document)[0]?.rows[1]?.[2]?.place).toEqual({
      in: 'sheet',
      sheet: 'csv',
      cell: 'C2',
    });
  });

  test('takes no cells from a row that lost or won a comma', () => {
    const even = Array.from({ length: 9 }, (_, i) => `行${i},${i},0,1`);
    const [rows] = texts(
      readCsv(['题目', ...even.slice(0, 5), '许可,1 2,3', ...even.slice(5)].join('\n')),
    );
    expect(rows?.[0]).toEqual(['行0', '0', '0', '1']);
    expect(rows?.[5]).toEqual(['许可', '1 2, 3…', '1 2, 3…', '1 2, 3…']);
    expect(texts(readCsv('a,1\nb,2,3\nc,4,5,6'))[0]?.[1]).toEqual(['b', '2', '3', '']);
  });

  test('refuses more rows than a table can have', () => {
    expect(readCsv('a,b\n'.repeat(3000)).diagnostics[0]?.code).toBe('limit-reached');
  });
});
