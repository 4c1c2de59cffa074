import { describe, expect, test } from 'vitest';
import { paragraph, run, writeDocx } from '../../../synth/formats/writeDocx.ts';
import { readDocx } from '../readDocx.ts';

const cell = (content: string) => `<w:tc>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const p = (...content: string[]) => `<w:p>${content.join('')}</w:p>`;
const PAIR = row(cell(paragraph('规章')), cell(paragraph('0')));

const STYLES = `${[
  ['mark', '<w:vertAlign w:val="superscript"/>'],
  ['gone', '<w:vanish/>'],
  ['struck', '<w:strike/>'],
]
  .map(([id, properties]) => `<w:style w:styleId="${id}"><w:rPr>${properties}</w:rPr></w:style>`)
  .join(
    '',
  )}<w:style w:styleId="heir"><w:basedOn w:val="mark"/><w:rPr><w:sz w:val="9"/></w:rPr></w:style>
<w:style w:styleId="round"><w:basedOn w:val="round"/></w:style>`;

async function rowsOf(body: string) {
  const { blocks } = await readDocx(writeDocx(body, { 'styles.xml': STYLES }));
  return blocks.flatMap((block) =>
    block.kind === 'table' ? block.grid.rows.map((cells) => cells.map(({ text }) => text)) : [],
  );
}
const textIn = async (content: string) =>
  (await rowsOf(table(PAIR, row(cell(paragraph('许可')), cell(content)))))[1]?.[1];

const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const styled = (text: string, style: string) => run(text, `<w:rStyle w:val="${style}"/>`);

describe('digits of a Word cell', () => {
  test.each([
    ['raised by a style', p(run('3'), styled('1', 'mark')), '3¹'],
    ['raised by what a style is based on', p(run('3'), styled('1', 'heir')), '3¹'],
    ['hidden by a style', p(run('3'), styled('1', 'gone')), '3'],
    ['struck out by a style', p(styled('9', 'struck'), run('3')), '3'],
    [
      'shown in spite of a style',
      p(run('3', '<w:rStyle w:val="gone"/><w:vanish w:val="0"/>')),
      '3',
    ],
    [
      'hidden by the style of a paragraph',
      p('<w:pPr><w:pStyle w:val="gone"/></w:pPr>', run('3')),
      '',
    ],
    ['of a style based on itself', p(styled('3', 'round')), '3'],
    ['lowered', p(run('3'), run('1', '<w:vertAlign w:val="subscript"/>')), '3 1'],
    ['moved up', p(run('3'), run('1', '<w:position w:val="8"/>')), '3 1'],
    ['as small as a mark', p(run('3'), run('1', '<w:sz w:val="10"/>')), '3 1'],
    ['white', p(run('3'), run('1', '<w:color w:val="FFFFFF"/>')), '3 1'],
    ['white by a theme', p(run('3'), run('1', '<w:color w:themeColor="background1"/>')), '3 1'],
    [
      'of the colour behind them',
      p(run('3'), run('1', '<w:color w:val="C0C0C0"/><w:shd w:fill="c0c0c0"/>')),
      '3 1',
    ],
    [
      'deleted in a conflict',
      p(`<w14:conflictDel ${W14}>${run('9')}</w14:conflictDel>`, run('3')),
      '3',
    ],
    ['of a field with a result', p(`<w:fldSimple w:instr="=A1">${run('3')}</w:fldSimple>`), '3'],
    ['of one number in two runs', p(run('3', '<w:sz w:val="21"/>'), run('1')), '31'],
  ])('%s', async (_, content, text) => {
    expect(await textIn(content)).toBe(text);
  });
});

const SIGN = '\uFFFC';
const field = (instruction: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

describe('a Word cell that shows something other than text', () => {
  test.each([
    ['a picture', p('<w:r><w:drawing/></w:r>'), SIGN],
    ['an older picture', p('<w:r><w:pict/></w:r>'), SIGN],
    ['an object', p('<w:r><w:object/></w:r>'), SIGN],
    ['a sign of a font', p(run('3'), '<w:r><w:sym w:char="F081"/></w:r>'), `3${SIGN}`],
    ['a formula', p(`<m:oMath ${MATH}><m:r><m:t>3</m:t></m:r></m:oMath>`), SIGN],
    ['a field of one element without a result', p('<w:fldSimple w:instr="=A1"/>'), SIGN],
    ['a page number', p(run('3'), '<w:r><w:pgNum/></w:r>'), `3${SIGN}`],
    ['the year', p('<w:r><w:yearLong/></w:r>'), SIGN],
    ['ink', p('<w:r><w:contentPart/></w:r>'), SIGN],
    ['text turned about', p(`<w:bdo w:val="rtl">${run('31')}</w:bdo>`), `${SIGN}31`],
    ['a field without a result', p(field('=SUM(LEFT)')), SIGN],
    [
      'a field that is never ended',
      p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', run('3')),
      SIGN,
    ],
    ['an automatic number', p('<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'), SIGN],
  ])('%s', async (_, content, text) => {
    expect(await textIn(content)).toBe(text);
  });

  test('a picture beside text is no part of it', async () => {
    expect(await textIn(p('<w:r><w:drawing/></w:r>', run('3')))).toBe('3');
  });

  test('outside of cells signs are left out', async () => {
    const body = p(run('甲'), '<w:r><w:sym w:char="F081"/></w:r>', field('XE'), run('乙'));
    const { blocks } = await readDocx(writeDocx(body));
    expect(blocks).toMatchObject([{ kind: 'line', text: '甲乙' }]);
  });

  test('hidden rows are gone', async () => {
    const hidden = `<w:tr><w:trPr><w:hidden/></w:trPr>${cell(paragraph('a'))}${cell(paragraph('9'))}</w:tr>`;
    expect(await rowsOf(table(PAIR, hidden))).toEqual([['规章', '0']]);
  });
});
