import { describe, expect, it } from 'vitest';
import type { AgencyRow } from '../../src/search/agency/agencyRow.ts';
import { ALL_SHARDS } from '../../src/search/agency/allShards.ts';
import { findAgencies } from '../../src/search/agency/findAgencies.ts';
import { buildLookupQuery } from '../../src/search/agency/lookupQuery.ts';
import { parseTyped } from '../../src/search/agency/parseTyped.ts';
import { rankRows } from '../../src/search/agency/rankRows.ts';
import { testLookup } from '../../src/search/agency/testLookup.ts';
import { nationalLookup } from './nationalLookup.ts';

const { source } = testLookup(nationalLookup());

const codesOf = (rows: readonly AgencyRow[]): string[] => rows.map(({ listed }) => listed.code);

const find = async (typed: string): Promise<string[]> =>
  codesOf((await findAgencies(typed, source)).rows);

/** What is typed, and the code that must come first. */
const FIRST: readonly (readonly [typed: string, code: string])[] = [
  // Full and short names.
  ['戚家山街道', '330206007'],
  ['戚家山', '330206007'],
  ['芦湖街道', '370322002'],
  ['芦湖', '370322002'],
  ['白泉镇', '330902104'],
  ['城中街道', '450202001'],
  ['家山街道', '330206007'],
  ['戚山街道', '330206007'],
  ['戚家山街', '330206007'],
  ['戚家山街道办事处', '330206007'],
  ['戚家山街办', '330206007'],
  ['宿迁市人民政府办公室', '3213'],
  ['白泉镇人民政府', '330902104'],
  ['广西', '45'],
  ['内蒙古', '15'],
  ['上虞', '330604'],
  ['单县', '371722'],
  // With places, before and behind, with and without spaces.
  ['宁波市北仑区戚家山街道', '330206007'],
  ['浙江省宁波市北仑区戚家山街道', '330206007'],
  ['北仑戚家山', '330206007'],
  ['宁波戚家山街道', '330206007'],
  ['戚家山 北仑', '330206007'],
  ['宁波 戚家山', '330206007'],
  ['戚家山（宁波市北仑区）', '330206007'],
  ['舟山白泉', '330902104'],
  ['白泉 定海', '330902104'],
  ['高青芦湖', '370322002'],
  ['宁波北仑', '330206'],
  // Namesakes are told apart by their places; what has reports comes first.
  ['红旗街道', '211202001'],
  ['铁岭红旗', '211202001'],
  ['银州 红旗街道', '211202001'],
  ['红旗街道 桥西', '130104008'],
  ['柳州城中街道', '450202001'],
  ['西安长安', '610116'],
  ['石家庄长安区', '130102'],
  ['东莞长安', '441900119'],
  // Regions by name.
  ['宁波', '3302'],
  ['北仑区', '330206'],
  ['浙江', '33'],
  ['长安区', '130102'],
  // Governments and departments, and their short names.
  ['宿迁市人民政府', '3213'],
  ['宿迁市政府', '3213'],
  ['平湖市财政局', '330482-caizhengju'],
  ['平湖财政局', '330482-caizhengju'],
  ['平财局', '330482-caizhengju'],
  ['松教局', '310117-jiaoyuju'],
  ['上松教育局', '310117-jiaoyuju'],
  ['caizhengju pinghu', '330482-caizhengju'],
  // Pinyin with and without spaces and tones, initials, both mixed.
  ['qijiashan', '330206007'],
  ['qi jia shan', '330206007'],
  ['qī jiā shān jiē dào', '330206007'],
  ['qi1 jia1 shan1', '330206007'],
  ['QIJIASHAN', '330206007'],
  ['ｑｉｊｉａｓｈａｎ', '330206007'],
  ['qjsjd', '330206007'],
  ['qijsjied', '330206007'],
  ['luhujiedao', '370322002'],
  ['beilunqijiashan', '330206007'],
  ['beilun qijiashan', '330206007'],
  ['qijiashan ningbo', '330206007'],
  ['宁波 qijiashan', '330206007'],
  ['lvliang', '1411'],
  ['lüliang', '1411'],
  ['luliang shi', '1411'],
  ["xi'an", '6101'],
  // English.
  ['Qijiashan Subdistrict', '330206007'],
  ['Qijiashan Subdistrict, Beilun District, Ningbo', '330206007'],
  ['Baiquan Town Dinghai', '330902104'],
  ['Finance Bureau of Pinghu', '330482-caizhengju'],
  ['finance pinghu', '330482-caizhengju'],
  ['Inner Mongolia', '15'],
  ['Harbin', '2301'],
  ['Ningbo City', '3302'],
  ['Luhu Street', '370322002'],
  ['Luhu Sub-district Office', '370322002'],
  ['Pinghu City Finance Bureau', '330482-caizhengju'],
  ["Suqian Municipal People's Government", '3213'],
  // Names with more than one reading, by the right one and by the other.
  ['重庆', '50'],
  ['chongqing', '50'],
  ['zhongqing shi', '50'],
  ['changanqu', '130102'],
  ['zhanganqu', '130102'],
  ['shanxian', '371722'],
  ['danxian', '371722'],
  ['laoting', '130225'],
  ['letingxian', '130225'],
  ['dabuxian', '441422'],
  ['dapuxian', '441422'],
  ['xunxian', '410621'],
  ['hebi junxian', '410621'],
  ['luan shi', '3415'],
  ['liuanshi', '3415'],
  ['bengbu', '3403'],
  ['bangbu', '3403'],
  // Codes.
  ['330206007', '330206007'],
  ['330206', '330206'],
  ['3302', '3302'],
  ['330482-caizhengju', '330482-caizhengju'],
  ['211202001 红旗街道', '211202001'],
  ['330206 007', '330206007'],
  ['330206007000', '330206007'],
  ['330200', '3302'],
  ['33020600', '330206007'],
  // One slip.
  ['qijashan', '330206007'],
  ['qijiahsan', '330206007'],
  ['qijjiashan', '330206007'],
  ['iqjiashan', '330206007'],
  ['qojiashan', '330206007'],
  ['qijiashen', '330206007'],
  ['beilun qijiashna', '330206007'],
  ['戚加山', '330206007'],
  ['七家山街道', '330206007'],
  ['戚家山山街道', '330206007'],
  ['戚山家街道', '330206007'],
  ['北伦戚家山', '330206007'],
  ['Qijiashan Subdistrct', '330206007'],
  // One slip in the first characters, in names and in places.
  ['oijiashan', '330206007'],
  ['ijiashanjiedao', '330206007'],
  ['wqijiashanjiedao', '330206007'],
  ['qjiashan', '330206007'],
  ['vaiquan dinghai', '330902104'],
  ['beilun oijiashan', '330206007'],
  ['eilun qijiashan', '330206007'],
  ['beulunqijiashan', '330206007'],
  ['luhi jiedao', '370322002'],
  ['其家山街', '330206007'],
  ['北仑七家山', '330206007'],
  ['北侖七家山', '330206007'],
  ['溜州城中街道', '450202001'],
  ['齐嘉山', '330206007'],
  // The same sound in other characters.
  ['陆虎街道', '370322002'],
  ['高青芦胡', '370322002'],
  ['百泉镇 定海', '330902104'],
  // The middle of a name.
  ['malikeshan', '650103009'],
  // Traditional characters.
  ['蘆湖街道', '370322002'],
  ['寧波', '3302'],
  ['鹽城', '3209'],
  ['廣西壯族自治區', '45'],
  ['柳州城中街道辦事處', '450202001'],
  ['平湖市財政局', '330482-caizhengju'],
  ['乾縣', '610424'],
];

