import { describe, expect, it } from 'vitest';
import type { ProseKey } from '../../model/parts.ts';
import { type CopiedText, findCopiedText } from './findCopiedText.ts';
import { inventSource, originOf } from './inventSource.ts';
import { ownNames } from './ownNames.ts';
import type { ProseSource, ReportProse } from './reportProse.ts';
import { mixBits } from './sentenceHash.ts';

const HARBOUR =
  '渔港旁的阅览室每周三开放，去年有37位船员来查阅潮汐表与停泊收费表。值班员把常问的二十个问题写成小册子，放在售票窗口，取完再印。年初修好了楼梯口的公告灯箱，夜里也能看清。有居民抱怨字太小，我们把字号放大一倍，并请中学生朗读录音，供视力不好的老人收听。夏天台风来临前，值班员会把避险地点逐户送到船上，并在渔市门口张贴路线。秋天又请两位退休船长讲解旧海图，顺便收集大家想知道的事情。';
const ORCHARD =
  '果园合作社的账目过去只在年底张贴一次，如今每个季度都贴，旁边留一支铅笔，看的人可以写下疑问。会计老陈用两天时间逐条答复，答复也贴出来。学校借用合作社的院子办过三次读书会，讲怎样看懂一张预算表。山上信号不好，于是把通知刻在木牌上，由送奶的人带到各户门前，回来时捎回意见。冬天里我们把全年的通知装订成册，存放在祠堂的柜子里，钥匙由三户轮流保管，谁想看随时可以去取。';

const report = (
  agency: string,
  year: number,
  text: string,
  more: Partial<ReportProse> & { part?: ProseKey } = {},
): ReportProse => ({
  agency,
  year,
  names: more.names ?? [],
  parts: [{ part: more.part ?? 'problems', text }],
});

const sourceOf = (reports: readonly ReportProse[]): ProseSource => ({
  count: reports.length,
  at: async (index) => {
    const found = reports[index];
    if (!found) throw new Error(`no report ${index}`);
    return found;
  },
});

async function collect(source: ProseSource): Promise<CopiedText[]> {
  const found: CopiedText[] = [];
  for await (const copied of findCopiedText(source)) found.push(copied);
  return found;
}

const find = (reports: readonly ReportProse[]) => collect(sourceOf(reports));

const pairsOf = (found: readonly CopiedText[]) =>
  found.map(({ agency, year, other }) => `${agency} ${year} < ${other.agency} ${other.year}`);

