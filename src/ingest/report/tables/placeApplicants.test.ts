import { expect, test } from 'vitest';
import { readText } from '../../read/readText.ts';
import { parseDocumentTables } from './parseDocumentTables.ts';

test.each([
  ['0 0 0 0 0 0 0', [0, 0]],
  ['3 1 - - 2 - -', [1, 3]],
  ['1 - - 2 - - 3', [1, 3]],
  ['1 - - - - - 1', [undefined, undefined]],
])('总计 printed before 自然人 is placed by the sums alone: %s', (row, expected) => {
  const text = [
    '申请人情况 总计',
    '自然人 法人或其他组织',
    '商业企业 科研机构 社会公益组织 法律服务机构 其他',
    `一、本年新收政府信息公开申请数量 ${row}`,
    `二、上年结转政府信息公开申请数量 ${row}`,
    `（一）予以公开 ${row}`,
    '',
  ].join('\n');
  const { value } = parseDocumentTables(readText(Buffer.from(text)));
  const numbers = ['person', 'total'].map((column) => {
    const id = `applications.received.${column}`;
    const figure = value.applications?.figures.find((each) => each.figure === id);
    return figure?.state === 'number' ? figure.value : undefined;
  });
  expect(numbers).toEqual(expected);
});
