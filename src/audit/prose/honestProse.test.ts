import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRemarks } from '../../ingest/report/prose/remarks/parseRemarks.ts';
import { sampleParagraphs } from '../../ingest/report/sampleDocument.ts';
import { parseStated } from '../../ingest/report/stated/parseStated.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { drawYear } from '../../synth/drawYear.ts';
import { startRandom } from '../../synth/randomSource.ts';
import { sampleReport, sampleSubject } from '../sampleSubject.ts';
import { PROSE_RULES } from './proseRules.ts';

/** Ways to say what table 3 prints; `{name}` is a number of the report, `{n}` any other. */
const REQUESTS = [
  '全年新收政府信息公开申请{received}件，上年结转{carriedIn}件，办结{concluded}件，结转下年度继续办理{carriedOver}件。',
  '2021年共收到政府信息公开申请{both}件（含上年结转{carriedIn}件），办结{concluded}件。',
  '2020年收到政府信息公开申请{n}件，予以公开{n}件；2021年收到政府信息公开申请{received}件。',
  '收到政府信息公开申请{received}件，较上年增加{n}件，增长{n}%。',
  '收到政府信息公开申请{received}件，其中网络申请{n}件、信函申请{n}件，予以公开{n}件。',
  '上半年收到政府信息公开申请{n}件，予以公开{n}件，不予公开{n}件。',
  '一季度办结申请{n}件，上年结转{n}件。',
  '共办结政府信息公开申请{concluded}件，其中当年申请{n}件，上年结转{n}件。',
  '在办结的申请中，予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{notProcessed}件，其他处理{otherHandling}件。',
  '答复申请，{granted}件予以公开，{refused}件不予公开，{notProcessed}件不予处理。',
  '不予公开的申请中，属于内部事务{n}件，属于过程性信息{n}件，涉及第三方{n}件。',
  '申请人对答复不服，申请行政复议后，上年结转{n}件，其他处理{n}件。',
  '制发文件{n}件，其中主动公开{n}件，依申请公开{n}件，不予公开{n}件。',
  '收到人大建议{n}件、政协提案{n}件，予以公开{n}件，均按申请办理。',
  '各单位办理申请情况：教育局：予以公开{n}件，不予公开{n}件；民政局：予以公开{n}件。',
  '12345热线收到诉求{n}件，办结{n}件，结转下年度{n}件。',
  '自然人申请{n}件，予以公开{n}件，商业企业申请{n}件，部分公开{n}件。',
  '予以公开和部分公开共{n}件，不予公开、不予处理合计{n}件，均已答复申请人。',
  '截至2022年1月10日，累计办结政府信息公开申请{n}件，予以公开{n}件。',
  '收到依申请公开件{received}件，涉及征地{n}件、规划{n}件、财政{n}件。',
];

const CASES = [
  '因政府信息公开被申请行政复议{review}件，被提起行政诉讼{lawsuits}件。',
  '政府信息公开行政复议{review}件，其中维持{n}件、纠正{n}件；行政诉讼{lawsuits}件。',
  '全年办理行政复议案件{n}件，审理行政诉讼{n}件，结果均依法公开。',
  '2020年政府信息公开行政复议{n}件，2021年政府信息公开行政复议{review}件。',
  '未发生因政府信息公开行政诉讼败诉的情形。',
  '政府信息公开未经复议直接起诉{direct}件，复议后起诉{after}件。',
];

const DISCLOSED = [
  '全年主动公开政府信息{n}条，其中网站{n}条，微信{n}条，微博{n}条。',
  '主动公开政府信息{n}条，同比增长{n}%，其中政府网站公开{n}条，占比{n}%以上。',
  '网站公开信息{n}条，微信公众号发布信息{n}条，阅读量共计{n}次。',
  '召开会议{n}次，组织培训{n}次，共计{n}人参加。',
  '领导小组由{n}人组成，其中组长{n}人，成员{n}人。',
];

const OUTCOMES = [
  'granted',
  'partlyGranted',
  'refused',
  'unavailable',
  'notProcessed',
  'otherHandling',
];

function numbersOf(figures: ReadonlyMap<string, number>): Record<string, number> {
  const sum = (prefix: string) =>
    [...figures].reduce(
      (all, [id, value]) =>
        id.startsWith(`applications.${prefix}.`) && id.endsWith('.total') ? all + value : all,
      0,
    );
  const of = (id: string) => figures.get(`${id}.total`) ?? 0;
  const [received, carriedIn] = [of('applications.received'), of('applications.carriedIn')];
  const [direct, after] = [of('proceedings.directLawsuit'), of('proceedings.lawsuitAfterReview')];
  return {
    received,
    carriedIn,
    both: received + carriedIn,
    concluded: of('applications.concluded'),
    carriedOver: of('applications.carriedOver'),
    review: of('proceedings.review'),
    direct,
    after,
    lawsuits: direct + after,
    ...Object.fromEntries(OUTCOMES.map((outcome) => [outcome, sum(outcome)])),
  };
}

/** A report that balances, with prose that says the truth about it in some of the ways above. */
function honestReport(seed: number): { text: string; report: StoredReport } {
  const random = startRandom(seed);
  const figures = drawYear('2021', random, drawYear('2021', random));
  const numbers = numbersOf(figures);
  const say = (sentences: readonly string[]): string =>
    sentences
      .filter(() => random.int(0, 2) === 0)
      .map((sentence) =>
        sentence.replaceAll(
          /\{(\w+)\}/g,
          (_, name: string) => `${numbers[name] ?? random.int(1, 99)}`,
        ),
      )
      .join('');
  const text = [REQUESTS, CASES, DISCLOSED].map(say).join('\n');
  const paragraphs = sampleParagraphs(text);
  const place = { in: 'text', line: 1, column: 1 } as const;
  const section = { part: 'overview', heading: '', paragraphs, place } as const;
  const stated = parseStated(paragraphs, 2021).value.map(
    ({ sentence: _, place: __, ...rest }) => rest,
  );
  const remarks = parseRemarks([section], { title: undefined, year: 2021, isWhole: true }).map(
    ({ place: _, ...remark }) => remark,
  );
  return { text, report: sampleReport(Object.fromEntries(figures), { stated, remarks }) };
}

describe('prose that tells the truth', () => {
  it('breaks no rule, whatever else it counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const { text, report } = honestReport(seed);
        const checks = PROSE_RULES.flatMap((rule) => rule.check(sampleSubject([report])));
        const broken = checks.filter(({ result }) => result === 'broken');
        expect(broken.map(({ message }) => `${message.zh} ${text}`)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is compared, not passed over', () => {
    const results = Array.from({ length: 50 }, (_, seed) => {
      const { report } = honestReport(seed);
      return PROSE_RULES.flatMap((rule) => rule.check(sampleSubject([report])));
    }).flat();
    const held = new Set(results.flatMap(({ result, rule }) => (result === 'holds' ? [rule] : [])));
    expect(held).toEqual(
      new Set([
        'prose-received',
        'prose-carried',
        'prose-concluded',
        'prose-outcomes',
        'prose-reviews',
        'prose-lawsuits',
        'prose-omission',
      ]),
    );
  });
});
