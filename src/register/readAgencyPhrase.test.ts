import { describe, expect, it } from 'vitest';
import { readAgencyPhrase } from './readAgencyPhrase.ts';
import { readTestRegister } from './readTestRegister.ts';

const register = readTestRegister();

function read(phrase: string) {
  const reading = readAgencyPhrase(phrase, register);
  if (!reading) return undefined;
  const { organ, head } = reading;
  return [...(head?.codes ?? []), organ.kind === 'department' ? organ.name : organ.kind].join(' ');
}

describe('readAgencyPhrase', () => {
  it.each([
    ['戚家山街道', '330206007 government'],
    ['高青县芦湖街道党政办公室', '370322002 government'],
    ['铁岭市银州区红旗街', '211202001 government'],
    ['城中区城中街道办事处信息公开工作办公室', '450202001 government'],
    ['广州市荔湾区人民政府南源街道办事处', '440103010 government'],
    ['柳城县古砦仫佬族乡人民政府', '450222200 government'],
    ['潜江市竹根滩镇', '429005100 government'],
    ['上虞市谢塘镇', '330604111 government'],
    ['一市镇', '330226104 government'],
    ['两城镇', '370826107 government'],
    ['五常市', '230184 government'],
    ['西区', '510403 government'],
    ['郊区', '140311 230811 340711 government'],
    ['通州区', '110112 320612 government'],
    ['上海市', '31 government'],
    ['东宝区', '420802 government'],
    ['绥阳县人民政府(县人民政府办公室)', '520323 government'],
    ['上海市人民政府办公厅', '31 政府办公厅'],
    ['梅州市梅县区人民政府办公室', '441403 政府办公室'],
    ['平湖市财政局', '330482 财政局'],
    ['临夏州公安局', '6229 公安局'],
    ['海南省药监局', '46 药品监督管理局'],
    ['西藏自治区政府国资委', '54 国有资产监督管理委员会'],
    ['攀枝花市西区审计局', '510403 审计局'],
    ['重庆市公安局渝中区分局', '500103 公安分局'],
    ['重庆市开州区公安局', '500154 公安局'],
    ['益阳高新区市场监督管理局', '430972 市场监督管理局'],
    ['五华科技产业园管理委员会', '441424 530102 科技产业园管委会'],
    ['大渡口经开区', '341721401 government'],
    ['扬中市经济开发区管委会', '321182400 government'],
    ['沭阳县昆山（沭阳）工业园区', '321322402 government'],
    ['市财政局', '财政局'],
    ['市政府办公室', '政府办公室'],
    ['区人民政府办公室', '政府办公室'],
    ['市场监督管理局', '市场监督管理局'],
    ['教育局', '教育局'],
  ])('reads %s', (phrase, expected) => {
    expect(read(phrase)).toBe(expected);
  });

  it.each([
    '我局',
    '我镇',
    '某某镇人民政府',
    '天长市某某镇',
    '天长市永丰镇中心小学',
    '海南',
    '开发区',
    '',
  ])('does not read %s', (phrase) => {
    expect(read(phrase)).toBeUndefined();
  });

  it('keeps an outer place that the register disagrees with', () => {
    const reading = readAgencyPhrase('安庆市枞阳县项铺镇', register);
    expect(reading).toMatchObject({ misfit: { text: '安庆市' }, head: { codes: ['340722107'] } });
  });

  it('keeps the level of an organ without its place', () => {
    expect(readAgencyPhrase('市财政局', register)?.levelWord).toBe('市');
    expect(readAgencyPhrase('市场监督管理局', register)?.levelWord).toBeUndefined();
  });
});
