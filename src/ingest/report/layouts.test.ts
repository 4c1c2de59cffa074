import { describe, expect, it } from 'vitest';
import { ingestDocument } from './ingestDocument.ts';
import { sampleDocument } from './sampleDocument.ts';
import { sampleReport } from './sampleReport.ts';

const OVERVIEW = '2021年，全镇主动公开政府信息30条，收到政府信息公开申请2件。';
const REPORT = sampleReport({
  head: '青石镇2021年政府信息公开工作年度报告\n发布日期：2022-01-20\n本报告由青石镇编制，数据自2021年1月1日起至2021年12月31日止。',
  overview: OVERVIEW,
});

/** What must come out the same however a report is laid out, white space apart. */
function essence(text: string) {
  const ingested = ingestDocument(sampleDocument(text));
  if (ingested.kind === 'rejected') throw new Error(ingested.reason.code);
  const { title, year, published, parts, stated } = ingested.report;
  return {
    title: title?.replaceAll(/\s/g, ''),
    year,
    published: published?.date,
    parts: parts.map(({ part, text: words }) => [part, words.replaceAll(/\s/g, '')]),
    stated: stated.map(({ figure, raw, unit }) => [figure, raw, unit]),
  };
}

const EXPECTED = essence(REPORT);
const SIMPLE: Readonly<Record<string, string>> = {
  总: '總',
  体: '體',
  况: '況',
  动: '動',
  开: '開',
  务: '務',
  报: '報',
  题: '題',
  进: '進',
  项: '項',
  复: '復',
  议: '議',
  诉: '訴',
  讼: '訟',
  处: '處',
  请: '請',
  条: '條',
  镇: '鎮',
  编: '編',
  数: '數',
};

describe('a report comes out the same', () => {
  it('has what was written', () => {
    expect(EXPECTED).toMatchObject({
      title: '青石镇2021年政府信息公开工作年度报告',
      year: 2021,
      published: '2022-01-20',
      stated: [
        ['stated.disclosed.total', '30', '条'],
        ['stated.applications.received', '2', '件'],
      ],
    });
    expect(EXPECTED.parts.map(([part]) => part)).toHaveLength(6);
  });

  it('with empty lines between all lines', () => {
    expect(essence(REPORT.replaceAll('\n', '\n\n'))).toEqual(EXPECTED);
  });

  it('with indented lines and spaces inside headings', () => {
    const text = REPORT.replaceAll(
      /^([一二三四五]、.*情况)$/gm,
      (line) => `　　${[...line].join(' ')}`,
    );
    expect(essence(text)).toEqual(EXPECTED);
  });

  it('in one line', () => {
    expect(essence(REPORT.replaceAll('\n', ' '))).toEqual(EXPECTED);
  });

  it('in one line without spaces before headings', () => {
    const text = REPORT.replaceAll('\n', ' ').replaceAll(/。 (?=[一二三四五六]、)/g, '。');
    expect(essence(text)).toEqual(EXPECTED);
  });

  it('in traditional characters, its text as printed', () => {
    const text = [...REPORT].map((character) => SIMPLE[character] ?? character).join('');
    const result = essence(text);
    expect(result.parts.map(([part]) => part)).toEqual(EXPECTED.parts.map(([part]) => part));
    expect(result).toMatchObject({ year: 2021, published: '2022-01-20' });
    expect(result.stated).toEqual([
      ['stated.disclosed.total', '30', '條'],
      ['stated.applications.received', '2', '件'],
    ]);
  });

  it('with pinyin in brackets behind characters', () => {
    const text = REPORT.replaceAll('政', '政(zhèng)').replaceAll('开', '開(kāi)');
    const result = essence(text);
    expect(result.stated).toEqual(EXPECTED.stated);
    expect(result.parts.map(([part]) => part)).toEqual(EXPECTED.parts.map(([part]) => part));
  });

  it.each([
    ['一、总体情况', '总体情况'],
    ['一、总体情况', '一,、总体情况'],
    ['二、主动公开', '、主动公开'],
    ['三、收到和处理', '3、 收到的处理'],
    ['五、存在的主要问题及改进情况', '五、存在问题及改进情况'],
    ['六、其他需要报告的事项', '六 其他应报告的事项'],
  ])('with %s as %s', (printed, damaged) => {
    expect(essence(REPORT.replace(printed, damaged))).toEqual(EXPECTED);
  });
});

describe('hostile input ends soon', () => {
  const TITLE = '青石镇2021年政府信息公开工作年度报告\n一、总体情况\n二、主动公开政府信息情况\n';
  it.each([
    ['lines', '公开信息3条\n'.repeat(40_000)],
    ['wrapped lines', '我们在网站上主动公开政府信息以及其他信息共计\n'.repeat(10_000)],
    ['one line of words', '主动公开政府信息'.repeat(60_000)],
    ['one line of channels', '通过网站公开1条，'.repeat(20_000)],
    ['one line of headings', '一、总体情况 '.repeat(20_000)],
    ['one line of prepositions', '通过'.repeat(200_000)],
    ['brackets', '（'.repeat(500_000)],
    ['quotes', '“'.repeat(500_000)],
    ['numbers in words', '一百'.repeat(200_000)],
    ['digits', `主动公开政府信息${'1'.repeat(1_000_000)}条`],
    ['thousands', `主动公开政府信息${'1,111'.repeat(100_000)}条`],
    ['negations', '没有申请行政复议'.repeat(20_000)],
    ['titles', '某镇2021年政府信息公开工作年度报告\n'.repeat(10_000)],
    ['dates', '发布时间：20211月1日 '.repeat(20_000)],
    ['spaces', ' '.repeat(500_000)],
  ])('%s', { timeout: 10_000 }, (_, text) => {
    const started = performance.now();
    ingestDocument(sampleDocument(TITLE + text));
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
