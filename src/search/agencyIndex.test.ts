import { describe, expect, it } from 'vitest';
import type { LookupEntry } from '../model/siteRecords.ts';
import { buildAgencyIndex } from './agencyIndex.ts';

const entries: readonly LookupEntry[] = [
  ['3302', '宁波市', 'Ningbo', 'ning bo shi', '浙江省', 'Zhejiang', 'city', 0],
  [
    '330206',
    '北仑区',
    'Beilun District',
    'bei lun qu',
    '浙江省 宁波市',
    'Ningbo, Zhejiang',
    'county',
    0,
  ],
  [
    '330206007',
    '戚家山街道',
    'Qijiashan Subdistrict',
    'qi jia shan jie dao',
    '浙江省 宁波市 北仑区',
    'Beilun District, Ningbo, Zhejiang',
    'town',
    1,
  ],
  [
    '211202001',
    '红旗街道',
    'Hongqi Subdistrict',
    'hong qi jie dao',
    '辽宁省 铁岭市 银州区',
    'Yinzhou District, Tieling, Liaoning',
    'town',
    1,
  ],
  [
    '120101001',
    '红旗街道',
    'Hongqi Subdistrict',
    'hong qi jie dao',
    '天津市 河西区',
    'Hexi District, Tianjin',
    'town',
    2,
  ],
  [
    '3208',
    '淮安市人民政府',
    "Huai'an Municipal Government",
    'huai an shi ren min zheng fu',
    '江苏省',
    'Jiangsu',
    'city',
    1,
  ],
];

const found = (typed: string): string[] =>
  buildAgencyIndex(entries)
    .find(typed)
    .map(({ code }) => code);

describe('the agency search', () => {
  it.each([
    ['戚家山', '330206007'],
    ['北仑戚家山', '330206007'],
    ['宁波 戚家山', '330206007'],
    ['qijiashan', '330206007'],
    ['qi jia shan', '330206007'],
    ['QIJIASHAN jiedao', '330206007'],
    ['qjs', '330206007'],
    ['Qijiashan Subdistrict', '330206007'],
    ['ningbo qijiashan', '330206007'],
    ['qijashan', '330206007'],
    ['330206007', '330206007'],
    ["Huai'an", '3208'],
    ['ｈｕａｉａｎ', '3208'],
    ['宁波', '3302'],
    ['铁岭红旗', '211202001'],
  ])('%s finds %s first', (typed, code) => {
    expect(found(typed)[0]).toBe(code);
  });

  it('lists every namesake', () => {
    expect(found('红旗街道')).toEqual(['120101001', '211202001']);
  });

  it.each(['', '  ', '???', '不存在的机关', 'zzzzqqqq', '!^="|'])(
    'finds nothing for %j',
    (typed) => {
      expect(found(typed)).toEqual([]);
    },
  );
});
