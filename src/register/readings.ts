/** A place name that is not read the way the dictionary reads its characters. */
export interface Reading {
  /** Characters of the name, wherever they stand in it. */
  readonly text: string;
  /** One syllable a character. */
  readonly pinyin: string;
  /** Only in divisions whose code begins so; everywhere where it is left out. */
  readonly within?: string;
  /** Why the dictionary is not to be followed. */
  readonly why: string;
}

const CHARACTER = 'In place names this character has one reading, whatever word it seems to form.';
const OLD_NAME = 'An old place name that keeps a reading of its own.';
const LOCAL = 'The reading used in this part of the country.';
const MISLED = 'The neighbouring characters look like a word with another reading.';
const RARE = 'A rare character that the dictionary lacks.';

/**
 * Readings that overrule pinyin-pro, the more specific entry first wherever two fit: a longer text,
 * then a longer `within`.
 */
export const READINGS: readonly Reading[] = [
  { text: '都', pinyin: 'du', why: CHARACTER },
  { text: '什', pinyin: 'shi', why: CHARACTER },
  { text: '曾', pinyin: 'zeng', why: CHARACTER },
  { text: '厦', pinyin: 'xia', why: CHARACTER },
  { text: '仇', pinyin: 'qiu', why: 'The family name, from which the places have theirs.' },
  { text: '行', pinyin: 'hang', within: '31', why: LOCAL },
  { text: '圩', pinyin: 'wei', within: '32', why: LOCAL },
  { text: '圩', pinyin: 'wei', within: '34', why: LOCAL },
  { text: '涌', pinyin: 'chong', within: '44', why: LOCAL },
  { text: '莞', pinyin: 'guan', within: '44', why: LOCAL },
  { text: '涡', pinyin: 'guo', within: '3416', why: OLD_NAME },
  { text: '㵲', pinyin: 'wu', why: RARE },
  { text: '㯊', pinyin: 'yan', why: RARE },
  { text: '䃥', pinyin: 'zhuang', why: RARE },

  { text: '柏林', pinyin: 'bai lin', why: MISLED },
  { text: '民乐', pinyin: 'min le', why: MISLED },
  { text: '长青', pinyin: 'chang qing', why: MISLED },
  { text: '长红', pinyin: 'chang hong', why: MISLED },
  { text: '长江', pinyin: 'chang jiang', why: MISLED },
  { text: '大城', pinyin: 'da cheng', why: MISLED },
  { text: '大城', pinyin: 'dai cheng', within: '131025', why: OLD_NAME },
  { text: '地藏', pinyin: 'di zang', why: 'Named after the bodhisattva.' },
  { text: '华藏寺', pinyin: 'hua zang si', why: 'Named after a Buddhist temple.' },
  { text: '泽覃', pinyin: 'ze tan', why: 'Named after a person.' },
  { text: '工行委', pinyin: 'gong xing wei', why: MISLED },

  { text: '大栅栏', pinyin: 'da shi lan', within: '11', why: OLD_NAME },
  { text: '会稽', pinyin: 'kuai ji', why: OLD_NAME },
  { text: '乐亭', pinyin: 'lao ting', within: '1302', why: OLD_NAME },
  { text: '乐陵', pinyin: 'lao ling', within: '37', why: OLD_NAME },
  { text: '乐清', pinyin: 'yue qing', within: '33', why: OLD_NAME },
  { text: '礼乐', pinyin: 'li le', within: '4407', why: LOCAL },
  { text: '蔚县', pinyin: 'yu xian', within: '13', why: OLD_NAME },
  { text: '蔚州', pinyin: 'yu zhou', within: '1307', why: OLD_NAME },
  { text: '尉犁', pinyin: 'yu li', within: '65', why: OLD_NAME },
  { text: '解州', pinyin: 'xie zhou', within: '14', why: OLD_NAME },
  { text: '洪洞', pinyin: 'hong tong', within: '14', why: OLD_NAME },
  { text: '繁峙', pinyin: 'fan shi', within: '14', why: OLD_NAME },
  { text: '珲春', pinyin: 'hun chun', within: '22', why: OLD_NAME },
  { text: '调兵山', pinyin: 'diao bing shan', within: '21', why: OLD_NAME },
  { text: '穆棱', pinyin: 'mu ling', within: '23', why: OLD_NAME },
  { text: '六合', pinyin: 'lu he', within: '3201', why: OLD_NAME },
  { text: '浒墅关', pinyin: 'xu shu guan', within: '32', why: OLD_NAME },
  { text: '浒湾', pinyin: 'xu wan', within: '36', why: LOCAL },
  { text: '竹行', pinyin: 'zhu hang', within: '32', why: LOCAL },
  { text: '莘庄', pinyin: 'xin zhuang', within: '31', why: LOCAL },
  { text: '莘塍', pinyin: 'xin cheng', within: '33', why: LOCAL },
  { text: '莘畈', pinyin: 'xin fan', within: '33', why: LOCAL },
  { text: '莘口', pinyin: 'xin kou', within: '35', why: LOCAL },
  { text: '段莘', pinyin: 'duan xin', within: '36', why: LOCAL },
  { text: '蚌山', pinyin: 'beng shan', within: '34', why: OLD_NAME },
  { text: '歙县', pinyin: 'she xian', within: '34', why: OLD_NAME },
  { text: '单县', pinyin: 'shan xian', within: '37', why: OLD_NAME },
  { text: '浚县', pinyin: 'xun xian', within: '41', why: OLD_NAME },
  { text: '浚州', pinyin: 'xun zhou', within: '4106', why: OLD_NAME },
  { text: '泌阳', pinyin: 'bi yang', within: '41', why: OLD_NAME },
  { text: '泌水', pinyin: 'bi shui', within: '4117', why: OLD_NAME },
  { text: '召陵', pinyin: 'shao ling', within: '41', why: OLD_NAME },
  { text: '召公', pinyin: 'shao gong', within: '61', why: 'Named after a person.' },
  { text: '覃怀', pinyin: 'tan huai', within: '41', why: OLD_NAME },
  { text: '薄壁', pinyin: 'bo bi', within: '41', why: LOCAL },
  { text: '重渡沟', pinyin: 'chong du gou', within: '41', why: LOCAL },
  { text: '黄陂', pinyin: 'huang pi', within: '42', why: OLD_NAME },
  { text: '大埔', pinyin: 'da bu', within: '4414', why: LOCAL },
  { text: '覃巴', pinyin: 'tan ba', within: '44', why: LOCAL },
  { text: '覃斗', pinyin: 'tan dou', within: '44', why: LOCAL },
  { text: '覃塘', pinyin: 'tan tang', within: '45', why: LOCAL },
  { text: '筠连', pinyin: 'jun lian', within: '51', why: OLD_NAME },
  { text: '牟定', pinyin: 'mou ding', within: '53', why: OLD_NAME },
  { text: '栎阳', pinyin: 'yue yang', within: '61', why: OLD_NAME },
  { text: '吴堡', pinyin: 'wu bu', within: '61', why: OLD_NAME },
  { text: '瓦窑堡', pinyin: 'wa yao bu', within: '61', why: LOCAL },
  { text: '宕昌', pinyin: 'tan chang', within: '62', why: OLD_NAME },
  { text: '红寺堡', pinyin: 'hong si bu', within: '64', why: LOCAL },
  { text: '罗布泊', pinyin: 'luo bu po', within: '65', why: 'The salt lake of this name.' },
];
