import { expect, test } from 'vitest';
import { sampleDocument } from '../sampleDocument.ts';
import { parseTables } from './parseTables.ts';

const ROWS = [
  '一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21',
  '二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0',
  '三、（一）予以公开\t1\t2\t3\t4\t5\t6\t21',
  '（七）总计\t1\t2\t3\t4\t5\t6\t21',
  '四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0',
];
const NUMBERED = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '（一）予以公开',
  '（二）部分公开',
  '1.属于国家秘密',
  '2.其他法律行政法规禁止公开',
  '3.危及“三安全一稳定”',
  '4.保护第三方合法权益',
  '5.属于三类内部事务信息',
];
const ORGANISATIONS = '商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他';

function readReceived(header: readonly string[]): readonly string[] {
  const { value } = parseTables(sampleDocument([...header, ...ROWS].join('\n')));
  return (value.applications?.figures ?? [])
    .slice(0, 7)
    .map((figure) => (figure.state === 'number' ? `${figure.value}` : figure.state));
}

test('no column moves where a header prints 法人或其他组织 above 自然人', () => {
  const header = ['申请人情况', '法人或其他组织', '自然人\t总计', ORGANISATIONS];
  expect(readReceived(header)).toEqual(['1', '2', '3', '4', '5', '6', '21']);
});

test('a column that moved within its row is followed', () => {
  const header = ['申请人情况', '总计\t自然人\t法人或其他组织', ORGANISATIONS];
  expect(readReceived(header)).toEqual(['2', '3', '4', '5', '6', '21', '1']);
});

const ONE_LINE = '自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他';
const rowsOf = (...rows: readonly (readonly (number | string)[])[]) =>
  rows.map((cells, at) => [ROWS[at]?.split('\t')[0], ...cells].join('\t'));

function readAll(lines: readonly string[]): readonly string[] {
  const { value } = parseTables(
    sampleDocument([...lines, '五、存在的主要问题及改进情况'].join('\n')),
  );
  return (value.applications?.figures ?? [])
    .slice(0, 21)
    .map((figure) => (figure.state === 'number' ? `${figure.value}` : figure.state));
}

test('a table without the column 总计 has none, whether or not blanks stand before its figures', () => {
  const figures = rowsOf([1, 2, 3, 4, 5, 6], [7, 0, 0, 0, 0, 0], ['', 1, 2, 0, 4, 5, 6]);
  expect(readAll([ONE_LINE, ...figures])).toEqual(
    ['1', '2', '3', '4', '5', '6', 'missing', '7', '0', '0', '0', '0', '0', 'missing'].concat([
      '1',
      '2',
      '0',
      '4',
      '5',
      '6',
      'missing',
    ]),
  );
});

test('where a header does not tell it, the sums say that 总计 comes first', () => {
  const figures = rowsOf([21, 1, 2, 3, 4, 5, 6], [5, 0, 0, 0, 0, 0, 5], [3, 1, 2, 0, 0, 0, 0]);
  const read = readAll(['总计', '自然人', '商业企业', ...figures]);
  expect(read.slice(0, 7)).toEqual(['1', '2', '3', '4', '5', '6', '21']);
  expect(read.slice(14)).toEqual(['1', '2', '0', '0', '0', '0', '3']);
});

test('figures of no known column are doubtful where the sums fit no order', () => {
  const figures = rowsOf([9, 1, 2, 3, 4, 5, 6], [8, 4, 0, 0, 0, 0, 5], [7, 1, 2, 0, 0, 0, 0]);
  expect(readAll(['自然人', '商业企业', ...figures]).every((state) => state === 'unreadable')).toBe(
    true,
  );
});

test('a column of row numbers between labels and figures is passed over', () => {
  const { length } = NUMBERED;
  const table = NUMBERED.map((label, at) => [label, at + 1, at, 2, 0, 0, 0, 1, at + 3].join('\t'));
  const { value } = parseTables(sampleDocument([`行次\t${ONE_LINE}\t总计`, ...table].join('\n')));
  const persons = value.applications?.figures.filter(({ figure }) => figure.endsWith('.person'));
  expect(persons?.slice(0, length)).toMatchObject(NUMBERED.map((_, at) => ({ value: at })));
});
