import { describe, expect, it } from 'vitest';
import { readTestRegister } from './readTestRegister.ts';

const register = readTestRegister();
const names = (rows: readonly { name: string }[]) => rows.map((row) => row.name);

describe('buildRegister', () => {
  it.each([
    ['110101001', ['北京市', '东城区', '东华门街道']],
    ['429005100', ['湖北省', '潜江市', '竹根滩镇']],
    ['441900003', ['广东省', '东莞市', '东城街道']],
    ['330206', ['浙江省', '宁波市', '北仑区']],
  ])('leaves placeholders out of the way to %s', (code, path) => {
    expect(names(register.pathOf(code))).toEqual(path);
  });

  it('has no way to an unknown code', () => {
    expect(register.pathOf('999999')).toEqual([]);
    expect(register.find('999999')).toBeUndefined();
  });

  it('shows the districts right below a municipality', () => {
    expect(names(register.childrenOf('31')).slice(0, 2)).toEqual(['黄浦区', '徐汇区']);
    expect(register.childrenOf('50')).toHaveLength(38);
    expect(names(register.childrenOf('4419'))).toContain('虎门镇');
  });

  const at = (text: string) => [
    ...register.placeNames.matchAt(text, 0),
    ...register.townNames.matchAt(text, 0),
  ];

  it.each([
    ['临夏州', 'short', '6229'],
    ['长阳县', 'short', '420528'],
    ['莫力达瓦旗', 'short', '150722'],
    ['古砦乡', 'short', '450222200'],
    ['益阳高新区', 'short', '430972'],
    ['蒲纺工业园区', 'short', '421281400'],
    ['上虞市', 'former', '330604'],
    ['翟庄街道', 'full', '411104002'],
    ['大沁他拉街道', 'full', '150525401'],
  ])('knows %s as a %s name of %s', (text, status, code) => {
    const found = at(text).find((name) => name.text === text);
    expect(found?.status).toBe(status);
    expect(found?.codes.map((one) => register.find(one)?.code)).toEqual([code]);
  });

  it('marks a name that is only an ending', () => {
    expect(at('开发区').map(({ status }) => status)).toEqual(['bare']);
  });

  it('matches the longest name first', () => {
    expect(at('红旗街道办事处').map((name) => name.text)).toEqual(['红旗', '红旗街道', '红旗街']);
  });
});
