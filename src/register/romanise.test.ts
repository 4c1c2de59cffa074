import { describe, expect, it } from 'vitest';
import { READINGS } from './readings.ts';
import { romanise } from './romanise.ts';

describe('romanise', () => {
  it.each([
    ['单县', '371722', 'shan xian'],
    ['乐亭县', '130225', 'lao ting xian'],
    ['乐清市', '330382', 'yue qing shi'],
    ['乐陵市', '371481', 'lao ling shi'],
    ['大埔县', '441422', 'da bu xian'],
    ['浚县', '410621', 'xun xian'],
    ['重庆市', '50', 'chong qing shi'],
    ['长安区', '610116', 'chang an qu'],
    ['长子县', '140428', 'zhang zi xian'],
    ['六安市', '3415', 'lu an shi'],
    ['六合区', '320116', 'lu he qu'],
    ['蔚县', '130726', 'yu xian'],
    ['尉犁县', '652823', 'yu li xian'],
    ['尉氏县', '410223', 'wei shi xian'],
    ['番禺区', '440113', 'pan yu qu'],
    ['铅山县', '361124', 'yan shan xian'],
    ['台州市', '3310', 'tai zhou shi'],
    ['盱眙县', '320830', 'xu yi xian'],
    ['涡阳县', '341621', 'guo yang xian'],
    ['歙县', '341021', 'she xian'],
    ['东阿县', '371524', 'dong e xian'],
    ['中牟县', '410122', 'zhong mu xian'],
    ['泌阳县', '411726', 'bi yang xian'],
    ['洪洞县', '141024', 'hong tong xian'],
    ['井陉县', '130121', 'jing xing xian'],
    ['任丘市', '130982', 'ren qiu shi'],
    ['柞水县', '611026', 'zha shui xian'],
    ['吴堡县', '610829', 'wu bu xian'],
    ['犍为县', '511123', 'qian wei xian'],
    ['筠连县', '511527', 'jun lian xian'],
    ['阆中市', '511381', 'lang zhong shi'],
    ['厦门市', '3502', 'xia men shi'],
    ['朝阳区', '110105', 'chao yang qu'],
    ['大城县', '131025', 'dai cheng xian'],
    ['渑池县', '411221', 'mian chi xian'],
    ['信都区', '130503', 'xin du qu'],
    ['喀什地区', '6531', 'ka shi di qu'],
    ['巴音郭楞蒙古自治州', '6528', 'ba yin guo leng meng gu zi zhi zhou'],
    ['吕梁市', '1411', 'lv liang shi'],
  ])('reads %s (%s) as %s', (name, code, pinyin) => {
    expect(romanise(name, code)).toBe(pinyin);
  });

  it('keeps a reading to its region', () => {
    expect(romanise('大圩镇', '340111')).toBe('da wei zhen');
    expect(romanise('大圩镇', '450305')).toBe('da xu zhen');
  });

  it('leaves out brackets and marks', () => {
    expect(romanise('科技城（东渚街道）')).toBe('ke ji cheng dong zhu jie dao');
  });
});

describe('READINGS', () => {
  it.each(READINGS)('$text has a syllable a character', ({ text, pinyin }) => {
    expect(pinyin.split(' ')).toHaveLength([...text].length);
  });
});