describe('the lookup over the whole register', () => {
  it.each(FIRST)('%s: %s first', async (typed, code) => {
    expect((await find(typed))[0]).toBe(code);
  });

  it.each(['', '   ', '???', '不存在的机关名', 'zzzzqqqq', '!^="|', '999999999', '\u{20000}'])(
    'finds nothing for %j',
    async (typed) => {
      expect(await find(typed)).toEqual([]);
    },
  );

  it('lists all namesakes, each with its own place', async () => {
    const { rows } = await findAgencies('红旗街道', source);
    const namesakes = rows.filter(({ listed }) => listed.name === '红旗街道');
    const register = nationalLookup().agencies.filter(({ name }) => name === '红旗街道');
    expect(codesOf(namesakes).sort()).toEqual(register.map(({ code }) => code));
    const places = namesakes.map(({ path }) => path.map(({ listed }) => listed.name).join(''));
    expect(new Set(places).size).toBe(namesakes.length);
  });

  it('says that one letter is not enough for all, and gives regions', async () => {
    const { rows, isPartial } = await findAgencies('q', source);
    expect(isPartial).toBe(true);
    expect(rows.every(({ isRegion }) => isRegion)).toBe(true);
    expect((await findAgencies('qij', source)).isPartial).toBe(false);
  });
});

describe('the files that are looked in', () => {
  it('hold whatever a scan of everything finds', async () => {
    const places = await source.places();
    const all = await source.shards(ALL_SHARDS);
    const once = [...new Map(all.map((row) => [row.listed.code, row])).values()];
    for (const [typed] of FIRST.filter((_, at) => at % 3 === 0)) {
      const query = buildLookupQuery(parseTyped(typed), places, false);
      const scanned = codesOf(rankRows([...places.regions, ...once], query));
      if (scanned.length > 0) expect(await find(typed), typed).toEqual(scanned);
    }
  });

  it('lead to every town by name, by place and name, by pinyin and in English', async () => {
    const { agencies, regions } = nationalLookup();
    const counties = new Map(regions.map(({ code, name }) => [code, name]));
    const sample = agencies.filter((_, at) => at % 331 === 0);
    for (const { code, name, pinyin, nameEn } of sample) {
      const county = counties.get(code.slice(0, 6)) ?? '';
      const ways = [name, county + name, `${name} ${county}`, pinyin, nameEn];
      for (const typed of ways) expect(await find(typed), typed).toContain(code);
    }
  });
});
