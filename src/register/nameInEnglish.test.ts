import { describe, expect, it } from 'vitest';
import { nameInEnglish } from './nameInEnglish.ts';
import { readTestRegister } from './readTestRegister.ts';

const register = readTestRegister();

describe('nameInEnglish', () => {
  it.each([
    ['330206007', 'Qijiashan Subdistrict'],
    ['330206', 'Beilun District'],
    ['3302', 'Ningbo'],
    ['33', 'Zhejiang'],
    ['370322', 'Gaoqing County'],
    ['330226104', 'Yishi Town'],
    ['450222200', 'Guzhai Mulao Ethnic Township'],
    ['6229', 'Linxia Hui Autonomous Prefecture'],
    ['4228', 'Enshi Tujia and Miao Autonomous Prefecture'],
    ['530925', 'Shuangjiang Lahu, Wa, Blang and Dai Autonomous County'],
    ['622926', 'Dongxiang Autonomous County'],
    ['150724', 'Evenk Autonomous Banner'],
    ['450328', 'Longsheng Multi-ethnic Autonomous County'],
    ['1525', 'Xilingol League'],
    ['152526', 'West Ujimqin Banner'],
    ['6529', 'Aksu Prefecture'],
    ['31', 'Shanghai'],
    ['15', 'Inner Mongolia'],
    ['61', 'Shaanxi'],
    ['14', 'Shanxi'],
    ['2301', 'Harbin'],
    ['6101', 'Xi’an'],
    ['1411', 'Lüliang'],
    ['310115', 'Pudong New Area'],
    ['441803', 'Qingxin District'],
    ['130107', 'Jingxing Mining District'],
    ['130706', 'Xiahuayuan District'],
    ['429021', 'Shennongjia Forestry District'],
    ['510403', 'Xi District'],
    ['110113110', 'Zhang Town'],
    ['341721401', 'Dadukou Economic Development Zone'],
  ])('%s is %s', (code, name) => {
    const row = register.find(code);
    expect(row && nameInEnglish(row)).toBe(name);
  });

  it('gives every division a name in Latin letters', () => {
    const odd = [...register.governments, ...register.towns]
      .map(nameInEnglish)
      .filter((name) => !/^[A-Z][A-Za-zü’,() -]+$/.test(name));
    expect(odd).toEqual([]);
  });
});
