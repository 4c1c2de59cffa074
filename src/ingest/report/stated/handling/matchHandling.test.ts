import { describe, expect, it } from 'vitest';
import { sampleParagraphs } from '../../sampleDocument.ts';
import { parseStated } from '../parseStated.ts';

/** What a text of a 2021 report states about how applications were handled, as `name value`. */
function handled(text: string): string[] {
  return parseStated(sampleParagraphs(text), 2021).value.map((mention) => {
    const name = mention.figure.split('.').at(-1);
    return `${name} ${mention.state === 'number' ? mention.value : mention.state}`;
  });
}

const CASES: Readonly<Record<string, readonly (readonly [text: string, expected: string[]])[]>> = {
  'classes of documents': [
    ['制作公文100件，其中主动公开50件，依申请公开30件，不予公开20件。', []],
    ['发文属性为不予公开5件，部分公开2件，涉及申请。', []],
    ['收到申请3件。不予公开信息3条。', []],
  ],
  'other times': [
    ['2020年收到政府信息公开申请9件，予以公开4件。', []],
    ['去年收到政府信息公开申请9件，予以公开4件。', []],
    ['上半年办结政府信息公开申请3件，予以公开3件。', []],
    ['收到申请的办理结果中，予以公开由上年的5件增加到7件。', []],
    ['2020年收到申请9件，上年结转政府信息公开申请1件。', []],
    ['第一季度收到申请3件，上年结转1件。', []],
  ],
  'other matters': [
    ['收到申请后，行政复议案件上年结转2件。', []],
    ['办理政府信息公开申请行政复议3件，其他处理1件。', ['review 3']],
    ['人大建议和政协提案上年结转3件，申请办理。', []],
    ['收到政府信息公开申请5件，财政资金上年结转3万元。', ['received 5']],
  ],
  'parts of all': [
    ['办结申请中，信函申请2件，予以公开1件；网络申请3件，不予公开2件。', []],
    ['自然人申请予以公开3件。', []],
    ['办理申请：甲局：予以公开3件；乙局：予以公开2件。', []],
    ['办结申请，属于国家秘密不予公开1件，属于内部事务不予公开2件。', []],
    ['办结申请，不予公开（属于国家秘密）1件。', []],
    ['办结申请，本机关不掌握无法提供2件。', []],
    ['办结申请，予以公开1件，经研究后又予以公开1件，予以公开1件。', []],
    ['办结政府信息公开申请13件，其中上年结转2件。', ['concluded 13']],
    ['办结政府信息公开申请13件（含上年结转2件）。', ['concluded 13']],
  ],
  'one number for two': [
    ['办结申请，不予公开、不予处理3件。', []],
    ['办结申请，部分公开或不予公开3件。', []],
    ['办结申请，予以公开、部分公开、不予公开分别为3件、1件、2件。', []],
  ],
  outcomes: [
    [
      '在办结的申请中：予以公开5件，部分公开2件，不予公开1件，无法提供4件，不予处理0件，其他处理3件。',
      [
        'granted 5',
        'partlyGranted 2',
        'refused 1',
        'unavailable 4',
        'notProcessed 0',
        'otherHandling 3',
      ],
    ],
    [
      '收到申请8件，其中5件予以公开，2件部分公开，1件不予公开答复。',
      ['granted 5', 'partlyGranted 2', 'refused 1'],
    ],
    ['办结申请，作出予以公开答复十二件、部分公开两件。', ['granted 12', 'partlyGranted 2']],
    ['答复申请：（一）予以公开3件；（二）部分公开1件。', ['granted 3', 'partlyGranted 1']],
    ['收到公民、法人和其他组织的申请，予以公开3件。', ['granted 3']],
    ['办结申请（网络申请2件、信函申请1件），予以公开3件。', ['granted 3']],
    ['办结申请，不予公开3件（其中属于国家秘密1件）。', ['refused 3']],
    ['办结申请，予以公开3件和部分公开1件。', ['granted 3', 'partlyGranted 1']],
  ],
  'carried over the turn of the year': [
    ['上年结转政府信息公开申请3件。', ['carriedIn 3']],
    [
      '新收政府信息公开申请12件，上年度结转2件，办结13件，结转下年度继续办理1件。',
      ['received 12', 'carriedIn 2', 'concluded 13', 'carriedOver 1'],
    ],
    ['收到政府信息公开申请十四件（含上年结转两件）。', ['received 14', 'carriedIn 2']],
    ['收到政府信息公开申请14件，其中2件为上年结转。', ['received 14', 'carriedIn 2']],
    ['收到申请，2020年结转3件，结转至2022年1件。', ['carriedIn 3', 'carriedOver 1']],
    ['收到申请，2019年结转3件。', []],
    ['收到申请，2020年结转至2021年3件。', ['carriedIn 3']],
    ['办结申请4件，1件结转下年度办理。', ['carriedOver 1']],
    ['办结申请4件，尚有1件申请结转至下一年度。', ['carriedOver 1']],
  ],
  'nothing carried over': [
    ['申请办理中，无上年结转。', ['carriedIn 0']],
    ['申请办理中，上年度无结转。', ['carriedIn 0']],
    ['申请均已答复，没有结转下年度继续办理的申请。', ['carriedOver 0']],
    ['申请全部办结，无结转。', ['carriedOver 0']],
    ['申请无结转。', []],
    ['申请上年结转0件，结转下年度0件。', ['carriedIn 0', 'carriedOver 0']],
  ],
};

describe('matchHandling', () => {
  for (const [trap, cases] of Object.entries(CASES)) {
    it.each(cases.map(([text, expected]) => ({ text, expected })))(
      `${trap}: $text`,
      ({ text, expected }) => {
        expect(handled(text)).toEqual(expected);
      },
    );
  }

  it('gives the words of a negation as what is printed', () => {
    const [mention] = parseStated(sampleParagraphs('申请办理：无上年结转。'), 2021).value;
    expect(mention).toMatchObject({ value: 0, raw: '无上年结转', place: { column: 6 } });
  });
});
