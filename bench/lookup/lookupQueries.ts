/** What people type into the lookup: names, places, pinyin, initials, English, codes, slips. */
export const LOOKUP_QUERIES: readonly string[] = [
  '戚家山',
  '芦湖街道',
  '红旗街道',
  '北仑戚家山',
  '宁波市北仑区戚家山街道',
  '柳州 城中',
  '长安',
  '新华',
  '山阳',
  '重庆',
  'qijiashan',
  'beilun qijiashan',
  'qjsjd',
  'xinhua',
  'shan',
  'chongqing',
  'Qijiashan Subdistrict',
  '330206007',
  'qijashan',
  '戚加山',
];

/** All beginnings of a text, as they stand in the field key press by key press. */
export function keystrokesOf(text: string): string[] {
  const characters = [...text];
  return characters.map((_, at) => characters.slice(0, at + 1).join(''));
}
