import { describe, expect, it } from 'vitest';
import { sampleParagraphs } from '../sampleDocument.ts';
import { parseStated } from './parseStated.ts';

const SHORT = {
  total: 'stated.disclosed.total',
  website: 'stated.disclosed.website',
  wechat: 'stated.disclosed.wechat',
  weibo: 'stated.disclosed.weibo',
  other: 'stated.disclosed.otherChannels',
  received: 'stated.applications.received',
  concluded: 'stated.applications.concluded',
  carriedIn: 'stated.applications.carriedIn',
  review: 'stated.proceedings.review',
  lawsuits: 'stated.proceedings.lawsuits',
  fees: 'stated.fees.amount',
} as const;
type Name = keyof typeof SHORT;
const NAMES = new Map(Object.entries(SHORT).map(([name, id]) => [id as string, name as Name]));

/** What a text states, as `name value`, with the qualifier where there is one. */
function stated(text: string, year = 2021): string[] {
  return parseStated(sampleParagraphs(text), year).value.map((mention) => {
    const value = mention.state === 'number' ? mention.value : mention.state;
    const qualifier = mention.qualifier === 'exact' ? '' : ` ${mention.qualifier}`;
    return `${NAMES.get(mention.figure)} ${value}${qualifier}`;
  });
}

const CASES: Readonly<Record<string, readonly (readonly [text: string, expected: string[]])[]>> = {
  'total and channels': [
    [
      '全年共主动公开政府信息90条，其中政府网站公开40条，微信公众号公开30条，微博公开20条。',
      ['total 90', 'website 40', 'wechat 30', 'weibo 20'],
    ],
    ['本镇政府信息主动公开共12条。', ['total 12']],
    ['主动公开政府信息的数量共58条。', ['total 58']],
    ['主动公开政府信息情况：58条。', ['total 58']],
    ['今年累计公开58条信息。', ['total 58']],
    ['我局全年共发布信息58条。', ['total 58']],
    ['全年共制作政府信8条。', ['total 8']],
    ['通过门户网站发布政务信息8条。', ['website 8']],
    ['我街道在区政府网站公开办事指南、通知等相关信息共计9条。', ['website 9']],
    [
      '通过门户网站平台及时公布街道概况、办事指南等相关信息共计9条，通过“某某街道”微信公众号推送文章6条。',
      ['website 9', 'wechat 6'],
    ],
    ['借助微信公众号平台“某某”，全年发布信息3条。', ['wechat 3']],
    ['发布微博5篇、微信7篇。', ['weibo 5', 'wechat 7']],
    ['通过其他方式公开政府信息4条。', ['other 4']],
    ['門戶網站主動公開政府信息11條。', ['website 11']],
  ],
  'channels overlap and need not add up': [
    [
      '全年主动公开政府信息20条，政府网站公开20条，微信公众号公开20条。',
      ['total 20', 'website 20', 'wechat 20'],
    ],
  ],
  'one number for two channels': [
    ['通过微博、微信共发布信息2458条次。', []],
    ['官方微博、微信共公开信息24条。', []],
    ['通过微博微信发布信息24条。', []],
    ['通过政府网站、微信公众号等渠道公开信息24条。', []],
  ],
  'names and numbers in order': [
    ['通过某某微信公众号、某某微博分别发布信息337条、757条。', ['wechat 337', 'weibo 757']],
    ['政府网站、微信公众号、微博分别公开信息3条、4条和5条。', ['website 3', 'wechat 4', 'weibo 5']],
    ['政府网站、微信公众号分别公开信息3条、4条、5条。', []],
    ['行政复议、行政诉讼分别为3件、2件，均因政府信息公开引起。', ['review 3', 'lawsuits 2']],
  ],
  'numbers that are not exact': [
    ['全年主动公开政府信息800余条。', ['total 800 moreThan']],
    ['全年主动公开政府信息约800条。', ['total 800 about']],
    ['全年主动公开政府信息近800条。', ['total 800 lessThan']],
    ['全年主动公开政府信息800条左右。', ['total 800 about']],
    ['全年主动公开政府信息超过800条。', ['total 800 moreThan']],
    ['全年主动公开政府信息1.3万余条。', ['total 13000 moreThan']],
    ['全年主动公开政府信息15.8万条。', ['total 158000']],
    ['全年主动公开政府信息数百条。', []],
    ['全年主动公开政府信息30—40条。', []],
  ],
  'other times and comparisons': [
    ['2003年以来累计主动公开政府信息707条。', []],
    ['历年累计主动公开政府信息707条。', []],
    ['截至年底累计主动公开政府信息707条。', []],
    ['2020年主动公开政府信息33条。', []],
    ['网站公开信息由2013年的1128条增加到1887条。', []],
    ['上年结转政府信息公开申请3件。', ['carriedIn 3']],
    ['比上年多收到政府信息公开申请3件。', []],
    ['上半年收到政府信息公开申请3件。', []],
    ['2020年收到政府信息公开申请9件，2021年收到政府信息公开申请3件。', ['received 3']],
  ],
  'counts of other things': [
    ['网站阅读量3万次，收到群众来信12封，接听热线85次。', []],
    ['发布政策解读信息25条，召开会议3次，组织培训2次。', []],
    ['公开财政信息23条，发布公文信息1条。', []],
    ['微信公众号粉丝3000个，门户网站2个。', []],
    ['政府网站办理来信85件。', []],
    ['制作信息，其中主动公开信息141条，依申请公开信息459条，不予公开信息3条。', []],
    ['2021年我局依申请公开信息1条。', []],
    ['联系电话：5520085，邮编：100000。', []],
    ['印发规范性文件12件，主动公开规章3件。', []],
    ['政府网站公开信息8条，其中政府网站“乡镇之窗”栏目发布信息4条。', ['website 8']],
  ],
  'applications received and concluded': [
    ['共收到政府信息公开申请4件，按时办结数4件。', ['received 4', 'concluded 4']],
    ['收到依申请公开件1件，已办结。', ['received 1']],
    ['受理依申请公开信息1条，并按时答复。', ['received 1']],
    ['共受理30起依申请公开，办结31起。', ['received 30', 'concluded 31']],
    ['收到政府信息公开申请 7 件。', ['received 7']],
    ['收到公民、法人和其他组织提出的政府信息公开申请2宗。', ['received 2']],
    ['收到政府信息公开申请十二件。', ['received 12']],
    ['收到两件政府信息公开申请。', ['received 2']],
    ['收到政府信息公开申请104份，占比3.8%。', ['received 104']],
    ['收到政府信息公开申请9件，其中收到网上申请5件。', ['received 9']],
    ['收到转办的依申请公开事项1件。', []],
  ],
  'nothing received': [
    ['全年未收到政府信息公开申请。', ['received 0']],
    ['没有收到依申请公开件。', ['received 0']],
    ['未收到任何形式的依申请公开申请。', ['received 0']],
    ['未收到公民、法人和其他组织提出的政府信息公开申请。', ['received 0']],
    ['未收到要求公开政府信息的申请。', ['received 0']],
    ['无依申请公开事项。', ['received 0']],
    ['收到政府信息公开申请0件。', ['received 0']],
    ['未收到书面的政府信息公开申请。', []],
    ['未收到有关政府信息公开申请的投诉。', []],
    ['接到依申请公开事项5项，未产生依申请公开案例。', ['received 5']],
  ],
  'reviews and lawsuits': [
    ['因政府信息公开被申请行政复议3件，被提起行政诉讼2件。', ['review 3', 'lawsuits 2']],
    ['因信息公开引发的行政复议1起、行政诉讼0起。', ['review 1', 'lawsuits 0']],
    ['未发生因政府信息公开引起的行政复议、行政诉讼。', ['review 0', 'lawsuits 0']],
    ['没有信息公开行政复议、行政诉讼的情况。', ['review 0', 'lawsuits 0']],
    ['未收到对信息公开提出的复议、诉讼和申诉。', ['review 0', 'lawsuits 0']],
    ['无政府信息公开类行政复议及诉讼案件。', ['review 0', 'lawsuits 0']],
    ['因政府信息公开申请行政复议、提起行政诉讼的案件0件。', ['review 0', 'lawsuits 0']],
    ['因政府信息公开申请行政复议、提起行政诉讼的案件3件。', []],
    ['因政府信息公开申请行政复议、提起行政诉讼的情况：无。', ['review 0', 'lawsuits 0']],
    ['信息公开未经复议直接起诉2件，复议后起诉1件。', ['lawsuits 3']],
    ['信息公开复议后起诉1件。', []],
    ['政府信息公开方面，行政复议维持1件，行政诉讼败诉0件。', []],
  ],
  'a negation that is not zero': [
    ['未发生政府信息公开行政复议、行政诉讼败诉的情形。', []],
    ['没有出现信息公开行政复议及行政诉讼被纠错的情况。', []],
    ['未发生行政复议超期，信息公开规范有序。', []],
  ],
  'business of the body itself': [
    ['全局受理行政复议申请120件，办理行政诉讼8件，推进政务公开。', []],
    ['全年行政复议案件120件。', []],
  ],
  fees: [
    ['未对政府信息公开申请人收取信息处理费。', ['fees 0']],
    ['办理政府信息公开申请，未收取任何费用。', ['fees 0']],
    ['无政府信息公开信息处理费收取情况。', ['fees 0']],
    ['收取政府信息公开信息处理费1.2万元。', ['fees 12000']],
    ['收取政府信息公开信息处理费120元。', ['fees 120']],
    ['政府信息公开未发生减免费用的情况。', []],
    ['依法公开行政事业性收费12万元。', []],
    ['公开信息不收取费用。', []],
  ],
  'how numbers are written': [
    ['政府网站公开信息1,234条。', ['website 1234']],
    ['政府网站公开信息１２３条。', ['website 123']],
    ['政府网站公开信息 1 2 条。', []],
    ['主动公开政府信息一百零三条。', ['total 103']],
    ['主动公开政府信息30条(次)。', ['total 30']],
    ['政(zheng)府網(wang)站公開信息3條。', ['website 3']],
  ],
};

