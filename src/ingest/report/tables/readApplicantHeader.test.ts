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