describe('findCopiedText', () => {
  it('finds what was taken over from last year with other numbers', async () => {
    const [first, second] = await find([
      report('330206007', 2021, HARBOUR),
      report('330206007', 2022, HARBOUR.replace('37', '1,204').replace('二十', '八')),
    ]);
    expect(first).toMatchObject({ year: 2021, other: { agency: '330206007', year: 2022 } });
    expect(second?.shared).toBe(second?.length);
    const run = second?.runs[0];
    expect(run?.start).toBe(0);
    expect(HARBOUR.slice(run?.otherStart, run?.otherEnd)).toBe(HARBOUR.slice(0, -1));
  });

  it('finds what was taken over from another agency with other names', async () => {
    const named = (name: string) => `${name}${HARBOUR.replaceAll('我们', name)}`;
    const names = (name: string) => ownNames({ name }, [{ name: '青石县' }]);
    const found = await find([
      report('330206007', 2021, named('东滩街道'), { names: names('东滩街道') }),
      report('330206008', 2021, named('青石县西滩镇'), { names: names('西滩镇') }),
    ]);
    expect(pairsOf(found)).toEqual([
      '330206007 2021 < 330206008 2021',
      '330206008 2021 < 330206007 2021',
    ]);
    expect(found[0]?.shared).toBe(found[0]?.length);
  });

  it('gives the share of each side: a short text in a long one, and not the long one in the short', async () => {
    const found = await find([
      report('330206007', 2020, HARBOUR),
      report('330206007', 2021, `${HARBOUR}${ORCHARD}`, { part: 'overview' }),
    ]);
    expect(pairsOf(found)).toEqual(['330206007 2020 < 330206007 2021']);
    expect(found[0]?.other.part).toBe('overview');
  });

  it('finds paragraphs that were put in another order', async () => {
    const sentences = HARBOUR.split('。').filter((sentence) => sentence !== '');
    const moved = [...sentences.slice(3), ...sentences.slice(0, 3)].join('。');
    const found = await find([
      report('330206007', 2020, HARBOUR),
      report('330206007', 2021, moved),
    ]);
    expect(found).toHaveLength(2);
  });

  it('finds nothing in texts of their own, in short ones, and within one report', async () => {
    expect(
      await find([report('330206007', 2020, HARBOUR), report('330206008', 2020, ORCHARD)]),
    ).toEqual([]);
    const short = HARBOUR.slice(0, 140);
    expect(
      await find([report('330206007', 2020, short), report('330206007', 2021, short)]),
    ).toEqual([]);
    const twice: ReportProse = {
      agency: '330206007',
      year: 2020,
      names: [],
      parts: [
        { part: 'overview', text: HARBOUR },
        { part: 'problems', text: HARBOUR },
      ],
    };
    expect(await find([twice])).toEqual([]);
  });

  it('counts no sentence of the form', async () => {
    const form =
      '本报告根据《中华人民共和国政府信息公开条例》和有关要求编制。报告中所列数据的统计期限自2021年1月1日起至2021年12月31日止。本报告电子版可在县人民政府门户网站查阅和下载。如对本报告有疑问，请与党政办公室联系（地址：海堤路9号；电话：0000-1234567）。';
    const found = await find([
      report('330206007', 2020, `${form}${form}${HARBOUR}`),
      report('330206008', 2020, `${form}${form}${ORCHARD}`),
    ]);
    expect(found).toEqual([]);
  });

  it('counts no sentence that more than a tenth of all reports have, and the same words of few', async () => {
    const noise = (index: number) =>
      Array.from({ length: 200 }, (_, at) =>
        String.fromCharCode(0x4e00 + (mixBits(index * 1000 + at) % 8000)),
      ).join('');
    const filler = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) =>
        report(String(330206100 + from + index), 2020, noise(from + index)),
      );
    const with12 = Array.from({ length: 12 }, (_, index) =>
      report(String(330206700 + index), 2020, HARBOUR),
    );
    expect(await find([...filler(0, 40), ...with12])).toEqual([]);
    const found = await find([...filler(0, 40), ...with12.slice(0, 4)]);
    expect(new Set(found.map(({ agency }) => agency)).size).toBe(4);
    expect(found).toHaveLength(4 * 3);
  });

  it('finds every copy among invented reports and nothing else, the same each time', async () => {
    const source = inventSource({ agencies: 60, years: 6 });
    const found = await collect(source);
    expect(found.every(({ part }) => part === 'problems')).toBe(true);
    const indexOf = ({ agency, year }: { agency: string; year: number }) =>
      (Number(agency) - 100_000_000) * 6 + year - 2001;
    expect(
      found.filter(
        (copied) =>
          originOf(indexOf(copied), source.copyOf) !==
          originOf(indexOf(copied.other), source.copyOf),
      ),
    ).toEqual([]);
    const copies = Array.from({ length: source.count }, (_, index) => index).filter(
      (index) => source.copyOf(index) !== undefined,
    );
    const names = new Set(found.map(({ agency, year }) => `${agency} ${year}`));
    for (const index of copies) {
      const { agency, year } = await source.at(index);
      expect(names).toContain(`${agency} ${year}`);
    }
    expect(await collect(source)).toEqual(found);
  });

  it('finds nothing where there is nothing', async () => {
    expect(await find([])).toEqual([]);
  });
});
