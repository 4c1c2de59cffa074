import { describe, expect, test } from 'vitest';
import { formTables } from '../../../tests/fixtures/make/formTables.ts';
import { inventedReport, piecesOf } from '../../../tests/fixtures/make/inventedReport.ts';
import { paragraph, reportBody, run, wordTable, writeDocx } from '../../synth/formats/writeDocx.ts';
import { writeZip } from '../../synth/formats/writeZip.ts';
import { label } from '../../synth/tableSketch.ts';
import { readDocx } from './readDocx.ts';
import type { SourceDocument } from './sourceDocument.ts';

const linesOf = (document: SourceDocument) =>
  document.blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : []));
const gridsOf = (document: SourceDocument) =>
  document.blocks.flatMap((block) => (block.kind === 'table' ? [block.grid] : []));
const lines = async (body: string, parts = {}) => linesOf(await readDocx(writeDocx(body, parts)));
const firstTable = async (body: string) => {
  const [grid] = gridsOf(await readDocx(writeDocx(body)));
  return grid?.rows.map((row) => row.map((cell) => cell.text));
};
const p = (...content: string[]) => `<w:p>${content.join('')}</w:p>`;
const cell = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
/** A row that makes a table one of data. */
const PAIR = row(cell(paragraph('规章')), cell(paragraph('0')));
const pairWith = (content: string) => table(PAIR, row(cell(paragraph('许可')), cell(content)));
const valueIn = async (content: string) => (await firstTable(pairWith(content)))?.[1]?.[1];

describe('readDocx', () => {
  test.each(['2021', '2019'] as const)(
    'reads the tables of form %s with their spans',
    async (t) => {
      const report = inventedReport(t);
      const grids = gridsOf(await readDocx(writeDocx(reportBody(piecesOf(report)))));
      const laid = Object.values(formTables(t, report.printed));
      const shape = (
        rows: readonly (readonly { text: string; columnSpan: number; rowSpan: number }[])[],
      ) => rows.map((cells) => cells.map((c) => [c.text, c.columnSpan, c.rowSpan]));
      expect(grids.map((grid) => shape(grid.rows))).toEqual(laid.map(shape));
    },
  );

  test('says where lines and cells stand', async () => {
    const document = await readDocx(writeDocx(paragraph('甲') + pairWith(paragraph('7'))));
    expect(document.blocks[0]).toMatchObject({ place: { in: 'text', line: 1, column: 1 } });
    expect(gridsOf(document)[0]?.rows[1]?.[1]).toMatchObject({
      text: '7',
      place: { in: 'table', table: 1, row: 2, cell: 2 },
    });
  });

  test.each([
    ['insertions kept', p(`<w:ins>${run('1')}</w:ins>`, run('2')), '12'],
    ['deletions dropped', p(`<w:del><w:r><w:delText>9</w:delText></w:r></w:del>`, run('2')), '2'],
    [
      'text moved away',
      p(`<w:moveFrom>${run('9')}</w:moveFrom><w:moveTo>${run('3')}</w:moveTo>`),
      '3',
    ],
    ['hidden text', p(run('9', '<w:vanish/>'), run('4')), '4'],
    ['text struck out', p(run('9', '<w:strike/>'), run('8', '<w:dstrike/>'), run('4')), '4'],
    ['text not hidden', p(run('9', '<w:vanish w:val="0"/>')), '9'],
    ['a hidden paragraph mark', p('<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>', run('5')), '5'],
    ['raised digits', p(run('12'), run('1', '<w:vertAlign w:val="superscript"/>')), '12¹'],
    ['a content control', `<w:sdt><w:sdtContent>${paragraph('6')}</w:sdtContent></w:sdt>`, '6'],
    [
      'an empty content control',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('单击此处')}</w:sdtContent></w:sdt>`,
      '',
    ],
    ['a simple field', p(`<w:fldSimple w:instr="= 1+1">${run('2')}</w:fldSimple>`), '2'],
    [
      'a complex field',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>SUM</w:instrText></w:r>',
        run('9'),
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        run('8'),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
      '8',
    ],
    [
      'tabs and breaks',
      p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>'),
      'a\tb\nc',
    ],
    ['tab stops, which are no tabs', p('<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>', run('1')), '1'],
    ['two paragraphs', paragraph('商业') + paragraph('企业'), '商业\n企业'],
    ['a framed value', table(row(cell(paragraph('3')))), '3'],
    [
      'an automatic number',
      p('<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', run('0')),
      '0',
    ],
    [
      'a note of its own mark',
      p(run('5'), '<w:r><w:footnoteReference w:customMarkFollows="1"/><w:t>1</w:t></w:r>'),
      '5',
    ],
  ])('%s', async (_, content, text) => {
    expect(await valueIn(content)).toBe(text);
  });

  test('a paragraph whose mark is deleted goes on in the next', async () => {
    const joined = p('<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>', run('一、')) + paragraph('总体情况');
    expect(await lines(joined)).toEqual(['一、总体情况']);
  });

  test('deleted rows and cells are gone', async () => {
    const gone = `<w:tr><w:trPr><w:del/></w:trPr>${cell(paragraph('x'))}${cell(paragraph('9'))}</w:tr>`;
    const short = row(
      cell(paragraph('y'), '<w:cellDel/>'),
      cell(paragraph('a')),
      cell(paragraph('1')),
    );
    expect(await firstTable(table(PAIR, gone, short))).toEqual([
      ['规章', '0'],
      ['a', '1'],
    ]);
  });

  test('rows and cells may stand in content controls', async () => {
    const wrapped = (content: string) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = table(wrapped(PAIR), row(wrapped(cell(paragraph('a'))), cell(paragraph('1'))));
    expect(await firstTable(body)).toEqual([
      ['规章', '0'],
      ['a', '1'],
    ]);
  });

  test('the older merge of columns and free columns before a row', async () => {
    const merged = row(
      cell(paragraph('a'), '<w:hMerge w:val="restart"/>'),
      cell(paragraph(''), '<w:hMerge/>'),
    );
    const late = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(paragraph('b'))}</w:tr>`;
    const [grid] = gridsOf(await readDocx(writeDocx(table(merged, late, PAIR))));
    expect(grid?.rows.map((cells) => cells.map((c) => [c.text, c.columnSpan]))).toEqual([
      [['a', 2]],
      [
        ['', 1],
        ['b', 1],
      ],
      [
        ['规章', 1],
        ['0', 1],
      ],
    ]);
  });

  test('a text box is read once, before the paragraph that anchors it', async () => {
    const box = `<w:txbxContent>${paragraph('某镇年度报告')}</w:txbxContent>`;
    const alternate = `<mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
    expect(await lines(p(`<w:r>${alternate}</w:r>`, run('正文')))).toEqual([
      '某镇年度报告',
      '正文',
    ]);
  });

  test('footnotes come last, separators left out', async () => {
    const notes = `<w:footnote>${paragraph('')}</w:footnote><w:footnote>${paragraph('含上年')}</w:footnote>`;
    const body = p(run('甲'), '<w:r><w:footnoteReference w:id="2"/></w:r>') + paragraph('乙');
    expect(await lines(body, { 'footnotes.xml': notes })).toEqual(['甲', '乙', '含上年']);
  });

  test('a table that holds the whole report is unfolded', async () => {
    const body = table(
      row(cell(paragraph('题目')), cell(paragraph('一、总体情况') + pairWith(paragraph('4')))),
    );
    const document = await readDocx(writeDocx(body));
    expect(linesOf(document)).toEqual(['题目', '一、总体情况']);
    expect(gridsOf(document)).toHaveLength(1);
  });

  test('automatic numbers of headings are printed, a contents list is not read', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>';
    const styles =
      '<w:style w:styleId="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbered = (level: number, text: string) =>
      p(
        `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`,
        run(text),
      );
    const toc = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(run('总体情况3'))}</w:sdtContent></w:sdt>`;
    const body = [
      toc,
      p('<w:pPr><w:pStyle w:val="1"/></w:pPr>', run('总体情况')),
      numbered(1, '主动公开'),
      numbered(1, '2021年'),
      numbered(0, '主动公开政府信息情况'),
      numbered(1, '甲'),
    ].join('');
    const parts = { 'numbering.xml': numbering, 'styles.xml': styles };
    expect((await lines(body, parts)).filter((line) => line !== '')).toEqual([
      '一、总体情况',
      '1.主动公开',
      '2. 2021年',
      '二、主动公开政府信息情况',
      '1.甲',
    ]);
  });
});

