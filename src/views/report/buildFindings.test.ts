import { describe, expect, it } from 'vitest';
import type { Check, RuleText } from '../../model/check.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import { sampleReport } from '../sampleReport.ts';
import { buildChecked } from './buildChecked.ts';
import { buildFindings } from './buildFindings.ts';
import { buildParts } from './buildParts.ts';
import { markParts } from './markParts.ts';

const TOTAL = 'proceedings.review.total';
const RULE: RuleText = {
  code: 'result-sum',
  severity: 'error',
  title: { zh: '总计相符', en: 'Totals fit' },
  formula: 'a = b',
  clause: { zh: '条', en: 'clause' },
  explanation: { zh: '说明', en: 'why' },
  good: { zh: '好', en: 'good' },
  bad: { zh: '坏', en: 'bad' },
};
const number = (value: number) => ({ state: 'number' as const, value });
const CHECK: Check = {
  agency: '330206007',
  year: 2021,
  rule: 'result-sum',
  subject: 'proceedings.review',
  result: 'broken',
  left: 0,
  right: 11,
  difference: -11,
  figures: [
    { figure: TOTAL, cell: number(0), place: 'line 7 column 2' },
    { figure: 'proceedings.review.upheld', cell: number(10) },
    { figure: 'proceedings.review.corrected', cell: number(1) },
    { figure: 'proceedings.review.other', cell: number(0) },
    { figure: 'proceedings.review.pending', cell: number(0) },
  ],
  message: { zh: '总计 0，各项 11', en: 'total 0, parts 11' },
};
const REPORT = sampleReport({});
const recordOf = (findings: Check[]): AgencyRecord => ({
  agency: {
    code: '330206007',
    name: '某街道',
    nameEn: 'Some Subdistrict',
    kind: 'town',
    division: '330206007',
    pinyin: '',
  },
  ancestors: [],
  reports: [REPORT],
  peers: [],
  findings,
  checked: [],
});
const findingsOf = (...checks: Check[]) =>
  buildFindings({
    locale: 'zh',
    record: recordOf(checks),
    report: REPORT,
    rules: [RULE],
    site: new URL('https://site.example'),
  });

describe('what does not fit in a report', () => {
  it('has a permanent anchor, both numbers, each figure with its place, and its rule', () => {
    expect(findingsOf(CHECK, { ...CHECK, year: 2020 })).toEqual([
      expect.objectContaining({
        id: 'result-sum-proceedings-review',
        number: 1,
        sides: '0 ≠ 11',
        rule: { href: '/checks/result-sum/', label: '总计相符' },
        marked: [TOTAL],
      }),
    ]);
    expect(findingsOf(CHECK)[0]?.figures[0]).toMatchObject({
      link: { href: `#${TOTAL}` },
      value: '0',
      place: '第 7 行第 2 列',
    });
  });

  it('invites a correction with a text that names all that is known and leaves the rest open', () => {
    const [finding] = findingsOf(CHECK);
    expect(finding?.invitation.text.split('\n')).toEqual([
      '机关：某街道 330206007',
      '年度：2021',
      '对不上的地方：总计 0，各项 11',
      '页面：https://site.example/agency/330206007/2021/#result-sum-proceedings-review',
      expect.stringMatching(/行政复议.*这里记作：0，位置：第 7 行第 2 列$/),
      '应为：',
      '依据（网址、页码）：',
    ]);
    expect(finding?.invitation.lines).toBe(`330206007,2021,${TOTAL},,,,,`);
    expect(decodeURIComponent(finding?.invitation.mail ?? '')).toContain('应为：');
  });

  it('leads to the other year where a figure is from there', () => {
    const [finding] = findingsOf({
      ...CHECK,
      figures: [{ figure: TOTAL, year: 2020, cell: number(3) }],
    });
    expect(finding?.figures[0]?.link).toEqual({
      href: `/agency/330206007/2020/#${TOTAL}`,
      label: expect.stringContaining('2020 年'),
    });
    expect(finding?.marked).toEqual([]);
    expect(finding?.invitation.lines).toBe(`330206007,2020,${TOTAL},,,,,`);
  });

  it('is marked at its cell, with its sentence under the table', () => {
    const parts = markParts('zh', buildParts('zh', REPORT), findingsOf(CHECK));
    const tables = parts.flatMap((part) => part.tables);
    const cells = tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
    const marked = cells.flatMap((row) => row.cells).filter(({ marks = [] }) => marks.length > 0);
    expect(marked.map(({ id }) => id)).toEqual([TOTAL]);
    expect(tables.flatMap(({ notes = [] }) => notes)).toEqual([
      expect.objectContaining({ sign: '※1', href: '#result-sum-proceedings-review' }),
    ]);
  });
});

it('says of each rule what stands in the way, in words', () => {
  const tally = { year: 2021, rule: 'result-sum', holds: 1, broken: 0, notAssessable: 2 };
  const obstacles = [TOTAL, 'applications.carriedOver.total@2020', 'year.2019', 'agency'];
  const checked = [{ ...tally, obstacles, obstacleCount: 6 }];
  const [row] = buildChecked('zh', checked, 2021, [RULE]);
  expect(row?.obstacles).toMatch(
    /行政复议.*；2020 年的.*；2019 年的年报；是哪一级机关；另有 2 项$/,
  );
  expect(buildChecked('zh', checked, 2020, [RULE])).toEqual([]);
});