describe('parseStated', () => {
  for (const [trap, cases] of Object.entries(CASES)) {
    it.each(cases.map(([text, expected]) => ({ text, expected })))(
      `${trap}: $text`,
      ({ text, expected }) => {
        expect(stated(text)).toEqual(expected);
      },
    );
  }

  it('keeps number, measure word, place and sentence of each mention', () => {
    const text = '第一句。\n　　本年主动公开政府信息１，２００余条次。另一句。';
    expect(parseStated(sampleParagraphs(text), 2021).value).toEqual([
      {
        figure: SHORT.total,
        state: 'number',
        value: 1200,
        raw: '１，２００余',
        unit: '条次',
        qualifier: 'moreThan',
        place: { in: 'text', line: 2, column: 13 },
        sentence: '本年主动公开政府信息１，２００余条次',
      },
    ]);
  });

  it('gives a negation as what is printed, where it begins', () => {
    const [mention] = parseStated(sampleParagraphs('今年没有收到政府信息公开申请。'), 2021).value;
    expect(mention).toMatchObject({
      value: 0,
      raw: '没有收到',
      unit: '',
      place: { in: 'text', line: 1, column: 3 },
    });
  });

  it('finds the place of a number on a line of its own', () => {
    const text = '某某街道全年一共主动公开政府信息\n304\n条，公开内容全面';
    const [mention] = parseStated(sampleParagraphs(text), 2021).value;
    expect(mention).toMatchObject({ value: 304, place: { in: 'text', line: 2, column: 1 } });
  });

  it('says where a sentence lacks its number', () => {
    const { value, diagnostics } = parseStated(
      sampleParagraphs('今年主动公开政府信息  条，均按时。'),
      2021,
    );
    expect(value).toEqual([]);
    expect(diagnostics).toEqual([
      {
        code: 'stated-number-missing',
        severity: 'info',
        subject: SHORT.total,
        actual: '主动公开政府信息 条',
        place: { in: 'text', line: 1, column: 3 },
      },
    ]);
  });

  it('never joins separate numbers of an unread table', () => {
    expect(stated('一、本年新收政府信息公开申请数量 0 0 0 0 0 0 0')).toEqual([]);
    expect(stated('一、本年新收政府信息公开申请数量 | 3 | 0 | 0 |')).toEqual([]);
  });
});