describe('readDocx refuses', () => {
  const reason = async (bytes: Uint8Array) => {
    const document = await readDocx(bytes);
    expect(document.blocks).toEqual([]);
    return document.diagnostics[0];
  };

  test('entities and DOCTYPE', async () => {
    const xml = '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>';
    const bytes = writeZip([{ name: 'word/document.xml', content: xml }]);
    expect(await reason(bytes)).toMatchObject({ code: 'file-unreadable', actual: 'DOCTYPE' });
  });

  test('an archive without a document, and none at all', async () => {
    expect(await reason(writeZip([{ name: 'a', content: 'b' }]))).toMatchObject({
      code: 'file-unreadable',
    });
    expect(await reason(Buffer.from('no zip'))).toMatchObject({ code: 'file-unreadable' });
  });

  test('nesting and tables beyond the limits', async () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(200) + '</w:sdtContent></w:sdt>'.repeat(200);
    expect(await reason(writeDocx(deep))).toMatchObject({ code: 'limit-reached' });
    const long = table(...Array.from({ length: 2001 }, () => PAIR));
    expect(await reason(writeDocx(long))).toMatchObject({ code: 'limit-reached' });
    const wide = table(row(cell('', '<w:gridSpan w:val="99999999"/>'), cell('')));
    expect(await reason(writeDocx(wide))).toMatchObject({ code: 'limit-reached' });
  });

  test('broken markup, and a file cut anywhere', async () => {
    expect(await reason(writeDocx('<w:p><w:r></w:p>'))).toMatchObject({ code: 'file-unreadable' });
    const whole = writeDocx(wordTable([[label('甲')]]));
    for (let length = 0; length < whole.length; length += 7)
      await reason(whole.subarray(0, length));
  });
});
