import { describe, expect, it } from 'vitest';
import { agencySchema } from '../model/agency.ts';
import { agencyOf } from './agencyOf.ts';
import { departmentCode, slugOf } from './departmentCode.ts';
import { DEPARTMENTS } from './departments.ts';
import { readTestRegister } from './readTestRegister.ts';

const register = readTestRegister();

describe('agencyOf', () => {
  it.each([
    ['330206007', '戚家山街道', 'Qijiashan Subdistrict', 'town'],
    ['150525401', '大沁他拉街道', 'Daqintala Subdistrict', 'town'],
    ['3213', '宿迁市人民政府', 'People’s Government of Suqian', 'city'],
    ['31', '上海市人民政府', 'People’s Government of Shanghai', 'province'],
    ['420802', '东宝区人民政府', 'People’s Government of Dongbao District', 'county'],
    ['330482-caizhengju', '平湖市财政局', 'Finance Bureau of Pinghu', 'department'],
    [
      '330825-zhengfubangongshi',
      '龙游县人民政府办公室',
      'Government Office of Longyou County',
      'department',
    ],
  ])('%s is %s', (code, name, nameEn, kind) => {
    const agency = agencyOf(code, register);
    expect(agencySchema.parse(agency)).toMatchObject({ code, name, nameEn, kind });
  });

  it('belongs to a division and has syllables to search by', () => {
    expect(agencyOf('330482-caizhengju', register)).toMatchObject({
      division: '330482',
      pinyin: 'ping hu shi cai zheng ju',
    });
  });

  it.each(['999999', '1101', '330206-weizhiju', '330206007-caizhengju', '', '33020'])(
    'has none for %j',
    (code) => {
      expect(agencyOf(code, register)).toBeUndefined();
    },
  );

  it('takes the name of a department that is not listed from its caller', () => {
    const code = departmentCode('330206', '粮食局');
    const agency = agencyOf(code, register, new Map([[code, '粮食局']]));
    expect(agency).toMatchObject({
      name: '北仑区粮食局',
      nameEn: 'Liangshi Bureau of Beilun District',
    });
  });
});

describe('departmentCode', () => {
  it.each([
    ['财政局', '330206-caizhengju'],
    ['国资委', '330206-guoyouzichanjianduguanliweiyuanhui'],
    ['旅游局', '330206-lvyouju'],
    ['工业园区管理委员会', '330206-gongyeyuanquguanweihui'],
  ])('%s', (name, code) => {
    expect(departmentCode('330206', name)).toBe(code);
  });

  it('gives every listed department a slug of its own', () => {
    expect(new Set(DEPARTMENTS.map(({ name }) => slugOf(name))).size).toBe(DEPARTMENTS.length);
  });
});
