import { describe, expect, test } from 'vitest';
import { sheetXml, writeXlsx } from '../../../synth/formats/writeXlsx.ts';
import { writeZip } from '../../../synth/formats/writeZip.ts';
import { openZip } from '../openZip.ts';
import { readXlsx } from '../readXlsx.ts';
import type { SourceDocument } from '../sourceDocument.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="200" formatCode="0.0,"/></numFmts>
<fonts><font/><font><strike/></font></fonts><fills><fill/></fills><borders><border/></borders>
<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/><xf numFmtId="9"/><xf numFmtId="200"/><xf fontId="1"/><xf numFmtId="3"/></cellXfs></styleSheet>`;

/** A workbook of one sheet with styles: 1 in percent, 2 in thousands, 3 struck out, 4 with commas. */
async function styledWorkbook(xml: string): Promise<Buffer> {
  const plain = await openZip(writeXlsx([{ name: '表', xml }]));
  const entries = plain.entries.map((entry) => {
    const content = Buffer.from(entry.read()).toString();
    const style = `<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`;
    const isList = entry.name.endsWith('workbook.xml.rels');
    return {
      name: entry.name,
      content: isList ? content.replace('</Relationships>', style) : content,
    };
  });
  return writeZip([...entries, { name: 'xl/styles.xml', content: STYLES }]);
}

const texts = ({ blocks }: SourceDocument) =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.grid.rows.map((row) => row.map(({ text }) => text)) : [],
  );

describe('cells of a sheet', () => {
  test.each([
    ['12', '<v>12</v>', 0],
    ['12%', '<v>0.12</v>', 1],
    ['~12345', '<v>12345</v>', 2],
    ['\uFFFC', '<v>12</v>', 3],
    ['12345', '<v>12345</v>', 4],
  ])('read %s where they show so', async (text, value, style) => {
    const rows = [1, 2].map(
      (r) => `<row r="${r}"><c r="A${r}"><v>1</v></c><c r="B${r}" s="${style}">${value}</c></row>`,
    );
    const bytes = await styledWorkbook(`<sheetData>${rows.join('')}</sheetData>`);
    expect(texts(await readXlsx(bytes)).map((row) => row[1])).toEqual([text, text]);
  });

  const cell = (text: string, columnSpan = 1) => ({ text, columnSpan, rowSpan: 1, isValue: false });
  const SHEET = sheetXml([
    [cell('甲', 2), cell('乙', 2)],
    ['1', '2', '3', '4'].map((text) => cell(text)),
  ]);

  test.each(['hidden="1"', 'width="0" customWidth="1"'])(
    'are left out of columns with %s',
    async (how) => {
      const bytes = writeXlsx([
        { name: '表', xml: `<cols><col min="2" max="3" ${how}/></cols>${SHEET}` },
      ]);
      const document = await readXlsx(bytes);
      expect(texts(document)).toEqual([
        ['甲', '乙'],
        ['1', '4'],
      ]);
      const [block] = document.blocks;
      const cells = block?.kind === 'table' ? block.grid.rows.flat() : [];
      expect(cells.map(({ columnSpan }) => columnSpan)).toEqual([1, 1, 1, 1]);
      expect(cells.at(-1)?.place).toMatchObject({ cell: 'D2' });
    },
  );

  const runs = (...pieces: [properties: string, text: string][]) =>
    `<is>${pieces
      .map(([properties, text]) => `<r><rPr>${properties}</rPr><t>${text}</t></r>`)
      .join('')}</is>`;

  test.each([
    ['3', runs(['<strike/>', '9'], ['', '3'])],
    ['\uFFFC', runs(['<strike/>', '9'])],
    ['39', runs(['<b/>', '3'], ['', '9'])],
    ['3⁹', runs(['', '3'], ['<vertAlign val="superscript"/>', '9'])],
    ['3 9', runs(['', '3'], ['<vertAlign val="subscript"/>', '9'])],
    ['3 9', runs(['', '3'], ['<color rgb="FFFFFFFF"/>', '9'])],
    ['3 9', runs(['', '3'], ['<color theme="0"/>', '9'])],
    ['3 9', runs(['<sz val="11"/>', '3'], ['<sz val="6"/>', '9'])],
    ['39', runs(['<sz val="11"/>', '3'], ['<sz val="12"/>', '9'])],
  ])('show %s where they are set in pieces', async (text, content) => {
    const rows = [1, 2].map(
      (r) =>
        `<row r="${r}"><c r="A${r}"><v>1</v></c><c r="B${r}" t="inlineStr">${content}</c></row>`,
    );
    const bytes = writeXlsx([{ name: '表', xml: `<sheetData>${rows.join('')}</sheetData>` }]);
    expect(texts(await readXlsx(bytes)).map((row) => row[1])).toEqual([text, text]);
  });

  test('are refused where the readings of characters stand within them', async () => {
    const content = '<is><t>3</t><rPh sb="0" eb="1"><t>9</t></rPh></is>';
    const xml = `<sheetData><row r="1"><c r="A1" t="inlineStr">${content}</c></row></sheetData>`;
    expect((await readXlsx(writeXlsx([{ name: '表', xml }]))).diagnostics).toMatchObject([
      { code: 'file-unreadable', actual: 'readings of characters' },
    ]);
  });

  test('are refused where every sheet is hidden', async () => {
    const bytes = writeXlsx([{ name: '表', xml: SHEET, hidden: true }]);
    expect((await readXlsx(bytes)).diagnostics).toMatchObject([{ actual: 'hidden sheets only' }]);
  });

  test('are left out of rows without height', async () => {
    const xml = SHEET.replace('<row r="2">', '<row r="2" ht="0" customHeight="1">');
    expect(texts(await readXlsx(writeXlsx([{ name: '表', xml }])))).toEqual([['甲', '乙']]);
  });
});
