import { describe, expect, it } from 'vitest';
import { readCount } from './readCount.ts';

describe('readCount', () => {
  it.each([
    ['824条', { value: 824, unit: '条', qualifier: 'exact' }],
    ['约30件', { value: 30, unit: '件', qualifier: 'about' }],
    ['6750余条', { value: 6750, unit: '条', qualifier: 'moreThan' }],
    ['30多篇', { value: 30, unit: '篇', qualifier: 'moreThan' }],
    ['近2万条', { value: 20000, unit: '条', qualifier: 'lessThan' }],
    ['26.8万条', { value: 268000, unit: '条', qualifier: 'exact' }],
    ['10余万条', { value: 100000, unit: '条', qualifier: 'moreThan' }],
    ['30条以上', { value: 30, unit: '条', qualifier: 'moreThan' }],
    ['1,234,567条', { value: 1234567, unit: '条', qualifier: 'exact' }],
    ['十二件', { value: 12, unit: '件', qualifier: 'exact' }],
    ['30条次', { value: 30, unit: '条次', qualifier: 'exact' }],
    ['3,', { value: 3, unit: '', qualifier: 'exact' }],
  ])('%s', (text, expected) => {
    expect(readCount(text, 0)).toMatchObject(expected);
  });

  it.each([
    ['第12条', 1],
    ['3-5件', 2],
    ['数百条', 1],
    ['1 234条', 2],
    ['3项目', 0],
    ['2次数', 0],
    ['12%', 0],
    ['12月', 0],
    ['30人次', 0],
  ])('%s from %i on is no count', (text, at) => {
    expect(readCount(text, at)).toBeUndefined();
  });

  it('takes money in yuan', () => {
    expect(readCount('1.2万元', 0)).toMatchObject({
      value: 12000,
      unit: '元',
      isMoney: true,
      to: 4,
    });
  });
});
