import { describe, expect, test } from 'vitest';
import { readHtml } from '../readHtml.ts';

const rowsOf = (page: string) =>
  readHtml(Buffer.from(page)).blocks.flatMap((block) =>
    block.kind === 'table' ? [block.grid.rows.map((row) => row.map((cell) => cell.text))] : [],
  );
const DATA = [
  ['规章', '12', '3'],
  ['许可', '', '4'],
];

describe('tables that style sheets draw', () => {
  test.each([
    [
      'boxes shown as a table',
      `<div style="display: table"><div style="display:table-row-group">${DATA.map(
        (row) =>
          `<div style="display:table-row">${row.map((text) => `<div style="color:red;display:table-cell">${text}</div>`).join('')}</div>`,
      ).join('\n')}</div></div>`,
    ],
    [
      'elements with the parts of a table as roles',
      `<div role="table">${DATA.map(
        (row) =>
          `<p role="row">${row.map((text) => `<span role="cell">${text}</span>`).join('')}</p>`,
      ).join('')}</div>`,
    ],
  ])('reads %s', (_, table) => {
    expect(rowsOf(table)).toEqual([DATA]);
  });

  test('reads rows of touching inline elements as a table, so that no two figures join', () => {
    const rows = [
      ['信息内容', '制发'],
      ['规章', '1', '2', '3'],
      ['收费', '0', '-1'],
      ['采购', '5', '74'],
    ];
    const list = `<ul>${rows.map((row) => `<li>${row.map((text) => `<span class="c">${text}</span>`).join('')}</li>`).join('\n')}</ul>`;
    expect(rowsOf(list)).toEqual([rows]);
  });

  test('mark the cell in which the end of the file stands', () => {
    const list =
      '<ul><li><i>甲</i></li><li><i>规章</i><i>1</i><i>2</i><i>3</i></li><li><i>收费</i><i>';
    expect(rowsOf(list)[0]?.at(-1)).toEqual(['收费', '…']);
    expect(rowsOf(`${list}5`)[0]?.at(-1)).toEqual(['收费', '5…']);
  });

  test.each([
    [
      'paragraphs of spans',
      '<div><p><span>收到</span><span>1</span><span>2</span><span>件</span></p><p><span>甲</span></p><p><span>乙</span></p></div>',
    ],
    [
      'a menu of numbers',
      '<ul><li>一<span>1</span><span>2</span><span>3</span></li><li>乙</li><li>丙</li></ul>',
    ],
    ['a cell without its table', '<div><p style="display:table-cell">12</p><p>甲</p></div>'],
  ])('keeps %s as lines', (_, page) => {
    expect(rowsOf(page)).toEqual([]);
  });
});
