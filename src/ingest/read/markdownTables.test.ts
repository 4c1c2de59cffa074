import { describe, expect, test } from 'vitest';
import { readText } from './readText.ts';

const blocksOf = (text: string) => readText(Buffer.from(text)).blocks;
const rowsOf = (text: string) =>
  blocksOf(text).flatMap((block) =>
    block.kind === 'table' ? block.grid.rows.map((row) => row.map((cell) => cell.text)) : [],
  );

describe('tables of Markdown', () => {
  test('are tables, with blanks where blanks are', () => {
    expect(rowsOf('甲\n\n| 内容 | 件数 | |\n|:--|--:|---|\n| 规章 | | 3 |\n\n乙')).toEqual([
      ['内容', '件数', ''],
      ['规章', '', '3'],
    ]);
    expect(rowsOf('内容|件数\n---|---\n规章|3\n')).toEqual([
      ['内容', '件数'],
      ['规章', '3'],
    ]);
  });

  test('have broken lines and pipes in their cells, each at its place', () => {
    const [table] = blocksOf(
      '| 内容 | 件数 |\n|---|---|\n| 信息<br>内容 | <br/> 12 |\n| a\\|b | 0 |',
    );
    const cells = table?.kind === 'table' ? table.grid.rows.flat() : [];
    expect(cells.map(({ text }) => text.replace(/\s+/, ' '))).toEqual([
      ...['内容', '件数', '信息 内容', '12', 'a |b', '0'],
    ]);
    expect(cells[3]?.place).toEqual({ in: 'text', line: 3, column: 20 });
  });

  test('have spaces and signs in their cells that are written as marks', () => {
    expect(
      rowsOf('| 内容 | 一 | 二 |\n|---|---|---|\n| 规章 | 3&nbsp; | \\-1\\.5 |\n\n')[1],
    ).toEqual(['规章', '3', '-1.5']);
  });

  test('without a frame have blanks at the ends of their rows', () => {
    const text = '内容 | | 件数\n---|---|---\n规章 | 3 | \n | | 4\n | 5 |\n| 6 | 7 | 8 |\n\n';
    expect(rowsOf(text)).toEqual([
      ['内容', '', '件数'],
      ['规章', '3', ''],
      ['', '', '4'],
      ['', '5', ''],
      ['6', '7', '8'],
    ]);
    expect(rowsOf('内容 | 一 | 二\n---|---|---\n规章 | 3 | ').at(-1)).toEqual(['规章', '3', '…']);
  });

  test.each([
    ['| 规章 | 1', ['规章', '1…', '…']],
    ['| 规章 | 1 |', ['规章', '1', '…']],
    ['| 规章 | 1 | 14', ['规章', '1', '14…']],
    ['| 规章 | 1 | 14 |', ['规章', '1', '14']],
    ['| 规章 | 1 | 14\n', ['规章', '1', '14']],
  ])('show where the file was cut: %s', (end, row) => {
    expect(rowsOf(`| 内容 | 一 | 二 |\n|---|---|---|\n${end}`).at(-1)).toEqual(row);
  });

  test.each([
    ['no line below the head', '| 内容 | 件数 |\n| 规章 | 3 |'],
    ['a row with a cell too many', '| 内容 | 件数 |\n|---|---|\n| 规章 | 3 | 4 |'],
    ['a row with a cell too few', '| 内容 | 件数 |\n|---|---|\n| 规章 |\n'],
    ['one column', '| 内容 |\n|---|\n| 规章 |'],
    ['a rule below a line', '内容|件数\n------'],
  ])('stay lines with %s', (_, text) => {
    expect(blocksOf(text).map((block) => block.kind === 'line' && block.text)).toEqual(
      text.split('\n'),
    );
  });
});
